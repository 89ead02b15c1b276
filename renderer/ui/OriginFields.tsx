import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { factSource, type Provenance } from '@shared/base/entity.ts';
import { useWords } from '../i18n/speech.tsx';
import { DayInput } from './DayInput.tsx';
import { uiMessages } from './messages.ts';
import { TextInput } from './TextInput.tsx';

/** A field with its label above. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="labelled">
      <span>{label}</span>
      {children}
    </div>
  );
}

/** Whether a fact is confirmed or assumed. */
export function Certainty({
  status,
  disabled,
  onChange,
}: {
  readonly status: Provenance['status'];
  readonly disabled: boolean;
  readonly onChange: (status: 'assumed' | 'confirmed') => void;
}) {
  const t = useWords(uiMessages);
  return (
    <Segmented
      aria-label={t('origin.certain')}
      disabled={disabled}
      value={status ?? 'assumed'}
      options={[
        { value: 'confirmed' as const, label: t('origin.confirmed') },
        { value: 'assumed' as const, label: t('origin.assumed') },
      ]}
      onChange={onChange}
    />
  );
}

type SourceChoice = (typeof factSource.options)[number] | 'none';
type Change = { readonly [K in keyof Provenance]?: Provenance[K] | null };

/** Where a fact is from: how sure, from whom, when. */
export function OriginFields({
  origin,
  disabled,
  asksWho = false,
  onChange,
}: {
  readonly origin: Provenance;
  readonly disabled: boolean;
  /** Who said it gets the cursor when it is shown. */
  readonly asksWho?: boolean;
  readonly onChange: (fields: Change) => void;
}) {
  const t = useWords(uiMessages);
  return (
    <div className="pairs">
      <Labelled label={t('origin.certain')}>
        <Certainty status={origin.status} disabled={disabled} onChange={(status) => onChange({ status })} />
      </Labelled>
      <Labelled label={t('origin.source')}>
        <Select<SourceChoice>
          aria-label={t('origin.source')}
          disabled={disabled}
          value={origin.source ?? 'none'}
          options={[...factSource.options, 'none' as const].map((source): { readonly value: SourceChoice; readonly label: string } => ({
            value: source,
            label: t(`origin.source.${source}`),
          }))}
          onChange={(source) => onChange({ source: source === 'none' ? null : source })}
        />
      </Labelled>
      <Labelled label={t('origin.by')}>
        <TextInput
          label={t('origin.by')}
          focused={asksWho}
          disabled={disabled}
          value={origin.by ?? ''}
          onCommit={(by) => onChange({ by: by.trim() === '' ? null : by.trim() })}
        />
      </Labelled>
      <Labelled label={t('origin.at')}>
        <DayInput label={t('origin.at')} disabled={disabled} value={origin.at ?? null} onCommit={(at) => onChange({ at })} />
      </Labelled>
    </div>
  );
}
