import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { factSource } from '@shared/base/entity.ts';
import type { Origin } from '@shared/instruments/value-chain/model.ts';
import { useWords } from '../../i18n/speech.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';

/** A field with its label above. */
export function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="chain-label">
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
  readonly status: Origin['status'];
  readonly disabled: boolean;
  readonly onChange: (status: 'assumed' | 'confirmed') => void;
}) {
  const t = useWords(viewMessages);
  return (
    <Segmented
      aria-label={t('panel.certain')}
      disabled={disabled}
      value={status ?? 'assumed'}
      options={[
        { value: 'confirmed' as const, label: t('panel.confirmed') },
        { value: 'assumed' as const, label: t('panel.assumedOne') },
      ]}
      onChange={onChange}
    />
  );
}

/** The same in one word that changes when it is pressed, where room is short. */
export function CertaintyWord({
  status,
  disabled,
  onChange,
}: {
  readonly status: Origin['status'];
  readonly disabled: boolean;
  readonly onChange: (status: 'assumed' | 'confirmed') => void;
}) {
  const t = useWords(viewMessages);
  const sure = status === 'confirmed';
  return (
    <button
      type="button"
      className="link small chain-sure"
      disabled={disabled}
      aria-pressed={sure}
      title={t('panel.certain')}
      onClick={() => onChange(sure ? 'assumed' : 'confirmed')}
    >
      {sure ? t('panel.confirmedMark') : t('panel.assumedMark')}
    </button>
  );
}

type SourceChoice = (typeof factSource.options)[number] | 'none';
type Change = { readonly [K in keyof Origin]?: Origin[K] | null };

/** Where a fact is from: how sure, from whom, when. */
export function OriginFields({
  origin,
  disabled,
  onChange,
}: {
  readonly origin: Origin;
  readonly disabled: boolean;
  readonly onChange: (fields: Change) => void;
}) {
  const t = useWords(viewMessages);
  return (
    <div className="chain-pairs">
      <Labelled label={t('panel.certain')}>
        <Certainty status={origin.status} disabled={disabled} onChange={(status) => onChange({ status })} />
      </Labelled>
      <Labelled label={t('panel.source')}>
        <Select<SourceChoice>
          aria-label={t('panel.source')}
          disabled={disabled}
          value={origin.source ?? 'none'}
          options={[...factSource.options, 'none' as const].map((source): { readonly value: SourceChoice; readonly label: string } => ({
            value: source,
            label: t(`source.${source}`),
          }))}
          onChange={(source) => onChange({ source: source === 'none' ? null : source })}
        />
      </Labelled>
      <Labelled label={t('panel.by')}>
        <TextInput
          label={t('panel.by')}
          disabled={disabled}
          value={origin.by ?? ''}
          onCommit={(by) => onChange({ by: by.trim() === '' ? null : by.trim() })}
        />
      </Labelled>
      <Labelled label={t('panel.at')}>
        <DayInput label={t('panel.at')} disabled={disabled} value={origin.at ?? null} onCommit={(at) => onChange({ at })} />
      </Labelled>
    </div>
  );
}

/** A percentage with at most one decimal; empty is unknown. */
export function PercentInput({
  label,
  value,
  disabled,
  onCommit,
  read,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly disabled: boolean;
  readonly onCommit: (value: number | null) => void;
  readonly read: (text: string) => number | null | undefined;
}) {
  return (
    <TextInput
      label={label}
      disabled={disabled}
      value={value === null ? '' : String(value)}
      onCommit={(text) => {
        const next = read(text);
        if (next !== undefined) onCommit(next);
      }}
    />
  );
}
