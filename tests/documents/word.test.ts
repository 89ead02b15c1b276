import { writeDocx } from '@electron/documents/index.ts';
import type { Language } from '@shared/i18n/translate.ts';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, parsed, partsOf, plainOf, xmlOf } from './support/parts.ts';
import { documentOf, LETTERHEAD, richProposal, sceneOf } from './support/models.ts';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const written = new Map<Language, Uint8Array>();
beforeAll(async () => {
  for (const language of LANGUAGES) written.set(language, await writeDocx(richProposal(language), LETTERHEAD));
});
const bytesOf = (language: Language): Uint8Array => written.get(language) ?? new Uint8Array();

describe.each(LANGUAGES)('a whole proposal in %s', (language) => {
  test('every part is well-formed', () => {
    const parts = Object.keys(partsOf(bytesOf(language))).filter((path) => /\.(?:xml|rels|svg)$/.test(path));
    expect(parts.length).toBeGreaterThan(15);
    for (const path of parts) expect(() => parsed(xmlOf(bytesOf(language), path)), path).not.toThrow();
  });

  test('the same model gives the same bytes', async () => {
    expect(await writeDocx(richProposal(language), LETTERHEAD)).toEqual(bytesOf(language));
  });

  test('nothing is asked on opening: no field to update, none dirty', () => {
    for (const [path, data] of Object.entries(partsOf(bytesOf(language)))) {
      if (!path.endsWith('.xml')) continue;
      expect(Buffer.from(data).toString('utf8'), path).not.toMatch(/updateFields|w:dirty/);
    }
  });

  test('every paragraph style names a font for Chinese', () => {
    const styles = xmlOf(bytesOf(language), 'word/styles.xml').match(/<w:style [^>]*w:type="paragraph".*?<\/w:style>/gs) ?? [];
    expect(styles.length).toBeGreaterThan(40);
    expect(styles.filter((style) => !/w:eastAsiaTheme="m(?:aj|in)orEastAsia"/.test(style))).toEqual([]);
    expect(xmlOf(bytesOf(language), 'word/styles.xml')).toContain(
      `<w:lang w:val="${language === 'en' ? 'en-GB' : 'en-US'}" w:eastAsia="zh-CN"`,
    );
    expect(xmlOf(bytesOf(language), 'word/theme/theme1.xml')).toContain('<a:ea typeface="Microsoft YaHei"/>');
  });

  test('no style is used that the sheet does not have', () => {
    const known = new Set([...xmlOf(bytesOf(language), 'word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map((match) => match[1]));
    const used = new Set([...xmlOf(bytesOf(language)).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)].map((match) => match[1]));
    expect([...used].filter((style) => !known.has(style))).toEqual([]);
  });

  test('a PNG stands behind every SVG', () => {
    const parts = partsOf(bytesOf(language));
    const pictures = Object.keys(parts).filter((path) => path.startsWith('word/media/'));
    const [svg, png] = [pictures.filter((path) => path.endsWith('.svg')), pictures.filter((path) => path.endsWith('.png'))];
    expect(svg.length).toBeGreaterThan(0);
    expect(png).toHaveLength(svg.length);
    for (const path of png) expect(Array.from(parts[path] ?? []).slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(xmlOf(bytesOf(language)).match(/asvg:svgBlip/g)?.length).toBe(xmlOf(bytesOf(language)).match(/<pic:pic/g)?.length);
  });

  test('tables have fixed widths that add up, in twentieths of a point', () => {
    const tables = xmlOf(bytesOf(language)).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9180);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(table).not.toContain('w:type="pct"');
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      for (const row of rows) {
        expect(row).toContain('<w:cantSplit/>');
        expect([...row.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].reduce((sum, match) => sum + Number(match[1]), 0)).toBe(9180);
      }
      expect(table).toMatch(/<w:tblLook w:val="[0-9A-F]{4}"\/>/);
    }
  });

  test('head rows repeat, and short tables stay whole', () => {
    const tables = (xmlOf(bytesOf(language)).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) => table.includes('"KRTable"'));
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(rows[0]).toContain('<w:tblHeader/>');
      if (rows.length <= 10)
        for (const row of rows.slice(0, -1)) expect(row.match(/<w:p>/g)?.length).toBe(row.match(/<w:keepNext\/>/g)?.length);
    }
  });

  test('the contents list every heading with its number and a page', () => {
    const entries = contentsOf(xmlOf(bytesOf(language)));
    const headings = richProposal(language).blocks.filter((block) => block.type === 'heading' && block.level < 3);
    expect(entries).toHaveLength(headings.length);
    for (const entry of entries) expect(Number(entry.page)).toBeGreaterThanOrEqual(3);
    expect(entries[1]?.title).toMatch(language === 'en' ? /^1Your goals/ : /^一、 贵司/);
    expect(entries[2]?.title).toMatch(language === 'en' ? /^1\.1/ : /^（一） /);
  });

  test('mammoth reads every text back', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytesOf(language)) });
    const read = value.replace(/\s+/g, '');
    for (const block of richProposal(language).blocks) {
      const texts =
        block.type === 'table'
          ? block.rows.flatMap((row) => row.cells.filter((cell) => typeof cell === 'string'))
          : block.type === 'quote'
            ? [block.text]
            : block.type === 'offer'
              ? [...block.provides, block.title]
              : [];
      for (const text of texts) expect(read).toContain(text.replace(/\s+/g, ''));
    }
  });

  test('the properties tell nothing but title, customer and sender', () => {
    const core = xmlOf(bytesOf(language), 'docProps/core.xml');
    const model = richProposal(language);
    expect([...core.matchAll(/<(?:dc|cp):(\w+)>([^<]*)</g)].map((match) => [match[1], match[2]])).toEqual([
      ['title', model.title],
      ['subject', model.customer],
      ['creator', model.sender],
      ['lastModifiedBy', model.sender],
      ['revision', '1'],
    ]);
    expect(core).toContain('2026-11-23T00:00:00Z');
    expect(xmlOf(bytesOf(language), 'docProps/custom.xml')).not.toContain('<property');
  });
});

describe('pieces', () => {
  const bodyOf = async (...blocks: Parameters<typeof documentOf>[0][number][]): Promise<string> =>
    xmlOf(await writeDocx(documentOf(blocks), LETTERHEAD));

  test('each list of steps counts from one', async () => {
    const body = await bodyOf(
      { type: 'steps', items: ['一', '二'] },
      { type: 'paragraph', text: '中间' },
      { type: 'steps', items: ['三'] },
    );
    const lists = [...body.matchAll(/<w:pStyle w:val="Step"\/>.*?<w:numId w:val="(\d+)"/gs)].map((match) => match[1]);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).not.toBe(lists[0]);
  });

  test('two tables in a row do not melt into one', async () => {
    const table = { type: 'table', columns: [{ kind: 'text', head: '甲', weight: 1 }], rows: [{ cells: ['一'] }] } as const;
    expect(await bodyOf(table, table)).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"\/><\/w:pPr><\/w:p><w:tbl>/);
  });

  test('a reference to a heading that is not there is left out', async () => {
    const body = await bodyOf(
      { type: 'heading', level: 1, text: '一', bookmark: '目标 1' },
      { type: 'paragraph', text: [{ pageOf: '目标 1' }, '和', { pageOf: '没有' }] },
    );
    expect(body.match(/PAGEREF Place1/g)).toHaveLength(1);
    expect(body.match(/PAGEREF Place/g)).toHaveLength(1);
  });

  test('punctuation is normalised and ambiguous signs take the Chinese font', async () => {
    const body = await bodyOf({ type: 'paragraph', text: '合计(万元):48.6,其中“占款”1,200' });
    expect(plainOf(body)).toContain('合计（万元）：48.6，其中“占款”1,200');
    expect(body).toContain('<w:rFonts w:hint="eastAsia"/>');
  });

  test('without page numbers the fields are blank and clean', async () => {
    const bytes = await writeDocx(richProposal('zh-CN'), LETTERHEAD, { pageNumbers: false });
    expect(contentsOf(xmlOf(bytes)).every((entry) => !/^\d+$/.test(entry.page))).toBe(true);
    expect(xmlOf(bytes)).not.toContain('w:dirty');
  });

  test('a drawing is never wider than the text nor higher than a page', async () => {
    const body = await bodyOf({ type: 'figure', scene: { ...sceneOf('zh-CN'), width: 2400, height: 9000 }, alt: '图', caption: '大图' });
    const [, wide = '0', high = '0'] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    expect(Number(wide)).toBeLessThanOrEqual(9180 * 635);
    expect(Number(high)).toBeLessThanOrEqual(14_116 * 635);
  });

  test('light letterhead colours are darkened until white text on them is legible', async () => {
    const bytes = await writeDocx(documentOf([{ type: 'cover', title: '方案', addressee: [], facts: [], sender: '乙' }]), {
      ...LETTERHEAD,
      primary: '#ffee00',
    });
    const [, dark = ''] = /<a:dk2><a:srgbClr val="(\w{6})"/.exec(xmlOf(bytes, 'word/theme/theme1.xml')) ?? [];
    const green = parseInt(dark.slice(2, 4), 16);
    expect(green).toBeLessThan(0x90);
    expect(dark.slice(4)).toBe('00');
  });

  test('a logo that is not a PNG is left out, a PNG is placed on the cover', async () => {
    const cover = { type: 'cover', title: '方案', addressee: ['甲'], facts: [], sender: '乙' } as const;
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    const pictures = async (logo: string): Promise<number> =>
      Object.keys(partsOf(await writeDocx(documentOf([cover]), { ...LETTERHEAD, logo }))).filter((path) => path.startsWith('word/media/'))
        .length;
    expect(await pictures(png)).toBe(1);
    expect(await pictures(Buffer.from('<svg/>').toString('base64'))).toBe(0);
  });
});
