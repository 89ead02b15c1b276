import { Button, Progress } from 'antd';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import { useRemembered } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { after, deedOf, firstOpen, judgedNext, KEYS, KEPT_WAYS, minutesFor, openItem, stepsOf, type Spot, type Step } from './answering.ts';
import { ClosePage } from './ClosePage.tsx';
import { LookAhead } from './LookAhead.tsx';
import { LookBack } from './LookBack.tsx';
import { assessmentMessages } from './messages.ts';
import type { Kind, Session } from './session.ts';
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
  const judge = (value: number | null): void => {
    const promise = judgedNext(one);
    const kept = KEPT_WAYS[(value ?? 0) - 1];
    if (promise && kept) run('judge', { promise: promise.promise.id, kept });
  };
  const close = (): void => {
    if (!run('close', {})) return;
    view.notify(t('done.closed', { quarter: speech.format.quarter(one.quarter) }), { undo: true, kind: 'success' });
    onLeave();
  };
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const command = event.ctrlKey || event.metaKey;
    if (event.isComposing || event.defaultPrevented || (isField(event.target) && !command)) return;
    const scale = spot.step === 'back' ? { min: 1, max: KEPT_WAYS.length } : one.questionnaire;
    const deed = deedOf({ key: event.key, code: event.code, shift: event.shiftKey, command }, scale);
    if (!deed) return;
    event.preventDefault();
    if (deed.do === 'answer' && spot.step === 'back') judge(deed.value);
    else if (deed.do === 'answer' && spot.item !== null) answer(spot.item, deed.value, deed.evidence);
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
          <KeyHints session={session} step={spot.step} hidden={hidden} onHide={() => setHidden(!hidden)} />
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
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable=true], .ant-select') !== null;

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

interface HintsProps {
  readonly session: Session;
  readonly step: Step;
  readonly hidden: boolean;
  readonly onHide: () => void;
}

function KeyHints({ session: { one }, step, hidden, onHide }: HintsProps) {
  const t = useWords(assessmentMessages);
  if (step === 'close') return <Hints rows={[[['Ctrl', 'Enter'], t('keys.close')]]} />;
  if (step === 'back') return <Hints rows={[[['1–4'], t('back.keys')]]} />;
  if (step === 'ahead') return <Hints rows={[]} />;
  const { min, max } = one.questionnaire;
  return (
    <Hints
      rows={[
        [[`${min}–${max}`], t('keys.answer')],
        [[KEYS.none], t('keys.none')],
        [['↑', '↓'], t('keys.move')],
        [[KEYS.evidence], t('keys.evidence')],
      ]}
    >
      {one.previous === null ? null : (
        <button type="button" className="link" onClick={onHide}>
          <kbd>{KEYS.hide}</kbd> {t(hidden ? 'keys.show' : 'keys.hide')}
        </button>
      )}
    </Hints>
  );
}

function Hints({ rows, children }: { readonly rows: readonly (readonly [readonly string[], string])[]; readonly children?: ReactNode }) {
  return (
    <span className="assess-hints">
      {rows.map(([keys, words]) => (
        <span key={words}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {words}
        </span>
      ))}
      {children}
    </span>
  );
}
