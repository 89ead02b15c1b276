import type { Language } from '../../../i18n/translate.ts';
import { wordsEn } from './wordsEn.ts';
import { wordsZh } from './wordsZh.ts';

/** One language's words, as patterns. */
export interface Words {
  readonly ours: RegExp;
  readonly theirs: RegExp;
  readonly says: RegExp;
  readonly asks: RegExp;
  readonly not: RegExp;
  readonly likes: RegExp;
  readonly dislikes: RegExp;
  readonly notWithin: RegExp;
  readonly rivalDoes: RegExp;
  readonly down: RegExp;
  readonly up: RegExp;
  readonly newPerson: RegExp;
  readonly keyDate: RegExp;
  readonly next: RegExp;
  readonly version: RegExp;
  readonly joints: RegExp;
  readonly tails: RegExp;
  readonly price: RegExp;
}
export const wordsOf = (language: Language): Words => (language === 'en' ? wordsEn : wordsZh);
