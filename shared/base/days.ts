import { day as calendarDay } from './entity.ts';
import { shiftDay } from './quarter.ts';

/** Days are `YYYY-MM-DD` without a zone; weekdays count from 0 = Monday to 6 = Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** A day of the calendar; `null` where there is no such day (30 February). Months count from 1. */
export function validDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? null : text;
}

/** A weekday of the week that lies `weeks` after the one of `day`. */
export const dayOfWeek = (day: string, weeks: number, weekday: number): string => shiftDay(day, weeks * 7 - weekdayOf(day) + weekday);

/** The given day of the month that lies `months` after the one of `day`; `null` where that month has none. */
export function dayOfMonth(day: string, months: number, wanted: number): string | null {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return validDay(Math.floor(index / 12), (index % 12) + 1, wanted);
}

/** The last day of the month that lies `months` after the one of `day`. */
export const lastOfMonth = (day: string, months: number): string => shiftDay(dayOfMonth(day, months + 1, 1) ?? day, -1);

/** Years ahead that a date may lie: 2099 is a slip of the hand. */
const YEARS = 10;
/** Nobody plans or records in another century. */
const EARLIEST = '2000-01-01';

/** Whether somebody can mean a day: it is in the calendar, not before 2000 and not more than ten years ahead of `today`. */
export const isSensible = (value: string, today: string): boolean =>
  calendarDay.safeParse(value).success && value >= EARLIEST && value <= `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
