import type { Mark, Measure, Size } from '../scene/scene.ts';
import type { Pen } from '../scene/wrap.ts';
import type { LayoutOptions, Speech } from './contract.ts';

/** What a drawing is for: `screen` answers to a hand, `picture` is a file, `print` stands in a document (outlined letters, never pans). */
export type Form = 'screen' | 'picture' | 'print';

/** What every sheet carries; an instrument adds what its own parts are drawn with. Lengths in CSS pixels. */
export interface BaseSheet<F, K extends string> {
  readonly figures: F;
  readonly say: Speech<K>;
  readonly measure: Measure;
  /** Room within the inset. */
  readonly width: number;
  readonly height: number;
  /** Entity that is selected. */
  readonly selected: string | null;
}

/** Part of a drawing: marks from (0, 0) down, and how far they reach. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The base of a sheet; `inset` is kept free on every side. */
export const baseSheet = <F, K extends string>(figures: F, options: LayoutOptions, inset = 0): BaseSheet<F, K> => ({
  figures,
  say: options,
  measure: options.measure,
  ...within(options.size, inset),
  selected: options.selected ?? null,
});

const within = ({ width, height }: Size, inset: number): Size => ({ width: width - 2 * inset, height: height - 2 * inset });

/** What text is measured and broken with; size in pixels. */
export const pen = ({ measure }: Pick<BaseSheet<unknown, string>, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });
