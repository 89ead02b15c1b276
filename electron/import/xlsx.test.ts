import readExcelFile from 'read-excel-file/node';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbook } from '@tests/import/support.ts';
import { readWorkbookFile } from './xlsx/index.ts';
import { showOf } from './xlsx/workbook.ts';
import { attribute, decodeXml } from './xlsx/xml.ts';

describe('a workbook', () => {
  it('shows what a person sees: days, leading zeros, hidden columns, merged cells', () => {
    const [sheet] = readWorkbookFile(
      workbook([
        {
          name: '表 & 1',
          rows: [['日期', '编码'], [{ date: 46_036 }, { zeros: 42 }], [], ['', 1.5]],
          hiddenColumns: [1],
          merges: ['A1:B1'],
        },
      ]),
    );
    expect(sheet).toMatchObject({
      name: '表 & 1',
      hidden: false,
      rows: [['日期', '编码'], ['2026-01-14', '00042'], [], ['', 1.5]],
      hiddenColumns: [1],
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    });
  });

  it('leaves empty sheets out and says which are hidden', () => {
    const sheets = readWorkbookFile(
      workbook([
        { name: 'a', rows: [] },
        { name: 'b', rows: [['x']], state: 'veryHidden' },
      ]),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['b', true]]);
  });

  it('agrees with read-excel-file on texts and numbers', async () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', '客', '&', '<', '>', '"', ' ', 'é', '_', 'x', '1'), minLength: 1, maxLength: 8 })
      .filter((one) => one.trim() === one);
    const cell = fc.oneof(
      text,
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (rows) => {
        const bytes = workbook([{ name: 'a', rows }]);
        const ours = readWorkbookFile(bytes)[0]?.rows.map((row) => row.map((one) => (one === '' ? null : one)));
        const [theirs] = await readExcelFile(Buffer.from(bytes), { trim: false });
        const width = Math.max(...rows.map((row) => row.length));
        expect(ours?.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null))).toEqual(theirs?.data);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [14, '', 'date'],
    [164, 'yyyy/m/d', 'date'],
    [164, '[$-F800]dddd, mmmm dd, yyyy', 'date'],
    [164, 'm"月"d"日"', 'date'],
    [164, '0.00', 'plain'],
    [164, '[Red]#,##0.00', 'plain'],
    [164, 'General', 'plain'],
    [164, '0.00"days"', 'plain'],
    [20, '', 'plain'],
  ])('format %i %s shows %s', (id, code, show) => {
    expect(showOf(id, code)).toBe(show);
  });

  it('resolves entities without expanding anything else', () => {
    expect(decodeXml('a&amp;b&lt;c&#20013;&#x6587;_x000D_&lol;')).toBe('a&b<c中文\r&lol;');
    expect(attribute(' name="a b" xname="no" r:id=\'rId1\'', 'r:id')).toBe('rId1');
    expect(attribute(' xname="no"', 'name')).toBe('');
  });
});
