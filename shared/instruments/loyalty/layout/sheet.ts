import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import type { Factor } from '../factors.ts';
import { rivalIn } from '../figures.ts';
import type { Figures, RivalFigure } from '../types.ts';

export interface LoyaltyView {
  readonly form?: Form;
  /** A factor as it might be: drawn, never stored. */
  readonly whatIf?: { readonly factor: Factor; readonly value: number } | null;
}
export type LoyaltyOptions = LayoutOptions<LoyaltyView>;

export interface Sheet extends BaseSheet<Figures, Key> {
  /** The rival compared with; `null` = nobody was ever asked about one. */
  readonly rival: RivalFigure | null;
  readonly whatIf: NonNullable<LoyaltyView['whatIf']> | null;
  /** Badges as outlines: on paper. */
  readonly outlined: boolean;
  /** Whether it answers to a hand. */
  readonly live: boolean;
}

export type { Drawn } from '../../sheet.ts';

export function sheetOf(figures: Figures, options: LoyaltyOptions, inset: number): Sheet {
  return {
    ...baseSheet(figures, options, inset),
    rival: rivalIn(figures, options.lens),
    whatIf: options.view?.whatIf ?? null,
    outlined: options.view?.form === 'print',
    live: options.view?.form === 'screen',
  };
}

export { pen } from '../../sheet.ts';
