import { daysBetween, quarterDays, quarterIndex, quarterOf, shiftDay, shiftQuarter } from '../../../base/quarter.ts';
import type { Quarter } from '../../../base/entity.ts';
import type { Figures } from '../types.ts';

/** Quarters that are drawn at least, and at most: what is older stands in the table. */
const LEAST = 4;
const MOST = 8;

/** Time from left to right: whole quarters, the last one up to today. */
export interface Axis {
  readonly quarters: readonly Quarter[];
  readonly from: string;
  readonly to: string;
  readonly x: (day: string) => number;
}

/** From the quarter of the first complaint to today, four to eight quarters. */
export function axisOf({ causes, today }: Figures, left: number, right: number): Axis {
  const now = quarterOf(today);
  const first = causes
    .flatMap(({ complaints }) => complaints.map(({ complaint }) => complaint.openedAt))
    .reduce((a, b) => (a < b ? a : b), today);
  const count = Math.max(LEAST, Math.min(MOST, quarterIndex(now) - quarterIndex(quarterOf(first)) + 1));
  const quarters = Array.from({ length: count }, (_, i) => shiftQuarter(now, i + 1 - count));
  const from = quarterDays(shiftQuarter(now, 1 - count)).first;
  // a little past today, so that a complaint of today can be seen
  const to = shiftDay(today, 3);
  const whole = daysBetween(from, to);
  return { quarters, from, to, x: (day) => left + ((right - left) * Math.max(0, Math.min(whole, daysBetween(from, day)))) / whole };
}
