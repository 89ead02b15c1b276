import { CODE, NONE } from './tiers.ts';

/** Customers by an amount, highest first; ties by the customer's own id (`keys`). Unknown amounts stand last and count in no total. */
export interface Ranking {
  /** Amount by position; `NaN` unknown. */
  readonly values: Float64Array;
  readonly keys: readonly string[];
  /** Positions in rank order. */
  readonly order: Uint32Array;
  /** Rank by position, from 0. */
  readonly rank: Uint32Array;
  /** How many amounts are known. */
  readonly known: number;
  /** Sum of the first k known amounts; `known + 1` numbers. */
  readonly prefix: Float64Array;
  readonly total: number;
}

type Comparable = Pick<Ranking, 'values' | 'keys'>;

/** Negative where `a` stands before `b`. */
function compare({ values, keys }: Comparable, a: number, b: number): number {
  const va = values[a] as number;
  const vb = values[b] as number;
  if (va > vb) return -1;
  if (va < vb) return 1;
  const unknownA = Number.isNaN(va);
  if (unknownA !== Number.isNaN(vb)) return unknownA ? 1 : -1;
  const ka = keys[a] as string;
  const kb = keys[b] as string;
  return ka < kb ? -1 : ka > kb ? 1 : a - b;
}

export function rank(values: Float64Array, keys: readonly string[]): Ranking {
  const order = Uint32Array.from(values, (_, i) => i);
  const by = { values, keys };
  return settle(
    by,
    order.sort((a, b) => compare(by, a, b)),
  );
}

function settle({ values, keys }: Comparable, order: Uint32Array): Ranking {
  const ranks = new Uint32Array(order.length);
  const prefix = new Float64Array(order.length + 1);
  let known = 0;
  for (let k = 0; k < order.length; k++) {
    const at = order[k] as number;
    const value = values[at] as number;
    ranks[at] = k;
    if (Number.isNaN(value)) continue;
    prefix[k + 1] = (prefix[k] as number) + value;
    known = k + 1;
  }
  return { values, keys, order, rank: ranks, known, prefix: prefix.subarray(0, known + 1), total: prefix[known] as number };
}

/** More changes than this are sorted anew. */
const FEW = 64;

/** The ranking of new amounts, made from an earlier one in a single pass when only a few differ. Same answer as `rank`. */
export function rerank(before: Ranking, values: Float64Array, keys: readonly string[]): Ranking {
  if (before.values.length !== values.length || !sameKeys(before.keys, keys)) return rank(values, keys);
  if (before.values === values) return before;
  const changed = changes(before.values, values);
  if (changed === null) return rank(values, keys);
  if (changed.length === 0) return before;
  const by = { values, keys };
  return settle(by, weave(by, before.order, changed));
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
}

/** Positions whose amount differs; `null` when there are many. */
function changes(a: Float64Array, b: Float64Array): number[] | null {
  const out: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    if (x === y || (x !== x && y !== y)) continue;
    if (out.length === FEW) return null;
    out.push(i);
  }
  return out;
}

/** Takes the moved positions out of the order and merges them in again where they belong now. */
function weave(by: Comparable, order: Uint32Array, moved: readonly number[]): Uint32Array {
  const out = new Uint32Array(order.length);
  const away = new Uint8Array(order.length);
  for (const at of moved) away[at] = 1;
  const waiting = [...moved].sort((a, b) => compare(by, a, b));
  let n = 0;
  let w = 0;
  for (let k = 0; k < order.length; k++) {
    const at = order[k] as number;
    if (away[at] === 1) continue;
    while (w < waiting.length && compare(by, waiting[w] as number, at) < 0) out[n++] = waiting[w++] as number;
    out[n++] = at;
  }
  while (w < waiting.length) out[n++] = waiting[w++] as number;
  return out;
}

export interface Cuts {
  readonly cutA: number;
  readonly cutB: number;
}
/** How many stand in A, and in A and B together: the first so many of the ranking. */
export interface Counts {
  readonly a: number;
  readonly ab: number;
}

/** Letter for the share of the total that stands before: A below `cutA`, B below `cutB`, else C. Nothing sold at all: C. */
export const letterFor = (before: number, total: number, { cutA, cutB }: Cuts): number =>
  total <= 0 ? CODE.C : before / total < cutA ? CODE.A : before / total < cutB ? CODE.B : CODE.C;

/** Where the letters change along a ranking (shares before grow with the rank, so a search is enough). */
export function countsOf({ prefix, known, total }: Pick<Ranking, 'prefix' | 'known' | 'total'>, cuts: Cuts): Counts {
  const first = (worse: (code: number) => boolean): number => {
    let low = 0;
    let high = known;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (worse(letterFor(prefix[middle] as number, total, cuts))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return { a: first((code) => code !== CODE.A), ab: first((code) => code === CODE.C) };
}

/** Letters by position; `unknown` for those without an amount. */
export function lettersOf({ order, known }: Ranking, { a, ab }: Counts, unknown: number = NONE): Uint8Array {
  const out = new Uint8Array(order.length).fill(unknown);
  for (let k = 0; k < known; k++) out[order[k] as number] = k < a ? CODE.A : k < ab ? CODE.B : CODE.C;
  return out;
}

/** Amounts at which the letters begin: the smallest A, the smallest B, and the largest below each. `null` where there is none. */
export interface Bounds {
  readonly lastA: number | null;
  readonly firstBelowA: number | null;
  readonly lastB: number | null;
  readonly firstBelowB: number | null;
}
export function boundsOf({ order, values, known }: Ranking, { a, ab }: Counts): Bounds {
  const at = (k: number): number | null => (k >= 0 && k < known ? (values[order[k] as number] as number) : null);
  return {
    lastA: a > 0 ? at(a - 1) : null,
    firstBelowA: at(a),
    lastB: ab > a ? at(ab - 1) : null,
    firstBelowB: at(ab),
  };
}
