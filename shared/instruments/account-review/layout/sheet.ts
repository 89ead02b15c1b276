import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Figures } from '../figures.ts';
import type { Key } from '../messages.ts';

export interface ReviewView {
  readonly form?: Form;
}
export type ReviewOptions = LayoutOptions<ReviewView>;

interface Span {
  readonly x: number;
  readonly width: number;
}

export interface Sheet extends BaseSheet<Figures, Key> {
  /** The line of time; what stands left of it, and the two columns right of it. */
  readonly rail: number;
  readonly day: Span;
  readonly moved: Span;
  readonly decided: Span;
}

const DAY = 150;
const GAP = 26;

export function sheetOf(figures: Figures, options: ReviewOptions, inset: number): Sheet {
  const base = baseSheet(figures, options, inset);
  const from = DAY + GAP;
  const rest = Math.max(300, base.width - from);
  const moved = Math.min(340, rest * 0.44);
  return {
    ...base,
    rail: DAY + 8,
    day: { x: 0, width: DAY - 8 },
    moved: { x: from, width: moved - GAP },
    decided: { x: from + moved, width: rest - moved - 4 },
  };
}
export { pen } from '../../sheet.ts';
