import { quarterIndex } from '../../base/quarter.ts';
import type { Portfolio } from '../facts.ts';
import { allQuarters, calendarYear, lastFour, type QuarterSpan } from '../period.ts';

/** The period chosen, as it lies in the data. */
export interface Period {
  /** As chosen: `last4`, `all`, `2025`, `2026Q3`. */
  readonly choice: string;
  readonly span: QuarterSpan;
  /** First and last quarter, '' when the data has none of the period. */
  readonly first: string;
  readonly last: string;
  /** Exactly four quarters: only then may value stand against a potential a year. */
  readonly oneYear: boolean;
}

/** Quarters of a choice. A choice that does not match any form counts as `last4`. */
export function spanOf(portfolio: Pick<Portfolio, 'quarters' | 'dataUntil'>, choice: string): QuarterSpan {
  if (choice === 'all') return allQuarters(portfolio);
  if (/^\d{4}$/.test(choice)) return calendarYear(portfolio, Number(choice));
  if (/^\d{4}Q[1-4]$/.test(choice)) return fourUntil(portfolio, choice);
  return lastFour(portfolio);
}

/** The four quarters that end with `quarter`, as far as the data has them. */
export function fourUntil(portfolio: Pick<Portfolio, 'quarters'>, quarter: string): QuarterSpan {
  const first = portfolio.quarters[0];
  if (first === undefined) return { from: 0, to: 0 };
  const clamp = (n: number): number => Math.min(Math.max(n, 0), portfolio.quarters.length);
  const end = quarterIndex(quarter) - quarterIndex(first) + 1;
  return { from: clamp(end - 4), to: clamp(end) };
}

export function periodOf(portfolio: Pick<Portfolio, 'quarters' | 'dataUntil'>, choice: string): Period {
  const span = spanOf(portfolio, choice);
  return {
    choice,
    span,
    first: span.to > span.from ? (portfolio.quarters[span.from] ?? '') : '',
    last: span.to > span.from ? (portfolio.quarters[span.to - 1] ?? '') : '',
    oneYear: span.to - span.from === 4,
  };
}

/** The comparable period one step earlier (a quarter; for a calendar year the year before), or `null` where the data does not reach. */
export function spanBefore(period: Period): QuarterSpan | null {
  const { from, to } = period.span;
  if (to <= from) return null;
  if (period.choice === 'all') return to - from > 1 ? { from, to: to - 1 } : null;
  const step = /^\d{4}$/.test(period.choice) ? 4 : 1;
  return from >= step ? { from: from - step, to: to - step } : null;
}

const sums = new WeakMap<Float64Array, Map<string, Float64Array>>();

/** Sales of every customer in a span (`NaN` = no sale was ever recorded). Remembered while the sales themselves do not change. */
export function salesOf(portfolio: Portfolio, span: QuarterSpan): Float64Array {
  const known = sums.get(portfolio.sales) ?? new Map<string, Float64Array>();
  sums.set(portfolio.sales, known);
  const key = `${span.from}-${span.to}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = sumRows(portfolio, span)));
  return found;
}

function sumRows({ size, sales, quarters }: Portfolio, span: QuarterSpan): Float64Array {
  const width = quarters.length;
  const out = new Float64Array(size).fill(Number.NaN);
  if (width === 0) return out;
  for (let i = 0; i < size; i++) {
    const row = i * width;
    if (Number.isNaN(sales[row])) continue;
    let sum = 0;
    for (let q = span.from; q < span.to; q++) sum += sales[row + q] as number;
    out[i] = sum;
  }
  return out;
}
