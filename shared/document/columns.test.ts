import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from './blocks.ts';
import { measureText } from '../scene/measure.ts';
import { columnWidths, plainText } from './columns.ts';

const column = (kind: Column['kind'], weight: number, head = '', minWidth?: number): Column => ({
  kind,
  head,
  weight,
  ...(minWidth === undefined ? {} : { minWidth }),
});

test('widths follow the weights where everything fits', () => {
  expect(columnWidths([column('text', 1), column('text', 2)], [], 9000, 10)).toEqual([3000, 6000]);
});

test('a number is never broken: its column takes what it needs from the others', () => {
  const [text = 0, number = 0] = columnWidths([column('text', 9), column('number', 1)], [{ cells: ['甲', '1,234,567,890.00'] }], 9180, 10);
  expect(number).toBeGreaterThan(1400);
  expect(text + number).toBe(9180);
});

test('a least width is kept', () => {
  expect(columnWidths([column('text', 9), column('text', 1, '', 2000)], [], 9180, 10)[1]).toBe(2000);
});

test('widths are whole, not negative, and always add up', () => {
  const any = fc.record({
    kind: fc.constantFrom<Column['kind']>('text', 'number', 'date'),
    head: fc.string(),
    weight: fc.oneof(fc.double(), fc.constantFrom(0, -3, Number.NaN, Number.POSITIVE_INFINITY)),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 9 }), fc.array(fc.array(fc.string({ maxLength: 200 }))), (columns, rows) => {
      const widths = columnWidths(
        columns,
        rows.map((cells) => ({ cells })),
        9180,
        10,
      );
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9180);
      expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
    }),
  );
});

test('inline text reads as plain text', () => {
  expect(plainText(['见第', { pageOf: 'x' }, '页', { lineBreak: true }, { text: '立即', mark: 'strong' }])).toBe('见第000页\n立即');
});

test('a head of one word is set bold and, with the padding of its cell, never breaks within it', () => {
  const heads = ['Importance', 'delivered', 'proposed', 'possible'];
  const columns = [...heads.map((head) => column('number', 1, head)), column('text', 12, 'How it stands')];
  const widths = columnWidths(columns, [{ cells: ['8', '0.12', '–', '–', 'Only we supply here.'] }], 9180, 9);
  heads.forEach((head, i) => expect(widths[i]).toBeGreaterThanOrEqual(measureText(head, 180, 600) + 190));
});

test('a Chinese date has room for the seams between characters and digits', () => {
  const day = '2026年10月22日';
  const [, date = 0] = columnWidths([column('text', 9), column('date', 1)], [{ cells: ['新版包装', day] }], 9180, 9);
  expect(date).toBeGreaterThanOrEqual(measureText(day, 180, 600) + 5 * 45 + 190);
});
