import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, leastFor, letterWith, mostBelow, quartersOf } from './explain.ts';
import { figures } from './figures.ts';
import { model } from './model.ts';
import { countsOf, lettersOf, rank } from './ranking.ts';
import { factsOf, simple } from './testing.ts';
import { CODE } from './tiers.ts';

const cuts = { cutA: 0.8, cutB: 0.95 };
const keys = (n: number): string[] => Array.from({ length: n }, (_, i) => `k${String(i).padStart(3, '0')}`);
const unit = 10_000;

describe('explain my letter', () => {
  test('value, rank, share before, letter, and what flips it', () => {
    const f = figures(model.empty(), factsOf(simple([50, 30, 15, 5])));
    const third = explain(f, 2);
    expect(third.value).toEqual({ amount: 15 * unit, rank: 3, of: 4, before: 0.8, letter: 'B' });
    expect(third).toMatchObject({ computed: 'B', because: 'value', tier: 'B', override: null, potential: { amount: null, letter: null } });
    // One 1/10,000 more and the 80 before it are less than 80 % of the total.
    expect(third.flips.find((flip) => flip.tier === 'A')).toEqual({ tier: 'A', side: 'value', to: 15 * unit + 1, by: 1 });
  });

  test('a potential that would make it a small A', () => {
    const given = simple([50, 30, 15, 5]).map((one, i) => ({ ...one, potential: [100, 100, 10, 1][i] as number }));
    const f = figures(model.empty(), factsOf(given));
    const flip = explain(f, 2).flips.find((one) => one.side === 'potential');
    const to = flip?.to ?? 0;
    expect(flip?.tier).toBe('S');
    expect(letterWith(f.potential.ranking, 2, to, cuts)).toBe(CODE.A);
    expect(letterWith(f.potential.ranking, 2, to - 1, cuts)).not.toBe(CODE.A);
  });

  test('unknown value: C, left out of the ranking', () => {
    const f = figures(model.empty(), factsOf(simple([50, null])));
    expect(explain(f, 1)).toMatchObject({ because: 'valueUnknown', tier: 'C', value: { amount: null, before: null, letter: null } });
  });
});

const values = fc.array(fc.option(fc.integer({ min: 0, max: 400 }), { nil: null, freq: 8 }), { minLength: 1, maxLength: 25 });
const rankingOf = (list: readonly (number | null)[]) =>
  rank(
    Float64Array.from(list, (v) => v ?? Number.NaN),
    keys(list.length),
  );
const letterIn = (list: readonly (number | null)[], at: number): number => {
  const ranking = rankingOf(list);
  return lettersOf(ranking, countsOf(ranking, cuts), CODE.C)[at] as number;
};

test('a letter with another amount is the letter after that change', () => {
  fc.assert(
    fc.property(values, fc.nat(24), fc.integer({ min: 0, max: 500 }), (list, where, amount) => {
      const at = where % list.length;
      const changed = list.map((v, i) => (i === at ? amount : v));
      expect(letterWith(rankingOf(list), at, amount, cuts)).toBe(letterIn(changed, at));
    }),
  );
});

test('the least amount for A gives A and one less does not; the most that falls falls and one more does not', () => {
  fc.assert(
    fc.property(values, fc.nat(24), (list, where) => {
      const at = where % list.length;
      const ranking = rankingOf(list);
      const letter = letterIn(list, at);
      const up = leastFor(ranking, at, CODE.A, cuts);
      if (up === null) expect(letter).toBe(CODE.A);
      else {
        expect(letterWith(ranking, at, up, cuts)).toBe(CODE.A);
        if (up > 0) expect(letterWith(ranking, at, up - 1, cuts)).not.toBe(CODE.A);
      }
      const down = list[at] === null ? null : mostBelow(ranking, at, letter, cuts);
      if (down === null) return;
      expect(letterWith(ranking, at, down, cuts)).toBeGreaterThan(letter);
      expect(letterWith(ranking, at, down + 1, cuts)).toBe(letter);
    }),
  );
});

test('quarters carry their rolling letter, from the fourth on', () => {
  const f = figures(model.empty(), factsOf([{ id: 'a', sales: [80, 0, 0, 0, 0] }, { id: 'b', sales: [20, 0, 0, 0, 90] }, { id: 'c' }]));
  expect(quartersOf(f, 0).map(({ quarter, sales, inPeriod, letter }) => [quarter, sales, inPeriod, letter])).toEqual([
    ['2025Q4', 800_000, false, null],
    ['2026Q1', 0, true, null],
    ['2026Q2', 0, true, null],
    ['2026Q3', 0, true, 'A'],
    ['2026Q4', 0, true, 'C'],
  ]);
  expect(quartersOf(f, 2).every((one) => one.sales === null && one.letter === null)).toBe(true);
});
