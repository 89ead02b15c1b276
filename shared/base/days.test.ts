import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfMonth, dayOfWeek, lastOfMonth, validDay, weekdayOf } from './days.ts';
import { daysBetween, shiftDay } from './quarter.ts';

test('a week begins on Monday', () => {
  expect(['2026-11-16', '2026-11-18', '2026-11-22'].map(weekdayOf)).toEqual([0, 2, 6]);
  expect(dayOfWeek('2026-11-18', 1, 2)).toBe('2026-11-25');
  expect(dayOfWeek('2026-11-18', -1, 0)).toBe('2026-11-09');
});

test('days that no calendar has are none', () => {
  expect([validDay(2026, 2, 30), validDay(2026, 13, 1), validDay(2028, 2, 29)]).toEqual([null, null, '2028-02-29']);
  expect(dayOfMonth('2027-01-31', 1, 30)).toBeNull();
  expect(dayOfMonth('2026-11-18', 2, 5)).toBe('2027-01-05');
});

test('the last day of a month is followed by the first of the next', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((shift) => shiftDay('2024-01-01', shift));
  fc.assert(
    fc.property(day, fc.integer({ min: -24, max: 24 }), (from, months) => {
      expect(shiftDay(lastOfMonth(from, months), 1)).toBe(dayOfMonth(from, months + 1, 1));
      expect(Math.abs(daysBetween(from, dayOfWeek(from, 0, 3)))).toBeLessThanOrEqual(6);
    }),
  );
});
