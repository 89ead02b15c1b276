import { describe, expect, test } from 'vitest';
import { changeOf, pasteBlock } from './edits.ts';
import { rowsOf } from './rows.ts';
import { buildPortfolio } from '@shared/workspace/portfolio.ts';
import type { Docs } from '@shared/workspace/documents.ts';

const people = new Map([['林晓', 'p-1']]);

describe('typed cells', () => {
  test('money, people and empty cells', () => {
    expect([
      changeOf('c', 'potential', '1.2万', people),
      changeOf('c', 'potential', '待定', people),
      changeOf('c', 'potential', '-3', people),
      changeOf('c', 'owner', '林晓', people),
      changeOf('c', 'owner', '谁', people),
      changeOf('c', 'name', ' ', people),
      changeOf('c', 'city', '', people),
    ]).toEqual([
      { customer: 'c', fields: {}, potential: 120_000_000 },
      { customer: 'c', fields: {}, potential: null },
      null,
      { customer: 'c', fields: { owner: 'p-1' } },
      null,
      null,
      { customer: 'c', fields: { city: null } },
    ]);
  });

  test('a block becomes one change per customer, and counts what did not fit', () => {
    const pasted = pasteBlock(
      [
        ['甲', 'A', '9'],
        ['乙', 'B', 'x'],
        ['丙', '', ''],
      ],
      [{ id: 'c-1' }, { id: 'c-2' }],
      ['name', 'tier', 'potential'],
      people,
    );
    expect(pasted).toEqual({
      changes: [
        { customer: 'c-1', fields: { name: '甲' }, potential: 90_000 },
        { customer: 'c-2', fields: { name: '乙' } },
      ],
      skipped: 6,
    });
  });
});

test('a row of the list: unknown is not zero', () => {
  const docs: Docs = {
    'customers/0001': {
      customers: {
        'c-0001-a': { id: 'c-0001-a', rev: 0, changedAt: '2026-11-23T00:00:00Z', name: 'A', contacts: {}, sites: {} },
        'c-0001-b': {
          id: 'c-0001-b',
          rev: 0,
          changedAt: '2026-11-23T00:00:00Z',
          name: 'B',
          contacts: {},
          sites: {},
          potential: { value: 40_000 },
        },
      },
    },
    'sales/0001': { customers: { 'c-0001-b': { sources: { manual: { '2026Q1': { '': 10_000 } } } } } },
  };
  const rows = rowsOf(buildPortfolio(docs, '2026-11-23'), new Map([['c-0001-b', 'A']]));
  expect(rows.map(({ value, potential, share, tier }) => [value, potential, share, tier])).toEqual([
    [null, null, null, 'C'],
    [10_000, 40_000, 0.25, 'A'],
  ]);
});
