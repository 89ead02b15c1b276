import { useState, type KeyboardEvent } from 'react';
import type { Filed } from '@shared/instruments/visits/model.ts';
import type { Suggestion, Unrecognised } from '@shared/instruments/visits/rules/types.ts';
import type { Telling } from '@shared/instruments/visits/telling.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { FoundRow } from './FoundRow.tsx';
import { filingOf, nextOpen, verdictOf, whoOf, type Decision } from './keys.ts';
import { viewMessages } from './messages.ts';
import { Nicknames } from './Nicknames.tsx';
import { OtherRow } from './OtherRow.tsx';
import type { Session } from './session.ts';
import type { Asked } from './taking.ts';
import { choicesOf, refiled } from './whoSaid.ts';

interface Props {
  readonly session: Session;
  readonly visit: VisitFigure;
  readonly found: readonly Suggestion[];
  /** What those who were met were to be told. */
  readonly tellings: readonly Telling[];
  readonly unrecognised: readonly Unrecognised[];
  readonly decided: ReadonlyMap<string, Decision>;
  readonly filed: ReadonlyMap<string, Filed>;
  readonly wordsOf: (one: Pick<Asked, 'id' | 'words'>) => string;
  readonly onDecide: (id: string, decision: Decision) => void;
  /** `null`: filed no more. */
  readonly onFile: (id: string, to: Filed | null) => void;
  readonly onWords: (id: string, words: string) => void;
  readonly onShow: (one: { readonly from: number; readonly to: number }) => void;
}

/** What the rules found, in the order of the text, each waiting for one key; then the clauses they did not understand, to be filed by one key, and
 * what was to be told. */
export function FoundList(props: Props) {
  const { session, visit, found, tellings, unrecognised, decided, filed, wordsOf, onDecide, onFile, onWords, onShow } = props;
  const t = useWords(viewMessages);
  const [at, setAt] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const ids = [...found, ...unrecognised, ...tellings].map(({ id }) => id);
  const done = { has: (id: string) => decided.has(id) || filed.has(id) };
  const current = at !== null && ids.includes(at) ? at : (ids.find((id) => !done.has(id)) ?? ids[0] ?? null);
  /** On to what is still open, counting the one just settled as done. */
  const goOn = (from: string): void => setAt(nextOpen(ids, { has: (id) => id === from || done.has(id) }, from));
  const decide = (id: string, decision: Decision): void => {
    onDecide(id, decision);
    goOn(id);
  };
  const file = (clause: Unrecognised, as: Filed['as']): void => {
    const to = refiled(filed.get(clause.id), as, clause, visit, session.view);
    onFile(clause.id, to);
    // from whom can still be said by a digit; where nobody can be asked it goes on
    if (to !== null && choicesOf(as, visit, session.view).length === 0) goOn(clause.id);
    else setAt(clause.id);
  };
  const step = (by: number): void => {
    const place = current === null ? 0 : ids.indexOf(current);
    setAt(ids[Math.max(0, Math.min(ids.length - 1, place + by))] ?? null);
  };

  /** `false`: no key of this row's. */
  const keyOnFound = (one: Asked, key: string): boolean => {
    const verdict = verdictOf(key);
    if (verdict === 'take' || verdict === 'drop') decide(one.id, verdict);
    else if (verdict === 'edit' && one.kind !== 'told') setEditing(one.id);
    else return false;
    return true;
  };
  const keyOnOther = (clause: Unrecognised, key: string): boolean => {
    const before = filed.get(clause.id);
    const who = before ? whoOf(key, choicesOf(before.as, visit, session.view)) : null;
    const as = filingOf(key);
    if (before && who !== null) {
      onFile(clause.id, { ...before, who });
      goOn(clause.id);
    } else if (as) file(clause, as);
    else if (verdictOf(key) === 'edit' && before) setEditing(clause.id);
    else if (verdictOf(key) === 'take' && before) goOn(clause.id);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const one: Asked | undefined = [...found, ...tellings].find(({ id }) => id === current);
    const clause = unrecognised.find(({ id }) => id === current);
    const verdict = verdictOf(event.key);
    const place = one?.kind === 'told' ? undefined : (one ?? clause);
    if ((one && keyOnFound(one, event.key)) || (clause && keyOnOther(clause, event.key))) {
      // done
    } else if (verdict === 'up' || verdict === 'down') step(verdict === 'up' ? -1 : 1);
    else if (verdict === 'show' && place) onShow(place);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const count = (decision: Decision): number => found.filter(({ id }) => decided.get(id) === decision).length;
  const [take, drop] = [count('take'), count('drop')];
  const shared = { session, visit, onWords, onEdit: setEditing, onPick: setAt, wordsOf };
  const row = (one: Asked) => (
    <FoundRow
      key={one.id}
      {...shared}
      one={one}
      decision={decided.get(one.id)}
      isCurrent={one.id === current}
      isEdited={one.id === editing}
      onVerdict={(decision) => decide(one.id, decision)}
    />
  );
  return (
    <section className="report-right">
      <div>
        {t('report.found', { count: found.length, take, drop, open: found.length - take - drop })}{' '}
        <small className="muted">{t('report.keys')}</small>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- one stop for the keys of the whole list; its buttons do the same for the mouse */}
      <ul className="report-found" tabIndex={0} aria-label={t('report.title')} onKeyDown={onKeyDown}>
        {found.length === 0 ? <li className="muted">{t('report.nothing')}</li> : null}
        {found.map(row)}
        {unrecognised.length === 0 ? null : (
          <li className="other-head">
            {t('other.count', { count: unrecognised.length })} <small>{t('other.keys')}</small>
          </li>
        )}
        {unrecognised.map((clause) => (
          <OtherRow
            key={clause.id}
            {...shared}
            clause={clause}
            filed={filed.get(clause.id)}
            isCurrent={clause.id === current}
            isEdited={clause.id === editing}
            onFile={(as) => file(clause, as)}
            onWho={(to) => onFile(clause.id, to)}
          />
        ))}
        {tellings.length === 0 ? null : <li className="other-head">{t('told.count', { count: tellings.length })}</li>}
        {tellings.map(row)}
      </ul>
      <details>
        <summary>{t('nick.title')}</summary>
        <Nicknames session={session} />
      </details>
    </section>
  );
}
