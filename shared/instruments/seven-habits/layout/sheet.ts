import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import { quarterIn } from '../../assessment/figures.ts';
import type { Figures, QuarterFigures } from '../../assessment/types.ts';

/** How the habits are wanted. Everything has a default. */
export interface HabitsView {
  /** Quarter shown; the newest where not given. */
  readonly quarter?: string;
  readonly form?: Form;
  /** Bars in the deck's order, or the highest first. */
  readonly order?: 'deck' | 'value';
  /** Bars alone: for documents, where seven numbers are read better than an area. */
  readonly barsOnly?: boolean;
}
export type HabitsOptions = LayoutOptions<HabitsView>;

export interface Sheet extends BaseSheet<Figures, Key> {
  readonly one: QuarterFigures;
  readonly view: HabitsView;
  readonly screen: boolean;
}

export const sheetOf = (figures: Figures, options: HabitsOptions, inset: number): Sheet => ({
  ...baseSheet(figures, options, inset),
  one: quarterIn(figures, options.view?.quarter) as QuarterFigures,
  view: options.view ?? {},
  screen: options.view?.form === 'screen',
});

export { pen } from '../../sheet.ts';
