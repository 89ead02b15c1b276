import { shiftDay } from './quarter.ts';

/** The workspace's calendar: days off beside weekends, and days worked although they fall on one. All `YYYY-MM-DD`. */
export interface Calendar {
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

/** 0 Sunday … 6 Saturday, of a day without a zone. */
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export function isWorkday(day: string, { holidays, workdays }: Calendar): boolean {
  if (workdays.includes(day)) return true;
  const of = weekday(day);
  return of !== 0 && of !== 6 && !holidays.includes(day);
}

/** Days walked at most: ten years, so that a mistyped year does not hold the window up. */
const MOST = 3_660;

/** Days since 1 January 1970, a Thursday. */
const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;
/** Mondays to Fridays from a Monday long ago up to and with a day. */
function weekdaysUpTo(number: number): number {
  const sinceMonday = number + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7 + 1);
}

/** Working days after `from` up to and with `to`: 0 on the same day, negative where `to` lies before. Counted by weeks, not day by day. */
export function workdaysBetween(from: string, to: string, calendar: Calendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar);
  const weekdays = weekdaysUpTo(dayNumber(to)) - weekdaysUpTo(dayNumber(from));
  const named = new Set([...calendar.holidays, ...calendar.workdays]);
  let differ = 0;
  for (const day of named) {
    if (day <= from || day > to) continue;
    const usual = isWorkday(day, { holidays: [], workdays: [] });
    if (usual !== isWorkday(day, calendar)) differ += usual ? -1 : 1;
  }
  return weekdays + differ;
}

/** The day that lies `count` working days after a day (not before it). */
export function addWorkdays(from: string, count: number, calendar: Calendar): string {
  let day = from;
  for (let left = count, i = 0; left > 0 && i < MOST; i++) {
    day = shiftDay(day, 1);
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
}

/** The last working day of a stretch of days; its last day where none of them is worked. */
export function lastWorkdayIn(first: string, last: string, calendar: Calendar): string {
  for (let day = last, i = 0; day >= first && i < MOST; day = shiftDay(day, -1), i++) if (isWorkday(day, calendar)) return day;
  return last;
}

/** Monday of the week a day lies in. */
export const mondayOf = (day: string): string => shiftDay(day, -((weekday(day) + 6) % 7));
