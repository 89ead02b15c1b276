import { Input } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { EVIDENCE_LIMIT } from '@shared/instruments/assessment/model.ts';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { ItemFigure, TopicFigure } from '@shared/instruments/assessment/types.ts';
import { answerText } from '@shared/instruments/assessment/words.ts';
import { useWords } from '../i18n/speech.tsx';
import { KEYS } from './answering.ts';
import { Boxes } from './Boxes.tsx';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly topic: TopicFigure;
  readonly number: number;
  readonly open: string | null;
  readonly hidden: boolean;
  /** Counts up when `E` was pressed: the evidence of the open statement gets the cursor. */
  readonly writing: number;
  readonly onOpen: (item: string) => void;
  readonly onAnswer: (item: string, value: number | null) => void;
  readonly onWritten: () => void;
}

/** The five statements of one topic on a page, one of them open. */
export function Statements(props: Props) {
  const t = useWords(assessmentMessages);
  const { topic, number, open } = props;
  return (
    <ol className="assess-statements" aria-label={t('statements')}>
      {topic.items.map((item, i) =>
        item.item.id === open ? (
          <OpenStatement key={item.item.id} {...props} item={item} code={`${number}.${i + 1}`} />
        ) : (
          <ClosedStatement key={item.item.id} {...props} item={item} code={`${number}.${i + 1}`} />
        ),
      )}
    </ol>
  );
}

interface OneProps extends Props {
  readonly item: ItemFigure;
  readonly code: string;
}

function ClosedStatement({ session, item, code, hidden, onOpen }: OneProps) {
  const t = useWords(assessmentMessages);
  const { one, speech } = session;
  const { value, was, evidence } = item;
  const known = value !== undefined;
  return (
    <li className={known ? 'assess-closed' : 'assess-closed assess-waiting'}>
      <button type="button" onClick={() => onOpen(item.item.id)}>
        <span className="assess-code">{code}</span>
        <span className="assess-text">{say(item.item.text, speech.language)}</span>
        {known ? (
          <span className="assess-answer">
            {value === null ? null : <Boxes value={value} min={one.questionnaire.min} max={one.questionnaire.max} />}
            <b>{answerText(value, one.questionnaire, speech)}</b>
          </span>
        ) : null}
        {known && !hidden && typeof was === 'number' ? <small>{t('lastQuarter', { value: was })}</small> : null}
        {evidence === '' ? null : <q className="assess-evidence">{evidence}</q>}
      </button>
    </li>
  );
}

function OpenStatement({ session, item, code, hidden, writing, onAnswer, onWritten }: OneProps) {
  const t = useWords(assessmentMessages);
  const { one, speech } = session;
  const { language } = speech;
  const { steps, unknown } = one.questionnaire;
  const own = useRef<HTMLLIElement>(null);
  useEffect(() => own.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <li className="assess-open" ref={own} aria-current="step">
      <h3>
        <span className="assess-code">{code}</span> {say(item.item.text, language)}
      </h3>
      <div className="assess-steps" role="radiogroup" aria-label={say(item.item.text, language)}>
        {steps.map(({ value, name, anchor }) => (
          <button
            key={value}
            type="button"
            role="radio"
            aria-checked={item.value === value}
            className={!hidden && item.was === value ? 'assess-step assess-was' : 'assess-step'}
            onClick={() => onAnswer(item.item.id, value)}
          >
            <span>
              <kbd>{value}</kbd>
              <b>{say(name, language)}</b>
            </span>
            <small>{say(anchor, language)}</small>
            {!hidden && item.was === value ? <em>{t('lastHere')}</em> : null}
          </button>
        ))}
        <button
          type="button"
          role="radio"
          aria-checked={item.value === null}
          className="assess-none"
          onClick={() => onAnswer(item.item.id, null)}
        >
          <kbd>{KEYS.none}</kbd> {say(unknown, language)}
        </button>
      </div>
      <Evidence key={`${item.item.id} ${item.evidence}`} session={session} item={item} writing={writing} onWritten={onWritten} />
    </li>
  );
}

/** Never forced; Enter leaves it and goes on. Enter is left to an input method that composes. */
function Evidence({ session, item, writing, onWritten }: Pick<OneProps, 'session' | 'item' | 'writing' | 'onWritten'>) {
  const t = useWords(assessmentMessages);
  const [text, setText] = useState(item.evidence);
  const box = useRef<HTMLDivElement>(null);
  // a statement that opens later does not take the cursor for a key that was pressed before
  const heard = useRef(writing);
  useEffect(() => {
    if (writing === heard.current) return;
    heard.current = writing;
    box.current?.querySelector('textarea')?.focus();
  }, [writing]);
  const keep = (): void => {
    const next = text.trim();
    if (next !== item.evidence) session.run('evidence', { item: item.item.id, text: next === '' ? null : next });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setText(item.evidence);
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    (event.target as HTMLElement).blur();
    if (event.key === 'Enter') onWritten();
  };
  return (
    <div className="assess-write" ref={box}>
      <label htmlFor={`evidence-${item.item.id}`}>
        {t('evidence')} <kbd>{KEYS.evidence}</kbd>
      </label>
      <Input.TextArea
        id={`evidence-${item.item.id}`}
        rows={2}
        maxLength={EVIDENCE_LIMIT}
        value={text}
        placeholder={say(item.item.hint, session.speech.language)}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
