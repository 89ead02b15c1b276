import type { Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { Money } from '../../money.ts';
import { comparisonOf, moneyOf, type Say } from '../say.ts';
import { BEST, type BenefitFigure, type Comparison, type Figures } from '../types.ts';

/** How the comparison is wanted. Everything has a default. */
export interface ComparisonView {
  readonly drawing?: 'rows' | 'quadrant';
  /** `screen` carries places to click and buttons; `picture` is for files; `print` for documents (outlined letters, no head). */
  readonly form?: 'screen' | 'picture' | 'print';
  /** Whether an opportunity can be made an action here. */
  readonly canAct?: boolean;
  /** Rating that a drag would give: shown as a ghost with the class it would get. */
  readonly ghost?: { readonly benefit: string; readonly who: string; readonly value: number } | undefined;
}
export type ComparisonOptions = LayoutOptions<ComparisonView>;

/** Everything the parts of the drawing are made with. */
export interface Sheet {
  readonly figures: Figures;
  readonly comparison: Comparison;
  /** Rival's id, or `best`. */
  readonly against: string;
  readonly say: Say;
  readonly money: Money;
  readonly measure: Measure;
  readonly view: ComparisonView & { readonly drawing: 'rows' | 'quadrant'; readonly form: 'screen' | 'picture' | 'print' };
  readonly screen: boolean;
  /** Letters in outline instead of filled shapes. */
  readonly outlined: boolean;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
}

export function sheetOf(figures: Figures, options: ComparisonOptions): Sheet {
  const against = options.lens && options.lens in figures.against ? options.lens : BEST;
  const form = options.view?.form ?? 'picture';
  return {
    figures,
    comparison: comparisonOf(figures, against),
    against,
    say: options,
    money: moneyOf(figures, options.language),
    measure: options.measure,
    view: { ...options.view, drawing: options.view?.drawing ?? 'rows', form },
    screen: form === 'screen',
    outlined: form === 'print',
    width: options.size.width,
    height: options.size.height,
    selected: options.selected ?? null,
  };
}

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });
export const isSelected = ({ selected }: Sheet, one: BenefitFigure): boolean => selected === one.id;
