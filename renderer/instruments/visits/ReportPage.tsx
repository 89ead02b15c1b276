import { Button, Checkbox, Input, Segmented } from 'antd';
import { useEffectEvent, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { RESULTS, type Filed, type VisitResult } from '@shared/instruments/visits/model.ts';
import { aimOf, stateText, whomText } from '@shared/instruments/visits/say.ts';
import { suggest } from '@shared/instruments/visits/rules/suggest.ts';
import { filedAs } from '@shared/instruments/visits/rules/filed.ts';
import type { Span, Suggestion } from '@shared/instruments/visits/rules/types.ts';
import { tellingsOf } from '@shared/instruments/visits/telling.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import { useWords } from '../../i18n/speech.tsx';
import { FoundList } from './FoundList.tsx';
import { groundFor, rivalNotes } from './ground.ts';
import { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import { takingsOf, type Asked, type Taking } from './taking.ts';
import { useReportDraft } from './useReportDraft.ts';

interface Props {
  readonly session: Session;
  readonly one: VisitFigure;
  readonly onLeave: () => void;
}

/**
 * The report: a result, one paragraph, and what the rules found in it, each taken or dropped by one key. Nothing is written before it is handed
 * in; then everything that was taken goes where it belongs, as one step that can be undone.
 */
export function ReportPage({ session, one, onLeave }: Props) {
  const t = useWords(viewMessages);
  const { view, say, figures } = session;
  const { visit } = one;
  const { written, change, keep, finish } = useReportDraft(session, visit);
  const { result, text, lost, decided, words, filed } = written;
  const [noNext, setNoNext] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const ground = useMemo(() => groundFor(session, visit), [session, visit]);
  const { found: all, unrecognised } = useMemo(() => suggest(text, ground), [text, ground]);
  const found = all.filter((each) => movesSomething(each, view));
  const tellings = tellingsOf(one, view.facts);

  const byHand = unrecognised.flatMap((clause): Suggestion[] => {
    const to = filed[clause.id];
    const made = to ? filedAs(clause, to.as, to.who, ground) : null;
    return made ? [made] : [];
  });
  const wordsOf = (suggestion: Pick<Asked, 'id' | 'words'>): string => words[suggestion.id] ?? suggestion.words;
  const isTaken = ({ id }: Asked): boolean => decided[id] === 'take';
  const goingOut = [...found.filter(isTaken), ...byHand, ...tellings.filter(isTaken)];
  const takings = takingsOf(goingOut, wordsOf, one, view, rivalNotes(view));
  const hasNext = figures.planned.some((other) => other.visit.date > visit.date) || takings.some(({ taken }) => taken.kind === 'nextVisit');
  const missing = (['result', 'text', 'next'] as const).filter(
    (need) => (need === 'result' && result === null) || (need === 'text' && text.trim() === '') || (need === 'next' && !hasNext && !noNext),
  );

  const start = useEffectEvent((): void => (result === null ? page.current : page.current?.querySelector('textarea'))?.focus());
  // 1, 2, 3 say the result; where that is said already the words come next
  useEffect(() => start(), []);

  const handIn = async (): Promise<void> => {
    if (missing.length > 0) return;
    const taken = [...(visit.report?.taken ?? []), ...takings.map((taking) => taking.taken)];
    const report = { command: 'visits.report', target: view.target, args: { visit: visit.id, result, text, taken, lost: lost.trim() } };
    const label = { source: 'visits', key: 'undo.report', values: { date: visit.date } };
    finish(true);
    const done = await view.runWorkspace('batch', { label, requests: [report, ...takings.flatMap(({ request }) => request ?? [])] });
    if (!done.ok) {
      finish(false);
      return;
    }
    view.notify(t('report.done', { count: takings.length }), { undo: true, kind: 'success' });
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const isText =
      event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && event.target.type === 'text');
    const chosen = RESULTS[Number(event.key) - 1];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void handIn();
    else if (event.key === 'Escape' && !isText) onLeave();
    else if (!isText && chosen && !event.ctrlKey && !event.altKey) {
      change({ result: chosen });
      page.current?.querySelector('textarea')?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const showSaid = ({ from, to }: Span): void => {
    const area = page.current?.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(from, to);
  };

  return (
    <main className="view-mid" aria-label={t('report.title')}>
      <header className="view-head">
        <div className="view-name">
          <h1>{t('report.title')}</h1>
        </div>
        <div className="view-actions">
          <Button onClick={onLeave}>{t('report.back')}</Button>
        </div>
        <p className="view-purpose">{t('report.purpose')}</p>
      </header>
      <div ref={page} className="report" role="presentation" onKeyDown={onKeyDown} tabIndex={-1}>
        <div className="report-head">
          <b>{t('report.aim', { aim: aimOf(one, say) })}</b>
          <div className="muted small">
            {[
              `${say.format.shortDay(visit.date)} ${say.format.weekday(visit.date)}`,
              whomText(one, say),
              visit.version,
              stateText(one, say),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </div>
        </div>
        <section className="report-left">
          <Segmented<VisitResult | ''>
            aria-label={t('report.result')}
            block
            value={result ?? ''}
            options={RESULTS.map((value, i) => ({ value, label: `${i + 1} ${say.t(`result.${value}`)}` }))}
            onChange={(value) => change({ result: value === '' ? null : value })}
          />
          <label className="report-words">
            <span>
              {t('report.said')} <small className="muted">{t('report.free')}</small>
            </span>
            <Input.TextArea
              aria-label={t('report.said')}
              value={text}
              maxLength={20_000}
              onChange={(event) => change({ text: event.target.value })}
              onBlur={keep}
            />
          </label>
          {result === 'missed' || lost !== '' ? (
            <Input
              aria-label={t('report.lost')}
              placeholder={t('report.lost')}
              value={lost}
              maxLength={300}
              onChange={(event) => change({ lost: event.target.value })}
            />
          ) : null}
          {hasNext ? null : (
            <Checkbox checked={noNext} onChange={(event) => setNoNext(event.target.checked)}>
              {t('report.noNext')}
            </Checkbox>
          )}
        </section>
        <FoundList
          session={session}
          visit={one}
          found={found}
          tellings={tellings}
          unrecognised={unrecognised}
          decided={new Map(Object.entries(decided))}
          wordsOf={wordsOf}
          onDecide={(id, decision) => change({ decided: { ...decided, [id]: decision } })}
          filed={new Map(Object.entries(filed))}
          onFile={(id, to) => change({ filed: withFiled(filed, id, to) })}
          onWords={(id, to) => change({ words: { ...words, [id]: to } })}
          onShow={showSaid}
        />
        <footer className="report-foot">
          <Destinations takings={takings} />
          <span className="muted small">
            {missing.length === 0
              ? t('report.ready')
              : t('report.needs', { what: missing.map((need) => t(`report.need.${need}`)).join(say.t('and')) })}
          </span>
          <Button type="primary" disabled={missing.length > 0} onClick={() => void handIn()}>
            {takings.length === 0 ? t('report.go0') : t('report.go', { count: takings.length })}
          </Button>
        </footer>
      </div>
    </main>
  );
}

/** Filed anew, or no more. */
function withFiled(filed: Readonly<Record<string, Filed>>, id: string, to: Filed | null): Record<string, Filed> {
  const rest = Object.fromEntries(Object.entries(filed).filter(([one]) => one !== id));
  return to === null ? rest : { ...rest, [id]: to };
}

/** An attitude at its end, or of somebody who stands on no drawing, cannot move. */
function movesSomething(one: Suggestion, { facts }: Session['view']): boolean {
  if (one.kind !== 'attitude') return true;
  const known = facts.plan.people.find(({ id }) => id === one.person);
  return known !== undefined && (known.attitude ?? 0) !== 2 * one.step;
}

/** Where what was taken will go, counted. */
function Destinations({ takings }: { readonly takings: readonly Taking[] }) {
  const t = useWords(viewMessages);
  const places = (['actions', 'customer-profile', 'rivals', 'stakeholders', 'three-basics', 'visits'] as const).flatMap((place) => {
    const count = takings.filter(({ taken }) => taken.instrument === place).length;
    return count === 0 ? [] : [`${t(`to.${place}`)} ${count}`];
  });
  return <span className="small">{places.length === 0 ? t('report.undecided') : `${t('report.where')} ${places.join(' · ')}`}</span>;
}
