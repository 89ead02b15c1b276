import { describe, expect, test } from 'vitest';
import { SCALE } from '../../base/amount.ts';
import { emptyFacts, bareCustomer } from '../example-facts.ts';
import { checkCreditCode, checkDigit, normalCreditCode } from './credit-code.ts';
import { example } from './example.ts';
import { figures, salesOf, staleAfter } from './figures.ts';
import { customerProfile } from './index.ts';
import { emptyProfile } from './model.ts';

describe('unified social credit code', () => {
  test.each(['91350100M000100Y43', '91330100799655058B', '914403001922038216', '9144030071526726XG'])('%s checks out', (code) => {
    expect(checkCreditCode(code)).toBe('valid');
    expect(checkDigit(code.slice(0, 17))).toBe(code[17]);
  });

  test('written with spaces, small letters or full-width characters it is the same', () => {
    expect(normalCreditCode(' 9135-0100 m000100y43')).toBe('91350100M000100Y43');
    expect(checkCreditCode('９１３５０１００Ｍ０００１００Ｙ４３')).toBe('valid');
  });

  test('says what is wrong', () => {
    expect([checkCreditCode('123'), checkCreditCode('9135010OM000100Y43'), checkCreditCode('91350100M000100Y34')]).toEqual([
      'length',
      'character',
      'checkDigit',
    ]);
  });

  test('any single digit wrong is noticed', () => {
    const good = '91330100799655058B';
    for (let i = 0; i < 17; i++) {
      const wrong = good.slice(0, i) + (good[i] === '1' ? '2' : '1') + good.slice(i + 1);
      expect(checkCreditCode(wrong), wrong).toBe('checkDigit');
    }
  });
});

describe('sales', () => {
  const portfolio = (quarters: readonly string[], sales: readonly number[], dataUntil = '') => ({
    ...emptyFacts().portfolio,
    size: 1,
    ids: ['c'],
    quarters: [...quarters],
    sales: Float64Array.from(sales),
    dataUntil,
  });

  test('four complete quarters against the four before', () => {
    const { data, facts } = example('en');
    const { sales } = figures(data, facts);
    expect([sales.year, sales.yearBefore]).toEqual([2_390_000 * SCALE, 2_425_000 * SCALE]);
    expect(sales.change).toBeCloseTo(2_390 / 2_425 - 1, 10);
    expect(sales.quarters.map((one) => one.running)).toEqual([false, false, false, false, false, false, false, true]);
    expect(sales.quarters.at(-1)).toMatchObject({ quarter: '2026Q4', amount: 300_000 * SCALE, lastYear: 700_000 * SCALE });
  });

  test('never recorded is unknown, a year that is not whole as well', () => {
    expect(salesOf(portfolio(['2026Q1'], [Number.NaN]), 'c')).toEqual({ quarters: [], year: null, yearBefore: null, change: null });
    expect(salesOf(portfolio(['2026Q1', '2026Q2'], [1, 2]), 'c')).toMatchObject({ year: null, change: null });
    expect(salesOf(portfolio(['2026Q1'], [1]), 'nobody').quarters).toEqual([]);
  });
});

describe('needs', () => {
  test('a need counts as told with words, person and day; facts of an A customer are stale after 90 days', () => {
    const { data, facts } = example('en');
    const all = figures(data, facts);
    expect([all.told, all.stale, all.staleDays]).toEqual([3, 1, 90]);
    expect([staleAfter('S'), staleAfter('B'), staleAfter('C')]).toEqual([90, 180, 365]);
  });

  test('needs with a name go out as openings with words, person and day', () => {
    const { data, facts } = example('en');
    const openings = customerProfile.openings?.(data, facts) ?? [];
    expect(openings.map((one) => one.id)).toEqual([
      'customer-profile:need-1',
      'customer-profile:need-2',
      'customer-profile:need-3',
      'customer-profile:need-4',
    ]);
    expect(openings[0]).toMatchObject({ kind: 'need', person: 'Gao Yuan, General Manager', at: '2026-09-16', place: 'Supplier meeting' });
    expect(openings[3]).not.toHaveProperty('words');
  });

  test('an empty profile says so and opens the way', () => {
    const all = figures(emptyProfile(), { ...emptyFacts(), customer: bareCustomer('x') });
    expect(customerProfile.state(all)).toBe('empty');
  });
});
