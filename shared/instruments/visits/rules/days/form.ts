import { dayOfMonth, lastOfMonth, validDay } from '../../../../base/days.ts';
import { daysBetween, quarterDays, quarterFromIndex, quarterIndex, quarterOf, shiftDay } from '../../../../base/quarter.ts';
import type { Calendar } from '../../../../base/workdays.ts';

/** A day, a stretch of days, or a date of which too much would have to be guessed. */
export type Said = string | readonly [first: string, last: string] | null;
/** What dates count from. */
export interface Origin {
  readonly visit: string;
  readonly calendar: Calendar;
}
type Groups = Readonly<Record<string, string | undefined>>;
/** A way to say a date. `read` returns `undefined` where the words turn out to be none. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, origin: Origin, said: string) => Said | undefined;
}
export const form = (pattern: string, read: Form['read']): Form => ({ pattern: new RegExp(pattern, 'giu'), read });

/** A date without a year that lies further ahead is not guessed; one a little behind is the past. In days. */
const FURTHEST = 300;
const PAST = 31;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A date of the year in which it lies nearest before `FURTHEST`; `day` counts from 1, 0 is the month's last. */
export function yearless(visit: string, month: number, day: number): string | null {
  const days = [-1, 0, 1].map((more) => inYear(yearOf(visit) + more, month, day)).filter((one) => one !== null);
  return days.find((one) => daysBetween(visit, one) >= -PAST && daysBetween(visit, one) <= FURTHEST) ?? null;
}
/** A day of a month; 0 is its last. */
export function inYear(year: number, month: number, day: number): string | null {
  const first = validDay(year, month, 1);
  return first === null ? null : day === 0 ? lastOfMonth(first, 0) : validDay(year, month, day);
}

/** Parts of a month, as their first and last day; 0 is the month's last. */
export const PARTS = { early: [1, 10], mid: [11, 20], late: [21, 0], whole: [1, 0] } as const;
/** A part of the month that lies `months` from the one of the visit. */
export function partOfMonth(visit: string, months: number, [first, last]: readonly [number, number]): Said {
  const from = dayOfMonth(visit, months, first);
  const to = last === 0 ? lastOfMonth(visit, months) : dayOfMonth(visit, months, last);
  return from === null || to === null ? null : [from, to];
}
/** A part of a month with its year, or of the month that is meant without one. */
export function partOfNamed(visit: string, year: number | null, month: number, part: readonly [number, number]): Said {
  const end = year === null ? yearless(visit, month, part[1]) : inYear(year, month, part[1]);
  return end === null ? null : partOfMonth(end, 0, part);
}

/** The next day of that number, today counted in. */
export function nextDayOfMonth(visit: string, day: number): string | null {
  const here = dayOfMonth(visit, 0, day);
  return here !== null && here >= visit ? here : dayOfMonth(visit, 1, day);
}

/** A quarter of a year, 1–4; without a year the one that ends next. */
export function quarter(visit: string, wanted: number, year: number | null): Said {
  const years = year === null ? [yearOf(visit), yearOf(visit) + 1] : [year];
  const all = years.map((one) => quarterDays(`${one}Q${wanted}`));
  const found = all.find(({ last }) => year !== null || last >= visit);
  return found ? [found.first, found.last] : null;
}
/** The quarter that lies `by` after the one of the visit. */
export function quarterFrom(visit: string, by: number): Said {
  const { first, last } = quarterDays(quarterFromIndex(quarterIndex(quarterOf(visit)) + by));
  return [first, last];
}

/** So many months after a day; a day that the month lacks becomes its last. */
export function monthsAfter(visit: string, months: number): string {
  return dayOfMonth(visit, months, Number(visit.slice(8))) ?? lastOfMonth(visit, months);
}
export const weeksAfter = (visit: string, weeks: number): string => shiftDay(visit, 7 * weeks);
