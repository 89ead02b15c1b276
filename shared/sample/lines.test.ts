import { describe, expect, test } from 'vitest';
import { sampleCustomers } from './customers.ts';
import { sampleLines } from './lines.ts';
import { sampleCategories, sampleProducts } from './products.ts';

const today = '2026-11-23';
const lines = sampleLines(today);

describe('sample sales', () => {
  test('three years, none of the running quarter, in order of date', () => {
    expect(lines[0]?.date.slice(0, 7)).toBe('2023-10');
    expect(lines.at(-1)?.date.slice(0, 7)).toBe('2026-09');
    expect(lines.map((l) => l.date)).toEqual(lines.map((l) => l.date).sort());
  });

  test('same day, same lines; order numbers are unique', () => {
    expect(sampleLines('2026-12-31')).toEqual(lines);
    expect(new Set(lines.map((l) => l.order)).size).toBe(lines.length);
  });

  test('each customer buys about what its story says', () => {
    for (const customer of sampleCustomers) {
      const year = lines
        .filter((l) => l.customer === customer.code && l.date >= '2025-10-01')
        .reduce((sum, l) => sum + l.price * l.quantity * (1 - l.discount), 0);
      expect(year, customer.code).toBeGreaterThanOrEqual(customer.year * 10_000 * 0.55);
      expect(year, customer.code).toBeLessThanOrEqual(Math.max(customer.year * 10_000 * 1.5, customer.year * 10_000 + 20_000));
    }
  });

  test('every product has a category, every line a product', () => {
    const categories = new Set(sampleCategories.map((c) => c.code));
    expect(sampleProducts.filter((p) => !categories.has(p.category))).toEqual([]);
    const products = new Set(sampleProducts.map((p) => p.code));
    expect(lines.filter((l) => !products.has(l.product))).toEqual([]);
  });
});
