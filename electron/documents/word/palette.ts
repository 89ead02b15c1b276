import type { Letterhead } from '@shared/document/blocks.ts';

/** The theme's colour slots, as `RRGGBB`. Print-safe: dark stands for "after", light for "before", and it holds in grey. */
export interface Palette {
  readonly text: string;
  /** Headings, panels, rules: the letterhead's first colour. */ readonly dark: string;
  readonly paper: string;
  /** Head rows, callouts. */ readonly soft: string;
  /** Bar of a quote. */ readonly bar: string;
  /** Loss, gap and the one ask, nothing else: the letterhead's second colour. */ readonly ask: string;
  readonly note: string;
  readonly hairline: string;
  /** "Today" in charts. */ readonly before: string;
  readonly spare: string;
}

/** White text on the panel must stay legible, so a light letterhead colour is darkened until it carries it. */
const LEGIBLE = 5;

/** Colours of a document, from the two of the letterhead. */
export function paletteOf({ primary, accent }: Pick<Letterhead, 'primary' | 'accent'>): Palette {
  const dark = darkened(primary, '#17375E');
  const [hue, saturation] = toHsl(dark);
  return {
    text: '1F2A36',
    dark: hex(dark),
    paper: 'FFFFFF',
    soft: hex(fromHsl(hue, saturation * 0.55, 0.96)),
    bar: hex(fromHsl(hue, saturation * 0.93, 0.42)),
    ask: hex(darkened(accent, '#B4531A')),
    note: '66727F',
    hairline: 'C5CDD6',
    before: hex(fromHsl(hue, saturation * 0.72, 0.73)),
    spare: '7A8CA0',
  };
}

type Rgb = readonly [red: number, green: number, blue: number];

function parse(colour: string): Rgb | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  return match ? [parseInt(match[1] ?? '', 16), parseInt(match[2] ?? '', 16), parseInt(match[3] ?? '', 16)] : undefined;
}

function darkened(colour: string, otherwise: string): Rgb {
  let rgb = parse(colour) ?? parse(otherwise) ?? [0, 0, 0];
  while (contrastWithWhite(rgb) < LEGIBLE) rgb = [rgb[0] * 0.92, rgb[1] * 0.92, rgb[2] * 0.92];
  return rgb;
}

function contrastWithWhite(rgb: Rgb): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]) + 0.05);
}

const hex = (rgb: Rgb): string =>
  rgb
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

function toHsl([red, green, blue]: Rgb): readonly [hue: number, saturation: number, lightness: number] {
  const high = Math.max(red, green, blue) / 255;
  const low = Math.min(red, green, blue) / 255;
  const lightness = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, lightness];
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const sector = high === r ? (g - b) / spread + (g < b ? 6 : 0) : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [sector / 6, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const amount = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): number => {
    const position = (shift + hue * 12) % 12;
    return 255 * (lightness - amount * Math.max(-1, Math.min(position - 3, 9 - position, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}
