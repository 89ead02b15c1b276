import { live } from '../../base/entity.ts';
import { daysBetween } from '../../base/quarter.ts';
import type { TodayLine } from '../contract.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { runningOf } from './figures.ts';
import type { Data } from './model.ts';
import { daysText, type Say } from './say.ts';
import { closingOf, stateOf } from './state.ts';
import type { ComplaintFigure, Figures } from './types.ts';

/** Days before its date in which a next step is due. */
const AHEAD = 7;

type Place = Pick<TodayLine, 'group' | 'days'>;

/**
 * One line for whatever is not closed. What an A or small A customer complains of is owed from its first day until it is closed, also where
 * the next step is arranged: it tops Today, those who wait without a step or past its day first. Of others, a step whose day has passed is
 * overdue, one within the week due, a later one arranged.
 */
export const today = (figures: Figures, say: Say): readonly TodayLine[] => runningOf(figures).map((one) => lineOf(one, figures, say));

function lineOf(one: ComplaintFigure, figures: Figures, say: Say): TodayLine {
  const { complaint, days, late } = one;
  const { group, days: number } = placeOf(one, figures);
  const [text, reason] = wordsOf(one);
  return {
    id: complaint.id,
    group,
    // what an A customer complains of is never gathered with others: its kind has no words for many
    kind: isKey(figures) ? 'key' : group === 'overdue' ? 'late' : 'complaint',
    text,
    reason,
    values: {
      name: complaint.title,
      count: days,
      owner: complaint.owner,
      next: complaint.next,
      late: say.t('late', { count: late }),
      day: complaint.nextDue === null ? say.t('noDay') : say.format.shortDay(complaint.nextDue),
    },
    figure: daysText(days, say),
    tone: group === 'overdue' && number !== 0 ? 'late' : 'plain',
    ...(number === undefined ? {} : { days: number }),
    rank: 0,
    displeased: true,
    value: null,
    action: 'today.look',
    intent: { kind: 'open', instrument: 'service-recovery', id: complaint.id },
  };
}

/** Customers whose displeasure comes before everything else. */
const isKey = ({ tier }: Pick<Figures, 'tier'>): boolean => tier === 'A' || tier === 'S';

function placeOf({ complaint, state, days, late }: ComplaintFigure, figures: Figures): Place {
  const { next, nextDue } = complaint;
  const waits = state === 'open' || next === '';
  if (isKey(figures)) return { group: 'overdue', days: waits ? Math.max(days, late) : late };
  if (late > 0) return { group: 'overdue', days: late };
  if (nextDue === null || next === '') return { group: 'keep' };
  const left = daysBetween(figures.today, nextDue);
  return { group: left <= AHEAD ? 'due' : 'next', days: left };
}

/** What to do, and why: name an owner, chase a late step, choose a next one, or see it through. */
function wordsOf({ complaint, late }: ComplaintFigure): readonly [text: string, reason: string] {
  if (complaint.owner === '') return ['today.owner', 'today.owner.reason'];
  if (complaint.next === '') return ['today.next', 'today.next.reason'];
  return late > 0 ? ['today.chase', 'today.chase.reason'] : ['today.follow', 'today.follow.reason'];
}

/** Complaints for the other instruments of the plan. */
export const publish = (data: Data): Partial<PlanFacts> => ({
  complaints: live(data.complaints).map((one) => ({
    id: one.id,
    title: one.title,
    state: stateOf(one),
    openedAt: one.openedAt,
    closedAt: closingOf(one)?.at ?? null,
  })),
});
