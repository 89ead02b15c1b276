import { daysBetween, quarterDays, quarterIndex } from '../base/quarter.ts';
import type { Amount } from '../base/amount.ts';
import type { Portfolio } from './facts.ts';

/** Half-open range of positions in `Portfolio.quarters`. */
export interface QuarterSpan {
  readonly from: number;
  readonly to: number;
}

/** Days at the end of a quarter that may pass without any sale (weekends, holidays) while the quarter still counts as complete. */
const QUIET_DAYS = 7;

/**
 * How many of the portfolio's quarters are complete. The last quarter with data counts as complete only when data reaches its last
 * week (`dataUntil`), or when nothing says where in the quarter the data ends.
 */
export function completeQuarters(portfolio: Pick<Portfolio, 'quarters' | 'dataUntil'>): number {
  const last = portfolio.quarters.at(-1);
  if (last === undefined || portfolio.dataUntil === '') return portfolio.quarters.length;
  const isReached = daysBetween(portfolio.dataUntil, quarterDays(last).last) <= QUIET_DAYS;
  return isReached ? portfolio.quarters.length : portfolio.quarters.length - 1;
}

/** The last four complete quarters of the data; fewer when there are fewer. Only an incomplete quarter exists → that one. */
export function lastFour(portfolio: Pick<Portfolio, 'quarters' | 'dataUntil'>): QuarterSpan {
  const to = Math.max(completeQuarters(portfolio), Math.min(1, portfolio.quarters.length));
  return { from: Math.max(0, to - 4), to };
}

export const allQuarters = (portfolio: Pick<Portfolio, 'quarters'>): QuarterSpan => ({ from: 0, to: portfolio.quarters.length });

/** The quarters of a calendar year that the data has; empty span when none. */
export function calendarYear(portfolio: Pick<Portfolio, 'quarters'>, year: number): QuarterSpan {
  const first = portfolio.quarters[0];
  if (first === undefined) return { from: 0, to: 0 };
  const clamp = (n: number): number => Math.min(Math.max(n, 0), portfolio.quarters.length);
  const from = year * 4 - quarterIndex(first);
  return { from: clamp(from), to: clamp(from + 4) };
}

/** Sales of one customer (by position) in a span; `null` when no sale of it was ever recorded: unknown is not zero. */
export function salesIn(portfolio: Portfolio, position: number, span: QuarterSpan): Amount | null {
  const start = position * portfolio.quarters.length;
  let sum = 0;
  for (let q = span.from; q < span.to; q++) sum += portfolio.sales[start + q] as number;
  return Number.isNaN(sum) || portfolio.quarters.length === 0 || Number.isNaN(portfolio.sales[start]) ? null : sum;
}
