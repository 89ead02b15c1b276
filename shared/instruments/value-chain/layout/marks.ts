import type { CircleMark, Intent, Mark, PathMark, RectMark, Role, TextMark } from '../../../scene/scene.ts';
import type { OfferStatus } from '../model.ts';

/** The small marks of the map. Coordinates rounded to 1/10 px so that equal drawings are equal text. */
export const round = (value: number): number => Math.round(value * 10) / 10;

type Extra<M extends Mark> = Partial<Omit<M, 'type'>>;
export const rect = (x: number, y: number, width: number, height: number, extra: Extra<RectMark> = {}): RectMark => ({
  type: 'rect',
  x: round(x),
  y: round(y),
  width: round(Math.max(0, width)),
  height: round(Math.max(0, height)),
  ...extra,
});
export const circle = (x: number, y: number, r: number, extra: Extra<CircleMark> = {}): CircleMark => ({
  type: 'circle',
  x: round(x),
  y: round(y),
  r,
  ...extra,
});
export const path = (d: string, extra: Extra<PathMark> = {}): PathMark => ({ type: 'path', d, ...extra });
export const text = (x: number, y: number, words: string, extra: Extra<TextMark> = {}): TextMark => ({
  type: 'text',
  x: round(x),
  y: round(y),
  text: words,
  size: 12,
  fill: 'ink',
  ...extra,
});
/** Lines one under the other. */
export const lines = (x: number, y: number, all: readonly string[], height: number, extra: Extra<TextMark> = {}): TextMark[] =>
  all.map((line, i) => text(x, y + i * height, line, extra));

/** `M` and `L` with numbers rounded: `d('M', x, y, 'L', x, y)`. */
export const d = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? String(round(part)) : part)).join(' ');

export const bold = { weight: 600, size: 13 } as const;

/** Our mark: a full ball delivered, half proposed, empty possible. */
export function ball(status: OfferStatus, x: number, y: number, role: Role): Mark[] {
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

/** ✓ confirmed. `y` is the baseline of the text beside it. */
export const tick = (x: number, y: number, role: Role): Mark =>
  path(d('M', x, y - 3.5, 'l', 2.6, 3, 'l', 4.6, -6), { stroke: role, strokeWidth: 1.6 });
/** A clock: stale. */
export const clock = (x: number, y: number, role: Role): Mark[] => [
  circle(x + 5, y - 4, 4.6, { stroke: role, strokeWidth: 1.3 }),
  path(d('M', x + 5, y - 6.6, 'v', 2.8, 'l', 2, 1.2), { stroke: role, strokeWidth: 1.3 }),
];

/** A filled arrow head with its point at (x, y). */
export const head = (x: number, y: number, way: 'right' | 'up' | 'down', role: Role): Mark => {
  const [a, b] = { right: [d('l', -7, -3.5, 'v', 7, 'Z')], up: [d('l', -3.5, 7, 'h', 7, 'Z')], down: [d('l', -3.5, -7, 'h', 7, 'Z')] }[way];
  return path(`${d('M', x, y)} ${a}${b ?? ''}`, { fill: role });
};

/** A place to click that shows nothing of itself. */
export const zone = (id: string, label: string, intent: Intent, x: number, y: number, width: number, height: number): Mark =>
  rect(x, y, width, height, { id, label, intent, fill: 'ground', opacity: 0 });
