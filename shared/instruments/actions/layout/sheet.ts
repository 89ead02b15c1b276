import type { Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { Say } from '../say.ts';
import type { Figures } from '../types.ts';

/** How the actions are wanted: one set of data, three drawings. */
export interface ActionsView {
  readonly drawing?: 'list' | 'board' | 'timeline';
  readonly form?: 'screen' | 'picture' | 'print';
}
export type ActionsOptions = LayoutOptions<ActionsView>;

export interface Sheet {
  readonly figures: Figures;
  readonly say: Say;
  readonly measure: Measure;
  readonly screen: boolean;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
}

export const sheetOf = (figures: Figures, options: ActionsOptions, inset: number): Sheet => ({
  figures,
  say: options,
  measure: options.measure,
  screen: options.view?.form === 'screen',
  width: options.size.width - 2 * inset,
  height: options.size.height - 2 * inset,
  selected: options.selected ?? null,
});

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });
export interface Drawn {
  readonly marks: readonly import('../../../scene/scene.ts').Mark[];
  readonly height: number;
}
