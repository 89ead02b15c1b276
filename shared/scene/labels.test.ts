import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, touches, type Anchor, type Obstacles } from './labels.ts';
import { measureText } from './measure.ts';

const within = { x: 0, y: 0, width: 400, height: 300 };
const none: Obstacles = { boxes: [], circles: [], verticals: [], horizontals: [] };
const anchor = (key: string, x: number, y: number, more: Partial<Anchor> = {}): Anchor => ({
  key,
  x,
  y,
  r: 6,
  text: `Customer ${key}`,
  size: 12,
  within,
  ...more,
});

describe('placing names', () => {
  test('the first choice is right beside the mark, without a leader', () => {
    const [label] = placeLabels([anchor('a', 100, 100)], none, measureText);
    expect(label).toMatchObject({ key: 'a', leader: null });
    expect(label?.box.x).toBeCloseTo(108, 6);
  });

  test('at the right edge the name stands at the left', () => {
    const [label] = placeLabels([anchor('a', 390, 100)], none, measureText);
    expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeLessThan(390);
  });

  test('a name that finds no place is left out, the others are not', () => {
    const wall = { boxes: [{ x: 0, y: 0, width: 200, height: 300 }], circles: [], verticals: [], horizontals: [] };
    expect(placeLabels([anchor('a', 60, 100), anchor('b', 300, 100)], wall, measureText).map((one) => one.key)).toEqual(['b']);
  });

  test('pushed away from its mark, a name gets a leader that ends at it', () => {
    const circles = [
      { x: 100, y: 100, r: 7 },
      { x: 100, y: 100, r: 16 },
    ];
    const [label] = placeLabels([anchor('a', 100, 100)], { ...none, circles }, measureText);
    expect(label?.leader).not.toBeNull();
  });

  test('not more than asked for', () => {
    expect(placeLabels([anchor('a', 50, 50), anchor('b', 200, 200)], none, measureText, 1)).toHaveLength(1);
  });
});

const spots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    r: fc.integer({ min: 2, max: 25 }),
    important: fc.boolean(),
  }),
  { maxLength: 40 },
);

test('no name touches another, a mark, or leaves its bounds; twice the same is the same', () => {
  fc.assert(
    fc.property(spots, (list) => {
      const anchors = list.map(({ x, y, r, important }, i) => anchor(String(i), x, y, { r, important }));
      const obstacles: Obstacles = { ...none, circles: list };
      const labels = placeLabels(anchors, obstacles, measureText);
      labels.forEach(({ box }, i) => {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(true);
        for (const other of labels.slice(i + 1)) expect(touches(box, other.box)).toBe(false);
        for (const { x, y, r } of list) {
          const dx = Math.max(box.x - x, 0, x - box.x - box.width);
          const dy = Math.max(box.y - y, 0, y - box.y - box.height);
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(r);
        }
      });
      expect(placeLabels(anchors, obstacles, measureText)).toEqual(labels);
    }),
    { numRuns: 60 },
  );
});
