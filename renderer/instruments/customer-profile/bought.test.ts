import { expect, test } from 'vitest';
import { boughtBy } from './bought.ts';

const YEAR = ['2025Q4', '2026Q1', '2026Q2', '2026Q3'];
const BEFORE = ['2024Q4', '2025Q1', '2025Q2', '2025Q3'];

test('sums each category over sources and spans, largest first, what is outside left out', () => {
  const sales = {
    sources: {
      manual: { '2026Q1': { film: 30, '': 5 }, '2023Q1': { film: 99 } },
      erp: { '2026Q2': { film: 10, labels: 70 }, '2025Q1': { labels: 40, boxes: 8 } },
    },
  };
  expect(boughtBy(sales, YEAR, BEFORE)).toEqual([
    { category: 'labels', year: 70, before: 40 },
    { category: 'film', year: 40, before: 0 },
    { category: '', year: 5, before: 0 },
    { category: 'boxes', year: 0, before: 8 },
  ]);
});

test('a customer without records buys nothing known', () => {
  expect(boughtBy(undefined, YEAR, BEFORE)).toEqual([]);
});
