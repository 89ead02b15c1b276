import { Button } from 'antd';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';

interface Props {
  readonly whose: string;
  readonly value: number | null;
  readonly disabled: boolean;
  readonly onChange: (value: number | null) => void;
}

const STEPS = [1, 2, 3, 4, 5] as const;

/** 1–5 as buttons, with what the chosen step means; a second press makes it unknown again. */
export function Scores({ whose, value, disabled, onChange }: Props) {
  const t = useWords(viewMessages);
  const chosen = STEPS.find((score) => score === value);
  return (
    <div className="serve-scores" role="group" aria-label={whose}>
      <span>{whose}</span>
      {STEPS.map((score) => (
        <Button
          key={score}
          size="small"
          disabled={disabled}
          type={value === score ? 'primary' : 'default'}
          aria-pressed={value === score}
          aria-label={t('score', { whose, value: score })}
          title={t(`step.${score}`)}
          onClick={() => onChange(value === score ? null : score)}
        >
          {score}
        </Button>
      ))}
      <span className="muted small">{chosen === undefined ? t('unknown') : t(`step.${chosen}`)}</span>
    </div>
  );
}
