import { Input, Radio } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import type { Kept } from '@shared/instruments/assessment/model.ts';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { PromiseFigure } from '@shared/instruments/assessment/types.ts';
import { useWords } from '../i18n/speech.tsx';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';

const WAYS: readonly Kept[] = ['kept', 'partly', 'missed', 'dropped'];

/** First the promises of last quarter: kept or not is one's own word. */
export function LookBack({ session }: { readonly session: Session }) {
  const t = useWords(assessmentMessages);
  return (
    <section className="assess-part">
      <p className="muted">{t('back.text')}</p>
      {session.one.lookBack.map((promise) => (
        <Judged key={promise.promise.id} session={session} promise={promise} />
      ))}
    </section>
  );
}

function Judged({ session, promise }: { readonly session: Session; readonly promise: PromiseFigure }) {
  const t = useWords(assessmentMessages);
  const { run, speech } = session;
  const { id, action, keptIf } = promise.promise;
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
    <div className="assess-promise">
      <h3>{action}</h3>
      <p className="muted">
        {[promise.topic ? say(promise.topic.name, speech.language) : '', speech.t('column.keptIf'), keptIf]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <Radio.Group
        aria-label={action}
        optionType="button"
        value={promise.kept}
        options={WAYS.map((value) => ({ value, label: t(`kept.${value}`) }))}
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
