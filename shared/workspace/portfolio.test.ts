import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Docs } from './documents.ts';
import { execute } from './execute.ts';
import { put } from './history.ts';
import { buildPortfolio, columnsOf, findCustomer, refreshPortfolio, rowAt, rowOf } from './portfolio.ts';
import type { Customer, SalesPage } from './schemas.ts';
import { testContext, testDocs } from './testing.ts';

const customer = (id: string, extra: Partial<Customer> = {}): Customer => ({
  id,
  rev: 0,
  changedAt: '2026-01-01T00:00:00Z',
  name: id,
  contacts: {},
  sites: {},
  ...extra,
});
const sales = (cells: Record<string, number>): SalesPage['customers'][string] => ({
  sources: { s: Object.fromEntries(Object.entries(cells).map(([q, v]) => [q, { '': v }])) },
});
const today = '2026-11-23';

describe('portfolio columns', () => {
  test('a customer without any sale is unknown, one without sales in a quarter has zero there', () => {
    const p = columnsOf([
      rowOf(customer('c-0001-b'), undefined, undefined, today),
      rowOf(customer('c-0001-a'), sales({ '2026Q1': 5, '2026Q3': 7 }), undefined, today),
    ]);
    expect(p.ids).toEqual(['c-0001-a', 'c-0001-b']);
    expect(p.quarters).toEqual(['2026Q1', '2026Q2', '2026Q3']);
    expect([...p.sales]).toEqual([5, 0, 7, Number.NaN, Number.NaN, Number.NaN]);
    expect(p.dataUntil).toBe('2026-09-30');
  });

  test('categories and sources of a quarter are added', () => {
    const own: SalesPage['customers'][string] = {
      lastSale: '2026-05-06',
      sources: { s: { '2026Q2': { a: 1, b: 2 } }, manual: { '2026Q2': { '': 4 } } },
    };
    const p = columnsOf([rowOf(customer('c-0001-a'), own, undefined, today)]);
    expect([...p.sales]).toEqual([7]);
    expect(p.dataUntil).toBe('2026-05-06');
  });

  test('rows survive the columns', () => {
    const row = rowOf(
      customer('c-0001-a', { code: 'QUICK', potential: { value: 9, status: 'confirmed', at: '2026-02-01' } }),
      sales({ '2026Q2': 3 }),
      undefined,
      today,
    );
    expect(rowAt(columnsOf([row]), 0)).toEqual(row);
  });

  test('a customer is found by id and by code, whatever its case', () => {
    const p = columnsOf([rowOf(customer('c-0001-a', { code: 'QUICK' }), undefined, undefined, today)]);
    expect([findCustomer(p, 'c-0001-a'), findCustomer(p, 'QUICK'), findCustomer(p, 'quick'), findCustomer(p, 'nobody')]).toEqual([
      0, 0, 0, -1,
    ]);
  });

  const change = fc.oneof(
    fc.record({
      command: fc.constant('customer.add'),
      args: fc.record(
        { name: fc.constantFrom('甲', '乙'), lastYear: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined }) },
        { requiredKeys: ['name'] },
      ),
    }),
    fc.record({ command: fc.constant('customer.setPotential'), pick: fc.nat(), args: fc.record({ value: fc.option(fc.nat()) }) }),
    fc.record({ command: fc.constant('customer.remove'), pick: fc.nat(), args: fc.constant({}) }),
    fc.record({
      command: fc.constant('visits.log'),
      pick: fc.nat(),
      args: fc.record({ date: fc.constantFrom('2026-11-01', '2026-08-01', '2025-01-01'), hours: fc.constantFrom(1, 2.5) }),
    }),
  );

  test('refreshing after a step, or after taking it back, is the same as building anew', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let docs: Docs = testDocs();
        let p = buildPortfolio(docs, today);
        changes.forEach((c, i) => {
          const target = 'pick' in c ? p.ids[c.pick % Math.max(1, p.size)] : undefined;
          const step = execute(
            docs,
            {
              command: c.command,
              target: target ?? 'c-0009-x',
              args: 'pick' in c && c.command !== 'visits.log' ? { customer: target ?? 'c-0009-x', ...c.args } : c.args,
            },
            { ...testContext(docs), newId: () => `k${i}` },
          );
          if (!step.ok) return;
          const next = put(docs, step.value.after);
          const keys = Object.keys(step.value.after);
          p = refreshPortfolio(p, docs, next, keys, today);
          // and back again, as undo does
          expect(refreshPortfolio(p, next, put(next, step.value.before), keys, today)).toEqual(buildPortfolio(docs, today));
          docs = next;
          expect(p).toEqual(buildPortfolio(docs, today));
        });
      }),
    );
  });
});
