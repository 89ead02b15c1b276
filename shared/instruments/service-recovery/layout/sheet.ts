import type { Mark } from '../../../scene/scene.ts';
import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import type { Figures } from '../types.ts';

export interface RecoveryView {
  readonly form?: Form;
}
export type RecoveryOptions = LayoutOptions<RecoveryView>;

export type Sheet = BaseSheet<Figures, Key>;

export const sheetOf = (figures: Figures, options: RecoveryOptions, inset: number): Sheet => ({
  ...baseSheet(figures, options, inset),
});

export { pen } from '../../sheet.ts';

export type { Drawn } from '../../sheet.ts';

export const LINE = 17;
export const at = (x: number, y: number, marks: readonly Mark[]): Mark => ({ type: 'group', x, y, marks });
