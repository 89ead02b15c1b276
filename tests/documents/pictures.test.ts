import { sceneFile, scenePng, sceneSvgFile } from '@electron/documents/index.ts';
import { findFonts } from '@electron/documents/fonts/find.ts';
import { subsetFont } from '@electron/documents/fonts/subset.ts';
import { encodePng } from '@electron/documents/pictures/encode.ts';
import { framedScene, wrapped } from '@shared/scene/framed.ts';
import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsed } from './support/parts.ts';
import { sceneOf } from './support/models.ts';

const sizeOf = (png: Uint8Array): readonly number[] => [
  new DataView(png.buffer, png.byteOffset).getUint32(16),
  new DataView(png.buffer, png.byteOffset).getUint32(20),
];

describe('a picture on its own', () => {
  test('carries title, date, unit and source; the drawing stands between them', () => {
    const svg = sceneSvgFile({ ...sceneOf('zh-CN'), title: '装配占四处损失的61%', source: '2026-11-23 · 万元 · 来源：贵司财务' }, 'light');
    expect(parsed(svg).documentElement?.tagName).toBe('svg');
    expect(svg).toContain('>装配占四处损失的61%</text>');
    expect(svg).toContain('>2026-11-23 · 万元 · 来源：贵司财务</text>');
  });

  test('a long title is wrapped, never cut', () => {
    const title = '装配占四处损失的61%：缺件、装调与返工都在这里，也是2027年提产的瓶颈。'.repeat(3);
    const framed = framedScene({ ...sceneOf('zh-CN'), title });
    expect(
      framed.marks
        .filter((mark) => mark.type === 'text' && mark.size === 16)
        .map((mark) => (mark.type === 'text' ? mark.text : ''))
        .join(''),
    ).toBe(title);
    expect(framed.height).toBeGreaterThan(framedScene(sceneOf('zh-CN')).height);
    expect(wrapped('one two three', 50, { size: 16, weight: 400 })).toEqual(['one', 'two', 'three']);
  });

  test('a PNG has the pixels asked for, bare or framed', async () => {
    const scene = sceneOf('zh-CN');
    expect(sizeOf(await scenePng(scene, 'print', 2, { bare: true }))).toEqual([scene.width * 2, scene.height * 2]);
    expect(sizeOf(await sceneFile(scene, 'dark', 'png'))).toEqual([framedScene(scene).width, framedScene(scene).height]);
    expect(new TextDecoder().decode(await sceneFile(scene, 'light', 'svg'))).toBe(sceneSvgFile(scene, 'light'));
  });

  test('the same scene gives the same bytes', async () => {
    expect(await scenePng(sceneOf('en'), 'light', 1)).toEqual(await scenePng(sceneOf('en'), 'light', 1));
  });
});

test('pixels survive the PNG', async () => {
  const pixels = Uint8Array.from({ length: 3 * 2 * 4 }, (_, index) => (index % 4 === 3 ? 255 : (index * 41) % 256));
  const png = Buffer.from(await encodePng(pixels, 3, 2)).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><image width="3" height="2" image-rendering="pixelated" href="data:image/png;base64,${png}"/></svg>`;
  expect([...new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels]).toEqual([...pixels]);
});

const fonts = findFonts();
describe.skipIf(!fonts)('a font cut down to some characters (needs one of the known fonts)', () => {
  test('draws them exactly as the whole font does, in a hundredth of the size', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keyrung-font-'));
    try {
      for (const place of fonts ? [fonts.regular, fonts.bold] : []) {
        const words = '采购与仓储 Ab19 价值链①（万元）“件”';
        const cut = subsetFont(place.path, place.family, words);
        expect(cut.length).toBeLessThan(100_000);
        const file = join(folder, 'cut.otf');
        writeFileSync(file, cut);
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60" font-family="${place.family}"><text x="5" y="40" font-size="20">${words}</text></svg>`;
        const drawn = (path: string): Uint8Array =>
          new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [path], defaultFontFamily: place.family } }).render().pixels;
        const [whole, small] = [drawn(place.path), drawn(file)];
        expect(small.some((value) => value !== 0)).toBe(true);
        // Kerning is left out, so a few edges may move by less than a pixel.
        const different = small.reduce((count, value, index) => count + (Math.abs(value - (whole[index] ?? 0)) > 96 ? 1 : 0), 0);
        expect(different / small.length).toBeLessThan(0.02);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
