import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Places } from '@shared/instruments/customer-tiers/layout/places.ts';
import { nearestOf } from './nearest.ts';

const placesFrom = (list: readonly { x: number; y: number; r: number }[]): Places => ({
  x: Float32Array.from(list, (one) => one.x),
  y: Float32Array.from(list, (one) => one.y),
  r: Float32Array.from(list, (one) => one.r),
  part: new Uint8Array(list.length),
  tier: new Uint8Array(list.length),
});

test('the circle under the point wins, the smaller of two, else the nearest in reach', () => {
  const places = placesFrom([
    { x: 100, y: 100, r: 30 },
    { x: 110, y: 100, r: 5 },
    { x: 300, y: 100, r: 4 },
  ]);
  const near = nearestOf(places, [0, 1, 2], 400, 200);
  expect(near.at(110, 101, 24)).toBe(1);
  expect(near.at(85, 100, 24)).toBe(0);
  expect(near.at(320, 100, 24)).toBe(2);
  expect(near.at(340, 100, 24)).toBe(-1);
});

const spots = fc.array(
  fc.record({ x: fc.integer({ min: -40, max: 440 }), y: fc.integer({ min: -40, max: 240 }), r: fc.integer({ min: 2, max: 30 }) }),
  { maxLength: 60 },
);
test('finds what a walk over all finds', () => {
  fc.assert(
    fc.property(spots, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 }), (list, px, py) => {
      const places = placesFrom(list);
      const who = list.map((_, i) => i);
      const scores = list.map(({ x, y, r }) => {
        const distance = Math.hypot(x - px, y - py) - r;
        return distance <= 0 ? -1 / (1 + r) : distance;
      });
      const best = Math.min(24, ...scores);
      const found = nearestOf(places, who, 400, 200).at(px, py, 24);
      if (best >= 24) expect(found).toBe(-1);
      else expect(scores[found]).toBeCloseTo(best, 6);
    }),
  );
});
