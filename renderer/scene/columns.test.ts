import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnAt, columnsOf } from './columns.ts';

test('three columns of a board 936 wide with gaps of 12', () => {
  expect(columnsOf(936, 3, 12).map(({ x, width }) => [x, width])).toEqual([
    [0, 304],
    [316, 304],
    [632, 304],
  ]);
  expect([-5, 0, 303, 317, 640, 2000].map((x) => columnAt(x, 936, 3, 12))).toEqual([0, 0, 0, 1, 2, 2]);
});

test('every place within a column is that column', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 4000 }),
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (width, count, part) => {
        columnsOf(width, count, 12).forEach((column, i) => expect(columnAt(column.x + column.width * part, width, count, 12)).toBe(i));
      },
    ),
  );
});
