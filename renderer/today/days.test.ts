import { expect, test } from 'vitest';
import { nextMonday, untilOf } from './days.ts';

test('the next Monday is never today', () => {
  expect(nextMonday('2026-11-26')).toBe('2026-11-30');
  expect(nextMonday('2026-11-29')).toBe('2026-11-30');
  expect(nextMonday('2026-11-30')).toBe('2026-12-07');
});

test('a line is put off until a day, or until it changes', () => {
  expect(untilOf('tomorrow', '2026-12-31')).toBe('2027-01-01');
  expect(untilOf('month', '2026-11-26')).toBe('2026-12-26');
  expect(untilOf('change', '2026-11-26')).toBeNull();
});
