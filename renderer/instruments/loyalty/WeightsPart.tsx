import { Button } from 'antd';
import { DEFAULT_WEIGHTS, FACTORS, rebalanced, sumOf, WHOLE, type Factor, type Weights } from '@shared/instruments/loyalty/factors.ts';
import { shortOf } from '@shared/instruments/loyalty/say.ts';
import { useWords } from '../../i18n/speech.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

const same = (a: Weights, b: Weights): boolean => FACTORS.every((factor) => a[factor] === b[factor]);

/** Steppers of the given factors, the sum of all six, and what can be done with weights that are not saved yet. */
export function WeightsPart({ session, factors }: { readonly session: Session; readonly factors: readonly Factor[] }) {
  const t = useWords(viewMessages);
  const { view, figures, weightDraft, setWeightDraft } = session;
  const weights = weightDraft?.weights ?? figures.weights;
  const sum = sumOf(weights);
  const set = (factor: Factor, value: number): void => {
    const next = { ...weights, [factor]: Math.max(0, Math.min(WHOLE, value)) };
    setWeightDraft(same(next, figures.weights) ? null : { weights: next, kept: factor });
  };
  const save = (): void => {
    if (view.run('setWeights', { weights }).ok) setWeightDraft(null);
  };
  return (
    <div className="loyalty-weights">
      {factors.map((factor) => (
        <div key={factor} className="loyalty-weight">
          <span>{factors.length === 1 ? t('weight') : shortOf(factor, session.say)}</span>
          <Stepper
            label={t('weight.of', { name: shortOf(factor, session.say) })}
            value={weights[factor]}
            disabled={view.readOnly}
            onChange={(value) => set(factor, value)}
          />
        </div>
      ))}
      <p className="muted small" role="status">
        {sum === WHOLE ? t('sum.whole') : t(sum > WHOLE ? 'sum.over' : 'sum.under', { sum, off: Math.abs(sum - WHOLE) })}
      </p>
      {weightDraft ? (
        <div className="loyalty-buttons">
          <Button size="small" type="primary" disabled={sum !== WHOLE} onClick={save}>
            {t('weights.save')}
          </Button>
          <Button
            size="small"
            disabled={sum === WHOLE}
            onClick={() => setWeightDraft({ ...weightDraft, weights: rebalanced(weights, weightDraft.kept) })}
          >
            {t('weights.rebalance')}
          </Button>
          <Button size="small" onClick={() => setWeightDraft(null)}>
            {t('weights.back')}
          </Button>
        </div>
      ) : factors.length > 1 && !view.readOnly && !same(figures.weights, DEFAULT_WEIGHTS) ? (
        <Button size="small" onClick={() => view.run('setWeights', { weights: DEFAULT_WEIGHTS })}>
          {t('weights.default')}
        </Button>
      ) : null}
    </div>
  );
}

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

function Stepper({ label, value, disabled, onChange }: StepperProps) {
  const t = useWords(viewMessages);
  return (
    <span className="loyalty-stepper" role="group" aria-label={label}>
      <Button size="small" aria-label={t('less', { name: label })} disabled={disabled || value <= 0} onClick={() => onChange(value - 1)}>
        {MINUS}
      </Button>
      <output>{value}</output>
      <Button
        size="small"
        aria-label={t('more', { name: label })}
        disabled={disabled || value >= WHOLE}
        onClick={() => onChange(value + 1)}
      >
        {PLUS}
      </Button>
    </span>
  );
}
const MINUS = '−';
const PLUS = '+';
