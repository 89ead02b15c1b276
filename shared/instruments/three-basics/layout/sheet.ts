import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import type { Figures } from '../types.ts';

export interface BasicsView {
  readonly form?: Form;
  /** First message shown, where there are more than fit. */
  readonly first?: number;
  /** People shown; the others come by a click. */
  readonly rows?: number;
  /** Whether those who left are shown. */
  readonly gone?: boolean;
}
export type BasicsOptions = LayoutOptions<BasicsView>;

/** People drawn at first: more would make every change of a large plan slow. */
export const ROWS = 40;
export interface Sheet extends BaseSheet<Figures, Key> {
  readonly first: number;
  readonly rows: number;
  readonly gone: boolean;
  /** Nothing can be clicked on paper. */
  readonly live: boolean;
}
export const sheetOf = (figures: Figures, options: BasicsOptions, inset: number): Sheet => ({
  ...baseSheet(figures, options, inset),
  first: options.view?.first ?? 0,
  rows: options.view?.rows ?? ROWS,
  gone: options.view?.gone ?? false,
  live: options.view?.form === 'screen',
});
export { pen } from '../../sheet.ts';
