import { expect, test } from 'vitest';
import { dragDays, gripOf } from './bars.ts';

const bar = { start: 100, end: 200, perDay: 10 };

test('the end of a bar is its due day, the rest of it the whole; beside it there is nothing to hold', () => {
  expect([90, 100, 150, 196, 205, 220].map((x) => gripOf(bar, x))).toEqual([null, 'bar', 'bar', 'end', 'end', null]);
  expect(
    [101, 107].map((x) => gripOf({ start: 100, end: 108 }, x)),
    'a short bar has both',
  ).toEqual(['bar', 'end']);
});

test('whole days either way; the end stops at the first day', () => {
  expect([14, 16, -26].map((dx) => dragDays(dx, bar, 'bar'))).toEqual([1, 2, -3]);
  expect([16, -500].map((dx) => dragDays(dx, bar, 'end'))).toEqual([2, -9]);
});
