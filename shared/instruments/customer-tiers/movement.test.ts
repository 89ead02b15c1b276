import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../facts.ts';
import { figures } from './figures.ts';
import { model, withPeriod } from './model.ts';
import { direction, movementBetween, movementOf, standingAt, standingBefore } from './movement.ts';
import { snapshotOf } from './snapshot.ts';
import { factsOf, type Given } from './testing.ts';
import { CODE, NONE } from './tiers.ts';

const given: Given[] = [
  { id: 'a', sales: [80, 0, 0, 0, 0] },
  { id: 'b', sales: [15, 0, 0, 0, 80] },
  { id: 'c', sales: [5, 0, 0, 0, 20] },
];
const f = figures(model.empty(), factsOf(given));

describe('movement against the quarter before', () => {
  test('is computed from rolling four quarters where nothing was kept', () => {
    // Before: 80, 15, 5 → A, B, C. Now 0, 80, 20 → C, A, B.
    const moved = movementOf(f);
    expect(moved).toMatchObject({ up: 2, down: 1, same: 0, from: { quarter: '2026Q3', source: 'computed' }, to: { quarter: '2026Q4' } });
    expect(moved?.flows.map(({ from, to, count, who }) => [from, to, count, ...who])).toEqual([
      [CODE.A, CODE.C, 1, 0],
      [CODE.B, CODE.A, 1, 1],
      [CODE.C, CODE.B, 1, 2],
    ]);
  });

  test('a snapshot of that quarter is taken instead, with those who came and went', () => {
    const kept: Snapshot = {
      quarter: '2026Q3',
      takenAt: '2026-10-01T00:00:00Z',
      customers: {
        a: { tier: 'A', valueTier: 'A', value: 800_000, potential: 5 },
        b: { tier: 'S', valueTier: 'C', value: null, potential: null },
        x: { tier: 'B', valueTier: 'B', value: 70_000, potential: null },
      },
    };
    const moved = movementOf(figures(model.empty(), factsOf(given, { snapshots: [kept] })));
    expect(moved).toMatchObject({ up: 1, down: 1, from: { source: 'snapshot', gone: [{ id: 'x', letter: CODE.B, value: 70_000 }] } });
    expect(moved?.flows.find((one) => one.from === NONE)).toMatchObject({ to: CODE.B, count: 1, who: [2] });
    expect(moved?.flows.find((one) => one.to === NONE)).toMatchObject({ from: CODE.B, count: 1, value: 70_000 });
  });

  test('a year is compared with the year before, all with all but the last quarter', () => {
    const years = factsOf([{ id: 'a', sales: [1, 2, 3, 4, 5, 6, 7, 8, 9] }]);
    expect(standingBefore(figures(withPeriod(model.empty(), '2027'), years))).toMatchObject({
      quarter: '2026Q4',
      values: Float64Array.of(140_000),
    });
    expect(standingBefore(figures(withPeriod(model.empty(), 'all'), years))).toMatchObject({
      quarter: '2027Q3',
      values: Float64Array.of(360_000),
    });
  });

  test('data that does not reach back gives none', () => {
    expect(movementOf(figures(model.empty(), factsOf([{ id: 'a', sales: [1, 2, 3, 4] }])))).toBeNull();
    expect(movementOf(figures(model.empty(), factsOf([])))).toBeNull();
  });
});

test('every customer is in exactly one flow', () => {
  const moved = movementBetween(standingAt(f, '2026Q2'), standingAt(f, '2026Q4'));
  expect(moved.flows.reduce((n, flow) => n + flow.count, 0)).toBe(3);
});

test('up is towards A, coming and going are neither', () => {
  expect(direction({ from: CODE.C, to: CODE.A })).toBe(1);
  expect(direction({ from: CODE.A, to: CODE.B })).toBe(-1);
  expect(direction({ from: NONE, to: CODE.A })).toBeNaN();
});

test('a snapshot holds tier, value tier, value and potential of everyone', () => {
  const facts = factsOf([
    { id: 'a', sales: [90], potential: 10 },
    { id: 'b', potential: 500 },
  ]);
  expect(snapshotOf(figures(model.empty(), facts))).toEqual({
    a: { tier: 'A', valueTier: 'A', value: 900_000, potential: 100_000 },
    b: { tier: 'S', valueTier: 'C', value: null, potential: 5_000_000 },
  });
});
