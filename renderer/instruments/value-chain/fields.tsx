import type { Provenance } from '@shared/base/entity.ts';
import { useWords } from '../../i18n/speech.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { viewMessages } from './messages.ts';

/** How sure a fact is, in one word that changes when it is pressed, where room is short. */
export function CertaintyWord({
  status,
  disabled,
  onChange,
}: {
  readonly status: Provenance['status'];
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
