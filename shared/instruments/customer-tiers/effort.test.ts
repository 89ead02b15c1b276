import { describe, expect, test } from 'vitest';
import { effortOf, servedIn } from './effort.ts';
import { figures } from './figures.ts';
import { model } from './model.ts';
import { factsOf, type Given } from './testing.ts';

const data = { ...model.empty(), settings: { ...model.empty().settings, capacity: 40 } };
const given: Given[] = [
  { id: 'a', sales: [80], effort: [1, 2, 12, 30] },
  { id: 'b', sales: [15], effort: [0, 0, 2, 5] },
  { id: 'c', sales: [5], effort: [0, 0, 2, 5] },
  { id: 'd', sales: [0], effort: [0, 0, 0, 0] },
];

describe('effort of the last complete quarter', () => {
  const e = effortOf(figures(data, factsOf(given)));

  test('hours due by tier are customers × visits × hours a visit', () => {
    expect(e.need).toEqual({ A: 30, S: 0, B: 7.5, C: 5 });
    expect(e).toMatchObject({ quarter: '2026Q3', complete: true, needTotal: 42.5, realTotal: 40, shortfall: 2.5 });
  });

  test('under-served below 0.75, over-served above 1.5', () => {
    // Visits ÷ due: a 12/12, b 2/3 = 0.67, c 2/1 = 2, d 0/1 = 0.
    expect(e.under).toEqual([1, 3]);
    expect(e.over).toEqual([2]);
    expect(servedIn(figures(data, factsOf(given)), 1)).toEqual({ visits: 2, due: 3, ratio: 2 / 3 });
  });

  test('share of the hours that the best fifth got', () => {
    expect(e.topShare).toBe(30 / 40);
  });
});

test('no visit in the last quarter: the running one is shown', () => {
  const e = effortOf(figures(data, factsOf([{ id: 'a', sales: [1], effort: [2, 5, 0, 0] }])));
  expect(e).toMatchObject({ quarter: '2026Q4', complete: false, realTotal: 5, topShare: 1 });
});

test('no visit logged at all: nobody is called under-served', () => {
  const e = effortOf(figures(model.empty(), factsOf([{ id: 'a', sales: [1] }])));
  expect(e).toMatchObject({ logged: false, under: [], over: [], topShare: null, shortfall: null });
});
