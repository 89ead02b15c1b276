import type { Mark, Role } from '../scene/scene.ts';
import { circle, d, path, rect, text } from '../scene/draw.ts';

/** Our mark: a full ball delivered, half proposed, empty possible. */
export function ball(status: 'possible' | 'proposed' | 'delivered', x: number, y: number, role: Role): Mark[] {
  const ring = circle(x, y, 5, { stroke: role, strokeWidth: 1.5, ...(status === 'delivered' ? { fill: role } : {}) });
  if (status !== 'proposed') return [ring];
  return [ring, path(d('M', x, y - 5, 'A', 5, 5, 0, 0, 1, x, y + 5, 'Z'), { fill: role })];
}

export type Slot = 0 | 1 | 2 | 3;
interface Colours {
  readonly full: Role;
  readonly soft: Role;
  readonly ink: Role;
}
const SLOTS: readonly [Colours, Colours, Colours, Colours] = [
  { full: 'rival1', soft: 'rival1Soft', ink: 'onRival' },
  { full: 'rival2', soft: 'rival2Soft', ink: 'onRival' },
  { full: 'rival3', soft: 'rival3Soft', ink: 'onRival' },
  { full: 'others', soft: 'othersSoft', ink: 'ground' },
];
export const slotColours = (slot: Slot): Colours => SLOTS[slot];

export const BADGE = 17;
const BADGES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => d('M', x, y, 'h', 17, 'v', 17, 'h', -17, 'Z'),
  (x, y) => d('M', x + 4.5, y, 'h', 8, 'l', 4.5, 8.5, 'l', -4.5, 8.5, 'h', -8, 'l', -4.5, -8.5, 'Z'),
  (x, y) => d('M', x, y, 'h', 17, 'v', 11, 'l', -8.5, 6, 'l', -8.5, -6, 'Z'),
  (x, y) => d('M', x + 4, y, 'h', 9, 'l', 4, 4, 'v', 9, 'l', -4, 4, 'h', -9, 'l', -4, -4, 'v', -9, 'Z'),
];

/** A rival's letter in its own shape: square, hexagon, shield; others an octagon. In print the shape is an outline. */
export function badge(slot: Slot, letter: string, x: number, y: number, outlined = false): Mark[] {
  const { full, ink } = SLOTS[slot];
  const shape = path(
    (BADGES[slot] as (typeof BADGES)[number])(x, y),
    outlined ? { fill: 'ground', stroke: full, strokeWidth: 1.4 } : { fill: full },
  );
  const words = text(x + 8.5, y + (slot === 2 ? 12.2 : 12.8), letter, { anchor: 'middle', weight: 700, fill: outlined ? 'ink' : ink });
  return [shape, words];
}

/** Width of the bars of influence. */
export const BARS = 28;
/** Five rising bars: influence. Nothing is drawn where it is not known. `y`: the foot. */
export function influenceBars(value: number | null, x: number, y: number): Mark[] {
  if (value === null) return [text(x + BARS, y, '?', { anchor: 'end', fill: 'ink3' })];
  return Array.from({ length: 5 }, (_, k) => {
    const height = 4 + k * 2;
    const full = k < value;
    return rect(x + k * 6, y - height, 4.4, height, { fill: full ? 'ink2' : 'ground', stroke: full ? 'ink2' : 'line2', strokeWidth: 0.9 });
  });
}
