/**
 * Widths of Latin characters 32…126 in thousandths of the font size: Arial's published metrics, which Liberation Sans and Helvetica
 * share, regular and bold. Chinese characters are one font size wide.
 */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
] as const;
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333,
  333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611,
  611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
] as const;

/** Signs that Latin fonts have too; in a Chinese text they are set in the Chinese font, one font size wide. */
const LATIN_SIGNS: Readonly<Record<string, number>> = {
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '–': 556,
  '—': 1000,
  '…': 1000,
  '·': 333,
  '•': 350,
  '×': 584,
  '÷': 549,
  '±': 549,
  '−': 584,
  '≤': 549,
  '≥': 549,
  '→': 1000,
  '°': 400,
};

export const isHan = (character: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u.test(character);

/** Width of one character in thousandths of the font size. */
export function characterWidth(character: string, bold: boolean, chinese: boolean): number {
  const code = character.codePointAt(0) ?? 32;
  if (code >= 32 && code < 127) return (bold ? BOLD : REGULAR)[code - 32] ?? 556;
  if (isHan(character) || (code >= 0x1100 && code < 0x11ff) || (code >= 0xac00 && code < 0xd7a4) || code > 0xffff) return 1000;
  const sign = LATIN_SIGNS[character];
  if (sign !== undefined) return chinese && code >= 0x2000 ? 1000 : sign;
  if (code >= 0x2000) return 1000;
  return code < 32 ? 0 : 556;
}
