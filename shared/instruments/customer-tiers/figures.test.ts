import { describe, expect, test } from 'vitest';
import { figures, rowAt } from './figures.ts';
import { model, withPeriod } from './model.ts';
import { structureOf } from './structure.ts';
import { factsOf, simple, type Given } from './testing.ts';
import { tierOf } from './tiers.ts';

const empty = model.empty();
const tiers = (given: readonly Given[], data = empty): Record<string, string> => {
  const f = figures(data, factsOf(given));
  return Object.fromEntries(f.portfolio.ids.map((id, at) => [id, tierOf(f.tier[at] as number)]));
};
const override = (id: string, tier: 'A' | 'S' | 'B' | 'C', deletedAt?: string) => ({
  ...empty,
  overrides: {
    [id]: {
      id,
      rev: 0,
      changedAt: '2026-11-01T00:00:00Z',
      tier,
      reason: 'r',
      by: null,
      at: '2026-11-01',
      ...(deletedAt ? { deletedAt } : {}),
    },
  },
});

describe('small A', () => {
  const given: Given[] = [
    { id: 'big', sales: [80], potential: 100 },
    { id: 'mid', sales: [15], potential: 900 },
    { id: 'low', sales: [5], potential: 10 },
    { id: 'none', potential: 400 },
  ];

  test('not A by value and A by potential', () => {
    // Potentials 900, 400, 100, 10 of 1,410: before them 0, 0.64, 0.92, 0.99 → A, A, B, C.
    expect(tiers(given)).toEqual({ big: 'A', mid: 'S', low: 'C', none: 'S' });
  });

  test('an unknown potential decides nothing', () => {
    expect(
      tiers([
        { id: 'a', sales: [90] },
        { id: 'b', sales: [10] },
      ]),
    ).toEqual({ a: 'A', b: 'B' });
  });
});

describe('override', () => {
  test('wins, and the computed tier goes on', () => {
    const f = figures(override('k0001', 'S'), factsOf(simple([90, 10])));
    expect(tierOf(f.tier[1] as number)).toBe('S');
    expect(tierOf(f.computed[1] as number)).toBe('B');
    expect(structureOf(f).count).toEqual({ A: 1, S: 1, B: 0, C: 0 });
  });

  test('one taken back, or of a customer that is gone, does nothing', () => {
    expect(tiers(simple([90, 10]), override('k0001', 'A', '2026-11-02T00:00:00Z'))).toEqual({ k0000: 'A', k0001: 'B' });
    expect(tiers(simple([90, 10]), override('gone', 'A'))).toEqual({ k0000: 'A', k0001: 'B' });
  });
});

test('ties go by the code a customer came with, not by its position', () => {
  const given: Given[] = [
    { id: 'a', code: 'Z9', sales: [50] },
    { id: 'b', code: 'B1', sales: [50] },
  ];
  const f = figures(empty, factsOf(given));
  expect([...f.value.ranking.order].map((at) => f.portfolio.ids[at])).toEqual(['b', 'a']);
});

describe('share of wallet', () => {
  const year: Given[] = [
    { id: 'a', sales: [10, 10, 10, 10], potential: 160 },
    { id: 'b', sales: [10, 10, 10, 10], potential: 30 },
    { id: 'c', sales: [1, 1, 1, 1], potential: 0 },
  ];

  test('value over potential, not clipped, and reported above 1', () => {
    const f = figures(empty, factsOf(year));
    expect(rowAt(f, 0)).toMatchObject({ wallet: 0.25, inconsistent: false });
    expect(rowAt(f, 1)).toMatchObject({ wallet: 40 / 30, inconsistent: true });
    expect(rowAt(f, 2)).toMatchObject({ wallet: null, inconsistent: true });
    expect(structureOf(f).inconsistent).toBe(2);
  });

  test('only where the period is one year', () => {
    const f = figures(withPeriod(empty, '2025'), factsOf(year));
    expect(f.period.oneYear).toBe(false);
    expect(rowAt(f, 1)).toMatchObject({ wallet: null, inconsistent: false });
  });
});

describe('period', () => {
  const given: Given[] = [{ id: 'a', sales: [1, 2, 4, 8, 16, 32] }];
  const total = (choice: string): number => figures(withPeriod(empty, choice), factsOf(given)).value.ranking.total / 10_000;

  test.each([
    ['last4', 60],
    ['all', 63],
    ['2025', 1],
    ['2026', 30],
    ['2027', 32],
    ['2026Q4', 30],
    ['2026Q1', 3],
    ['1999', 0],
  ])('%s adds its quarters', (choice, sum) => {
    expect(total(choice)).toBe(sum);
  });

  test('a year without data sells nothing, and says so', () => {
    const f = figures(withPeriod(empty, '1999'), factsOf(given));
    expect(f.period).toMatchObject({ first: '', last: '' });
    expect(rowAt(f, 0)).toMatchObject({ value: 0, share: null });
  });
});

test('an edit of one potential, override or visit gives what computing everything anew gives', () => {
  const given = simple([100, 60, 30, 10, 5, 1]).map((one, i) => ({ ...one, potential: 100 - i }));
  const first = factsOf(given);
  figures(empty, first);
  const potential = first.portfolio.potential.slice();
  potential[5] = 9_000 * 10_000;
  const edited = figures(empty, { ...first, portfolio: { ...first.portfolio, potential } });
  const anew = figures(empty, factsOf(given.map((one, i) => (i === 5 ? { ...one, potential: 9_000 } : one))));
  expect([...edited.tier]).toEqual([...anew.tier]);
  expect(tierOf(edited.tier[5] as number)).toBe('S');
});

describe('structure', () => {
  test('shares of the first, of the first five, and Σ share²', () => {
    const s = structureOf(figures(empty, factsOf(simple([50, 20, 10, 10, 5, 5, null]))));
    expect(s).toMatchObject({ customers: 7, total: 1_000_000, top1: 0.5, top5: 0.95, unknownValue: 1, unknownPotential: 7 });
    expect(s.hhi).toBeCloseTo(0.25 + 0.04 + 0.01 + 0.01 + 0.0025 + 0.0025, 10);
    expect(s.count).toEqual({ A: 3, S: 0, B: 2, C: 2 });
    expect(s.value).toEqual({ A: 800_000, S: 0, B: 150_000, C: 50_000 });
  });

  test('nothing sold: no shares instead of zeros', () => {
    expect(structureOf(figures(empty, factsOf([])))).toMatchObject({ customers: 0, top1: null, top5: null, hhi: null });
  });
});
