import { describe, expect, it } from 'vitest';
import { testDocs } from '@shared/workspace/testing.ts';
import * as ugly from './fixtures/ugly.ts';
import { customersOf, importFiles, salesOf, type Imported } from './support.ts';

const table = (imported: Imported, file?: string) => imported.recognition.tables.find((one) => file === undefined || one.file === file);
const issues = (imported: Imported) =>
  imported.plan.issues.map(({ row, column, value, reason, whole }) => ({ row, column, value, reason, whole }));

describe('ugly files', () => {
  it('reads GB18030 under title rows, with the unit of a title, and checks the total', () => {
    const read = importFiles([ugly.titled]);
    const found = table(read);
    expect(found).toMatchObject({
      encoding: 'gb18030',
      kind: 'customers',
      headerRows: [4],
      dataRows: 5,
      unit: { power: 4, from: 'title', row: 2 },
    });
    expect(found?.totals).toEqual([
      { row: 10, column: '年采购潜力', says: '385000.00', adds: '445000.00', difference: '60000.00', explainedBy: [7] },
    ]);
    expect(issues(read)).toEqual([
      { row: 6, column: '上次拜访', value: '2026/2/30', reason: 'noSuchDay', whole: false },
      { row: 7, column: '上次拜访', value: '2026年3月', reason: 'noDay', whole: false },
      { row: 7, column: '年采购潜力', value: '约6', reason: 'assumed', whole: false },
      { row: 8, column: '年采购潜力', value: '待定', reason: 'unknownValue', whole: false },
      { row: 9, column: '客户名称', value: '', reason: 'noName', whole: true },
    ]);
    const customers = customersOf(read.docs);
    expect(customers.get('上海恒岳包装有限公司')).toMatchObject({
      code: 'K001',
      potential: { value: 2_000_000_000 },
      lastVisit: '2026-04-27',
    });
    expect(customers.get('佛山明柏纸业')).toMatchObject({ potential: { value: 600_000_000, status: 'assumed' } });
    expect(customers.get('青岛海川物流')).not.toHaveProperty('potential');
    expect(customers.size).toBe(4);
  });

  it('reads UTF-16 with tabs and keeps leading zeros', () => {
    const read = importFiles([ugly.utf16]);
    expect(table(read)).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    expect(customersOf(read.docs).get('宁波同创电子有限公司')).toMatchObject({ code: '007', city: '宁波' });
  });

  it('reads commas as decimals where the column says so, and a minus behind the number', () => {
    const read = importFiles([ugly.german]);
    expect(table(read)).toMatchObject({ kind: 'sales', delimiter: ';', dateOrder: { order: 'dmy', sure: true } });
    expect(read.plan.summary.sales).toEqual({ lines: 3, total: '2134.60' });
    expect([...customersOf(read.docs).keys()]).toEqual(['Müller & Söhne GmbH', 'Bäckerei Groß KG']);
  });

  it('joins headings of two lines and takes the quarters they name', () => {
    const read = importFiles([ugly.merged]);
    expect(table(read)?.headerRows).toEqual([1, 2]);
    expect(customersOf(read.docs).get('长沙晨曦食品有限公司')).toMatchObject({ code: '00012' });
    expect(salesOf(read.docs)).toBe(165_000 * 10_000);
    expect(read.plan.outcome).toMatchObject({ firstQuarter: '2026Q1', lastQuarter: '2026Q2' });
  });

  it('does not take a unit twice, takes brackets as negative, leaves sums in the middle out, and knows a name by its core', () => {
    const read = importFiles([ugly.units]);
    expect(salesOf(read.docs)).toBe((12_000 + 12_000 - 5_000 + 300_000_000) * 10_000);
    expect([...customersOf(read.docs).keys()]).toEqual(['苏州蓝湾机电有限公司', '北京华昌化工集团有限公司']);
    expect(table(read)?.totals.map((total) => total.difference)).toEqual(['0.00', '0.00']);
  });

  it('takes a repeated row once and never merges two codes', () => {
    const read = importFiles([ugly.duplicates]);
    expect(read.plan.counts).toMatchObject({ added: 3, same: 1, updated: 1 });
    expect(read.plan.tables[0]?.notes.get(2)).toEqual({ key: 'row.sameAs', values: { row: 2 } });
  });

  it('lets one cell decide the order of a whole column', () => {
    const read = importFiles([ugly.american], { ...testDocs(), settings: { ...(testDocs()['settings'] as object), currency: 'USD' } });
    expect(table(read)?.dateOrder).toEqual({ order: 'mdy', sure: true });
    expect(read.plan.outcome).toMatchObject({ customers: 1, salesTotal: '1232.50', firstQuarter: '2026Q1', lastQuarter: '2026Q2' });
  });

  it('leaves behind what a contradictory column does not say by itself', () => {
    const read = importFiles([ugly.mixedOrders]);
    expect(table(read)?.dateOrder).toEqual({ order: null, sure: false });
    expect(issues(read)).toEqual([{ row: 4, column: '订单日期', value: '5/6/2026', reason: 'ambiguousDate', whole: true }]);
    expect(read.plan.summary.sales).toEqual({ lines: 3, total: '70.00' });
    const said = importFiles([ugly.mixedOrders], testDocs(), { tables: { '订单.csv': { dateOrder: 'dmy' } } });
    expect(said.plan.summary.sales).toEqual({ lines: 4, total: '100.00' });
  });

  it('guesses nothing from hidden columns and sheets, and reads days from serial numbers', () => {
    const read = importFiles([ugly.hidden]);
    expect(read.recognition.tables.map((one) => [one.sheet, one.taken, one.why.key])).toEqual([
      ['明细', true, expect.any(String)],
      ['旧', false, 'table.hiddenSheet'],
    ]);
    expect(table(read)?.columns[3]).toMatchObject({ field: null, why: { key: 'why.hidden' } });
    expect(read.plan.outcome).toMatchObject({ salesTotal: '300.00', firstQuarter: '2026Q1', lastQuarter: '2026Q2' });
    expect([...customersOf(read.docs).values()]).toMatchObject([{ code: '0007' }]);
    const wanted = importFiles([ugly.hidden], testDocs(), { tables: { '销售明细.xlsx#明细': { columns: { 成本金额: 'amount' } } } });
    expect(wanted.plan.outcome.salesTotal).toBe('3.00');
  });

  it('leaves other currencies behind until it is given a rate', () => {
    const read = importFiles([ugly.currencies]);
    expect(read.plan.summary.sales).toEqual({ lines: 1, total: '200.00' });
    expect(issues(read).map((issue) => [issue.row, issue.reason])).toEqual([
      [2, 'currency'],
      [4, 'currency'],
    ]);
    const rated = importFiles([ugly.currencies], testDocs(), { rates: { USD: '7.1' } });
    expect(rated.plan.summary.sales).toEqual({ lines: 3, total: '1265.00' });
  });

  it('tells what is paid from what is taken off, and says so', () => {
    const read = importFiles([ugly.paid]);
    expect(table(read)?.columns[4]).toMatchObject({ field: 'discount', discount: 'pay', confidence: 'guessed' });
    expect(read.plan.summary.sales.total).toBe('220.00');
  });

  it('takes the time from the name of a sheet', () => {
    const read = importFiles([ugly.monthly]);
    expect(read.plan.outcome).toMatchObject({ salesTotal: '300.00', firstQuarter: '2026Q1', lastQuarter: '2026Q2', customers: 1 });
  });

  it('accounts for every row of all twelve at once, and a second time changes nothing', () => {
    const first = importFiles(ugly.twelve);
    expect(Object.values(first.plan.counts).reduce((a, b) => a + b)).toBe(first.plan.rows);
    const again = importFiles(ugly.twelve, first.docs);
    expect(again.step.after).toEqual({});
  });
});
