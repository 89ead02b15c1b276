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

/**
 * Working days after `from` up to and with `to`: 0 on the same day, negative where `to` lies before. Days further apart than ten years
 * count as that.
 */
export function workdaysBetween(from: string, to: string, calendar: Calendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar);
  let count = 0;
  let day = from;
  for (let i = 0; i < MOST && day < to; i++) {
    day = shiftDay(day, 1);
    if (isWorkday(day, calendar)) count += 1;
  }
  return count;
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
