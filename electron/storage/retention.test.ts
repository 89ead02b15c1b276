import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expendable } from './retention.ts';

const idOf = (number: number, day: number): string => `${String(number).padStart(6, '0')}-202611${String(day).padStart(2, '0')}-120000`;

test('keeps the last ten, and the last of each day before', () => {
  const ids = Array.from({ length: 36 }, (_, i) => idOf(i + 1, 1 + Math.floor(i / 12)));
  expect(expendable(ids)).toEqual([...ids.slice(0, 11), ...ids.slice(12, 23), ...ids.slice(24, 26)].reverse());
});

test('never gives up the newest, the last ten, or more than it must, in any order and with any clock', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 80 }), (days) => {
      const ids = days.map((day, i) => idOf(i + 1, day));
      const gone = new Set(expendable(ids));
      const kept = ids.filter((id) => !gone.has(id));
      expect(kept.slice(-10)).toEqual(ids.slice(-10));
      for (const day of new Set(days)) {
        const last = ids.filter((id) => id.slice(7, 15) === idOf(1, day).slice(7, 15)).at(-1);
        expect(kept).toContain(last);
      }
      expect(kept.length).toBeLessThanOrEqual(10 + 30);
    }),
  );
});
