import { Button, Select } from 'antd';
import { useState } from 'react';
import { quarterDays, shiftQuarter } from '@shared/base/quarter.ts';
import { MOST_PROMISES } from '@shared/instruments/assessment/model.ts';
import { say } from '@shared/instruments/assessment/questionnaire.ts';
import type { PromiseFigure } from '@shared/instruments/assessment/types.ts';
import { useRemembered } from '../host/host.ts';
import { useWords } from '../i18n/speech.tsx';
import { DayInput } from '../ui/DayInput.tsx';
import { Labelled } from '../ui/OriginFields.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { assessmentMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Draft {
  readonly topic: string;
  readonly action: string;
  readonly keptIf: string;
  readonly due: string;
}

/** Up to three promises: one action each, and how one will see that it was kept. */
export function LookAhead({ session }: { readonly session: Session }) {
  const t = useWords(assessmentMessages);
  const { one, run, view } = session;
  // one that says only half of it is no promise yet; what was typed of it outlives the page
  const [half, keepHalf] = useRemembered<Draft | null>(`promise:${view.instrument.id}:${view.target ?? ''}:${one.quarter}`, null);
  const [open, setOpen] = useState(one.lookAhead.length === 0 || half !== null);
  const draft = open ? (half ?? blankOf(session)) : null;
  const drop = (): void => {
    keepHalf(null);
    setOpen(false);
  };
  const change = (fields: Partial<Draft>): void => {
    const next = { ...(draft ?? blankOf(session)), ...fields };
    const whole = next.action.trim() !== '' && next.keptIf.trim() !== '';
    if (whole && run('addPromise', { ...next })) drop();
    else keepHalf(next);
  };
  const full = one.lookAhead.length + (draft ? 1 : 0) >= MOST_PROMISES;
  return (
    <section className="assess-part">
      <p className="muted">{t('ahead.text')}</p>
      {one.lookAhead.map((promise) => (
        <Made key={promise.promise.id} session={session} promise={promise} />
      ))}
      {draft ? <Fields session={session} value={draft} fresh onChange={change} onRemove={drop} /> : null}
      {draft ? <p className="muted small">{t('ahead.hint')}</p> : null}
      {full || draft ? null : <Button onClick={() => setOpen(true)}>{t('ahead.add')}</Button>}
    </section>
  );
}

/** For the weakest topic, until the end of the next quarter: both can be changed. */
function blankOf({ one }: Session): Draft {
  const weakest = one.topics.filter(({ mean }) => mean !== null).toSorted((a, b) => (a.mean ?? 0) - (b.mean ?? 0))[0] ?? one.topics[0];
  return { topic: weakest?.topic.id ?? '', action: '', keptIf: '', due: quarterDays(shiftQuarter(one.quarter, 1)).last };
}

function Made({ session, promise }: { readonly session: Session; readonly promise: PromiseFigure }) {
  const { id, topic, action, keptIf, due } = promise.promise;
  return (
    <Fields
      session={session}
      value={{ topic, action, keptIf, due }}
      onChange={(fields) => void session.run('editPromise', { promise: id, ...fields })}
      onRemove={() => void session.run('removePromise', { promise: id })}
    />
  );
}

function Fields(props: {
  readonly session: Session;
  readonly value: Draft;
  /** A new one gets the cursor. */
  readonly fresh?: boolean;
  readonly onChange: (fields: Partial<Draft>) => void;
  readonly onRemove: () => void;
}) {
  const t = useWords(assessmentMessages);
  const { session, value, fresh = false, onChange, onRemove } = props;
  const { one, speech } = session;
  const text = (key: 'action' | 'keptIf') => (
    <Labelled label={t(`ahead.${key}`)}>
      <TextInput
        label={t(`ahead.${key}`)}
        maxLength={120}
        value={value[key]}
        focused={fresh && key === 'action'}
        onCommit={(next) => (next.trim() === '' ? undefined : onChange({ [key]: next.trim() }))}
      />
    </Labelled>
  );
  return (
    <div className="assess-promise assess-ahead">
      <Labelled label={t('ahead.topic')}>
        <Select
          aria-label={t('ahead.topic')}
          value={value.topic}
          options={one.topics.map(({ topic }) => ({ value: topic.id, label: say(topic.name, speech.language) }))}
          onChange={(topic) => onChange({ topic })}
        />
      </Labelled>
      {text('action')}
      {text('keptIf')}
      <Labelled label={t('ahead.due')}>
        <DayInput label={t('ahead.due')} value={value.due} onCommit={(due) => (due === null ? undefined : onChange({ due }))} />
      </Labelled>
      <Button size="small" type="text" onClick={onRemove}>
        {t('ahead.remove')}
      </Button>
    </div>
  );
}
