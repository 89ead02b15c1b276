import { rowAt, valueAt, type TierFigures } from '../figures.ts';
import { ranked } from '../figures.ts';
import type { Plot } from './plot.ts';

/** In which part of the scatter a customer stands. */
export const PART = { plane: 0, unknown: 1, idle: 2 } as const;

/** Where each customer stands, by position: the form a canvas draws thousands from. Pixels. */
export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly r: Float32Array;
  readonly part: Uint8Array;
  readonly tier: Uint8Array;
}

/** Beyond this many in a lane they are spread by number instead of being packed. */
const PACKED = 500;

export function placesOf(f: TierFigures, plot: Plot): Places {
  const size = f.tier.length;
  const out: Places = {
    x: new Float32Array(size),
    y: new Float32Array(size),
    r: new Float32Array(size),
    part: new Uint8Array(size),
    tier: f.tier,
  };
  const lane: number[] = [];
  const idle: number[] = [];
  for (const at of ranked(f)) {
    const value = valueAt(f, at);
    const potential = f.portfolio.potential[at] as number;
    out.r[at] = plot.radius(value);
    if (!(value > 0)) idle.push(at);
    else if (Number.isNaN(potential)) lane.push(at);
    else {
      out.x[at] = plot.X(value);
      // A potential of nothing is known: it stands on the floor, not among the unknown.
      out.y[at] = potential > 0 ? plot.Y(potential) : plot.plane.y + plot.plane.height - out.r[at];
    }
  }
  placeUnknown(f, plot, out, lane);
  placeIdle(f, plot, out, idle);
  return out;
}

/** Spreads a number evenly over 0…1 (golden ratio), so that neighbours in rank do not lie on each other. */
const spread = (n: number): number => (n * 0.618_033_988_75) % 1;

/** Same x as above; up and down only to get out of each other's way, largest first. */
function placeUnknown(f: TierFigures, { X, unknown }: Plot, out: Places, who: readonly number[]): void {
  const middle = unknown.y + unknown.height / 2;
  const packed = who.length <= PACKED;
  const done: number[] = [];
  who.forEach((at, n) => {
    const r = out.r[at] as number;
    const x = X(valueAt(f, at));
    const room = Math.max(0, unknown.height / 2 - r - 3);
    out.part[at] = PART.unknown;
    out.x[at] = x;
    out.y[at] = packed ? middle + freeOffset(out, done, x, r, middle, room) : middle + (spread(n) * 2 - 1) * room;
    if (packed) done.push(at);
  });
}

/** The smallest shift up or down at which a circle touches none before it; the least bad one where the lane is full. */
function freeOffset(out: Places, done: readonly number[], x: number, r: number, middle: number, room: number): number {
  const near = done.filter((other) => Math.abs((out.x[other] as number) - x) < r + (out.r[other] as number) + 2);
  if (near.length === 0) return 0;
  const gap = (y: number): number =>
    Math.min(...near.map((o) => Math.hypot((out.x[o] as number) - x, (out.y[o] as number) - y) - (out.r[o] as number) - r));
  let best = 0;
  let widest = Number.NEGATIVE_INFINITY;
  for (let step = 0; step <= room; step += 3)
    for (const shift of step === 0 ? [0] : [step, -step]) {
      const free = gap(middle + shift);
      if (free >= 2) return shift;
      if (free > widest) [widest, best] = [free, shift];
    }
  return best;
}

/** No sales: at the height of the potential, in the middle of the lane; without one, in rows beside the lane of the unknown. */
function placeIdle(f: TierFigures, plot: Plot, out: Places, who: readonly number[]): void {
  const { idle, unknown } = plot;
  let n = 0;
  const perRow = Math.max(1, Math.floor((idle.width - 8) / 11));
  const rows = Math.max(1, Math.floor((unknown.height - 8) / 11));
  for (const at of who) {
    const { potential } = rowAt(f, at);
    const r = Math.min(4, plot.radius(0) + 1);
    out.part[at] = PART.idle;
    out.r[at] = r;
    if (potential !== null && potential > 0) {
      out.x[at] = idle.x + idle.width / 2 + (who.length > 40 ? (spread(at) - 0.5) * (idle.width - 12) : 0);
      out.y[at] = plot.Y(potential);
      continue;
    }
    const fits = n < perRow * rows;
    out.x[at] = idle.x + (fits ? 8 + (n % perRow) * 11 : 5 + spread(n) * (idle.width - 10));
    out.y[at] = unknown.y + (fits ? 9 + Math.floor(n / perRow) * 11 : 5 + spread(n * 7 + 3) * (unknown.height - 10));
    n += 1;
  }
}
