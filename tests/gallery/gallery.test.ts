import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { instruments } from '@shared/instruments/index.ts';
import type { ThemeName } from '@shared/scene/scene.ts';
import { sceneToSvg } from '@shared/scene/svg.ts';
import { exampleFigures, LANGUAGES, layoutOptions } from '../contract/instruments.ts';
import { galleryPage } from './page.ts';

const THEMES: readonly ThemeName[] = ['light', 'dark', 'print'];
const here = import.meta.dirname;
const pictures = join(here, 'pictures');
/** `KEYRUNG_GALLERY=update` writes the pictures anew; look at them (index.html) before committing. */
const update = process.env['KEYRUNG_GALLERY'] === 'update';

const all = instruments.flatMap((one) =>
  LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ one, language, theme, name: `${one.id}-${language}-${theme}.svg` }))),
);

describe('gallery', () => {
  mkdirSync(pictures, { recursive: true });
  test.each(all)('$name is drawn as it was', ({ one, language, theme, name }) => {
    const scene = one.layout(exampleFigures(one, language), layoutOptions(one, language, { width: 1100, height: 720 }));
    const svg = sceneToSvg(scene, theme, { standalone: true });
    if (update) writeFileSync(join(pictures, name), svg);
    const saved = readFileSync(join(pictures, name), 'utf8');
    if (saved !== svg) {
      mkdirSync(join(here, 'changed'), { recursive: true });
      writeFileSync(join(here, 'changed', name), svg);
    }
    expect(saved === svg, `${name} differs: compare with tests/gallery/changed/${name}, then KEYRUNG_GALLERY=update`).toBe(true);
  });

  test('every picture belongs to an instrument, and the page shows them all', () => {
    expect(readdirSync(pictures).sort()).toEqual(all.map(({ name }) => name).sort());
    const page = galleryPage(all.map(({ name }) => name));
    if (update) writeFileSync(join(here, 'index.html'), page);
    expect(readFileSync(join(here, 'index.html'), 'utf8')).toBe(page);
  });
});
