import { expect, test } from 'vitest';
import { daysOf } from './cadence.ts';

test.each([
  ['14', 14],
  ['２周', 14],
  ['每 2 周', 14],
  ['2 weeks', 14],
  ['every week', 7],
  ['1个月', 30],
  ['3 months', 90],
  [' ', null],
  ['0', undefined],
  ['1.5', undefined],
  ['-3', undefined],
  ['soon', undefined],
  ['99 weeks', 693],
  ['731', undefined],
  ['25 months', undefined],
  ['constructor', undefined],
])('%s is %s days', (text, days) => {
  expect(daysOf(text)).toBe(days);
});
