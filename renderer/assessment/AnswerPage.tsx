import { Button, Progress } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import { answerText } from '@shared/instruments/assessment/words.ts';
import { Inspector, InspectorPart } from '../frame/index.ts';
import { useRemembered } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { after, deedOf, firstOpen, itemsOf, KEYS, minutesFor, openItem, stepsOf, type Spot, type Step } from './answering.ts';
import { ClosePage } from './ClosePage.tsx';
import { LookAhead } from './LookAhead.tsx';
import { LookBack } from './LookBack.tsx';
import { assessmentMessages } from './messages.ts';
import type { Kind, Session } from './session.ts';
import { Signals } from './Signals.tsx';
import { Statements } from './Statements.tsx';
import { StepList } from './StepList.tsx';

interface Props {
  readonly session: Session;
  readonly kind: Kind;
  readonly onLeave: () => void;
}

/** Answering a quarter: look back, statements one by one, look ahead, close. */
export function AnswerPage({ session, kind, onLeave }: Props) {
  const t = useWords(assessmentMessages);
  const { one, run, view, speech } = session;
  const [spot, setSpot] = useState<Spot>(() => ({ step: firstOpen(one), item: openItem(one, firstOpen(one)) }));
  const [writing, setWriting] = useState(0);
  const [hidden, setHidden] = useRemembered('assessment:hidden', false);
  const go = (step: Step): void => setSpot({ step, item: openItem(one, step) });
  const topic = one.topics.find((figure) => figure.topic.id === spot.step);

  const answer = (item: string, value: number | null, evidence = false): void => {
    if (!run('answer', { item, value })) return;
    if (evidence) setWriting((times) => times + 1);
    else setSpot(after(one, { step: spot.step, item }));
  };
  const close = (): void => {
    if (!run('close', {})) return;
    view.notify(t('done.closed', { quarter: speech.format.quarter(one.quarter) }), { undo: true, kind: 'success' });
    onLeave();
  };
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented || isField(event.target)) return;
    const command = event.ctrlKey || event.metaKey;
    const deed = deedOf({ key: event.key, code: event.code, shift: event.shiftKey, command }, one.questionnaire);
    if (!deed || (deed.do === 'answer' && spot.item === null)) return;
    event.preventDefault();
    if (deed.do === 'answer') answer(spot.item ?? '', deed.value, deed.evidence);
    else if (deed.do === 'move') setSpot(after(one, spot, deed.by));
    else if (deed.do === 'clear' && spot.item !== null) run('clear', { item: spot.item });
    else if (deed.do === 'evidence') setWriting((times) => times + 1);
    else if (deed.do === 'hide') setHidden(!hidden);
    else if (deed.do === 'leave') onLeave();
    else if (deed.do === 'close') {
      if (spot.step === 'close') close();
      else go('close');
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <div className="view assess-view">
      <StepList session={session} step={spot.step} onStep={go} />
      <main className="view-mid assess-mid" aria-label={view.speech.t('title')}>
        <PageHead session={session} step={spot.step} />
        <div className="assess-body">
          {topic ? (
            <Statements
              session={session}
              topic={topic}
              number={one.topics.indexOf(topic) + 1}
              open={spot.item}
              hidden={hidden}
              writing={writing}
              onOpen={(item) => setSpot({ step: spot.step, item })}
              onAnswer={answer}
              onWritten={() => setSpot(after(one, spot))}
            />
          ) : null}
          {spot.step === 'back' ? <LookBack session={session} /> : null}
          {spot.step === 'ahead' ? <LookAhead session={session} /> : null}
          {spot.step === 'close' ? <ClosePage session={session} kind={kind} onStep={go} /> : null}
        </div>
        <footer className="assess-foot">
          <Button onClick={onLeave}>{t('back')}</Button>
          {topic ? <KeyHints session={session} hidden={hidden} onHide={() => setHidden(!hidden)} /> : <span className="assess-hints" />}
          {spot.step === 'close' ? (
            <Button type="primary" icon={<Icon name="lock" />} onClick={close} disabled={one.answered === 0}>
              {t('close.do', { quarter: speech.format.quarter(one.quarter) })}
            </Button>
          ) : (
            <Button type={topic ? 'default' : 'primary'} onClick={() => go(nextStep(session, spot.step))}>
              {nextTitle(session, nextStep(session, spot.step), t)}
            </Button>
          )}
        </footer>
      </main>
      <AnswerPanel session={session} spot={spot} hidden={hidden} />
    </div>
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, [contenteditable=true], .ant-select') !== null;

const nextStep = ({ one }: Session, step: Step): Step => {
  const steps = stepsOf(one);
  return steps[steps.indexOf(step) + 1] ?? 'close';
};
function nextTitle({ one, speech }: Session, step: Step, t: ReturnType<typeof useWords<keyof (typeof assessmentMessages)['en']>>): string {
  const topic = one.topics.find((figure) => figure.topic.id === step);
  if (topic) return `${say(topic.topic.name, speech.language)} →`;
  return `${t(step === 'ahead' ? 'step.ahead' : 'step.close')} →`;
}

function PageHead({ session, step }: { readonly session: Session; readonly step: Step }) {
  const t = useWords(assessmentMessages);
  const { one, speech, figures } = session;
  const at = one.topics.findIndex(({ topic }) => topic.id === step);
  const topic = one.topics[at];
  const quarter = speech.format.quarter(one.quarter);
  const left = one.of - one.answered;
  const title = topic
    ? say(topic.topic.name, speech.language)
    : step === 'back'
      ? t('back.title')
      : step === 'ahead'
        ? t('ahead.title')
        : t('close.title', { quarter });
  const note = one.state === 'late' ? t('close.late') : step === 'close' ? t('close.left', { days: figures.daysLeft }) : quarter;
  return (
    <header className="assess-head">
      <div className="view-name">
        <h1>{title}</h1>
        <span className="tag">{note}</span>
        {topic ? <small className="muted">{t('topic.of', { number: at + 1, of: one.topics.length })}</small> : null}
      </div>
      {topic ? (
        <>
          <p className="view-purpose">{say(topic.topic.explanation, speech.language)}</p>
          <p className="assess-progress">
            <b>{say(one.questionnaire.stem, speech.language)}</b>
            <span>{say(one.questionnaire.question, speech.language)}</span>
            <span>
              {[
                t('progress.answered', { answered: one.answered, of: one.of }),
                left === 0 ? t('progress.done') : t('progress.left', { minutes: minutesFor(left) }),
              ].join(' · ')}
            </span>
          </p>
          <Progress
            percent={Math.round((one.answered / Math.max(1, one.of)) * 100)}
            showInfo={false}
            size="small"
            aria-label={t('progress.answered', { answered: one.answered, of: one.of })}
          />
        </>
      ) : null}
    </header>
  );
}

function KeyHints({ session, hidden, onHide }: { readonly session: Session; readonly hidden: boolean; readonly onHide: () => void }) {
  const t = useWords(assessmentMessages);
  const { min, max } = session.one.questionnaire;
  return (
    <span className="assess-hints">
      <kbd>{min}</kbd>
      <kbd>{max}</kbd> {t('keys.answer')} <kbd>{KEYS.none}</kbd> {t('keys.none')} <kbd>{KEYS.evidence}</kbd> {t('keys.evidence')}
      {session.one.previous === null ? null : (
        <button type="button" className="link" onClick={onHide}>
          <kbd>{KEYS.hide}</kbd> {t(hidden ? 'keys.show' : 'keys.hide')}
        </button>
      )}
    </span>
  );
}

/** Beside the open statement: last quarter's answer, what the records say, and the promises. */
function AnswerPanel({ session, spot, hidden }: { readonly session: Session; readonly spot: Spot; readonly hidden: boolean }) {
  const t = useWords(assessmentMessages);
  const { one, speech } = session;
  const topic = one.topics.find((figure) => figure.topic.id === spot.step);
  const item = itemsOf(one, spot.step).find((figure) => figure.item.id === spot.item);
  const body =
    spot.step === 'close' ? (
      <InspectorPart title={t('close.after')}>
        <p>{t('close.after1')}</p>
        <p>{t('close.after2')}</p>
        <p>{t('close.after3')}</p>
      </InspectorPart>
    ) : (
      <>
        {item && one.previous !== null ? (
          <InspectorPart title={t('panel.last')}>
            {hidden ? (
              <p className="muted">{t('panel.lastHidden')}</p>
            ) : (
              <>
                <p>{item.was === undefined ? t('panel.lastNone') : answerText(item.was, one.questionnaire, speech)}</p>
                {item.wasEvidence === '' ? null : <p className="assess-evidence">{t('panel.lastEvidence', { text: item.wasEvidence })}</p>}
              </>
            )}
          </InspectorPart>
        ) : null}
        {topic ? (
          <InspectorPart title={t('panel.signals')}>
            <p className="muted small">{t('panel.signalsNote')}</p>
            <Signals signals={topic.signals} speech={speech} />
          </InspectorPart>
        ) : null}
        <PromiseNotes session={session} />
      </>
    );
  return <Inspector title={t('panel.last')} body={body} footer={<p className="assess-private">{t('private')}</p>} />;
}

function PromiseNotes({ session: { one } }: { readonly session: Session }) {
  const t = useWords(assessmentMessages);
  return (
    <>
      {one.lookBack.length === 0 ? null : (
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
      {one.lookAhead.length === 0 ? null : (
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
