import { describe, expect, it } from 'vitest';
import { kindOf } from '@shared/workspace/documents.ts';
import { undo, emptyHistory, push } from '@shared/workspace/history.ts';
import { testDocs } from '@shared/workspace/testing.ts';
import { categories, customers, employees, orders, products, six, SIX_TOTAL, suppliers } from './fixtures/six.ts';
import { customersOf, importFiles, salesOf, utf8 } from './support.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('six files of an ERP, dropped at once', () => {
  const first = importFiles(six);

  it('takes customers and sales in and leaves suppliers and staff out, with a reason', () => {
    expect(first.plan.summary.customers).toEqual({ added: 4, changed: 0, unchanged: 0 });
    expect(first.plan.summary.sales).toEqual({ lines: 11, total: '5973.55' });
    expect(salesOf(first.docs)).toBe(SIX_TOTAL);
    const left = first.recognition.tables.filter((table) => !table.taken).map((table) => [table.file, table.why.key]);
    expect(left).toEqual([
      ['suppliers.csv', 'table.suppliers'],
      ['employees.csv', 'table.employees'],
    ]);
  });

  it('finds the category of a line through product and category, and keeps codes with leading zeros', () => {
    const settings = first.docs['settings'] as { categories: Record<string, { id: string; name: string }> };
    const films = Object.values(settings.categories).find((one) => one.name === 'Films');
    const nordsee = customersOf(first.docs).get('Nordsee Feinkost GmbH');
    expect(nordsee).toMatchObject({ code: '00012', city: 'Kiel', country: 'Germany' });
    const page = first.docs['sales/0001'] as { customers: Record<string, { lastSale: string; sources: Record<string, unknown> }> };
    const sales = page.customers[nordsee?.['id'] as string];
    expect(sales?.lastSale).toBe('2026-04-01');
    expect(Object.values(sales?.sources ?? {})).toEqual([{ '2026Q2': { [films?.id as string]: 14_500_000 } }]);
  });

  it('accounts for every row exactly once', () => {
    expect(first.plan.rows).toBe(4 + 11 + 4 + 2 + 2 + 2);
    expect(Object.values(first.plan.counts).reduce((a, b) => a + b)).toBe(first.plan.rows);
    expect(first.plan.counts).toMatchObject({ added: 21, skipped: 4, left: 0, ask: 0 });
  });

  it('uses one of two columns of the same name when they agree', () => {
    const table = first.recognition.tables.find((one) => one.file === 'orders.csv');
    expect(table?.columns.filter((column) => column.field === 'orderNo')).toHaveLength(1);
    expect(first.plan.checks).toContainEqual({
      state: 'good',
      say: { key: 'note.sameHeadings', values: { count: 2, heading: 'OrderID' } },
    });
  });

  it('changes nothing the second time', () => {
    const again = importFiles(six, first.docs);
    expect(again.step.after).toEqual({});
    expect(again.plan.summary.customers).toEqual({ added: 0, changed: 0, unchanged: 4 });
    expect(again.plan.counts).toMatchObject({ added: 0, updated: 0, same: 21, skipped: 4 });
    expect(again.recognition.tables.every((table) => table.remembered || !table.taken)).toBe(true);
    expect(again.recognition.tables.find((table) => table.file === 'orders.csv')?.notes).toEqual([
      { key: 'note.sameHeadings', values: { count: 2, heading: 'OrderID' } },
    ]);
  });

  it('does not depend on the order of the files', () => {
    const other = importFiles([employees, suppliers, categories, products, orders, customers]);
    expect(other.plan.summary.customers).toEqual(first.plan.summary.customers);
    expect(salesOf(other.docs)).toBe(SIX_TOTAL);
    expect([...customersOf(other.docs).keys()].sort()).toEqual([...customersOf(first.docs).keys()].sort());
  });

  it('is one step that undo takes back', () => {
    const before = testDocs();
    const history = push(emptyHistory, { ...importFiles(six, before).step, route: '' });
    const back = undo(history, importFiles(six, before).docs);
    const kept = Object.entries(back?.docs ?? {}).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(kindOf(key)?.empty?.(key)),
    );
    expect(Object.fromEntries(kept)).toEqual(before);
  });

  it('takes only the new lines of a later, longer export', () => {
    const text = `${decode(orders.bytes)}9,HEYUS,1,2026-09-30,禾屿,9,13,7.00,10,0\n`;
    const later = importFiles([customers, utf8('orders.csv', text), products, categories], first.docs);
    expect(later.plan.counts).toMatchObject({ added: 3, left: 0, ask: 0 });
    expect(later.plan.tables.find((table) => table.table === 'orders.csv')?.counts).toMatchObject({ added: 1, same: 11 });
    expect(salesOf(later.docs)).toBe(SIX_TOTAL + 700_000);
    expect(later.plan.sums).toMatchObject({ added: 1, removed: 0, changes: [] });
  });

  it('does not count lines twice that an earlier, longer export brought', () => {
    const lines = decode(orders.bytes).trimEnd().split('\n');
    const shorter = importFiles([customers, utf8('orders august.csv', lines.slice(0, 9).join('\n')), products, categories], first.docs);
    expect(salesOf(shorter.docs)).toBe(SIX_TOTAL);
  });

  it('keeps sales of other customers in a file of the same headings apart', () => {
    const text = decode(orders.bytes).split('\n')[0] + '\n1,QUIET,1,2026-02-02,Quiet,1,11,1,1,0\n';
    const other = importFiles([customers, utf8('orders.csv', text), products, categories], first.docs);
    expect(salesOf(other.docs)).toBe(SIX_TOTAL + 10_000);
  });
});
