import * as z from 'zod';

/** Years ahead that a date may lie: 2099 is a slip of the hand. */
const YEARS = 10;
/** Nobody plans or records in another century. */
const EARLIEST = '2000-01-01';
const day = z.iso.date();

/** Whether somebody can mean a day: it is in the calendar, not before 2000 and not more than ten years ahead of `today`. */
export const isSensible = (value: string, today: string): boolean =>
  day.safeParse(value).success && value >= EARLIEST && value <= `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
