import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { amountDraft, readAmount } from './amount.ts';
import { readDay } from './day.ts';
import { rowsFor } from './TextInput.tsx';
import { parseTsv, sortRows, tableToTsv } from './table.ts';

test.each([
  ['1200', 12_000_000],
  ['1,200.50', 12_005_000],
  ['1.2万', 120_000_000],
  ['3亿', 3_000_000_000_000],
  ['12k', 120_000_000],
])('%s is an amount', (text, value) => {
  expect(readAmount(text)).toEqual({ ok: true, value });
});

test('no amount is unknown, never zero; what is none says so', () => {
  expect([readAmount(' '), readAmount('待定'), readAmount('abc'), readAmount('5%')]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
    { ok: false },
    { ok: false },
  ]);
});

test('an amount in a field reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_007_199_254_740_991, max: 9_007_199_254_740_991 }), (value) => {
      expect(readAmount(amountDraft(value))).toEqual({ ok: true, value: value === 0 ? 0 : value });
    }),
  );
});

test('days as people type them', () => {
  expect(['2026-11-23', '2026/3/5', '2026年3月5日', '11-23', '', '2026-02-30', 'soon'].map((text) => readDay(text, 2026))).toEqual([
    '2026-11-23',
    '2026-03-05',
    '2026-03-05',
    '2026-11-23',
    null,
    undefined,
    undefined,
  ]);
});

describe('tables', () => {
  const column = { key: 'a', title: 'A', kind: 'text' as const };
  test('what is copied is read back the same, formulas disarmed', () => {
    const table = {
      columns: [column, { ...column, key: 'b', title: 'B' }],
      rows: [
        { id: '1', cells: ['=1+1', null] },
        { id: '2', cells: ['a\tb', -3] },
      ],
    };
    expect(parseTsv(tableToTsv(table))).toEqual([
      ['A', 'B'],
      ["'=1+1", ''],
      ['a b', '-3'],
    ]);
  });
  test('quoted cells of a spreadsheet keep their breaks', () => {
    expect(parseTsv('"a\n""b"""\tc\r\nd\t\n')).toEqual([
      ['a\n"b"', 'c'],
      ['d', ''],
    ]);
  });
  test('unknown stays last whichever way a column is sorted', () => {
    const rows = [null, 2, 10].map((cell, i) => ({ id: String(i), cells: [cell] }));
    const order = (down: boolean) =>
      sortRows({ columns: [column], rows }, { column: 0, down }, (a, b) => a.localeCompare(b)).map(({ id }) => id);
    expect([order(false), order(true)]).toEqual([
      ['1', '2', '0'],
      ['2', '1', '0'],
    ]);
  });
});

test('a long text gets the rows it needs, within bounds', () => {
  expect([rowsFor(''), rowsFor('a\nb\nc'), rowsFor('字'.repeat(220)), rowsFor('x\n'.repeat(40))]).toEqual([2, 3, 4, 10]);
});
