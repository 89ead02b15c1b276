import { daysBetween, shiftDay } from '../../base/quarter.ts';
import type { Facts } from '../facts.ts';

export type Calendar = Facts['calendar'];
/** Working days after a visit within which its report is due. */
export const REPORT_DAYS = 2;
/** Longest stretch that is counted day by day: no report is a generation late. */
const LONGEST = 3_660;

/** Saturday and Sunday are off, days off of the calendar too; days that make up for them are worked. */
export function isWorkday(day: string, { holidays, workdays }: Calendar): boolean {
  if (workdays.includes(day)) return true;
  if (holidays.includes(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Working days after `from` up to and with `to`; negative where `to` lies before. */
export function workdaysBetween(from: string, to: string, calendar: Calendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar);
  const days = Math.min(LONGEST, daysBetween(from, to));
  let count = 0;
  for (let i = 1; i <= days; i++) if (isWorkday(shiftDay(from, i), calendar)) count += 1;
  return count;
}

/** The last day on which a visit's report is in time. */
export function reportDue(visited: string, calendar: Calendar): string {
  let day = visited;
  for (let left = REPORT_DAYS, i = 0; left > 0 && i < LONGEST; i++) {
    day = shiftDay(day, 1);
    if (isWorkday(day, calendar)) left -= 1;
  }
  return day;
}
