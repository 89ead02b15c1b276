import { Input, Radio } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import type { Kept } from '@shared/instruments/assessment/model.ts';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { PromiseFigure } from '@shared/instruments/assessment/types.ts';
import { useWords } from '../i18n/speech.tsx';
import { judgedNext, KEPT_WAYS } from './answering.ts';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';

/** First the promises of last quarter: kept or not is one's own word. */
export function LookBack({ session }: { readonly session: Session }) {
  const t = useWords(assessmentMessages);
  const next = judgedNext(session.one);
  return (
    <section className="assess-part">
      <p className="muted">{t('back.text')}</p>
      {session.one.lookBack.map((promise) => (
        <Judged key={promise.promise.id} session={session} promise={promise} next={promise === next} />
      ))}
    </section>
  );
}

interface JudgedProps {
  readonly session: Session;
  readonly promise: PromiseFigure;
  /** The keys answer this one. */
  readonly next: boolean;
}

function Judged({ session, promise, next }: JudgedProps) {
  const t = useWords(assessmentMessages);
  const { run, speech } = session;
  const { id, action, keptIf, due } = promise.promise;
  const topic = promise.topic ? say(promise.topic.name, speech.language) : '';
  const facts = [topic, t('back.keptIf', { text: keptIf }), t('back.due', { day: speech.format.shortDay(due) })];
  const [note, setNote] = useState(promise.note);
  const keep = (): void => {
    if (note.trim() !== promise.note && promise.kept !== null)
      run('judge', { promise: id, kept: promise.kept, note: note.trim() === '' ? null : note.trim() });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
  };
  return (
    <div className={next ? 'assess-promise assess-next' : 'assess-promise'}>
      <h3>{action}</h3>
      <p className="muted">{facts.filter((part) => part !== '').join(' · ')}</p>
      <Radio.Group
        aria-label={action}
        optionType="button"
        value={promise.kept}
        options={KEPT_WAYS.map((value, i) => ({ value, label: `${i + 1} ${t(`kept.${value}`)}` }))}
        onChange={(event) => run('judge', { promise: id, kept: event.target.value as Kept })}
      />
      {promise.kept === null ? null : (
        <Input
          aria-label={t('back.note')}
          placeholder={t('back.note')}
          maxLength={120}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onBlur={keep}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
