import { inOrder, live, type Quarter } from '../../base/entity.ts';
import { daysBetween, quarterDays, quarterOf, shiftQuarter } from '../../base/quarter.ts';
import type { Facts } from '../facts.ts';
import type { PlanFacts } from '../plan-facts.ts';
import type { Data, Message } from './model.ts';
import type { CellFigure, Contact, Figures, Moment, NeedPoint, PersonRow, Share } from './types.ts';

/** Quarters that the three indices are drawn over. */
const QUARTERS = 8;

export function figures(data: Data, facts: Facts): Figures {
  const { today } = facts;
  const messages = inOrder(data.messages);
  const [people, gone] = peopleOf(facts).map((some) => some.map((one) => rowOf(one, data, messages, facts))) as [PersonRow[], PersonRow[]];
  const needs = needsOf(facts);
  return {
    customer: facts.customer?.name ?? '',
    today,
    people,
    gone,
    messages,
    told: new Map(messages.map(({ id }) => [id, toldAt(people, today, id)])),
    ours: new Map(facts.people.map(({ id, name }) => [id, name])),
    needs,
    touch: keptAt(people, today),
    message: toldAt(people, today),
    understood: people.flatMap(({ cells }) => cells).filter(({ cell }) => cell?.state === 'understood').length,
    need: shareOf(needs.filter(({ by }) => by.length > 0).length, needs.length),
    unset: people.filter((one) => one.cadence === null).length,
    history: historyOf(people, needs, today),
  };
}

const shareOf = (count: number, of: number): Share => ({ value: of === 0 ? null : (100 * count) / of, count, of });

interface Known {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly influence: number | null;
}
/** People of the plan by influence, and those of them who left; without any, the contacts of the master data. */
function peopleOf({ plan, customer }: Facts): readonly [here: readonly Known[], gone: readonly Known[]] {
  const all = plan.people.toSorted((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
  const known = (some: typeof all): readonly Known[] => some.map(({ id, name, title, influence }) => ({ id, name, title, influence }));
  if (all.length > 0) return [known(all.filter(({ left }) => !left)), known(all.filter(({ left }) => left))];
  return [(customer?.contacts ?? []).map(({ id, name, title }) => ({ id, name, title, influence: null })), []];
}

function rowOf(one: Known, data: Data, messages: readonly Message[], { plan, today }: Facts): PersonRow {
  const visits = plan.visits.filter(({ state, date, people }) => state === 'reported' && date <= today && people.includes(one.id));
  const own = live(data.touches).filter(({ person, date }) => person === one.id && date <= today);
  const contacts = [
    ...visits.map(({ date, channel }): Contact => ({ date, channel, own: null })),
    ...own.map(({ id, date, channel }): Contact => ({ date, channel, own: id })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const cadence = data.cadences[one.id] ?? null;
  const last = contacts.at(-1)?.date;
  const days = last === undefined ? null : daysBetween(last, today);
  const cells = messages.map((message): CellFigure => {
    const cell = message.cells[one.id] ?? null;
    return { message, cell, overdue: cell?.state === 'planned' && cell.due !== null && cell.due < today };
  });
  const meant = cells.filter(({ cell }) => cell !== null);
  return {
    ...one,
    cadence,
    contacts,
    days,
    over: cadence === null || days === null ? null : Math.max(0, days - cadence),
    kept: cadence === null ? null : days !== null && days <= cadence,
    cells,
    told: [meant.filter(({ cell }) => cell?.state !== 'planned').length, meant.length],
  };
}

/** Of those with a cadence: whose last contact by a day lay within it. */
function keptAt(people: readonly PersonRow[], day: string): Share {
  const agreed = people.filter(({ cadence }) => cadence !== null);
  const kept = agreed.filter(({ cadence, contacts }) => {
    const last = contacts.findLast(({ date }) => date <= day)?.date;
    return last !== undefined && daysBetween(last, day) <= (cadence ?? 0);
  });
  return shareOf(kept.length, agreed.length);
}

/** Of what was meant to be told by a day, all of it or of one message: what had been delivered. */
function toldAt(people: readonly PersonRow[], day: string, message?: string): Share {
  const meant = people
    .flatMap(({ cells }) => cells)
    .flatMap(({ cell, message: { id } }) => (cell !== null && cell.addedAt <= day && (message ?? id) === id ? [cell] : []));
  return shareOf(meant.filter(({ at }) => at !== null && at <= day).length, meant.length);
}

function needsOf({ plan }: Facts): readonly NeedPoint[] {
  const answers = [...plan.offers, ...plan.actions];
  return plan.points
    .map((point) => ({ point, by: answers.filter((one) => one.answers.includes(point.id)).map(({ title }) => title) }))
    .toSorted((a, b) => b.point.opening - a.point.opening);
}

/** Touches and messages by their days; who needs were answered by is only known today. */
function historyOf(people: readonly PersonRow[], needs: readonly NeedPoint[], today: string): readonly Moment[] {
  const now = quarterOf(today);
  const first = people.flatMap(({ contacts }) => contacts.map(({ date }) => date)).toSorted()[0];
  return Array.from({ length: QUARTERS }, (_, i): Moment => {
    const quarter: Quarter = shiftQuarter(now, i - QUARTERS + 1);
    const day = quarter === now ? today : quarterDays(quarter).last;
    return {
      quarter,
      touch: first === undefined || first > day ? null : keptAt(people, day).value,
      message: toldAt(people, day).value,
      need: quarter === now ? shareOf(needs.filter(({ by }) => by.length > 0).length, needs.length).value : null,
    };
  });
}

export function stateOf({ touch, message, need }: Figures): 'empty' | 'begun' | 'enough' {
  if (touch.of === 0 && message.of === 0) return 'empty';
  return touch.of > 0 && message.of > 0 && need.of > 0 ? 'enough' : 'begun';
}

/** What is to be told to whom; and messages by quarter: the other two indices are made of what others know, and the view shows them. */
export const publish = (data: Data, facts: Facts): Partial<PlanFacts> => ({
  messages: inOrder(data.messages).flatMap(({ id, title, cells }) =>
    Object.entries(cells).map(([person, { state, due, at }]) => ({ message: id, title, person, state, due, at })),
  ),
  indices: figures(data, facts).history.flatMap(({ quarter, message }) =>
    message === null ? [] : [{ id: 'three-basics.message', quarter, value: message, coverage: 1 }],
  ),
});
