import { tableCsv, tableXlsx } from '@electron/documents/index.ts';
import { neutralised } from '@electron/documents/tables/neutral.ts';
import type { DataTable } from '@shared/scene/table.ts';
import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';

const TABLE: DataTable = {
  columns: [
    { key: 'name', title: '客户', kind: 'text' },
    { key: 'value', title: '金额', kind: 'amount' },
    { key: 'share', title: '份额', kind: 'share' },
    { key: 'day', title: '日期', kind: 'day' },
  ],
  rows: [
    { id: '1', cells: ['华东一机', 1_265_793.04, 0.348, '2026-11-23'] },
    { id: '2', cells: ['=HYPERLINK("x")', -5, null, null] },
    { id: '3', cells: ['＝1+1', Number.NaN, 0, 'soon'] },
  ],
};
const rowsOf = async (table: DataTable): Promise<readonly (readonly unknown[])[]> => {
  const [sheet] = (await readXlsxFile(Buffer.from(await tableXlsx(table, { sheet: '客户/2026' })))) as unknown as readonly {
    readonly data: readonly (readonly unknown[])[];
  }[];
  return sheet?.data ?? [];
};

describe('a table leaves as a spreadsheet', () => {
  test('Excel: numbers stay numbers, days days, unknown empty, formulas harmless', async () => {
    const [head, first, second, third] = await rowsOf(TABLE);
    expect(head).toEqual(['客户', '金额', '份额', '日期']);
    expect(first?.slice(0, 3)).toEqual(['华东一机', 1_265_793.04, 0.348]);
    expect(first?.[3]).toEqual(new Date('2026-11-23T00:00:00Z'));
    expect(second).toEqual([`'=HYPERLINK("x")`, -5, null, null]);
    expect(third).toEqual([`'＝1+1`, null, 0, 'soon']);
  });

  test('CSV: a mark for UTF-8, the same values', async () => {
    const bytes = await tableCsv(TABLE);
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
    expect(data).toEqual([
      ['客户', '金额', '份额', '日期'],
      ['华东一机', '1265793.04', '0.348', '2026-11-23'],
      [`'=HYPERLINK("x")`, '-5', '', ''],
      [`'＝1+1`, '', '0', 'soon'],
    ]);
  });

  test('the same table gives the same bytes', async () => {
    expect(await tableXlsx(TABLE, { sheet: 'A' })).toEqual(await tableXlsx(TABLE, { sheet: 'A' }));
  });
});

test.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠x', ' =1', '\n=1'])('%j cannot be a formula', (text) => {
  expect(neutralised(text)).toBe(`'${text}`);
});
test.each(['-', '—', '-12.5', '+3%', '1=1', '华东', ''])('%j stays as it is', (text) => {
  expect(neutralised(text)).toBe(text);
});

test('no text of any kind comes out as a formula', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', ''), fc.string({ unit: 'binary' })),
      async ([sign, rest]) => {
        const table: DataTable = { columns: [{ key: 'a', title: sign + rest, kind: 'text' }], rows: [{ id: '1', cells: [sign + rest] }] };
        const { data } = Papa.parse<string[]>(new TextDecoder().decode(await tableCsv(table)));
        for (const [cell = ''] of data)
          expect(/^\s*[=+\-@＝＋－＠]/.test(cell) && cell.trim().length > 1 && !/^[+-]?\d[\d,]*(\.\d+)?%?$/.test(cell)).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});
