import { describe, expect, it } from 'vitest';
import type { Corrections } from '@shared/import/contract.ts';
import { importMessages } from '@shared/import/messages.ts';
import { previewOf } from '@shared/import/preview.ts';
import { rejects } from '@shared/import/rejects.ts';
import { correctionsSchema } from '@shared/import/schema.ts';
import { sayWhy } from '@shared/import/words.ts';
import { LANGUAGES, translator } from '@shared/i18n/translate.ts';
import { testDocs } from '@shared/workspace/testing.ts';
import { titled } from './fixtures/ugly.ts';
import { customersOf, importFiles, salesOf, utf8 } from './support.ts';

const known = utf8(
  '客户.csv',
  '客户编码,客户名称,联系人,电话\nF1,Frankenversand,Peter Franken,089-0877310\nW1,Wolski Zajazd,,\nB1,上海禾屿食品有限公司,,\n',
);
const doubtful = utf8(
  '潜力.csv',
  '客户名称,联系人,电话,一年潜力\n弗兰肯食品（德国）,Peter Franken,089-0877310,125000\nWolski,,,3500\n禾屿食品,,,9\n东京一番,,,65000\n',
);
const lines = utf8('订单.csv', '订单日期,客户名称,金额\n2026-01-01,Wolski,100\n2026-01-02,东京一番,50\n2026-01-03,Wolski,7\n');

describe('customers that may be one', () => {
  const base = importFiles([known]).docs;
  const open = importFiles([doubtful, lines], base);

  it('are listed with what agrees, and wait with their sales', () => {
    expect(open.plan.pairs.map((pair) => [pair.left.name, pair.right.name, pair.agreement.name, pair.agreement.phone, pair.rows])).toEqual([
      ['弗兰肯食品（德国）', 'Frankenversand', 'different', 'equal', 1],
      ['Wolski', 'Wolski Zajazd', 'near', 'open', 3],
      ['禾屿食品', '上海禾屿食品有限公司', 'near', 'open', 1],
    ]);
    expect(open.plan.counts).toMatchObject({ added: 2, ask: 5 });
    expect([...customersOf(open.docs).keys()].sort()).toEqual(
      ['Frankenversand', 'Wolski Zajazd', '上海禾屿食品有限公司', '东京一番'].sort(),
    );
    expect(salesOf(open.docs)).toBe(500_000);
    expect(open.plan.summary.doubtful.map((pair) => pair.decision)).toEqual(['later', 'later', 'later']);
  });

  it('are one, two or still open as the user says, and the answer is remembered', () => {
    const [franken, wolski] = open.plan.pairs.map((pair) => pair.id) as [string, string];
    const corrections: Corrections = { pairs: { [franken]: 'same', [wolski]: 'two' } };
    const decided = importFiles([doubtful, lines], base, corrections);
    const customers = customersOf(decided.docs);
    expect(customers.get('Frankenversand')).toMatchObject({ code: 'F1', potential: { value: 1_250_000_000 } });
    expect(customers.get('Wolski')).toMatchObject({ potential: { value: 35_000_000 } });
    expect(customers.get('Wolski Zajazd')).not.toHaveProperty('potential');
    expect(salesOf(decided.docs)).toBe(1_570_000);
    const again = importFiles([doubtful, lines], decided.docs);
    expect(again.plan.pairs.map((pair) => pair.left.name)).toEqual(['禾屿食品']);
    expect(again.step.after).toEqual({});
  });
});

describe('a row that names a known customer', () => {
  const base = importFiles([known]).docs;

  it('fills what is missing, corrects what differs, and keeps the name', () => {
    const again = importFiles(
      [utf8('a.csv', '客户编码,客户名称,联系人,电话,城市\nf1,Franken Versand GmbH,Peter Franken,089-999 99 99,München\n')],
      base,
    );
    expect(customersOf(again.docs).get('Frankenversand')).toMatchObject({ code: 'F1', city: 'München', phone: '089-999 99 99', rev: 1 });
    expect(again.plan.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['city', '', 'München'],
      ['phone', '089-0877310', '089-999 99 99'],
    ]);
    expect(again.plan.summary.customers).toEqual({ added: 0, changed: 1, unchanged: 0 });
  });

  it('does not undo a potential that was confirmed', () => {
    const page = structuredClone(base['customers/0001']) as { customers: Record<string, { name: string; potential?: object }> };
    for (const customer of Object.values(page.customers)) customer.potential = { value: 10, status: 'confirmed' };
    const again = importFiles([utf8('a.csv', '客户编码,客户名称,一年潜力\nF1,Frankenversand,5\n')], { ...base, 'customers/0001': page });
    expect(again.step.after).not.toHaveProperty('customers/0001');
    expect(again.plan.issues).toMatchObject([{ reason: 'conflict', column: '一年潜力', value: '5.00' }]);
  });

  it('gives way for nobody: sales typed by hand do, in the quarters that a file brings', () => {
    const id = customersOf(base).get('Frankenversand')?.['id'] as string;
    const manual = { customers: { [id]: { sources: { manual: { '2026Q1': { '': 10 }, '2026Q2': { '': 20 } } } } } };
    const again = importFiles([utf8('o.csv', '订单日期,客户编码,金额\n2026-01-01,F1,1\n')], { ...base, 'sales/0001': manual });
    expect(salesOf(again.docs)).toBe(10_000 + 20);
    expect(again.plan.checks).toContainEqual({ state: 'info', say: { key: 'check.manual', values: { count: 1 } } });
  });
});

describe('corrections', () => {
  it('are obeyed: kind, column, header row, unit, mended cell, table left out', () => {
    const file = utf8('x.csv', '甲,乙,丙\n嘉禾食品,3,苏州\n,4,宁波\n');
    expect(importFiles([file]).plan.outcome.customers).toBe(0);
    const corrections: Corrections = {
      tables: {
        'x.csv': {
          kind: 'customers',
          headerRow: 1,
          columns: { 甲: 'customerName', 乙: 'potential', 丙: 'city' },
          unit: 4,
          cells: { '3:0': '万宁贸易' },
        },
      },
    };
    expect(correctionsSchema.parse(corrections)).toEqual(corrections);
    const said = importFiles([file], testDocs(), corrections);
    expect([...customersOf(said.docs).values()]).toMatchObject([
      { name: '嘉禾食品', city: '苏州', potential: { value: 300_000_000 } },
      { name: '万宁贸易', city: '宁波', potential: { value: 400_000_000 } },
    ]);
    const left = importFiles([file], testDocs(), { tables: { 'x.csv': { ...corrections.tables?.['x.csv'], leave: true } } });
    expect(left.plan.counts).toMatchObject({ skipped: 2, added: 0 });
    const remembered = importFiles([utf8('y.csv', '丙,甲,乙\n合肥,天润材料,1\n')], said.docs);
    expect(customersOf(remembered.docs).get('天润材料')).toMatchObject({ city: '合肥' });
  });

  it('from outside are checked', () => {
    expect(correctionsSchema.safeParse({ tables: { a: { columns: { x: 'nonsense' } } } }).success).toBe(false);
    expect(correctionsSchema.safeParse({ rates: { USD: '-1' } }).success).toBe(false);
    expect(correctionsSchema.safeParse({ more: 1 }).success).toBe(false);
  });
});

describe('what is shown', () => {
  const read = importFiles([titled, known]);

  it('is the first 17 and the last 3 rows, with what becomes of each', () => {
    const preview = previewOf(read.recognition, read.plan, titled.name);
    expect(preview?.first.map((row) => [row.row, row.role, row.note?.fate ?? null])).toEqual([
      [1, 'title', null],
      [2, 'title', null],
      [3, 'blank', null],
      [4, 'header', null],
      [5, 'data', 'added'],
      [6, 'data', 'added'],
      [7, 'data', 'added'],
      [8, 'data', 'added'],
      [9, 'data', 'left'],
      [10, 'total', null],
      [11, 'note', null],
    ]);
    expect(preview?.first[5]?.marks).toMatchObject({ 4: { reason: 'noSuchDay' } });
    const many = importFiles([utf8('客户.csv', `客户名称,电话\n${Array.from({ length: 40 }, (_, i) => `公司${i}号,${i}`).join('\n')}`)]);
    const cut = previewOf(many.recognition, many.plan, '客户.csv');
    expect([cut?.first.length, cut?.last.map((row) => row.row), cut?.cut]).toEqual([17, [39, 40, 41], { from: 18, to: 38, issues: [] }]);
  });

  it('has words in both languages, without a hole', () => {
    for (const language of LANGUAGES) {
      const t = translator(importMessages, language);
      const said = [
        ...read.recognition.tables.flatMap((table) => [table.why, ...table.notes, ...table.columns.map((column) => column.why)]),
        ...read.plan.checks.map((check) => check.say),
      ];
      for (const why of said) expect(sayWhy(why, t)).not.toMatch(/\{\{|^[a-z]+\.[a-zA-Z]+$/);
    }
  });

  it('exports what stayed behind with its original columns and the reason', () => {
    const [first] = rejects(read.recognition, read.plan, translator(importMessages, 'zh-CN'));
    expect(first?.table.columns.map((column) => column.title)).toEqual([
      '序号',
      '客户编码',
      '客户名称',
      '年采购潜力',
      '上次拜访',
      '行',
      '原因',
    ]);
    expect(first?.table.rows.at(-1)).toEqual({ id: '9', cells: ['5', null, null, '4', '2026/3/5', 9, '客户名称: 缺客户名称'] });
  });
});
