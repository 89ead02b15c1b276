import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, countsOf, letterFor, lettersOf, rank, rerank } from './ranking.ts';
import { CODE } from './tiers.ts';

const cuts = { cutA: 0.8, cutB: 0.95 };
const keysFor = (n: number): string[] => Array.from({ length: n }, (_, i) => `k${String((i * 7919) % 10_007).padStart(5, '0')}`);
const rankOf = (values: readonly (number | null)[], keys = keysFor(values.length)) =>
  rank(
    Float64Array.from(values, (v) => v ?? Number.NaN),
    keys,
  );
const letters = (values: readonly (number | null)[]): string => {
  const ranking = rankOf(values);
  return [...lettersOf(ranking, countsOf(ranking, cuts), CODE.C)].map((code) => 'ASBC'[code]).join('');
};

describe('Pareto letters', () => {
  test('the share before a customer decides: 50, 30, 15, 5 of 100', () => {
    // Before them stand 0, 0.5, 0.8, 0.95: the third is no longer below 0.80, the fourth no longer below 0.95.
    expect(letters([50, 30, 15, 5])).toBe('AABC');
  });

  test('the one that crosses the bound still has the letter', () => {
    // In rank order 79, 10, 6, 5: before them 0, 0.79, 0.89, 0.95.
    expect(letters([79, 6, 10, 5])).toBe('ABAC');
  });

  test('the first is A however small, as long as anything was sold', () => {
    expect(letters([1])).toBe('A');
    expect(letters([0, 0])).toBe('CC');
    expect(letters([])).toBe('');
  });

  test('unknown is C, last, and in no total', () => {
    const ranking = rankOf([null, 60, 40]);
    expect([...ranking.order]).toEqual([1, 2, 0]);
    expect(ranking.total).toBe(100);
    expect(ranking.known).toBe(2);
    expect(letters([null, 60, 40])).toBe('CAA');
  });

  test('ties go by the customer id', () => {
    const ranking = rankOf([5, 5, 5], ['c', 'a', 'b']);
    expect([...ranking.order]).toEqual([1, 2, 0]);
  });

  test('returns make a negative value: last of the known, C', () => {
    expect(letters([100, -10, 20])).toBe('ACB');
  });
});

const amounts = fc.array(fc.option(fc.integer({ min: -50, max: 1_000 }), { nil: null, freq: 6 }), { maxLength: 60 });

test('letters are those of the rule, read word by word', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const ranking = rankOf(values);
      const found = lettersOf(ranking, countsOf(ranking, cuts), CODE.C);
      let before = 0;
      const total = values.reduce<number>((sum, v) => sum + (v ?? 0), 0);
      for (const at of ranking.order) {
        const value = values[at] ?? null;
        const expected = value === null ? CODE.C : letterFor(before, total, cuts);
        if (value !== null) before += value;
        expect(found[at]).toBe(expected);
      }
    }),
  );
});

test('a ranking mended after a few changes is the ranking made anew', () => {
  fc.assert(
    fc.property(amounts, fc.array(fc.tuple(fc.nat(59), fc.option(fc.integer({ min: 0, max: 1_000 }), { nil: null }))), (values, edits) => {
      const keys = keysFor(values.length);
      const next = [...values];
      for (const [at, value] of edits) if (at < next.length) next[at] = value;
      const mended = rerank(
        rankOf(values, keys),
        Float64Array.from(next, (v) => v ?? Number.NaN),
        keys,
      );
      const anew = rankOf(next, keys);
      expect([...mended.order]).toEqual([...anew.order]);
      expect([...mended.rank]).toEqual([...anew.rank]);
      expect([...mended.prefix]).toEqual([...anew.prefix]);
      expect(mended.total).toBe(anew.total);
    }),
  );
});

test('a ranking of other customers, or with many changes, is made anew', () => {
  const old = rankOf([3, 2, 1], ['a', 'b', 'c']);
  expect([...rerank(old, Float64Array.of(5, 5, 5), ['c', 'b', 'a']).order]).toEqual([2, 1, 0]);
  const many = Float64Array.from({ length: 200 }, (_, i) => i);
  const reversed = Float64Array.from({ length: 200 }, (_, i) => 200 - i);
  const keys = keysFor(200);
  expect([...rerank(rank(many, keys), reversed, keys).order]).toEqual(Array.from({ length: 200 }, (_, i) => i));
});

test('nothing changed: the same ranking', () => {
  const old = rankOf([3, null, 1]);
  expect(rerank(old, Float64Array.of(3, Number.NaN, 1), [...old.keys])).toBe(old);
});

test('bounds are the smallest of a letter and the largest below it', () => {
  const ranking = rankOf([50, 30, 15, 5]);
  expect(boundsOf(ranking, countsOf(ranking, cuts))).toEqual({ lastA: 30, firstBelowA: 15, lastB: 15, firstBelowB: 5 });
  const one = rankOf([7]);
  expect(boundsOf(one, countsOf(one, cuts))).toEqual({ lastA: 7, firstBelowA: null, lastB: null, firstBelowB: null });
});
