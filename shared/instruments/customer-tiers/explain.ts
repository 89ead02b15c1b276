import type { Tier } from '../facts.ts';
import { rowAt, type CustomerRow, type TierFigures } from './figures.ts';
import type { Override } from './model.ts';
import { letterFor, type Cuts, type Ranking } from './ranking.ts';
import { fourUntil, salesOf } from './span.ts';
import { CODE, paretoOf, tierOf, type ParetoTier } from './tiers.ts';

/** One side of the sum: the amount, its rank from 1, the share of the total before it, and the letter that gives. */
export interface Step {
  readonly amount: number | null;
  readonly rank: number;
  readonly of: number;
  readonly before: number | null;
  readonly letter: ParetoTier | null;
}
/** What would change the computed letter, all else equal. `by` is the difference, `to` the amount to reach. */
export interface Flip {
  readonly tier: Tier;
  readonly side: 'value' | 'potential';
  readonly to: number;
  readonly by: number;
}
/** Why a customer has its letter, in four steps, and what would flip it. */
export interface Explanation {
  readonly row: CustomerRow;
  readonly value: Step;
  readonly potential: Step;
  readonly computed: Tier;
  /** Which rule gave it. */
  readonly because: 'valueA' | 'smallA' | 'value' | 'valueUnknown';
  readonly override: Override | null;
  readonly tier: Tier;
  readonly flips: readonly Flip[];
}

function step({ values, rank: ranks, known, prefix, total }: Ranking, letters: Uint8Array, at: number): Step {
  const value = values[at] as number;
  const place = ranks[at] as number;
  const unknown = Number.isNaN(value);
  return {
    amount: unknown ? null : value,
    rank: place + 1,
    of: known,
    before: unknown || total <= 0 ? null : (prefix[place] as number) / total,
    letter: unknown ? null : paretoOf(letters[at] as number),
  };
}

/** Letter a customer would have with another amount, all others as they are: the same rule, with total and rank moving along. */
export function letterWith(ranking: Ranking, at: number, amount: number, cuts: Cuts): number {
  const { values, order, rank: ranks, known, prefix, keys } = ranking;
  const own = Number.isNaN(values[at]) ? 0 : (values[at] as number);
  const ahead = (other: number): boolean => {
    const theirs = values[other] as number;
    return theirs > amount || (theirs === amount && (keys[other] as string) < (keys[at] as string));
  };
  let low = 0;
  let high = known;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ahead(order[middle] as number)) low = middle + 1;
    else high = middle;
  }
  const counted = (ranks[at] as number) < low && !Number.isNaN(values[at]) ? own : 0;
  return letterFor((prefix[low] as number) - counted, ranking.total - own + amount, cuts);
}

/** Smallest amount (or largest, with `falling`) between two bounds for which a monotonic condition holds. Whole 1/10,000. */
function bisect(low: number, high: number, holds: (amount: number) => boolean): number {
  let [bad, good] = [low, high];
  while (Math.abs(good - bad) > 1) {
    const middle = Math.trunc((bad + good) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Least amount that gives at least `goal`; `null` where no amount below the limit does, or it has it already. */
export function leastFor(ranking: Ranking, at: number, goal: number, cuts: Cuts): number | null {
  const own = Number.isNaN(ranking.values[at]) ? -1 : (ranking.values[at] as number);
  const reaches = (amount: number): boolean => letterWith(ranking, at, amount, cuts) <= goal;
  const limit = Math.max(ranking.total * 10, 1, own + 1);
  if ((own >= 0 && reaches(own)) || !reaches(limit)) return null;
  return bisect(own, limit, reaches);
}

/** Largest amount, not below 0, that no longer gives the letter it has; `null` where even 0 keeps it. */
export function mostBelow(ranking: Ranking, at: number, letter: number, cuts: Cuts): number | null {
  const own = ranking.values[at] as number;
  const falls = (amount: number): boolean => letterWith(ranking, at, amount, cuts) > letter;
  if (!(own > 0) || letter === CODE.C || !falls(0)) return null;
  return bisect(own, 0, falls);
}

function flipsOf(f: TierFigures, at: number): Flip[] {
  const { ranking } = f.value;
  const letter = f.value.letters[at] as number;
  const own = Number.isNaN(ranking.values[at]) ? 0 : (ranking.values[at] as number);
  const out: Flip[] = [];
  const up = letter === CODE.A ? null : leastFor(ranking, at, CODE.A, f.settings);
  if (up !== null) out.push({ tier: 'A', side: 'value', to: up, by: up - own });
  const toB = letter === CODE.C && f.potential.letters[at] !== CODE.A ? leastFor(ranking, at, CODE.B, f.settings) : null;
  if (toB !== null) out.push({ tier: 'B', side: 'value', to: toB, by: toB - own });
  out.push(...potentialFlip(f, at, letter));
  const down = f.computed[at] === CODE.S ? null : mostBelow(ranking, at, letter, f.settings);
  if (down !== null) out.push({ tier: fallsTo(f, at, down), side: 'value', to: down, by: own - down });
  return out;
}

function fallsTo(f: TierFigures, at: number, amount: number): Tier {
  if (f.potential.letters[at] === CODE.A) return 'S';
  return tierOf(letterWith(f.value.ranking, at, amount, f.settings));
}

/** A potential that would make a small A of it, or take that away. */
function potentialFlip(f: TierFigures, at: number, valueLetter: number): Flip[] {
  if (valueLetter === CODE.A) return [];
  const { ranking, letters } = f.potential;
  const own = ranking.values[at] as number;
  if (letters[at] === CODE.A) {
    const below = mostBelow(ranking, at, CODE.A, f.settings);
    return below === null ? [] : [{ tier: tierOf(valueLetter), side: 'potential', to: below, by: own - below }];
  }
  const needed = leastFor(ranking, at, CODE.A, f.settings);
  return needed === null ? [] : [{ tier: 'S', side: 'potential', to: needed, by: needed - (Number.isNaN(own) ? 0 : own) }];
}

export function explain(f: TierFigures, at: number): Explanation {
  const value = step(f.value.ranking, f.value.letters, at);
  const computed = tierOf(f.computed[at] as number);
  return {
    row: rowAt(f, at),
    value,
    potential: step(f.potential.ranking, f.potential.letters, at),
    computed,
    because: computed === 'S' ? 'smallA' : value.amount === null ? 'valueUnknown' : computed === 'A' ? 'valueA' : 'value',
    override: f.overrides.get(at) ?? null,
    tier: tierOf(f.tier[at] as number),
    flips: flipsOf(f, at),
  };
}

/** One quarter of a customer: its sales, whether it is in the period, and the rolling letter of the four quarters that end with it. */
export interface QuarterBar {
  readonly quarter: string;
  readonly sales: number | null;
  readonly inPeriod: boolean;
  readonly letter: ParetoTier | null;
}

export function quartersOf(f: TierFigures, at: number): QuarterBar[] {
  const { quarters, sales } = f.portfolio;
  return quarters.map((quarter, q) => {
    const own = sales[at * quarters.length + q] as number;
    const { from, to } = f.period.span;
    return {
      quarter,
      sales: Number.isNaN(own) ? null : own,
      inPeriod: q >= from && q < to,
      letter: q < 3 || Number.isNaN(own) ? null : rollingLetter(f, at, quarter),
    };
  });
}

/** Letter by the four quarters that end with `quarter`: the share before it is a sum, so nobody has to be sorted. */
function rollingLetter(f: TierFigures, at: number, quarter: string): ParetoTier | null {
  const values = salesOf(f.portfolio, fourUntil(f.portfolio, quarter));
  const keys = f.value.ranking.keys;
  const own = values[at] as number;
  let total = 0;
  let before = 0;
  for (let i = 0; i < values.length; i++) {
    const theirs = values[i] as number;
    if (Number.isNaN(theirs)) continue;
    total += theirs;
    if (theirs > own || (theirs === own && (keys[i] as string) < (keys[at] as string))) before += theirs;
  }
  return paretoOf(letterFor(before, total, f.settings));
}
