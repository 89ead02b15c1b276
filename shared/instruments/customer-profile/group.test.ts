import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCALE } from '../../base/amount.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator, type Language } from '../../i18n/translate.ts';
import { emptyFacts } from '../example-facts.ts';
import type { Portfolio } from '../facts.ts';
import { belowIn, groupOf } from './group.ts';
import { messages, type Key } from './messages.ts';
import { indented, shortMoney, sumText } from './say.ts';

const QUARTERS = ['2024Q4', '2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2', '2026Q3'];

/** Customers `a`, `b` …: parent, yearly sales of the last four quarters and of the four before (`null` = never recorded). */
function portfolioOf(rows: readonly { readonly parent: string; readonly year: number | null; readonly before?: number }[]): Portfolio {
  const ids = rows.map((_, i) => String.fromCharCode(97 + i));
  const sales = rows.flatMap(({ year, before = 0 }) =>
    QUARTERS.map((_, q) => (year === null ? Number.NaN : ((q < 4 ? before : year) * SCALE) / 4)),
  );
  return {
    ...emptyFacts().portfolio,
    size: rows.length,
    ids,
    names: ids.map((id) => id.toUpperCase()),
    codes: ids.map(() => ''),
    cities: ids.map(() => ''),
    parents: rows.map(({ parent }) => parent),
    quarters: QUARTERS,
    sales: Float64Array.from(sales),
    dataUntil: '2026-09-30',
  };
}

describe('the group of a customer', () => {
  // a (100) has b (40, of whom d is unknown) and c (60)
  const portfolio = portfolioOf([
    { parent: '', year: 100, before: 80 },
    { parent: 'a', year: 40, before: 50 },
    { parent: 'a', year: 60, before: 70 },
    { parent: 'b', year: null },
    { parent: '', year: 900 },
  ]);

  test('is a tree in which each counts once, with the larger branch first', () => {
    expect(groupOf(portfolio, 'a')?.members.map(({ id, depth, year, sum, known, of }) => [id, depth, year, sum, known, of])).toEqual([
      ['a', 0, 100 * SCALE, 200 * SCALE, 3, 4],
      ['c', 1, 60 * SCALE, 60 * SCALE, 1, 1],
      ['b', 1, 40 * SCALE, 40 * SCALE, 1, 2],
      ['d', 2, null, null, 0, 1],
    ]);
    expect(groupOf(portfolio, 'a')).toMatchObject({ year: 200 * SCALE, change: 0, known: 3, of: 4, circle: [] });
  });

  test('is the same seen from any of its members', () => {
    for (const id of ['b', 'c', 'd']) expect(groupOf(portfolio, id)).toEqual(groupOf(portfolio, 'a'));
  });

  test('is none where a customer stands alone, where its parent went away or is itself', () => {
    expect(groupOf(portfolio, 'e')).toBeNull();
    expect(groupOf(portfolio, 'nobody')).toBeNull();
    expect(groupOf(portfolioOf([{ parent: 'gone', year: 1 }]), 'a')).toBeNull();
    expect(groupOf(portfolioOf([{ parent: 'a', year: 1 }]), 'a')).toBeNull();
  });

  test('knows no total where nothing is known', () => {
    const unknown = portfolioOf([
      { parent: '', year: null },
      { parent: 'a', year: null },
    ]);
    expect(groupOf(unknown, 'b')).toMatchObject({ year: null, change: null, known: 0, of: 2 });
  });

  test('says who goes round in a circle, and still counts each once', () => {
    const round = portfolioOf([
      { parent: 'c', year: 1 },
      { parent: 'a', year: 2 },
      { parent: 'b', year: 4 },
      { parent: 'b', year: 8 },
    ]);
    for (const id of ['a', 'b', 'c', 'd']) expect(groupOf(round, id)).toMatchObject({ year: 15 * SCALE, of: 4, circle: ['A', 'B', 'C'] });
    expect([...belowIn(round, 'b')].toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('in words', () => {
  const say = (language: Language) => ({ t: translator<Key>(messages, language), format: makeFormat(language, 'CNY') });
  const partly = { sum: 1500 * SCALE, known: 3, of: 4 };

  test('money has a blank before its currency in English only', () => {
    expect(shortMoney(2_300_000 * SCALE, say('en').format)).toBe('2.3M CNY');
    expect(shortMoney(2_300_000 * SCALE, say('zh-CN').format)).toBe('230万元');
  });

  test('a sum says of how many it is, unless it is of all', () => {
    expect(sumText(partly, say('en'))).toBe('1,500 (3 of 4)');
    expect(sumText(partly, say('zh-CN'))).toBe('1,500（4 家中 3 家）');
    expect(sumText({ ...partly, known: 4 }, say('en'))).toBe('1,500');
    expect(sumText({ sum: null, known: 0, of: 4 }, say('en'))).toBe('unknown');
  });

  test('each level stands one blank further in', () => {
    expect(indented({ name: 'A', depth: 2 })).toBe('\u3000\u3000A');
  });
});

describe('of any parents', () => {
  const SIZE = 12;
  const letter = fc.nat({ max: SIZE }).map((i) => (i === SIZE ? '' : String.fromCharCode(97 + i)));
  const row = fc.record({ parent: letter, year: fc.option(fc.nat({ max: 1000 })) });
  const any = fc.array(row, { minLength: SIZE, maxLength: SIZE });

  test('the total is the sum of the members, each of whom is there once', () => {
    fc.assert(
      fc.property(any, fc.nat({ max: SIZE - 1 }), (rows, i) => {
        const group = groupOf(portfolioOf(rows), String.fromCharCode(97 + i));
        if (!group) return;
        const ids = group.members.map(({ id }) => id);
        const years = group.members.flatMap(({ year }) => (year === null ? [] : [year]));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toContain(String.fromCharCode(97 + i));
        expect([group.known, group.of]).toEqual([years.length, ids.length]);
        expect(group.year).toBe(years.length === 0 ? null : years.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  test('all members see the same group, and nobody is in two', () => {
    fc.assert(
      fc.property(any, (rows) => {
        const portfolio = portfolioOf(rows);
        for (const id of portfolio.ids)
          for (const member of groupOf(portfolio, id)?.members ?? []) expect(groupOf(portfolio, member.id)).toEqual(groupOf(portfolio, id));
      }),
    );
  });

  test('a branch sums itself and what hangs directly below it', () => {
    fc.assert(
      fc.property(any, (rows) => {
        const members = groupOf(portfolioOf(rows), 'a')?.members ?? [];
        members.forEach((one, i) => {
          const rest = members.slice(i + 1);
          const end = rest.findIndex(({ depth }) => depth <= one.depth);
          const below = (end < 0 ? rest : rest.slice(0, end)).filter(({ depth }) => depth === one.depth + 1);
          const parts = [one.year, ...below.map(({ sum }) => sum)].filter((part) => part !== null);
          expect(one.sum).toBe(parts.length === 0 ? null : parts.reduce<number>((sum, part) => sum + part, 0));
          expect(one.of).toBe(below.reduce((count, { of }) => count + of, 1));
        });
      }),
    );
  });
});
