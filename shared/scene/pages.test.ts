import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenePages } from './pages.ts';
import type { Mark } from './scene.ts';

const row = (y: number): Mark => ({ type: 'text', x: 0, y, text: 'row', size: 12, fill: 'ink' });
const rows = (count: number, each: number): Mark[] => Array.from({ length: count }, (_, i) => row((i + 1) * each));

test('what fits on a page is not cut', () => {
  expect(scenePages({ marks: rows(3, 30), height: 100 }, 100)).toEqual([{ y: 0, height: 100 }]);
});

test('a cut that would go through a word goes above it', () => {
  // the fourth row stands from 108 to 124.2
  expect(scenePages({ marks: rows(6, 30), height: 200 }, 115)).toEqual([
    { y: 0, height: 108 },
    { y: 108, height: 92 },
  ]);
});

test('in a group the place of the group counts', () => {
  expect(scenePages({ marks: [{ type: 'group', y: 60, marks: [row(40)] }], height: 160 }, 95)[0]).toEqual({ y: 0, height: 88 });
});

test('whatever is drawn: the pages are the drawing, none is too high, and words of ordinary rows stay whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 }), fc.integer({ min: 200, max: 900 }), (places, most) => {
      // rows 40 apart at least, so that there is room to cut between them
      const marks = [...new Set(places.map((y) => Math.round(y / 40) * 40))].map(row);
      const height = 3040;
      const pages = scenePages({ marks, height }, most);
      expect(pages.reduce((sum, page) => sum + page.height, 0)).toBeCloseTo(height, 6);
      pages.forEach((page, i) => expect(page.y).toBeCloseTo(i === 0 ? 0 : (pages[i - 1]?.y ?? 0) + (pages[i - 1]?.height ?? 0), 6));
      expect(Math.max(...pages.map((page) => page.height))).toBeLessThanOrEqual(most);
      const cuts = pages.slice(1).map(({ y }) => y);
      for (const mark of marks)
        if (mark.type === 'text') expect(cuts.some((cut) => cut > mark.y - 12 + 1e-6 && cut < mark.y + 4.2 - 1e-6)).toBe(false);
    }),
  );
});
