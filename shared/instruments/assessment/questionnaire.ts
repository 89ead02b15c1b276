import type { Language } from '../../i18n/translate.ts';

/** One text in both languages: Chinese, English. */
export type Both = readonly [zh: string, en: string];
export const say = (both: Both, language: Language): string => both[language === 'en' ? 1 : 0];

/** One statement, answered by one key. */
export interface Item {
  readonly id: string;
  readonly text: Both;
  /** What evidence would be: asked for, never forced. */
  readonly hint: Both;
}

/** Something counted from our own records that helps to recall the quarter; it never scores. */
export interface SignalAsked {
  /** `<instrument>.<name>`. */
  readonly id: string;
  readonly kind: 'share' | 'count' | 'mean';
  readonly name: Both;
}

/** A rung of the ladder or one of the habits. */
export interface Topic {
  readonly id: string;
  readonly name: Both;
  readonly explanation: Both;
  readonly signals: readonly SignalAsked[];
  readonly items: readonly Item[];
}

/** A questionnaire in one wording. The version stands in each assessment, so that a later wording never changes an old quarter. */
export interface Questionnaire {
  readonly version: number;
  readonly stem: Both;
  readonly question: Both;
  readonly min: number;
  readonly max: number;
  readonly steps: readonly { readonly value: number; readonly name: Both; readonly anchor: Both }[];
  readonly unknown: Both;
  readonly topics: readonly Topic[];
}

/** All wordings ever used, the newest last. */
export type Wordings = readonly [Questionnaire, ...(readonly Questionnaire[])];

export const newest = (all: Wordings): Questionnaire => all.at(-1) ?? all[0];
/** The wording that an assessment was answered with; the newest where a version is not known here. */
export const wordingOf = (all: Wordings, version: number): Questionnaire => all.find((one) => one.version === version) ?? newest(all);
