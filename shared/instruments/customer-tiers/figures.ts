import type { Facts, Portfolio } from '../facts.ts';
import { rankingOf } from './memory.ts';
import type { Override, TierData, TierSettings } from './model.ts';
import { countsOf, lettersOf, type Counts, type Ranking } from './ranking.ts';
import { periodOf, salesOf, type Period } from './span.ts';
import { CODE } from './tiers.ts';

/** A ranking with its letters. */
export interface Side {
  readonly ranking: Ranking;
  readonly counts: Counts;
  /** Code by position; `NONE` where the amount is unknown (for value: C). */
  readonly letters: Uint8Array;
}

/** Everything about all customers, by their position in the portfolio. Structure, effort, movement … are computed from it when asked for. */
export interface TierFigures {
  readonly settings: TierSettings;
  readonly portfolio: Portfolio;
  readonly facts: Facts;
  readonly period: Period;
  readonly value: Side;
  readonly potential: Side;
  /** Tier by the rules alone. */
  readonly computed: Uint8Array;
  /** Tier as the manager sees it: set by hand, else computed. */
  readonly tier: Uint8Array;
  /** Live overrides by position. */
  readonly overrides: ReadonlyMap<number, Override>;
  /** Position by id. */
  readonly at: (id: string) => number;
}

/** The id a customer came with decides ties, so that two imports of the same file agree; one without a code goes by its own. */
const keysOf = (() => {
  const known = new WeakMap<readonly string[], { readonly ids: readonly string[]; readonly keys: readonly string[] }>();
  return ({ codes, ids }: Portfolio): readonly string[] => {
    const found = known.get(codes);
    if (found && found.ids === ids) return found.keys;
    const keys = codes.map((code, i) => code || (ids[i] as string));
    known.set(codes, { ids, keys });
    return keys;
  };
})();

/** Letters made once for a ranking, as long as the bounds stay. */
const sidesOf = new WeakMap<Ranking, { readonly cutA: number; readonly cutB: number; readonly side: Side }>();

function side(kind: string, values: Float64Array, keys: readonly string[], { cutA, cutB }: TierSettings, unknown?: number): Side {
  const ranking = rankingOf(kind, values, keys);
  const known = sidesOf.get(ranking);
  if (known && known.cutA === cutA && known.cutB === cutB) return known.side;
  const counts = countsOf(ranking, { cutA, cutB });
  const made = { ranking, counts, letters: lettersOf(ranking, counts, unknown) };
  sidesOf.set(ranking, { cutA, cutB, side: made });
  return made;
}

/** Value tier; but A by potential and not by value is a small A. */
export const computedTier = (valueLetter: number, potentialLetter: number): number =>
  potentialLetter === CODE.A && valueLetter !== CODE.A ? CODE.S : valueLetter;

function combine(value: Uint8Array, potential: Uint8Array): Uint8Array {
  const out = new Uint8Array(value.length);
  for (let i = 0; i < out.length; i++) out[i] = computedTier(value[i] as number, potential[i] as number);
  return out;
}

/** Position of an id in the sorted ids; −1 if absent. */
export function positionIn(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] as string;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function liveOverrides(data: TierData, ids: readonly string[]): ReadonlyMap<number, Override> {
  const out = new Map<number, Override>();
  for (const [id, one] of Object.entries(data.overrides)) {
    const at = one.deletedAt === undefined ? positionIn(ids, id) : -1;
    if (at >= 0) out.set(at, one);
  }
  return out;
}

/** Tiers of all customers. Cost: passes over the columns; sorting only where amounts changed since the last time. */
export function figures(data: TierData, facts: Facts): TierFigures {
  const { portfolio } = facts;
  const { settings } = data;
  const period = periodOf(portfolio, settings.period);
  const keys = keysOf(portfolio);
  const value = side('value', salesOf(portfolio, period.span), keys, settings, CODE.C);
  const potential = side('potential', portfolio.potential, keys, settings);
  const computed = combine(value.letters, potential.letters);
  const overrides = liveOverrides(data, portfolio.ids);
  const tier = overrides.size === 0 ? computed : computed.slice();
  for (const [at, one] of overrides) tier[at] = CODE[one.tier];
  return { settings, portfolio, facts, period, value, potential, computed, tier, overrides, at: (id) => positionIn(portfolio.ids, id) };
}

/** What one customer's row says. */
export interface CustomerRow {
  readonly at: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** `null` unknown. */
  readonly value: number | null;
  readonly potential: number | null;
  /** Share of the known total; `null` where value or total is unknown. */
  readonly share: number | null;
  /** Share of wallet: value ÷ potential; only where the period is one year. May exceed 1: then the data is inconsistent. */
  readonly wallet: number | null;
  readonly inconsistent: boolean;
}
const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

export function rowAt(f: TierFigures, at: number): CustomerRow {
  const value = known(f.value.ranking.values[at]);
  const potential = known(f.potential.ranking.values[at]);
  const wallet = f.period.oneYear && value !== null && potential !== null && potential > 0 ? value / potential : null;
  return {
    at,
    id: f.portfolio.ids[at] as string,
    code: f.portfolio.codes[at] as string,
    name: f.portfolio.names[at] as string,
    value,
    potential,
    share: value !== null && f.value.ranking.total > 0 ? value / f.value.ranking.total : null,
    wallet,
    inconsistent: f.period.oneYear && value !== null && potential !== null && value > potential,
  };
}

/** Positions in rank order by value. */
export const ranked = (f: TierFigures): Uint32Array => f.value.ranking.order;
/** Value for sums: unknown adds nothing. */
export const valueAt = (f: TierFigures, at: number): number => f.value.ranking.values[at] || 0;
