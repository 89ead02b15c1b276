import type { Mark, PathMark, Role, TextMark } from '../../../scene/scene.ts';
import { CODE } from '../tiers.ts';

/** How a tier looks: by colour AND fill, so that it survives grey. A solid, small A light with a ring of its own, B tinted with a thick rim, C hollow. */
export interface Look {
  readonly fill: Role;
  readonly stroke: Role;
  readonly strokeWidth: number;
  readonly ink: Role;
}
const LOOKS: readonly Look[] = [
  { fill: 'tierA', stroke: 'ground', strokeWidth: 1, ink: 'tierAInk' },
  { fill: 'tierSmallA', stroke: 'ground', strokeWidth: 1, ink: 'tierSmallAInk' },
  { fill: 'tierBFill', stroke: 'tierB', strokeWidth: 1.75, ink: 'tierBInk' },
  { fill: 'tierCFill', stroke: 'tierC', strokeWidth: 1.25, ink: 'tierCInk' },
];
export const lookOf = (code: number): Look => LOOKS[code] ?? (LOOKS[CODE.C] as Look);
/** Solid colour of a tier's bar. */
export const barRole = (code: number): Role => (['tierA', 'tierSmallA', 'tierB', 'tierC'] as const)[code] ?? 'tierC';

export const TEXT = 12;

interface TextOptions {
  readonly fill?: Role;
  readonly weight?: 400 | 600 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: Role;
  readonly room?: number;
}
export const words = (x: number, y: number, text: string, options: TextOptions = {}): TextMark => ({
  type: 'text',
  x,
  y,
  text,
  size: TEXT,
  fill: 'ink',
  ...options,
});
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: Role, more: Partial<PathMark> = {}): PathMark => ({
  type: 'path',
  d: `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`,
  stroke,
  strokeWidth: 1,
  ...more,
});
/** Hundredths of a pixel are enough, and keep pictures the same everywhere. */
export const n = (value: number): number => Math.round(value * 100) / 100;

/** A letter in a pill of its tier, `left` and `middle` of the row given. */
export function pill(left: number, middle: number, code: number, name: string, width = 28): Mark[] {
  const look = lookOf(code);
  const stroke = code === CODE.A ? 'tierA' : code === CODE.S ? 'tierSmallARing' : look.stroke;
  return [
    { type: 'rect', x: left, y: middle - 9, width, height: 18, radius: 9, fill: look.fill, stroke, strokeWidth: 1.5 },
    words(left + width / 2, middle + 4.3, name, { anchor: 'middle', weight: 700, fill: look.ink }),
  ];
}
