import { expect, test } from 'vitest';
import { testContext, testDocs } from '../workspace/testing.ts';
import { noCorrections } from './contract.ts';
import { planImport } from './plan.ts';
import { recognise } from './recognise.ts';
import { screenOf } from './screen.ts';
import type { RawTable } from './types.ts';

const table = (rows: number): RawTable => ({
  id: 'customers.csv',
  file: 'customers.csv',
  digest: 'd',
  rows: [['客户编号', '客户名称'], ...Array.from({ length: rows }, (_, i) => [`K${i}`, i % 2 === 0 ? `客户 ${i}` : ''])],
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
});

test('what travels to the page is bounded and plain; the rest is counted', () => {
  const docs = testDocs();
  const recognition = recognise([table(3_000)], noCorrections, {}, '2026-11-23');
  const plan = planImport(recognition, docs, testContext(docs));
  const screen = screenOf(recognition, plan);
  expect([screen.tables[0]?.rows, screen.tables[0]?.preview.first.length, screen.plan?.issues.length, screen.plan?.issueCount]).toEqual([
    3_001, 17, 500, 1_500,
  ]);
  expect(JSON.stringify(screen).length).toBeLessThan(500_000);
  expect(screenOf(recognition, null).plan).toBe(null);
});
