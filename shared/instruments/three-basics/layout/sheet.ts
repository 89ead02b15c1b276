import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import type { Figures } from '../types.ts';

export interface BasicsView {
  readonly form?: Form;
}
export type BasicsOptions = LayoutOptions<BasicsView>;

export type Sheet = BaseSheet<Figures, Key>;
export const sheetOf = (figures: Figures, options: BasicsOptions, inset: number): Sheet => ({
  ...baseSheet(figures, options, inset),
});
export { pen } from '../../sheet.ts';
