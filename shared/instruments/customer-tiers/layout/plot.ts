import type { Box, Size } from '../../../scene/scene.ts';
import { valueAt, type TierFigures } from '../figures.ts';
import { once } from '../once.ts';
import { boundsOf, type Bounds } from '../ranking.ts';
import { structureOf } from '../structure.ts';
import type { Zoom } from './view.ts';

/** Where everything of the scatter lies. Amounts ↔ pixels go through `X`, `Y` and back. */
export interface Plot extends Size {
  /** The plane of value × potential. */
  readonly plane: Box;
  /** Lane under it: potential unknown, same x. */
  readonly unknown: Box;
  /** Lane at its left: no sales, same y; reaches down beside the lane of the unknown. */
  readonly idle: Box;
  readonly X: (amount: number) => number;
  readonly Y: (amount: number) => number;
  readonly amountAtX: (x: number) => number;
  readonly amountAtY: (y: number) => number;
  readonly radius: (amount: number) => number;
  /** Amount at which each letter begins, halfway (on the log axis) between the last that has it and the next; `null` = nobody. */
  readonly cuts: { readonly xA: number | null; readonly xB: number | null; readonly yA: number | null; readonly yB: number | null };
  readonly bounds: { readonly value: Bounds; readonly potential: Bounds };
  /** The cumulative shares at which A and B end. */
  readonly shares: { readonly a: number; readonly b: number };
  readonly zoom: Zoom;
}

export const MARGIN = { left: 60, idle: 46, right: 108, top: 58, bottom: 42, gap: 8 } as const;
/** Smallest circle; below it area no longer tells the amount. */
const LEAST_RADIUS = 3.2;
const SCALE = 10_000;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Smallest and largest positive amount, `null` when there is none. */
function positiveRange(values: Iterable<number>): Range | null {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const value of values) {
    if (!(value > 0)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high === 0 ? null : { low, high };
}
/** At least a factor of four, so that one customer alone stands in the middle. */
const widened = ({ low, high }: Range): Range => (high >= low * 4 ? { low, high } : { low: low / 2, high: high * 2 });
const NOTHING: Range = { low: 3_000 * SCALE, high: 30_000 * SCALE };

/**
 * Ends of both axes, found once for the figures. Potentials reach over the values even where few are known: whoever drags a customer
 * out of the lane of the unknown must find a sensible place.
 */
const rangesOf = once((f: TierFigures): { readonly value: Range; readonly potential: Range } => {
  const value = widened(positiveRange(f.value.ranking.values) ?? NOTHING);
  const known = positiveRange(f.portfolio.potential);
  if (!known) return { value, potential: { low: value.low, high: value.high * 4 } };
  return { value, potential: { low: Math.min(known.low, value.low), high: Math.max(known.high, value.high * 1.5) } };
});

/** Log scale with the zoom already in it. */
function logScale({ low, high }: Range, from: number, to: number, k: number, shift: number) {
  const base = Math.log(low);
  const slope = ((to - from) / (Math.log(high) - base)) * k;
  const start = from * k + shift;
  return {
    px: (amount: number): number => start + (Math.log(amount) - base) * slope,
    amount: (px: number): number => Math.exp(base + (px - start) / slope),
  };
}

/** The more customers have no potential yet, the more room their lane gets. */
function laneHeight(f: TierFigures, room: number): number {
  const { unknownPotential, customers } = structureOf(f);
  const share = customers > 0 ? unknownPotential / customers : 0;
  return Math.round(Math.min(Math.max(room * (0.11 + 0.5 * share * share), 54), room * 0.6));
}

export function plotOf(f: TierFigures, size: Size, zoom: Zoom): Plot {
  const x0 = MARGIN.left + MARGIN.idle + MARGIN.gap;
  const x1 = Math.max(size.width - MARGIN.right, x0 + 40);
  const bottom = Math.max(size.height - MARGIN.bottom, MARGIN.top + 120);
  const lane = laneHeight(f, bottom - MARGIN.top);
  const y0 = MARGIN.top;
  const y1 = bottom - lane - MARGIN.gap;
  const radius = radiusOf(f, y1 - y0);
  const first = f.value.ranking.order[0];
  // The largest circle must fit, wherever it stands.
  const most = first === undefined ? 0 : radius(valueAt(f, first));
  const ranges = rangesOf(f);
  const x = logScale(ranges.value, x0 + 20, x1 - most - 8, zoom.k, zoom.x);
  const y = logScale(ranges.potential, y1 - 16, y0 + most + 6, zoom.k, zoom.y);
  const bounds = { value: boundsOf(f.value.ranking, f.value.counts), potential: boundsOf(f.potential.ranking, f.potential.counts) };
  return {
    ...size,
    plane: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
    unknown: { x: x0, y: y1 + MARGIN.gap, width: x1 - x0, height: lane },
    idle: { x: MARGIN.left, y: y0, width: MARGIN.idle, height: bottom - y0 },
    X: x.px,
    Y: y.px,
    amountAtX: x.amount,
    amountAtY: y.amount,
    radius,
    cuts: {
      xA: between(bounds.value.lastA, bounds.value.firstBelowA),
      xB: between(bounds.value.lastB, bounds.value.firstBelowB),
      yA: between(bounds.potential.lastA, bounds.potential.firstBelowA),
      yB: between(bounds.potential.lastB, bounds.potential.firstBelowB),
    },
    bounds,
    shares: { a: f.settings.cutA, b: f.settings.cutB },
    zoom,
  };
}

/** Area proportional to the amount; the largest as large as the plot allows. Many customers: all of them smaller. */
function radiusOf(f: TierFigures, height: number): (amount: number) => number {
  const first = f.value.ranking.order[0];
  const largest = first === undefined ? 0 : valueAt(f, first);
  const crowd = Math.min(1, Math.sqrt(400 / Math.max(f.tier.length, 1)) + 0.25);
  const most = Math.min(32, Math.max(18, height * 0.074)) * crowd;
  const least = f.tier.length > 2_000 ? 2 : LEAST_RADIUS;
  return (amount) => (largest > 0 && amount > 0 ? Math.max(least, most * Math.sqrt(amount / largest)) : least);
}

/** Geometric mean of the last that has a letter and the first that has not. */
function between(last: number | null, next: number | null): number | null {
  if (last === null || !(last > 0)) return null;
  return next !== null && next > 0 ? Math.sqrt(last) * Math.sqrt(next) : last * 0.9;
}

/** 1-2-5 steps between two amounts (as seen), thinned so that neighbours stand at least `apart` pixels from each other. */
export function ticks(low: number, high: number, px: (amount: number) => number, apart: (amount: number) => number): number[] {
  const out: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let e = Math.floor(Math.log10(low)); e <= Math.log10(high); e++) {
    for (const m of stepsFor(low, high)) {
      const amount = m * 10 ** e;
      const at = px(amount);
      if (amount < low || amount > high || Math.abs(at - last) < apart(amount)) continue;
      out.push(amount);
      last = at;
    }
  }
  return out;
}
/** Zoomed in closely, every digit gets its line. */
const stepsFor = (low: number, high: number): readonly number[] => (high / low < 5 ? [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9] : [1, 2, 5]);
