import { quarterFromIndex, quarterIndex } from '../../base/quarter.ts';
import { emptyFacts } from '../example-facts.ts';
import type { Facts, Portfolio } from '../facts.ts';

/** One customer of a worked example. Amounts in currency units; a missing `sales` = no sale was ever recorded. */
export interface Given {
  readonly id: string;
  readonly code?: string;
  readonly sales?: readonly number[];
  readonly potential?: number;
  /** [visits, hours, visits before, hours before]. */
  readonly effort?: readonly [number, number, number, number];
}
const UNIT = 10_000;

/** Columns for tests, customers in the order of their ids. `first` is the first quarter of `sales`. */
export function portfolioOf(given: readonly Given[], first = '2025Q4'): Portfolio {
  const sorted = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.max(0, ...sorted.map((one) => one.sales?.length ?? 0));
  const sales = new Float64Array(sorted.length * width);
  sorted.forEach((one, i) => {
    for (let q = 0; q < width; q++) sales[i * width + q] = one.sales ? Math.round((one.sales[q] ?? 0) * UNIT) : Number.NaN;
  });
  const strings = (of: (one: Given) => string): string[] => sorted.map(of);
  return {
    ...emptyFacts().portfolio,
    size: sorted.length,
    ids: strings((one) => one.id),
    codes: strings((one) => one.code ?? ''),
    names: strings((one) => one.id.toUpperCase()),
    owners: strings(() => ''),
    cities: strings(() => ''),
    countries: strings(() => ''),
    parents: strings(() => ''),
    quarters: Array.from({ length: width }, (_, q) => quarterFromIndex(quarterIndex(first) + q)),
    sales,
    potential: Float64Array.from(sorted, (one) => (one.potential === undefined ? Number.NaN : Math.round(one.potential * UNIT))),
    potentialStatus: Uint8Array.from(sorted, (one) => (one.potential === undefined ? 0 : 1)),
    potentialAt: strings(() => ''),
    lastSale: strings(() => ''),
    effort: Float64Array.from(sorted.flatMap((one) => [...(one.effort ?? [0, 0, 0, 0])])),
  };
}

export const factsOf = (given: readonly Given[], more: Partial<Facts> = {}): Facts => ({
  ...emptyFacts(),
  portfolio: portfolioOf(given),
  ...more,
});

/** Customers with one quarter of sales each, named in the order given: `a`, `b`, `c` … */
export const simple = (values: readonly (number | null)[]): Given[] =>
  values.map((value, i) => ({ id: `k${String(i).padStart(4, '0')}`, ...(value === null ? {} : { sales: [value] }) }));
