import { expect, test } from 'vitest';
import { scaleOf, scrolledTo } from './minimap.ts';

test('a drawing that the window nearly shows has no small picture; a higher one fits into it', () => {
  expect(scaleOf({ width: 1000, height: 800 }, 700)).toBeNull();
  const scale = scaleOf({ width: 1000, height: 4000 }, 700) ?? 0;
  expect([1000 * scale <= 132, 4000 * scale <= 180, scale > 0]).toEqual([true, true, true]);
});

test('keys scroll by steps and pages, never beyond an end; others are left alone', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'];
  expect(keys.map((key) => scrolledTo(key, 100, 500, 2000))).toEqual([40, 160, 0, 600, 0, 1500, null]);
});
