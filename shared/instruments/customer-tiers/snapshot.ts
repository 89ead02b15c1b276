import type { Snapshot } from '../facts.ts';
import type { TierFigures } from './figures.ts';
import { paretoOf, tierOf } from './tiers.ts';

/** What is kept of a quarter: tier, value tier, value and potential of everyone, as the figures show them now. */
export function snapshotOf(f: TierFigures): Snapshot['customers'] {
  const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
  return Object.fromEntries(
    f.portfolio.ids.map((id, at) => [
      id,
      {
        tier: tierOf(f.tier[at] as number),
        valueTier: paretoOf(f.value.letters[at] as number) ?? 'C',
        value: known(f.value.ranking.values[at]),
        potential: known(f.portfolio.potential[at]),
      },
    ]),
  );
}
