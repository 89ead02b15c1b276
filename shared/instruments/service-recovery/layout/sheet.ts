import type { Mark, Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { Say } from '../say.ts';
import type { Figures } from '../types.ts';

export interface RecoveryView {
  readonly form?: 'screen' | 'picture' | 'print';
}
export type RecoveryOptions = LayoutOptions<RecoveryView>;

export interface Sheet {
  readonly figures: Figures;
  readonly say: Say;
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
  /** Complaint that is selected. */
  readonly selected: string | null;
}

export const sheetOf = (figures: Figures, options: RecoveryOptions, inset: number): Sheet => ({
  figures,
  say: options,
  measure: options.measure,
  width: options.size.width - 2 * inset,
  height: options.size.height - 2 * inset,
  selected: options.selected ?? null,
});

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });

/** Marks from (0, 0) down, and how far they reach. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export const LINE = 17;
export const at = (x: number, y: number, marks: readonly Mark[]): Mark => ({ type: 'group', x, y, marks });
