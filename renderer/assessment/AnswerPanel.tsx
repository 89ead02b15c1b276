import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { TopicFigure } from '@shared/instruments/assessment/types.ts';
import { answerText } from '@shared/instruments/assessment/words.ts';
import { Inspector, InspectorPart } from '../frame/index.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { itemsOf, type Spot } from './answering.ts';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';
import { Signals } from './Signals.tsx';

interface Props {
  readonly session: Session;
  readonly spot: Spot;
  readonly hidden: boolean;
}

/** Beside what is being answered: last quarter's answer, what the records say, and the promises. Never leaves out who can see it. */
export function AnswerPanel(props: Props) {
  const t = useWords(assessmentMessages);
  const { session, spot } = props;
  const topic = session.one.topics.find((figure) => figure.topic.id === spot.step);
  return (
    <Inspector
      title={topic ? say(topic.topic.name, session.speech.language) : t(spot.step === 'close' ? 'close.after' : 'panel.records')}
      body={spot.step === 'close' ? <AfterClosing /> : <Beside {...props} topic={topic} />}
      footer={
        <p className="assess-private">
          <Icon name="lock" size={12} /> {t('private')}
        </p>
      }
    />
  );
}

function AfterClosing() {
  const t = useWords(assessmentMessages);
  return (
    <>
      <p>{t('close.after1')}</p>
      <p>{t('close.after2')}</p>
      <p>{t('close.after3')}</p>
    </>
  );
}

function Beside({ session, spot, hidden, topic }: Props & { readonly topic: TopicFigure | undefined }) {
  const t = useWords(assessmentMessages);
  const { one, speech } = session;
  const shown = topic ? [topic] : one.topics.filter(({ topic: { id } }) => aboutPromise(session, spot, id));
  const signals = [...new Map(shown.flatMap((figure) => figure.signals).map((signal) => [signal.asked.id, signal])).values()];
  return (
    <>
      {topic && one.previous !== null ? <LastTime {...{ session, spot, hidden }} /> : null}
      {signals.length === 0 ? null : (
        <InspectorPart title={t('panel.signals')}>
          <p className="muted small">{t('panel.signalsNote')}</p>
          <Signals signals={signals} speech={speech} />
        </InspectorPart>
      )}
      <PromiseNotes session={session} at={spot.step} />
    </>
  );
}

/** Looking back and ahead, the records of the parts that promises are about are the ones to recall. */
const aboutPromise = ({ one }: Session, { step }: Spot, topic: string): boolean =>
  (step === 'back' ? one.lookBack : one.lookAhead).some(({ promise }) => promise.topic === topic);

function LastTime({ session: { one, speech }, spot, hidden }: Props) {
  const t = useWords(assessmentMessages);
  const item = itemsOf(one, spot.step).find((figure) => figure.item.id === spot.item);
  if (!item) return null;
  const answer = item.was === undefined ? t('panel.lastNone') : answerText(item.was, one.questionnaire, speech);
  return (
    <InspectorPart title={t('panel.last')}>
      {hidden ? (
        <p className="muted">{t('panel.lastHidden')}</p>
      ) : (
        <>
          <p>{answer}</p>
          {item.wasEvidence === '' ? null : <p className="assess-evidence">{t('panel.lastEvidence', { text: item.wasEvidence })}</p>}
        </>
      )}
    </InspectorPart>
  );
}

/** What stands on the page itself is not said once more beside it. */
function PromiseNotes({ session: { one }, at }: { readonly session: Session; readonly at: string }) {
  const t = useWords(assessmentMessages);
  return (
    <>
      {one.lookBack.length === 0 || at === 'back' ? null : (
        <InspectorPart title={t('panel.promises')}>
          <ul className="assess-list">
            {one.lookBack.map(({ promise, kept, note }) => (
              <li key={promise.id}>
                {promise.action}
                <small>{[kept === null ? '' : t(`kept.${kept}`), note].filter((part) => part !== '').join(' · ')}</small>
              </li>
            ))}
          </ul>
        </InspectorPart>
      )}
      {one.lookAhead.length === 0 || at === 'ahead' ? null : (
        <InspectorPart title={t('panel.ahead', { count: one.lookAhead.length })}>
          <ul className="assess-list">
            {one.lookAhead.map(({ promise }) => (
              <li key={promise.id}>
                {promise.action}
                <small>{promise.keptIf}</small>
              </li>
            ))}
          </ul>
        </InspectorPart>
      )}
    </>
  );
}
