import type { Box, Measure } from './scene.ts';

/** A mark that wants its name beside it. */
export interface Anchor {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Radius that the label must keep off. */
  readonly r: number;
  readonly text: string;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  /** The label must stay in it. */
  readonly within: Box;
  /** May stand further away, and its leader may pass over a mark. */
  readonly important?: boolean;
}
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
/** What a label must not touch (boxes, circles), and lines it should not cross (at a price). */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly circles: readonly Circle[];
  readonly verticals: readonly number[];
  readonly horizontals: readonly number[];
  readonly segments?: readonly Segment[];
}
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly box: Box;
  /** Line from the mark's edge to the label, where it does not stand right beside it. */
  readonly leader: Segment | null;
}

const RINGS = [2, 9, 18, 30];
const FAR_RINGS = [2, 9, 18, 30, 44, 60];
const DIRECTIONS = 16;
/** Right first, then left, then the rest: where a reader looks for a name. Clockwise from the right. */
const PRICE = [0, 0.4, 0.6, 1, 1, 1.2, 1.3, 1.5, 1, 1.5, 1.3, 1.2, 1, 1, 0.5, 0.3] as const;
const PRICE_RING = 2.2;
const PRICE_VERTICAL = 2;
const PRICE_HORIZONTAL = 7;
const PRICE_CROSSED = 6;
const PRICE_SEGMENT = 5;
const LINE_HEIGHT = 1.25;

/**
 * Places names beside their marks, in the order given (rank first): 16 directions on some rings around the mark, the cheapest free place
 * wins; no free place, no label. A label touches no other label, no circle, no box, and stays within its bounds; further than the
 * first ring it gets a leader, which crosses no label. Deterministic. Cost is about labels × 64 places; circles are found by a grid.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  obstacles: Obstacles,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): PlacedLabel[] {
  const circles = new Grid<Circle>();
  for (const c of obstacles.circles) circles.add({ x: c.x - c.r, y: c.y - c.r, width: c.r * 2, height: c.r * 2 }, c);
  const boxes = new Grid<Box>();
  for (const box of obstacles.boxes) boxes.add(box, box);
  const leaders = new Grid<Box>();
  const segments = new Grid<Box>();
  for (const segment of obstacles.segments ?? []) for (const spot of alongLeader(segment)) segments.add(spot, spot);
  const placed: PlacedLabel[] = [];
  for (const anchor of anchors) {
    if (placed.length >= most) break;
    const label = placeOne(anchor, { obstacles, circles, boxes, leaders, segments, measure });
    if (!label) continue;
    placed.push(label);
    boxes.add(label.box, label.box);
    if (label.leader) for (const spot of alongLeader(label.leader)) leaders.add(spot, spot);
  }
  return placed;
}

interface Surroundings {
  readonly obstacles: Obstacles;
  readonly circles: Grid<Circle>;
  readonly boxes: Grid<Box>;
  readonly leaders: Grid<Box>;
  readonly segments: Grid<Box>;
  readonly measure: Measure;
}

function placeOne(anchor: Anchor, around: Surroundings): PlacedLabel | null {
  const weight = anchor.weight ?? 400;
  const width = around.measure(anchor.text, anchor.size, weight) + 2;
  const height = Math.round(anchor.size * LINE_HEIGHT);
  let best: { readonly box: Box; readonly ring: number; readonly price: number } | null = null;
  (anchor.important ? FAR_RINGS : RINGS).forEach((distance, ring) => {
    if (best && best.price <= ring * PRICE_RING) return;
    for (let i = 0; i < DIRECTIONS; i++) {
      const price = ring * PRICE_RING + (PRICE[i] as number);
      if (best && price >= best.price) continue;
      const box = boxAt(anchor, distance, i, width, height);
      const more = priceOf(anchor, box, ring, around);
      if (more !== null && (!best || price + more < best.price)) best = { box, ring, price: price + more };
    }
  });
  // Assigned inside the callback, which the compiler does not follow.
  const found = best as { readonly box: Box; readonly ring: number } | null;
  if (!found) return null;
  const leader = found.ring === 0 ? null : leaderOf(anchor, found.box);
  return { key: anchor.key, text: anchor.text, size: anchor.size, weight, box: found.box, leader };
}

function boxAt({ x, y, r }: Anchor, distance: number, i: number, width: number, height: number): Box {
  const angle = (i * 2 * Math.PI) / DIRECTIONS;
  const ux = Math.cos(angle);
  const uy = Math.sin(angle);
  return {
    x: x + ux * (r + distance) - (width * (1 - ux)) / 2,
    y: y + uy * (r + distance) - (height * (1 - uy)) / 2,
    width,
    height,
  };
}

/** What a place costs beyond its ring and direction; `null` where it may not be. */
function priceOf(anchor: Anchor, box: Box, ring: number, { obstacles, circles, boxes, leaders, segments }: Surroundings): number | null {
  if (!inside(box, anchor.within)) return null;
  if (boxes.some(box, (other) => touches(box, other)) || leaders.some(box, (spot) => touches(box, spot))) return null;
  if (circles.some(box, (circle) => touchesCircle(box, circle))) return null;
  let price = 0;
  for (const x of obstacles.verticals) if (box.x < x && x < box.x + box.width) price += PRICE_VERTICAL;
  for (const y of obstacles.horizontals) if (box.y < y + 1 && y - 1 < box.y + box.height) price += PRICE_HORIZONTAL;
  if (segments.some(box, (spot) => touches(box, spot))) price += PRICE_SEGMENT;
  if (ring === 0) return price;
  const leader = leaderOf(anchor, box);
  const spots = alongLeader(leader);
  if (spots.some((spot) => boxes.some(spot, (other) => touches(spot, other)))) return null;
  const crossed = crossedBy(spots, circles, anchor);
  if (crossed > 1 && !anchor.important) return null;
  return price + crossed * PRICE_CROSSED;
}

function crossedBy(spots: readonly Box[], circles: Grid<Circle>, self: Circle): number {
  const hit = new Set<Circle>();
  for (const spot of spots)
    circles.some(spot, (circle) => {
      const own = circle.x === self.x && circle.y === self.y;
      if (!own && Math.hypot(circle.x - spot.x - 1, circle.y - spot.y - 1) < circle.r) hit.add(circle);
      return false;
    });
  return hit.size;
}

function leaderOf({ x, y, r }: Anchor, box: Box): Segment {
  const x2 = Math.max(box.x, Math.min(x, box.x + box.width));
  const y2 = Math.max(box.y + 2, Math.min(y, box.y + box.height - 2));
  const length = Math.hypot(x2 - x, y2 - y) || 1;
  return { x1: x + ((x2 - x) / length) * r, y1: y + ((y2 - y) / length) * r, x2, y2 };
}

/** Points along a leader as boxes of two pixels, its last bit left out (it ends at its own label). */
function alongLeader({ x1, y1, x2, y2 }: Segment): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 5));
  const out: Box[] = [];
  for (let i = 0; i < steps; i++) {
    const t = i / steps;
    out.push({ x: x1 + (x2 - x1) * t - 1, y: y1 + (y2 - y1) * t - 1, width: 2, height: 2 });
  }
  return out;
}

const inside = (box: Box, outer: Box): boolean =>
  box.x >= outer.x + 2 &&
  box.y >= outer.y + 2 &&
  box.x + box.width <= outer.x + outer.width - 2 &&
  box.y + box.height <= outer.y + outer.height - 2;

export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const touchesCircle = (box: Box, { x, y, r }: Circle): boolean => {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return dx * dx + dy * dy < r * r;
};

/** Things by the square they lie in, so that only neighbours are compared. */
export class Grid<T> {
  private readonly cells = new Map<number, T[]>();
  constructor(private readonly cell = 48) {}

  add({ x, y, width, height }: Box, thing: T): void {
    const [right, bottom] = [Math.floor((x + width) / this.cell), Math.floor((y + height) / this.cell)];
    for (let cx = Math.floor(x / this.cell); cx <= right; cx++)
      for (let cy = Math.floor(y / this.cell); cy <= bottom; cy++) {
        const cell = this.cells.get(keyOf(cx, cy));
        if (cell) cell.push(thing);
        else this.cells.set(keyOf(cx, cy), [thing]);
      }
  }
  /** Whether anything near a box fits; may ask about the same thing twice. */
  some({ x, y, width, height }: Box, fits: (thing: T) => boolean): boolean {
    const right = Math.floor((x + width) / this.cell);
    const bottom = Math.floor((y + height) / this.cell);
    for (let cx = Math.floor(x / this.cell); cx <= right; cx++)
      for (let cy = Math.floor(y / this.cell); cy <= bottom; cy++) {
        const cell = this.cells.get(keyOf(cx, cy));
        if (cell) for (const thing of cell) if (fits(thing)) return true;
      }
    return false;
  }
}
const keyOf = (cx: number, cy: number): number => cx * 65_536 + cy;
