import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import type { Figures } from '../types.ts';

/** How the actions are wanted: one set of data, three drawings. */
export interface ActionsView {
  readonly drawing?: 'list' | 'board' | 'timeline';
  readonly form?: Form;
}
export type ActionsOptions = LayoutOptions<ActionsView>;

export interface Sheet extends BaseSheet<Figures, Key> {
  readonly screen: boolean;
}

export const sheetOf = (figures: Figures, options: ActionsOptions, inset: number): Sheet => ({
  ...baseSheet(figures, options, inset),
  screen: options.view?.form === 'screen',
});

export { pen } from '../../sheet.ts';
export type { Drawn } from '../../sheet.ts';
