import type { CircleMark, Intent, Mark, PathMark, RectMark, Role, TextMark } from './scene.ts';

/** Short ways to write marks. Coordinates rounded to 1/10 px so that equal drawings are equal text. */
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
