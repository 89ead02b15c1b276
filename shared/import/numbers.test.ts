import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountToDecimal } from '../base/amount.ts';
import { toAmount } from './decimal.ts';
import { discountOff, lineAmount, type MoneyColumns } from './line-amount.ts';
import { readMoney } from './money.ts';
import { readNumber, styleOf, type NumberStyle } from './numbers.ts';
import type { ColumnRecognition } from './contract.ts';

const column = (index: number, more: Partial<ColumnRecognition> = {}): ColumnRecognition => ({
  index,
  heading: String(index),
  key: String(index),
  field: 'amount',
  confidence: 'sure',
  why: { key: 'why.user' },
  alternatives: [],
  hidden: false,
  unit: 0,
  currency: '',
  numberStyle: 'point',
  dateOrder: null,
  ...more,
});

describe('numbers as people write them', () => {
  it.each<[string, NumberStyle, string]>([
    ['1,234.50', 'point', '1234.50'],
    ['1.234,50', 'comma', '1234.50'],
    ['1.234,50', 'point', '1234.50'],
    ['1.234', 'comma', '1234.00'],
    ['1.234', 'point', '1.234'],
    ['$1,000', 'point', '1000.00'],
    ['(12.00)', 'point', '-12.00'],
    ['12.00-', 'point', '-12.00'],
    ['-5', 'point', '-5.00'],
    ['1.2万', 'point', '12000.00'],
    ['¥3亿', 'point', '300000000.00'],
    ['１２３．４５', 'point', '123.45'],
    ["1'234.50", 'point', '1234.50'],
    ['约6', 'point', '6.00'],
    ['3.00E+07', 'point', '30000000.00'],
    ['0.00005', 'point', '0.0001'],
  ])('%s (%s) is %s', (text, style, value) => {
    const read = readMoney(text, style, 0);
    expect(read.kind === 'money' ? amountToDecimal(read.value) : read.kind).toBe(value);
  });

  it.each([
    ['', 'blank'],
    ['—', 'blank'],
    ['待定', 'unknown'],
    ['见合同', 'unknown'],
    ['n/a', 'unknown'],
    ['十二', 'bad'],
    ['1.2.3,4', 'bad'],
    ['15%', 'bad'],
    ['99999999999999999999', 'bad'],
  ])('%s is %s', (text, kind) => {
    expect(readMoney(text, 'point', 0).kind).toBe(kind);
  });

  it('takes the unit of the column once', () => {
    expect(readMoney('1.2', 'point', 4)).toMatchObject({ value: 120_000_000 });
    expect(readMoney('1.2万', 'point', 4)).toMatchObject({ value: 120_000_000 });
    expect(readMoney(0.1, 'point', 4)).toMatchObject({ value: 10_000_000 });
  });

  it('come back as they were written, in every style', () => {
    const styles = [
      { style: 'point', group: ',', mark: '.' },
      { style: 'comma', group: '.', mark: ',' },
      { style: 'point', group: '', mark: '.' },
      { style: 'comma', group: ' ', mark: ',' },
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...styles), (cents, { style, group, mark }) => {
        const whole = String(Math.trunc(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, group);
        const read = readNumber(`${cents < 0 ? '-' : ''}${whole}${mark}${String(Math.abs(cents) % 100).padStart(2, '0')}`, style);
        expect(read.kind === 'number' ? toAmount(read.value) : read.kind).toBe(cents * 100);
      }),
    );
  });

  it('have the style that a column proves', () => {
    expect(styleOf(['1.234', '5.678', '1,5'])).toEqual({ style: 'comma', sure: true });
    expect(styleOf(['1,234', '5.5'])).toEqual({ style: 'point', sure: true });
    expect(styleOf(['1.234'], ';')).toEqual({ style: 'comma', sure: false });
  });
});

describe('the amount of a line', () => {
  const columns: MoneyColumns = { amount: undefined, price: column(0), quantity: column(1), discount: column(2, { discount: 'off' }) };

  it.each([
    [['14', '12', '0'], 1_680_000],
    [['9.8', '10', '0.05'], 931_000],
    [['9.8', '-10', ''], -980_000],
    [['9.8', '10', '15%'], 833_000],
    [['9.8', '10', '9折'], 882_000],
    [['0.0333', '0.5', '0'], 167],
  ])('%j is %i', (row, value) => {
    expect(lineAmount(row, columns)).toMatchObject({ ok: true, value, computed: true });
  });

  it('is the same by the short way as by the long one', () => {
    const decimal = (places: number, most: number) => fc.integer({ min: 0, max: most }).map((n) => (n / 10 ** places).toFixed(places));
    const long: MoneyColumns = {
      ...columns,
      price: column(0, { numberStyle: 'comma' }),
      quantity: column(1, { numberStyle: 'comma' }),
      discount: column(2, { discount: 'off', numberStyle: 'comma' }),
    };
    const comma = (text: string): string => text.replace('.', ',');
    fc.assert(
      fc.property(decimal(2, 1e8), decimal(3, 1e6), decimal(4, 1e4), (price, quantity, discount) => {
        expect(lineAmount([price, quantity, discount], columns)).toEqual(
          lineAmount([comma(price), comma(quantity), comma(discount)], long),
        );
      }),
    );
  });

  it('stays out with its reason', () => {
    expect(lineAmount(['x', '1', ''], columns)).toMatchObject({ ok: false, reason: 'notNumber' });
    expect(lineAmount(['1', '', ''], columns)).toMatchObject({ ok: false, reason: 'noAmount' });
    expect(lineAmount(['1', '1', '1.5'], columns)).toMatchObject({ ok: false, reason: 'badDiscount' });
    expect(lineAmount(['999999999999', '999999999999', ''], columns)).toMatchObject({ ok: false, reason: 'tooLarge' });
  });

  it('reads discounts by what the column means', () => {
    const off = (text: string, discount: ColumnRecognition['discount']) => {
      const read = discountOff(text, column(0, { discount }));
      return read === null || read === 'bad' ? read : amountToDecimal(toAmount(read) ?? 0);
    };
    expect([
      off('0.85', 'pay'),
      off('85', 'percentPay'),
      off('15', 'percentOff'),
      off('85折', 'off'),
      off('无', 'off'),
      off('2', 'pay'),
    ]).toEqual(['0.15', '0.15', '0.15', '0.15', null, 'bad']);
  });
});
