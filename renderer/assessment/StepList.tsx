import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { TopicFigure } from '@shared/instruments/assessment/types.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Step } from './answering.ts';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** The way through an assessment in three parts, with how far each has come. */
export function StepList({ session, step, onStep }: Props) {
  const t = useWords(assessmentMessages);
  const { one } = session;
  const judged = one.lookBack.filter(({ kept }) => kept !== null).length;
  return (
    <nav className="assess-way" aria-label={t('steps')}>
      {one.lookBack.length === 0 ? null : (
        <>
          <h3>{t('step.part1')}</h3>
          <StepButton
            on={step === 'back'}
            done={judged === one.lookBack.length}
            sign="↺"
            title={t('step.back')}
            side={`${judged}/${one.lookBack.length}`}
            onClick={() => onStep('back')}
          />
        </>
      )}
      <h3>{t('step.part2')}</h3>
      {one.topics.map((topic, i) => (
        <StepButton
          key={topic.topic.id}
          on={step === topic.topic.id}
          done={topic.answered === topic.items.length}
          sign={String(i + 1)}
          title={say(topic.topic.name, session.speech.language)}
          side={`${topic.answered}/${topic.items.length}`}
          bar={topic}
          onClick={() => onStep(topic.topic.id)}
        />
      ))}
      <h3>{t('step.part3')}</h3>
      <StepButton
        on={step === 'ahead'}
        done={one.lookAhead.length > 0}
        sign="→"
        title={t('step.ahead')}
        side={`${one.lookAhead.length}/3`}
        onClick={() => onStep('ahead')}
      />
      <StepButton on={step === 'close'} done={false} sign="lock" title={t('step.close')} side="" onClick={() => onStep('close')} />
    </nav>
  );
}

function StepButton(props: {
  readonly on: boolean;
  readonly done: boolean;
  readonly sign: string;
  readonly title: string;
  readonly side: string;
  readonly bar?: TopicFigure;
  readonly onClick: () => void;
}) {
  const { on, done, sign, title, side, bar, onClick } = props;
  return (
    <button type="button" className="assess-way-step" aria-current={on ? 'step' : undefined} title={title} onClick={onClick}>
      <i className={done ? 'done' : ''}>{done ? '✓' : sign === 'lock' ? <Icon name="lock" size={12} /> : sign}</i>
      <span>{title}</span>
      <small>{side}</small>
      {bar ? (
        <span className="assess-way-bar" aria-hidden="true">
          {bar.items.map(({ item, value }) => (
            <u key={item.id} className={value === undefined ? '' : value === null ? 'none' : 'on'} />
          ))}
        </span>
      ) : null}
    </button>
  );
}
