import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDay } from './quarter.ts';
import { addWorkdays, isWorkday, lastWorkdayIn, mondayOf, workdaysBetween } from './workdays.ts';

const none = { holidays: [], workdays: [] };
/** 1 January 2027 is off; Saturday 9 January is worked. */
const calendar = { holidays: ['2027-01-01'], workdays: ['2027-01-09'] };

test('weekends and holidays are off, days made up for are worked', () => {
  expect(isWorkday('2026-11-27', none)).toBe(true);
  expect(isWorkday('2026-11-28', none)).toBe(false);
  expect(isWorkday('2027-01-01', calendar)).toBe(false);
  expect(isWorkday('2027-01-09', calendar)).toBe(true);
});

test('two working days after a Thursday are the Monday; over New Year one more', () => {
  expect(addWorkdays('2026-11-26', 2, none)).toBe('2026-11-30');
  expect(addWorkdays('2026-12-31', 1, calendar)).toBe('2027-01-04');
  expect(workdaysBetween('2026-11-26', '2026-11-30', none)).toBe(2);
  expect(workdaysBetween('2026-11-30', '2026-11-26', none)).toBe(-2);
});

test('a stretch ends with its last working day', () => {
  expect(lastWorkdayIn('2026-11-23', '2026-11-29', none)).toBe('2026-11-27');
  expect(lastWorkdayIn('2027-01-04', '2027-01-10', calendar)).toBe('2027-01-09');
  expect(lastWorkdayIn('2026-11-28', '2026-11-29', none)).toBe('2026-11-29');
});

test('a week begins on Monday', () => {
  expect(mondayOf('2026-11-26')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
});

test('so many working days later lie so many working days between', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((shift) => shiftDay('2026-01-01', shift));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, count) => {
      const to = addWorkdays(from, count, calendar);
      expect(workdaysBetween(from, to, calendar)).toBe(count);
      expect(count === 0 || isWorkday(to, calendar)).toBe(true);
    }),
  );
});

test('counting by weeks is counting day by day, whatever the calendar', () => {
  const day = fc.integer({ min: -400, max: 800 }).map((shift) => shiftDay('2026-01-01', shift));
  const days = fc.array(day, { maxLength: 12 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), fc.record({ holidays: days, workdays: days }), (from, length, any) => {
      const walked = Array.from({ length }, (_, i) => shiftDay(from, i + 1)).filter((one) => isWorkday(one, any)).length;
      expect(workdaysBetween(from, shiftDay(from, length), any)).toBe(walked);
    }),
  );
});
