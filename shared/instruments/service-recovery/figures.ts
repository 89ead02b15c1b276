import { sumAmounts } from '../../base/amount.ts';
import { live } from '../../base/entity.ts';
import { daysBetween } from '../../base/quarter.ts';
import type { Facts } from '../facts.ts';
import type { Complaint, Data } from './model.ts';
import { closingOf, stateOf as complaintState } from './state.ts';
import type { CauseFigure, ComplaintFigure, Figures, Regained } from './types.ts';

/** Everything the board and the charts show, computed once. */
export function figures(data: Data, facts: Facts): Figures {
  const complaints = live(data.complaints).sort(byOpening);
  const all = complaints.map((one) => figureOf(one, complaints, facts));
  const running = all.filter(({ state }) => state !== 'closed');
  const closed = all.filter(({ state }) => state === 'closed');
  const costs = complaints.map(({ cost }) => cost).filter((one) => one !== null);
  return {
    customer: facts.customer?.name ?? '',
    tier: facts.customer?.tier ?? 'C',
    today: facts.today,
    open: running.filter(({ state }) => state === 'open').sort(ownerlessFirst),
    recovering: running.filter(({ state }) => state === 'recovering'),
    closed: closed.toSorted((a, b) => text(b.closing?.at ?? '', a.closing?.at ?? '') || text(a.complaint.id, b.complaint.id)),
    total: all.length,
    causes: causesOf(all),
    median: medianOf(closed.map(({ days }) => days)),
    agreedDays: data.agreedDays,
    regained: { all: regainedOf(complaints), closed: regainedOf(closed.map(own)), running: regainedOf(running.map(own)) },
    cost: { sum: costs.length === 0 ? null : sumAmounts(costs), of: costs.length },
  };
}

const own = ({ complaint }: ComplaintFigure): Complaint => complaint;
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byOpening = (a: Complaint, b: Complaint): number => text(a.openedAt, b.openedAt) || text(a.id, b.id);
const ownerlessFirst = (a: ComplaintFigure, b: ComplaintFigure): number =>
  Number(a.complaint.owner !== '') - Number(b.complaint.owner !== '');
/** A clock that was set back makes a complaint of today one of tomorrow: it is 0 days old, not −1. */
const since = (from: string, to: string): number => Math.max(0, daysBetween(from, to));

function figureOf(complaint: Complaint, all: readonly Complaint[], facts: Facts): ComplaintFigure {
  const closing = closingOf(complaint);
  const same = complaint.cause === '' ? [complaint] : all.filter(({ cause }) => cause === complaint.cause);
  return {
    complaint,
    state: complaintState(complaint),
    who: whoOf(complaint, facts),
    days: since(complaint.openedAt, closing?.at ?? facts.today),
    closing,
    reopened: complaint.closings.filter(({ reopenedAt }) => reopenedAt !== null).length,
    nth: same.indexOf(complaint) + 1,
    times: same.length,
    cameBack: closing ? daysUntilBack(closing.at, complaint, same) : null,
    late: closing || complaint.nextDue === null ? 0 : since(complaint.nextDue, facts.today),
  };
}

/** Days until the next complaint of the same cause, unless another of that cause was still running: then it had not gone. */
function daysUntilBack(closedAt: string, complaint: Complaint, same: readonly Complaint[]): number | null {
  const others = same.filter((one) => one !== complaint);
  if (others.some((one) => one.openedAt < closedAt && (closingOf(one)?.at ?? '9') > closedAt)) return null;
  const next = others.find((one) => one.openedAt >= closedAt);
  return next ? daysBetween(closedAt, next.openedAt) : null;
}

function whoOf({ person, who }: Complaint, { plan, customer }: Facts): string {
  const known = plan.people.find(({ id }) => id === person) ?? customer?.contacts.find(({ id }) => id === person);
  return known?.name ?? who;
}

/** Most complaints first, then the newest; what has no cause stands last, since it says nothing of repeating. */
function causesOf(all: readonly ComplaintFigure[]): CauseFigure[] {
  const causes = [...new Set(all.map(({ complaint }) => complaint.cause))].map((cause) => ({
    cause,
    complaints: all.filter(({ complaint }) => complaint.cause === cause),
  }));
  const newest = ({ complaints }: CauseFigure): string => complaints.at(-1)?.complaint.openedAt ?? '';
  return causes.sort(
    (a, b) =>
      Number(a.cause === '') - Number(b.cause === '') ||
      b.complaints.length - a.complaints.length ||
      text(newest(b), newest(a)) ||
      text(a.cause, b.cause),
  );
}

/** The middle one, or the mean of the two in the middle: one long case does not bend it. `null` of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** How much of the goodwill that was lost has come back, over those of whom all three are known. */
export function regainedOf(complaints: readonly Pick<Complaint, 'before' | 'lowest' | 'now'>[]): Regained {
  let [back, lost, of] = [0, 0, 0];
  for (const { before, lowest, now } of complaints) {
    if (before === null || lowest === null || now === null) continue;
    back += now - lowest;
    lost += before - lowest;
    of += 1;
  }
  return { share: lost === 0 ? null : back / lost, of };
}

/** Causes that were complained of more than once. */
export const repeatedOf = ({ causes }: Pick<Figures, 'causes'>): readonly CauseFigure[] =>
  causes.filter(({ cause, complaints }) => cause !== '' && complaints.length > 1);

/** What is not closed, longest waiting first. */
export const runningOf = ({ open, recovering }: Pick<Figures, 'open' | 'recovering'>): readonly ComplaintFigure[] =>
  [...open, ...recovering].sort((a, b) => byOpening(a.complaint, b.complaint));

export const allOf = (all: Figures): readonly ComplaintFigure[] => [...runningOf(all), ...all.closed];

/** Enough when whatever is running has an owner and a next step with its day, and every cause is known. */
export function stateOf(all: Figures): 'empty' | 'begun' | 'enough' {
  if (all.total === 0) return 'empty';
  const cared = runningOf(all).every(({ complaint }) => complaint.owner !== '' && complaint.next !== '' && complaint.nextDue !== null);
  return cared && all.causes.every(({ cause }) => cause !== '') ? 'enough' : 'begun';
}
