import type { Portfolio, Tier } from '@shared/instruments/facts.ts';
import { lastFour, salesIn } from '@shared/instruments/period.ts';

/** A customer as a row of the list. Amounts as `Amount`; null = unknown. */
export interface CustomerRow {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly tier: Tier;
  readonly value: number | null;
  readonly potential: number | null;
  /** Value ÷ potential, may pass 1: then the two contradict each other. */
  readonly share: number | null;
  readonly city: string;
  readonly country: string;
  /** Person's id. */
  readonly owner: string;
  readonly lastSale: string;
  readonly visits: number;
  readonly hours: number;
}

const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

export function rowsOf(portfolio: Portfolio, tiers: ReadonlyMap<string, Tier>): CustomerRow[] {
  const span = lastFour(portfolio);
  return portfolio.ids.map((id, at) => {
    const value = salesIn(portfolio, at, span);
    const potential = known(portfolio.potential[at]);
    return {
      id,
      name: portfolio.names[at] ?? '',
      code: portfolio.codes[at] ?? '',
      tier: tiers.get(id) ?? 'C',
      value,
      potential,
      share: value !== null && potential !== null && potential > 0 ? value / potential : null,
      city: portfolio.cities[at] ?? '',
      country: portfolio.countries[at] ?? '',
      owner: portfolio.owners[at] ?? '',
      lastSale: portfolio.lastSale[at] ?? '',
      visits: portfolio.effort[at * 4] ?? 0,
      hours: portfolio.effort[at * 4 + 1] ?? 0,
    };
  });
}
