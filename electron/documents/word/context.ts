import type { DocModel } from '@shared/document/blocks.ts';
import type { PageWord } from '@shared/document/words.ts';
import type { Language, Translate } from '@shared/i18n/translate.ts';
import type { FileChild, ParagraphChild } from 'docx';

/** A figure ready to be placed: both forms, and the size on the page in pixels. */
export interface Picture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface ChartPicture {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[]; readonly role: 'before' | 'after' }[];
  readonly alt: string;
  readonly caption: string;
}

/** What every block renderer knows. Made once per document; nothing in it changes while blocks are rendered, save the step lists' count. */
export interface Writing {
  readonly model: DocModel;
  readonly language: Language;
  readonly zh: boolean;
  /** One-page front: smaller table text, headings without numbers. */
  readonly front: boolean;
  readonly words: Translate<PageWord>;
  /** Names given in the model → names that Word accepts. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Pictures by the figure block they belong to. */
  readonly pictures: ReadonlyMap<object, Picture>;
  readonly chart: ((chart: ChartPicture) => ParagraphChild) | undefined;
  /** Gives each steps block a list of its own, so that it counts from 1. */
  readonly nextList: () => number;
}

/** What a block becomes, and how it meets its neighbours. */
export interface Rendered {
  readonly children: readonly FileChild[];
  /** Ends with a table: what follows needs air, and two tables in a row would melt into one. */
  readonly endsWithTable?: boolean;
  readonly startsWithTable?: boolean;
  /** Has white above of its own (heading, caption, note). */
  readonly hasAirAbove?: boolean;
}
