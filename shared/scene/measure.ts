import type { Measure } from './scene.ts';

/**
 * Advance widths of ASCII 32…126 in thousandths of the font size: for each character the widest of the sans-serif fonts that the
 * interface falls back through (Arial's published metrics, widened where Segoe UI is wider), so that a text never needs more room
 * than was measured.
 */
const ASCII = [
  278, 290, 400, 592, 556, 889, 800, 232, 333, 333, 417, 684, 278, 400, 278, 390, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 684, 684, 684, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 900, 750, 778, 667, 778, 722, 667, 611, 722,
  667, 950, 667, 667, 611, 302, 380, 302, 684, 556, 333, 556, 590, 500, 590, 556, 315, 590, 570, 245, 245, 500, 245, 865, 570, 590, 590,
  590, 350, 500, 340, 570, 500, 725, 500, 500, 500, 334, 260, 334, 684,
] as const;

/** Bold letters are wider by about this much; ideographs are not. */
const BOLD = 1.07;

const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2010, 0x2027], // dashes, quotes and dots as Chinese fonts set them
  [0x2030, 0x205e],
  [0x2103, 0x22ff], // letter-like signs, arrows, operators
  [0x2460, 0x27bf], // enclosed numbers, shapes, marks
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

function advance(code: number): number {
  if (code < 127) return (ASCII[code - 32] ?? 0) / 1000;
  if (code < 0x2010) return code === 0xb7 ? 0.3 : 0.62;
  if (code > 0xffff) return 1.25;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 1 : 0.62;
}

/**
 * Width of a text in CSS pixels, on the safe side for every font of the interface. For places without a real font: command line,
 * documents, tests. The window measures with its own font instead.
 * @param weight CSS font weight; 600 and above count as bold
 */
export const measureText: Measure = (text, size, weight = 400) => {
  let width = 0;
  for (const character of text) {
    const one = advance(character.codePointAt(0) ?? 32);
    width += weight >= 600 && one < 1 ? one * BOLD : one;
  }
  return width * size;
};
