import { describe, expect, test } from 'vitest';
import { figures } from '@shared/instruments/customer-tiers/figures.ts';
import { plotOf } from '@shared/instruments/customer-tiers/layout/plot.ts';
import { placesOf } from '@shared/instruments/customer-tiers/layout/places.ts';
import { AT_REST } from '@shared/instruments/customer-tiers/layout/view.ts';
import { model } from '@shared/instruments/customer-tiers/model.ts';
import { factsOf } from '@shared/instruments/customer-tiers/testing.ts';
import { dropOf, neighbourTier, tierOfKey, twoDigits, zoneAt } from './drop.ts';

const f = figures(
  model.empty(),
  factsOf([
    { id: 'a', sales: [800], potential: 1_000 },
    { id: 'b', sales: [150], potential: 200 },
    { id: 'c', sales: [40], potential: 100 },
    { id: 'd', sales: [10] },
  ]),
);
const plot = plotOf(f, { width: 1000, height: 640 }, AT_REST);
const places = placesOf(f, plot);
const placeOf = (at: number) => ({ x: places.x[at] as number, y: places.y[at] as number });

describe('letting go of a customer', () => {
  test('out of the lane of the unknown it is a potential, of two digits', () => {
    const to = { x: placeOf(3).x, y: plot.Y(3_456_789) };
    expect(dropOf(f, plot, 3, placeOf(3), to)).toEqual({ kind: 'potential', amount: 3_500_000 });
  });

  test('in another zone it is a tier', () => {
    expect(dropOf(f, plot, 1, placeOf(1), placeOf(0))).toEqual({ kind: 'tier', tier: 'A' });
    expect(dropOf(f, plot, 2, placeOf(2), { x: placeOf(2).x, y: plot.plane.y + 2 })).toEqual({ kind: 'tier', tier: 'S' });
  });

  test('in its own zone, or outside, it goes back', () => {
    const { x, y } = placeOf(1);
    expect(dropOf(f, plot, 1, placeOf(1), { x: x + 3, y: y + 5 })).toEqual({ kind: 'none' });
    expect(dropOf(f, plot, 1, placeOf(1), { x: 2, y: 2 })).toEqual({ kind: 'none' });
    expect(dropOf(f, plot, 1, placeOf(1), { x, y: 639 })).toEqual({ kind: 'none' });
  });

  test('within the lane only the value axis counts', () => {
    const to = { x: placeOf(0).x, y: placeOf(3).y };
    expect(dropOf(f, plot, 3, placeOf(3), to)).toEqual({ kind: 'tier', tier: 'A' });
    expect(zoneAt(plot, placeOf(3), true)).toBe('C');
  });
});

test.each([
  [123_456, 120_000],
  [99_900, 100_000],
  [7, 7],
  [0.4, 0],
])('%d is %d in two digits', (amount, rounded) => {
  expect(twoDigits(amount)).toBe(rounded);
});

test('keys and arrows name tiers', () => {
  expect(['a', 'S', 'b', 'C', 'x'].map(tierOfKey)).toEqual(['A', 'S', 'B', 'C', null]);
  expect(neighbourTier('C', true)).toBe('B');
  expect(neighbourTier('B', true)).toBe('S');
  expect(neighbourTier('A', true)).toBe('A');
  expect(neighbourTier('S', false)).toBe('B');
});
