import { searchDocx, writeDocx } from '@electron/documents/index.ts';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { cleanText } from '@shared/document/clean.ts';
import { anyDocument, text } from './support/arbitrary.ts';
import { parsed, partsOf, xmlOf } from './support/parts.ts';
import { documentOf, LETTERHEAD } from './support/models.ts';

test('any document, hostile texts and all, is well-formed and can be opened', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (model) => {
      const bytes = await writeDocx(model, LETTERHEAD);
      for (const path of Object.keys(partsOf(bytes)).filter((name) => /\.(?:xml|rels|svg)$/.test(name))) parsed(xmlOf(bytes, path));
      expect(xmlOf(bytes)).not.toMatch(/[\ufffe\uffff]/);
      await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('any document gives the same bytes twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (model) => {
      expect(await writeDocx(model, LETTERHEAD)).toEqual(await writeDocx(model, LETTERHEAD));
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('what is written in a paragraph is read back, cleaned', async () => {
  await fc.assert(
    fc.asyncProperty(text(), async (written) => {
      const bytes = await writeDocx(documentOf([{ type: 'paragraph', text: written }]), LETTERHEAD);
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const flat = (one: string): string => one.replace(/\s+/gu, '');
      expect(flat(value)).toBe(flat(cleanText(written, 'zh-CN')));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a needle is found wherever it stands', async () => {
  const mark = (place: string): string => `Marke&${place}`;
  const scene = {
    width: 100,
    height: 50,
    title: mark('scene'),
    marks: [{ type: 'text' as const, x: 1, y: 20, text: mark('drawn'), size: 12 }],
  };
  const model = documentOf(
    [
      { type: 'heading', level: 1, text: mark('heading') },
      { type: 'paragraph', text: ['Mar', { text: 'ke&s', mark: 'strong' }, 'plit'] },
      { type: 'figure', scene, alt: mark('alt'), caption: mark('caption') },
      {
        type: 'chart',
        kind: 'bars',
        unit: '',
        categories: [mark('category')],
        series: [{ name: mark('series'), role: 'after', values: [1] }],
        alt: '图',
        caption: '图',
      },
    ],
    { title: mark('title'), sender: mark('sender') },
  );
  const places = ['heading', 'split', 'scene', 'drawn', 'alt', 'caption', 'category', 'series', 'title', 'sender'];
  const hits = searchDocx(await writeDocx(model, LETTERHEAD), [...places.map(mark), 'Marke&nowhere']);
  const partsFor = (place: string): readonly string[] => hits.filter((hit) => hit.needle === mark(place)).map((hit) => hit.part);
  expect(places.filter((place) => partsFor(place).length === 0)).toEqual([]);
  expect(partsFor('nowhere')).toEqual([]);
  expect(partsFor('title')).toEqual(expect.arrayContaining(['docProps/core.xml', 'word/header1.xml']));
  expect(partsFor('drawn').some((part) => part.endsWith('.svg'))).toBe(true);
  expect(partsFor('category').some((part) => part.includes('.xlsx!'))).toBe(true);
});
