import type { Quarter } from './entity.ts';

/** Calendar quarter of a day `YYYY-MM-DD`. */
export const quarterOf = (day: string): Quarter => `${day.slice(0, 4)}Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;

/** Quarters as consecutive integers, so that they can be compared and counted: `2026Q1` is 2026 × 4. */
export const quarterIndex = (quarter: Quarter): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter[5]) - 1;
export const quarterFromIndex = (index: number): Quarter => `${Math.floor(index / 4)}Q${(index % 4) + 1}`;
export const shiftQuarter = (quarter: Quarter, by: number): Quarter => quarterFromIndex(quarterIndex(quarter) + by);

/** First and last day of a quarter. */
export function quarterDays(quarter: Quarter): { readonly first: string; readonly last: string } {
  const year = Number(quarter.slice(0, 4));
  const month = (Number(quarter[5]) - 1) * 3 + 1;
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  const two = (n: number): string => String(n).padStart(2, '0');
  return { first: `${year}-${two(month)}-01`, last: `${year}-${two(month + 2)}-${two(last)}` };
}

/** Whole days from `from` to `to` (negative if `to` is earlier). */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
/** The day `by` days after. */
export const shiftDay = (day: string, by: number): string => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

/** Order of days, the earliest first and no day (`null`) last; for sorting. */
export const byDay = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1);
