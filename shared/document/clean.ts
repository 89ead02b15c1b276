import type { Language } from '../i18n/translate.ts';

const HAN = String.raw`\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’`;
const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };
const AFTER_HAN = new RegExp(`(?<=[${HAN}])[,:;!?](?!//) ?`, 'gu');
const BEFORE_HAN = new RegExp(`[,:;!?] ?(?=[\\p{Script=Han}])`, 'gu');
const BRACKETS_AFTER_HAN = new RegExp(`(?<=[\\p{Script=Han}]) ?\\(([^()\\n]*)\\)`, 'gu');
const BRACKETS_AROUND_HAN = /\(([^()\n]*\p{Script=Han}[^()\n]*)\)/gu;

/**
 * A text fit for a document: characters that XML forbids or that draw nothing are left out, every kind of line end is `\n`, a tab is a
 * space, and in a Chinese document half-width punctuation beside Chinese characters becomes full-width (`1,200` and `12:30` stay).
 * Cleaning twice changes nothing.
 */
export function cleanText(text: string, language: Language): string {
  const plain = dropForbidden(text)
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/\t/g, ' ');
  return language === 'zh-CN' ? fullWidth(plain) : plain;
}

const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- exactly the characters that XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const dropForbidden = (text: string): string => text.replace(FORBIDDEN, '');

function fullWidth(text: string): string {
  if (!/[,:;!?(]/.test(text) || !/\p{Script=Han}/u.test(text)) return text;
  // A sign made full-width can make its neighbour so; each round leaves fewer half-width signs, so it ends.
  const next = fullWidthOnce(text);
  return next === text ? text : fullWidth(next);
}

function fullWidthOnce(text: string): string {
  return text
    .replace(BRACKETS_AROUND_HAN, '（$1）')
    .replace(BRACKETS_AFTER_HAN, '（$1）')
    .replace(AFTER_HAN, (sign) => FULL[sign[0] ?? ''] ?? sign)
    .replace(BEFORE_HAN, (sign) => FULL[sign[0] ?? ''] ?? sign);
}

/** Characters that Latin and Chinese fonts both have; in a Chinese text they must come from the Chinese font. */
const AMBIGUOUS = /[\u00a7\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2103-\u22ff\u2460-\u27bf]/;

/** Whether a run of a Chinese document needs the hint that its ambiguous characters (“ ” ① × …) belong to the Chinese font. */
export const needsEastAsianHint = (text: string, language: Language): boolean => language === 'zh-CN' && AMBIGUOUS.test(text);
