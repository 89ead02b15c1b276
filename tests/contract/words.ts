import type { Language } from '@shared/i18n/translate.ts';

const HAN = /\p{Script=Han}/u;
/** Four Latin words in a row are a sentence that was not translated; names and abbreviations are shorter. */
const ENGLISH = /\b[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}\b/;

/** Texts that are in the wrong language. */
export const saysIn = (language: Language, texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\{\{\w+\}\}/g, '')).filter((text) => (language === 'en' ? HAN.test(text) : ENGLISH.test(text)));
