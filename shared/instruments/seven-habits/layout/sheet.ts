import type { Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import type { LayoutOptions } from '../../contract.ts';
import { quarterIn } from '../../assessment/figures.ts';
import type { Figures, QuarterFigures } from '../../assessment/types.ts';
import type { Say } from '../readings.ts';

/** How the habits are wanted. Everything has a default. */
export interface HabitsView {
  /** Quarter shown; the newest where not given. */
  readonly quarter?: string;
  readonly form?: 'screen' | 'picture' | 'print';
  /** Bars in the deck's order, or the highest first. */
  readonly order?: 'deck' | 'value';
  /** Bars alone: for documents, where seven numbers are read better than an area. */
  readonly barsOnly?: boolean;
}
export type HabitsOptions = LayoutOptions<HabitsView>;

export interface Sheet {
  readonly figures: Figures;
  readonly one: QuarterFigures;
  readonly say: Say;
  readonly measure: Measure;
  readonly view: HabitsView;
  readonly screen: boolean;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
}

export const sheetOf = (figures: Figures, options: HabitsOptions, inset: number): Sheet => ({
  figures,
  one: quarterIn(figures, options.view?.quarter) as QuarterFigures,
  say: options,
  measure: options.measure,
  view: options.view ?? {},
  screen: options.view?.form === 'screen',
  width: options.size.width - 2 * inset,
  height: options.size.height - 2 * inset,
  selected: options.selected ?? null,
});

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });
