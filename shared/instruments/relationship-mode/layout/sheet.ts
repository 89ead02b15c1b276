import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import { STEPS, type Step } from '../contrasts.ts';
import type { Figures } from '../figures.ts';

export interface ModeView {
  readonly form?: Form;
}
export type ModeOptions = LayoutOptions<ModeView>;

export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Where the columns of the seven rows lie. */
export interface Columns {
  readonly name: Span;
  readonly deal: Span;
  readonly plot: Span;
  readonly bond: Span;
  /** Gives way first: the panel says it as well. */
  readonly why: Span | null;
}

export interface Sheet extends BaseSheet<Figures, Key> {
  readonly columns: Columns;
}

const NAME = 118;
const BADGE = 28;
const GAP = 18;
/** Width from which there is room for what a step is judged by. */
const ROOMY = 640;

export function sheetOf(figures: Figures, options: ModeOptions, inset: number): Sheet {
  const width = options.size.width - 2 * inset;
  return {
    ...baseSheet(figures, options, inset),
    width,
    columns: columnsOf(width),
  };
}

function columnsOf(width: number): Columns {
  const roomy = width >= ROOMY;
  const rest = Math.max(200, width - BADGE - NAME);
  const [deal, plot, bond] = roomy ? [rest * 0.19, rest * 0.31, rest * 0.21] : [rest * 0.29, rest * 0.4, rest * 0.31];
  const dealX = BADGE + NAME;
  const plotX = dealX + deal;
  const bondX = plotX + plot;
  const whyX = bondX + bond;
  return {
    name: { x: BADGE, width: NAME - 8 },
    deal: { x: dealX, width: deal - GAP },
    plot: { x: plotX + 6, width: plot - 12 },
    bond: { x: bondX + GAP, width: bond - GAP - 8 },
    why: roomy ? { x: whyX, width: width - whyX - 4 } : null,
  };
}

export { pen } from '../../sheet.ts';
/** Place of a step on the plot. */
export const placeOf = ({ columns: { plot } }: Sheet, step: Step): number => plot.x + (plot.width * (step + 2)) / 4;

/** Step nearest to a place on the plot: what letting go there means. */
export const stepAt = (sheet: Sheet, x: number): Step =>
  STEPS.reduce((best, step) => (Math.abs(placeOf(sheet, step) - x) < Math.abs(placeOf(sheet, best) - x) ? step : best));
