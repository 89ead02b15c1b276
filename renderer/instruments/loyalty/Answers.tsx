import { AutoComplete, Button, Select } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { quarterOf } from '@shared/base/quarter.ts';
import { live } from '@shared/base/entity.ts';
import { askedIn } from '@shared/instruments/loyalty/figures.ts';
import type { Data, Respondent } from '@shared/instruments/loyalty/model.ts';
import { coverageOf, coverageText, scoreText } from '@shared/instruments/loyalty/say.ts';
import type { RespondentFigure } from '@shared/instruments/loyalty/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly chosen: Respondent | undefined;
}

/** Who is asked in a round, and the questionnaire of the one who is chosen. */
export function Answers({ session, chosen }: Props) {
  return (
    <div className="fill loyalty-answers">
      <Round session={session} chosen={chosen} />
      {chosen ? <AnswerForm key={chosen.id} session={session} respondent={chosen} /> : <Ways />}
    </div>
  );
}

function Round({ session, chosen }: Props) {
  const t = useWords(viewMessages);
  const { view, figures, say } = session;
  const data = view.data as Data;
  const running = quarterOf(figures.today);
  const quarters = [...new Set([running, ...live(data.respondents).map(({ quarter }) => quarter)])].toSorted().toReversed();
  const [picked, setPicked] = useState<string | null>(null);
  const quarter = chosen?.quarter ?? picked ?? figures.asked?.quarter ?? running;
  const people = askedIn(data, quarter, figures.today);
  const canAskAgain = !view.readOnly && figures.asked !== null && figures.asked.quarter < running;
  const pick = (to: string): void => {
    setPicked(to);
    view.select(askedIn(data, to, figures.today)[0]?.respondent.id ?? null);
  };
  return (
    <aside className="loyalty-round" aria-label={t('round')}>
      <div className="loyalty-round-head">
        <Select
          aria-label={t('round')}
          size="small"
          value={quarter}
          options={quarters.map((value) => ({ value, label: say.format.quarter(value) }))}
          onChange={pick}
        />
        <small className="muted">
          {t('round.back', { got: people.filter(({ respondent }) => respondent.got !== null).length, of: people.length })}
        </small>
      </div>
      <ul>
        {people.map((one) => (
          <PersonLine key={one.respondent.id} session={session} one={one} on={one.respondent.id === chosen?.id} />
        ))}
      </ul>
      {view.readOnly ? null : <AddPerson session={session} quarter={quarter} />}
      {canAskAgain ? (
        <Button size="small" onClick={() => view.run('askAgain', {})}>
          {t('askAgain', { quarter: say.format.quarter(running) })}
        </Button>
      ) : null}
    </aside>
  );
}

function PersonLine({
  session: { view, say },
  one,
  on,
}: {
  readonly session: Session;
  readonly one: RespondentFigure;
  readonly on: boolean;
}) {
  const t = useWords(viewMessages);
  const { respondent, index, waited } = one;
  const { id, name, title, way, sent, got } = respondent;
  const when = [
    say.t(`way.${way}`),
    sent === null || sent === got ? '' : say.format.shortDay(sent),
    got === null ? '' : say.format.shortDay(got),
  ];
  const days = when.slice(1).filter((day) => day !== '');
  return (
    <li>
      <button type="button" className={on ? 'loyalty-person on' : 'loyalty-person'} aria-pressed={on} onClick={() => view.select(id)}>
        <b>
          {name} <span className="muted">{title}</span>
        </b>
        <span>{got === null ? (waited === null ? t('waiting') : say.t('figure.days', { count: waited })) : scoreText(index.value)}</span>
        <small className="muted">
          {[
            `${when[0] ?? ''} ${days.join(' → ')}`.trim(),
            got !== null && coverageOf(index) < 1 ? say.t('covers', { share: coverageText(index, say) }) : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </small>
      </button>
    </li>
  );
}

/** A contact of the customer is taken with title and id, any other name as it is typed. */
function AddPerson({ session: { view }, quarter }: { readonly session: Session; readonly quarter: string }) {
  const t = useWords(viewMessages);
  const [name, setName] = useState('');
  const contacts = view.facts.customer?.contacts ?? [];
  const add = (typed: string): void => {
    const plain = typed.trim();
    if (plain === '') return;
    const contact = contacts.find((one) => one.name === plain);
    const done = view.run('ask', {
      name: plain,
      quarter,
      ...(contact ? { title: contact.title ?? '', person: contact.id } : {}),
    });
    if (!done.ok) return;
    setName('');
    view.select(done.value.made[0] ?? null);
  };
  return (
    <div className="loyalty-add">
      <AutoComplete
        aria-label={t('add')}
        placeholder={t('add')}
        value={name}
        options={contacts.map((one) => ({ value: one.name, label: `${one.name} ${one.title ?? ''}`.trim() }))}
        showSearch={{ filterOption: (typed, option) => (option?.label ?? '').includes(typed) }}
        onChange={setName}
        onSelect={add}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && !contacts.some((one) => one.name === name)) add(name);
        }}
      />
      <Button disabled={name.trim() === ''} onClick={() => add(name)}>
        {t('add.do')}
      </Button>
    </div>
  );
}

/** Nobody chosen: how answers come in, and what is asked by mouth only. */
function Ways() {
  const t = useWords(viewMessages);
  return (
    <div className="loyalty-ways">
      <h3>{t('ways')}</h3>
      <ul>
        <li>{t('ways.spoken')}</li>
        <li>{t('ways.word')}</li>
        <li>{t('ways.paper')}</li>
      </ul>
      <p className="muted">{t('rival.note')}</p>
    </div>
  );
}

/** The keys of the questionnaire, under it. */
export function AnswerKeys() {
  const t = useWords(viewMessages);
  const rows = [
    ['0–9', t('keys.score')],
    ['+', '= 10'],
    ['X', t('keys.none')],
    ['↑ ↓', t('keys.move')],
    ['Ctrl Z', t('keys.undo')],
    ['E', t('keys.words')],
    ['Ctrl Enter', t('keys.accept')],
  ] as const;
  return rows.map(([key, words]) => (
    <span key={key}>
      <kbd>{key}</kbd> {words}
    </span>
  ));
}
