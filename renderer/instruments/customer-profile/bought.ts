import { addAmounts, type Amount } from '@shared/base/amount.ts';
import type { SalesPage } from '@shared/workspace/schemas.ts';

export interface Bought {
  /** Name of the category as it came, '' = without. */
  readonly category: string;
  readonly year: Amount;
  readonly before: Amount;
}

/** Sums by category over two spans of quarters, largest first; categories without sales in either are left out. */
export function boughtBy(sales: SalesPage['customers'][string] | undefined, year: readonly string[], before: readonly string[]): Bought[] {
  const sums = new Map<string, { year: Amount; before: Amount }>();
  for (const source of Object.values(sales?.sources ?? {}))
    for (const [quarter, categories] of Object.entries(source)) {
      const span = year.includes(quarter) ? 'year' : before.includes(quarter) ? 'before' : null;
      if (span === null) continue;
      for (const [category, amount] of Object.entries(categories)) {
        const own = sums.get(category) ?? { year: 0, before: 0 };
        own[span] = addAmounts(own[span], amount);
        sums.set(category, own);
      }
    }
  return [...sums]
    .map(([category, own]) => ({ category, ...own }))
    .filter((one) => one.year !== 0 || one.before !== 0)
    .sort((a, b) => b.year - a.year || b.before - a.before || (a.category < b.category ? -1 : 1));
}
