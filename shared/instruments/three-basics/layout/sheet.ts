import type { Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { Say } from '../say.ts';
import type { Figures } from '../types.ts';

export interface BasicsView {
  readonly form?: 'screen' | 'picture' | 'print';
}
export type BasicsOptions = LayoutOptions<BasicsView>;

export interface Sheet {
  readonly figures: Figures;
  readonly say: Say;
  readonly measure: Measure;
  readonly width: number;
  readonly selected: string | null;
}
export const sheetOf = (figures: Figures, options: BasicsOptions, inset: number): Sheet => ({
  figures,
  say: options,
  measure: options.measure,
  width: options.size.width - 2 * inset,
  selected: options.selected ?? null,
});
export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });
