import type { Measure } from '@shared/scene/scene.ts';

/** Fonts of the interface, as in `app/tokens.css`. */
export const FONTS = '"Segoe UI","Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC","Noto Sans SC",sans-serif';
const FONTS_EN = '"Segoe UI","Noto Sans","Liberation Sans","Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC",sans-serif';
export const fontsFor = (language: string): string => (language === 'en' ? FONTS_EN : FONTS);

const REMEMBERED = 20_000;

/** Measures text with the window's own font; widths are remembered. */
export function canvasMeasure(language: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = fontsFor(language);
  const known = new Map<string, number>();
  return (text, size, weight = 400) => {
    const font = `${weight} ${size}px ${family}`;
    const key = `${font}|${text}`;
    const seen = known.get(key);
    if (seen !== undefined || !context) return seen ?? text.length * size;
    context.font = font;
    const { width } = context.measureText(text);
    if (known.size > REMEMBERED) known.clear();
    known.set(key, width);
    return width;
  };
}
