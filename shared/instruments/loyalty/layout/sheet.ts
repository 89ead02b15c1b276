import type { Mark, Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { Factor } from '../factors.ts';
import { rivalIn } from '../figures.ts';
import type { Say } from '../say.ts';
import type { Figures, RivalFigure } from '../types.ts';

export interface LoyaltyView {
  readonly form?: 'screen' | 'picture' | 'print';
  /** A factor as it might be: drawn, never stored. */
  readonly whatIf?: { readonly factor: Factor; readonly value: number } | null;
}
export type LoyaltyOptions = LayoutOptions<LoyaltyView>;

export interface Sheet {
  readonly figures: Figures;
  /** The rival compared with; `null` = nobody was ever asked about one. */
  readonly rival: RivalFigure | null;
  readonly say: Say;
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
  readonly whatIf: NonNullable<LoyaltyView['whatIf']> | null;
  /** Badges as outlines: on paper. */
  readonly outlined: boolean;
  /** Whether it answers to a hand. */
  readonly live: boolean;
}

/** Marks from the origin, and how high they are. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

export function sheetOf(figures: Figures, options: LoyaltyOptions, inset: number): Sheet {
  return {
    figures,
    rival: rivalIn(figures, options.lens),
    say: options,
    measure: options.measure,
    width: options.size.width - 2 * inset,
    height: options.size.height - 2 * inset,
    selected: options.selected ?? null,
    whatIf: options.view?.whatIf ?? null,
    outlined: options.view?.form === 'print',
    live: options.view?.form === 'screen',
  };
}

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });
