import { describe, expect, test } from 'vitest';
import { ok, type Result } from '../base/result.ts';
import { batch, type Step } from './command.ts';
import type { Docs } from './documents.ts';
import { execute, neededDocs } from './execute.ts';
import { put } from './history.ts';
import type { CustomerPage, SalesPage } from './schemas.ts';
import { testContext, testDocs } from './testing.ts';

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const run = (docs: Docs, command: string, args: unknown, target?: string): Step =>
  must(execute(docs, { command, args, target }, testContext(docs)));

describe('execute', () => {
  test('adds a customer to the first page and says what it wrote', () => {
    const step = run(testDocs(), 'customer.add', { name: '禾屿食品', potential: 10_500_000 });
    expect(Object.keys(step.after)).toEqual(['customers/0001']);
    const page = step.after['customers/0001'] as CustomerPage;
    expect(Object.values(page.customers)).toEqual([
      {
        id: 'c-0001-n000001',
        rev: 0,
        changedAt: '2026-11-23T09:00:00Z',
        name: '禾屿食品',
        contacts: {},
        sites: {},
        potential: { value: 10_500_000, status: 'assumed', at: '2026-11-23' },
      },
    ]);
    expect(step.label).toEqual({ source: 'workspace', key: 'undo.addCustomer', values: { name: '禾屿食品', potential: 10_500_000 } });
  });

  test('last year typed by hand becomes four quarters that add up exactly', () => {
    const step = run(testDocs(), 'customer.add', { name: 'Odd', lastYear: 10_003 });
    const sales = (step.after['sales/0001'] as SalesPage).customers['c-0001-n000001'];
    const cells = Object.values(sales?.sources['manual'] ?? {}).map((c) => c['']);
    expect(cells).toEqual([2500, 2500, 2500, 2503]);
  });

  test('a site is added, corrected and taken away; others and the contacts stay', () => {
    const customer = 'c-0001-n000001';
    let docs = put(testDocs(), run(testDocs(), 'customer.add', { name: '禾屿食品' }).after);
    const sites = () => (docs['customers/0001'] as CustomerPage).customers[customer]?.sites ?? {};
    const label = { source: 'workspace', key: 'undo.addSite', values: {} };
    const adds = ['一号厂', '冷库'].map((name) => ({ command: 'site.add', args: { customer, fields: { name } } }));
    docs = put(docs, must(execute(docs, batch(label, adds), testContext(docs))).after);
    const [first = '', second = ''] = Object.keys(sites());
    docs = put(docs, run(docs, 'site.edit', { customer, one: first, fields: { city: '苏州' } }).after);
    docs = put(docs, run(docs, 'site.remove', { customer, one: second }).after);
    expect(sites()[first]).toMatchObject({ name: '一号厂', city: '苏州', rev: 1 });
    expect(sites()[second]?.deletedAt).toBeDefined();
  });

  test('a full page makes a new one', () => {
    let docs = testDocs();
    for (let i = 0; i < 33; i++)
      docs = put(
        docs,
        must(execute(docs, { command: 'customer.add', args: { name: `K${i}` } }, { ...testContext(docs), newId: () => `k${i}` })).after,
      );
    expect(Object.keys((docs['customers/0001'] as CustomerPage).customers)).toHaveLength(32);
    expect(Object.keys((docs['customers/0002'] as CustomerPage).customers)).toHaveLength(1);
  });

  test('arguments that do not fit change nothing and name the place', () => {
    expect(execute(testDocs(), { command: 'customer.add', args: { name: '' } }, testContext(testDocs()))).toMatchObject({
      ok: false,
      error: { code: 'value.invalid', values: { place: 'name' } },
    });
  });

  test('unknown commands and inherited names are refused', () => {
    for (const command of ['nothing.here', 'toString', '__proto__', 'customer.constructor'])
      expect(neededDocs({ command, args: {} }, [])).toMatchObject({ ok: false, error: { code: 'call.unknownCommand' } });
  });

  test('a command on a customer that is gone is refused', () => {
    const docs = put(testDocs(), run(testDocs(), 'customer.add', { name: 'A' }).after);
    const gone = put(docs, run(docs, 'customer.remove', { customer: 'c-0001-n000001' }).after);
    expect(
      execute(gone, { command: 'customer.setPotential', args: { customer: 'c-0001-n000001', value: 1 } }, testContext(gone)),
    ).toMatchObject({ ok: false, error: { code: 'call.unknownCustomer' } });
  });

  test('needed documents of a visit are the plan of its customer', () => {
    const request = { command: 'visits.log', target: 'c-0001-a', args: { date: '2026-11-23', hours: 2.5 } };
    expect(neededDocs(request, [])).toEqual(ok(['plans/c-0001-a']));
  });

  test('a change of a plan that says no customer, or none that can be, is refused', () => {
    const docs = testDocs();
    for (const target of [undefined, '', '../settings'])
      expect(execute(docs, { command: 'visits.log', target, args: { date: '2026-11-20', hours: 1 } }, testContext(docs))).toMatchObject({
        ok: false,
        error: { code: 'call.unknownCustomer' },
      });
  });

  test('a visit in 2099 is a slip, not a plan', () => {
    const docs = testDocs();
    expect(
      execute(docs, { command: 'visits.log', target: 'c-0001-a', args: { date: '2099-12-31', hours: 1 } }, testContext(docs)),
    ).toMatchObject({ ok: false, error: { code: 'value.date' } });
  });

  test('several changes are one step: a later one sees the earlier, one undo takes all of them back', () => {
    const docs = testDocs();
    const label = { source: 'workspace', key: 'undo.addCustomer', values: { name: 'A' } };
    const request = batch(label, [
      { command: 'customer.add', args: { name: 'A' } },
      { command: 'customer.setPotential', args: { customer: 'c-0001-n000001', value: 1_000_000 } },
      { command: 'visits.log', target: 'c-0001-n000001', args: { date: '2026-11-20', hours: 2 } },
    ]);
    expect(must(neededDocs(request, []))).toEqual(expect.arrayContaining(['customers/0001', 'plans/c-0001-n000001']));
    const step = must(execute(docs, request, testContext(docs)));
    expect(step.label).toEqual(label);
    expect(step.before).toEqual({ 'customers/0001': undefined, 'plans/c-0001-n000001': undefined });
    expect((step.after['customers/0001'] as CustomerPage).customers['c-0001-n000001']?.potential?.value).toBe(1_000_000);
    expect(step.made).toContain('n000001');
  });

  test('one refused change refuses them all, and a batch holds no batch', () => {
    const docs = testDocs();
    const label = { source: 'workspace', key: 'undo.addCustomer', values: {} };
    const refused = batch(label, [
      { command: 'customer.add', args: { name: 'A' } },
      { command: 'customer.setPotential', args: { customer: 'nobody', value: 1 } },
    ]);
    expect(execute(docs, refused, testContext(docs))).toMatchObject({ ok: false });
    expect(neededDocs(batch(label, [refused]), [])).toMatchObject({ ok: false, error: { code: 'value.invalid' } });
  });
});
