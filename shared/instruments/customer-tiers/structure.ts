import { once } from './once.ts';
import type { TierFigures } from './figures.ts';
import { perTier, TIERS, type PerTier } from './tiers.ts';

/** How the customers and their sales are spread (客户结构). Shares are 0…1 of the known total; `null` where nothing is known. */
export interface Structure {
  readonly customers: number;
  readonly total: number;
  readonly count: PerTier;
  readonly value: PerTier;
  /** Share of the customers that should be in each tier. */
  readonly target: PerTier;
  readonly top1: number | null;
  readonly top5: number | null;
  /** Herfindahl–Hirschman index Σ share², 0…1. */
  readonly hhi: number | null;
  /** Customers whose value is unknown. */
  readonly unknownValue: number;
  readonly unknownPotential: number;
  /** Value of the customers whose potential is unknown. */
  readonly valueWithoutPotential: number;
  readonly inconsistent: number;
}

function sums(f: TierFigures) {
  const count = new Float64Array(TIERS.length);
  const value = new Float64Array(TIERS.length);
  const values = f.value.ranking.values;
  let squares = 0;
  let noPotential = 0;
  let valueWithoutPotential = 0;
  let inconsistent = 0;
  const potentials = f.potential.ranking.values;
  for (let at = 0; at < f.tier.length; at++) {
    const code = f.tier[at] as number;
    const own = (values[at] as number) || 0;
    const potential = potentials[at] as number;
    count[code] = (count[code] as number) + 1;
    value[code] = (value[code] as number) + own;
    squares += own * own;
    if (Number.isNaN(potential)) {
      noPotential += 1;
      valueWithoutPotential += own;
    } else if (own > potential) inconsistent += 1;
  }
  return { count, value, squares, noPotential, valueWithoutPotential, inconsistent: f.period.oneYear ? inconsistent : 0 };
}

export const structureOf = once((f: TierFigures): Structure => {
  const { count, value, squares, noPotential, valueWithoutPotential, inconsistent } = sums(f);
  const { total, known, prefix } = f.value.ranking;
  const top = (n: number): number | null => (total > 0 ? (prefix[Math.min(n, known)] as number) / total : null);
  return {
    customers: f.tier.length,
    total,
    count: perTier((_, code) => count[code] ?? 0),
    value: perTier((_, code) => value[code] ?? 0),
    target: f.settings.target,
    top1: top(1),
    top5: top(5),
    hhi: total > 0 ? squares / total / total : null,
    unknownValue: f.tier.length - known,
    unknownPotential: noPotential,
    valueWithoutPotential,
    inconsistent,
  };
});

/** Share of all customers or of all sales that a tier has; 0 where there are none. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
