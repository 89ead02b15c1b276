import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import type { Money } from '../../money.ts';
import { comparisonOf, moneyOf } from '../say.ts';
import { BEST, type BenefitFigure, type Comparison, type Figures } from '../types.ts';

/** How the comparison is wanted. Everything has a default. */
export interface ComparisonView {
  readonly drawing?: 'rows' | 'quadrant';
  /** `screen` carries places to click and buttons; `picture` is for files; `print` for documents (outlined letters, no head). */
  readonly form?: Form;
  /** Whether the opportunity points stand below as cards; by default they do. */
  readonly cards?: boolean;
  /** Whether an opportunity can be made an action here. */
  readonly canAct?: boolean;
  /** Rating that a drag would give: shown as a ghost with the class it would get. */
  readonly ghost?: { readonly benefit: string; readonly who: string; readonly value: number } | undefined;
}
export type ComparisonOptions = LayoutOptions<ComparisonView>;

/** Everything the parts of the drawing are made with. */
export interface Sheet extends BaseSheet<Figures, Key> {
  readonly comparison: Comparison;
  /** Rival's id, or `best`. */
  readonly against: string;
  readonly money: Money;
  readonly view: ComparisonView & { readonly drawing: 'rows' | 'quadrant'; readonly form: Form; readonly cards: boolean };
  readonly screen: boolean;
  /** Letters in outline instead of filled shapes. */
  readonly outlined: boolean;
}

export function sheetOf(figures: Figures, options: ComparisonOptions): Sheet {
  const against = options.lens && options.lens in figures.against ? options.lens : BEST;
  const form = options.view?.form ?? 'picture';
  return {
    ...baseSheet(figures, options),
    comparison: comparisonOf(figures, against),
    against,
    money: moneyOf(figures, options.language),
    view: { ...options.view, drawing: options.view?.drawing ?? 'rows', form, cards: options.view?.cards ?? true },
    screen: form === 'screen',
    outlined: form === 'print',
  };
}

export { pen } from '../../sheet.ts';
export const isSelected = ({ selected }: Sheet, one: BenefitFigure): boolean => selected === one.id;
