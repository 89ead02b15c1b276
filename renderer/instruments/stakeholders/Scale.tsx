import { Button } from 'antd';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';

interface Props {
  readonly label: string;
  readonly values: readonly number[];
  readonly now: number | null;
  /** Absent: nothing is wanted of this scale. */
  readonly wanted?: number | null;
  readonly shown: (value: number) => string;
  readonly words: (value: number) => string;
  readonly disabled: boolean;
  readonly onNow: (value: number | null) => void;
  readonly onWanted?: (value: number | null) => void;
}

/** A scale as cells: a press says where we are (again: not known), with Shift where we want to be. */
export function Scale({ label, values, now, wanted = null, shown, words, disabled, onNow, onWanted }: Props) {
  const t = useWords(viewMessages);
  const row = (kind: 'now' | 'wanted', at: number | null, choose: (value: number | null) => void) => (
    <div role="group" aria-label={`${label}: ${t(kind)}`}>
      <span className="muted small">{t(kind)}</span>
      {values.map((value) => (
        <Button
          key={value}
          size="small"
          disabled={disabled}
          type={at === value ? 'primary' : 'default'}
          ghost={kind === 'wanted' && at === value}
          aria-pressed={at === value}
          aria-label={t(`cell.${kind}`, { scale: label, value: shown(value), words: words(value) })}
          title={words(value)}
          onClick={() => choose(at === value ? null : value)}
        >
          {shown(value)}
        </Button>
      ))}
      <b>{at === null ? '?' : words(at)}</b>
    </div>
  );
  return (
    <div className="people-scale">
      <b>{label}</b>
      {row('now', now, onNow)}
      {onWanted ? row('wanted', wanted, onWanted) : null}
    </div>
  );
}
