import { live } from '../../base/entity.ts';
import { daysBetween, quarterOf } from '../../base/quarter.ts';
import { workdaysBetween } from '../../base/workdays.ts';
import type { Facts } from '../facts.ts';
import type { KnownAction } from '../plan-facts.ts';
import type { Data, Visit } from './model.ts';
import type { Figures, Lane, Met, PromiseFigure, VisitFigure } from './types.ts';
import { reportDue } from './workdays.ts';

/** Days without a meeting after which a person goes cold. */
export const COLD = 60;
/** Influence from which somebody never met is a gap. */
const STRONG = 4;
/** Mark of an action that was promised at a visit. */
const PREFIX = 'visits:';
export const promisedAt = (visit: string): string => `${PREFIX}${visit}`;

export function figures(data: Data, facts: Facts): Figures {
  const known = peopleOf(facts);
  const visits = live(data.visits)
    .map((visit) => visitOf(visit, known, facts))
    .toSorted((a, b) => (a.visit.date < b.visit.date ? 1 : a.visit.date > b.visit.date ? -1 : a.visit.id < b.visit.id ? -1 : 1));
  const promises = facts.plan.actions
    .filter(({ answers }) => answers.some((one) => one.startsWith(PREFIX)))
    .map((one) => promiseOf(one, facts.today));
  const of = (...states: readonly VisitFigure['state'][]): VisitFigure[] => visits.filter(({ state }) => states.includes(state));
  const now = quarterOf(facts.today);
  const inQuarter = (all: readonly VisitFigure[]): number => all.filter(({ visit }) => quarterOf(visit.date) === now).length;
  return {
    customer: facts.customer?.name ?? '',
    today: facts.today,
    holidays: facts.calendar.holidays,
    visits,
    lanes: lanesOf(visits, facts, known),
    promises,
    overdue: of('overdue'),
    open: of('due', 'overdue'),
    planned: of('planned').toReversed(),
    quarter: { been: inQuarter(of('reported', 'due', 'overdue')), planned: inQuarter(of('planned')) },
    punctual: { ours: punctual(promises.filter(({ ours }) => ours)), theirs: punctual(promises.filter(({ ours }) => !ours)) },
  };
}

/** Everybody at the customer by id: people of the plan, then contacts that are nobody of them. */
function peopleOf({ plan, customer }: Facts): ReadonlyMap<string, Met> {
  const contacts = (customer?.contacts ?? []).map(({ id, name, title }) => [id, { id, name, title }] as const);
  return new Map([...contacts, ...plan.people.map(({ id, name, title }) => [id, { id, name, title }] as const)]);
}

function visitOf(visit: Visit, known: ReadonlyMap<string, Met>, { today, calendar, people }: Facts): VisitFigure {
  const due = visit.cancelled || visit.date > today ? null : reportDue(visit.date, calendar);
  const state = stateOf(visit, today, due);
  const late =
    state === 'planned' ? -workdaysBetween(today, visit.date, calendar) : due === null ? 0 : workdaysBetween(due, today, calendar);
  const count = (...kinds: readonly string[]): number => visit.report?.taken.filter(({ kind }) => kinds.includes(kind)).length ?? 0;
  return {
    visit,
    state,
    people: visit.people.flatMap((id) => known.get(id) ?? []),
    ours: visit.ours.flatMap((id) => people.find((one) => one.id === id)?.name ?? []),
    due,
    late,
    inTime: visit.report === null || due === null ? null : visit.report.at <= due,
    quotes: quotesOf(visit, known),
    brought: { needs: count('need'), rivals: count('rivalNews'), promises: count('promiseOurs', 'promiseTheirs') },
  };
}

/** Words of the customer's that the report holds, without the quotation marks they may have been written in. */
const quotesOf = ({ report }: Visit, known: ReadonlyMap<string, Met>): VisitFigure['quotes'] =>
  (report?.taken ?? []).flatMap(({ kind, words, person }) =>
    kind === 'quote' ? [{ words: words.replaceAll(/^["“「]|["”」]$/gu, ''), person: known.get(person ?? '') ?? null }] : [],
  );

function stateOf({ cancelled, report, date }: Visit, today: string, due: string | null): VisitFigure['state'] {
  if (cancelled) return 'cancelled';
  if (report !== null) return 'reported';
  if (date > today) return 'planned';
  return due !== null && today > due ? 'overdue' : 'due';
}

/** People by influence; those whom nobody rated follow, and everybody who was met has a lane. */
function lanesOf(visits: readonly VisitFigure[], { plan, today }: Facts, known: ReadonlyMap<string, Met>): readonly Lane[] {
  const met = new Set(visits.flatMap(({ visit }) => visit.people));
  const here = plan.people.filter(({ left }) => !left);
  const ids = [
    ...here.toSorted((a, b) => (b.influence ?? 0) - (a.influence ?? 0)).map(({ id }) => id),
    ...[...met].filter((id) => !here.some((one) => one.id === id)),
  ];
  return ids.flatMap((id): Lane[] => {
    const one = known.get(id);
    if (!one) return [];
    const influence = here.find((each) => each.id === id)?.influence ?? null;
    const last = visits.find(({ visit, state }) => state !== 'planned' && state !== 'cancelled' && visit.people.includes(id))?.visit.date;
    const days = last === undefined ? null : daysBetween(last, today);
    return [{ ...one, influence, days, cold: days === null ? (influence ?? 0) >= STRONG : days > COLD }];
  });
}

function promiseOf(action: KnownAction, today: string): PromiseFigure {
  const done = action.state === 'done';
  const late = !done && action.due !== null && action.due < today ? daysBetween(action.due, today) : 0;
  const inTime = action.due === null || (action.doneAt ?? '') <= action.due;
  return { action, ours: action.side !== 'customer', late, kept: done ? (inTime ? 'inTime' : 'late') : null };
}

/** Kept in time, of those whose day came or that were done. */
function punctual(promises: readonly PromiseFigure[]): readonly [number, number] {
  const counted = promises.filter(({ kept, late }) => kept !== null || late > 0);
  return [counted.filter(({ kept }) => kept === 'inTime').length, counted.length];
}

export function planState({ visits }: Figures): 'empty' | 'begun' | 'enough' {
  if (visits.length === 0) return 'empty';
  return visits.some(({ state }) => state === 'reported') && visits.some(({ state }) => state === 'planned') ? 'enough' : 'begun';
}
