import type { Places } from '@shared/instruments/customer-tiers/layout/places.ts';

/** Customers by the square of the drawing they stand in: finds the nearest among tens of thousands without walking them. */
export interface Nearest {
  /** The customer whose circle covers the point, else the nearest within `reach` pixels of its rim; −1 if none. */
  readonly at: (x: number, y: number, reach: number) => number;
}
const CELL = 32;

/** @param who positions in drawing order: of two that cover a point, the later lies on top */
export function nearestOf({ x, y, r }: Places, who: readonly number[], width: number, height: number): Nearest {
  const columns = Math.max(1, Math.ceil(width / CELL));
  const rows = Math.max(1, Math.ceil(height / CELL));
  const cellAt = (cx: number, cy: number): number => Math.min(Math.max(cy, 0), rows - 1) * columns + Math.min(Math.max(cx, 0), columns - 1);
  const cellOf = (at: number): number => cellAt(Math.floor((x[at] as number) / CELL), Math.floor((y[at] as number) / CELL));
  const starts = new Uint32Array(columns * rows + 1);
  let widest = 0;
  for (const at of who) {
    const next = cellOf(at) + 1;
    starts[next] = (starts[next] as number) + 1;
    widest = Math.max(widest, r[at] as number);
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const filled = starts.slice();
  const order = new Uint32Array(who.length);
  who.forEach((at, n) => {
    const cell = cellOf(at);
    order[filled[cell] as number] = n;
    filled[cell] = (filled[cell] as number) + 1;
  });
  const search = (px: number, py: number, reach: number): number => {
    const far = widest + reach;
    let best = -1;
    let least = reach;
    for (let cy = Math.floor((py - far) / CELL); cy <= Math.floor((py + far) / CELL); cy++)
      for (let cx = Math.floor((px - far) / CELL); cx <= Math.floor((px + far) / CELL); cx++) {
        if (cx < -1 || cy < -1 || cx > columns || cy > rows) continue;
        const cell = cellAt(cx, cy);
        for (let i = starts[cell] as number; i < (starts[cell + 1] as number); i++) {
          const n = order[i] as number;
          const at = who[n] as number;
          const distance = Math.hypot((x[at] as number) - px, (y[at] as number) - py) - (r[at] as number);
          // Covered: the smallest wins, as it is drawn above the larger ones.
          const score = distance <= 0 ? -1 / (1 + (r[at] as number)) : distance;
          if (score < least) [least, best] = [score, at];
        }
      }
    return best;
  };
  return { at: search };
}
