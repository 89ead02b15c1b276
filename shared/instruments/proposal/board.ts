import type { LayoutOptions } from '../contract.ts';
import type { Figures } from './types.ts';
import type { MoneyWords } from './words.ts';

/** What the columns of the drawing share. */
export interface Board {
  readonly options: LayoutOptions;
  readonly f: Figures;
  readonly money: MoneyWords;
  readonly top: number;
  readonly bottom: number;
  /** Left edge and width of the three columns. */
  readonly columns: readonly [Column, Column, Column];
}
export interface Column {
  readonly x: number;
  readonly width: number;
}
/** A card as placed. */
export interface Card<T> {
  readonly item: T;
  readonly y: number;
  readonly height: number;
}
