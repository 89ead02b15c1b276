import type { Language } from '../../../i18n/translate.ts';
import type { Words } from './types.ts';
import { wordsEn } from './wordsEn.ts';
import { wordsZh } from './wordsZh.ts';

export const wordsOf = (language: Language): Words => (language === 'en' ? wordsEn : wordsZh);
