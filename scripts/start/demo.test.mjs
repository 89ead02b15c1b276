import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newDemoFolder, stampOf } from './demo-folder.mjs';
import { demoPlan } from './demo-plan.mjs';
import { sampleCustomer, sampleLanguages, sampleTables } from './samples.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyrung-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the sample is found by looking: languages, spreadsheets, the example customer', () => {
  for (const language of ['en', 'zh-CN']) mkdirSync(join(folder, language));
  for (const name of ['sales.xlsx', 'customers.csv', 'demo.json', 'notes.txt'])
    writeFileSync(join(folder, 'zh-CN', name), '{"customer":"c1"}');
  expect(sampleLanguages(folder)).toEqual(['zh-CN', 'en']);
  expect(sampleTables('zh-CN', folder)).toEqual([join(folder, 'zh-CN', 'customers.csv'), join(folder, 'zh-CN', 'sales.xlsx')]);
  expect(sampleCustomer('zh-CN', folder)).toBe('c1');
  expect(() => sampleCustomer('en', folder)).toThrow('demo.json');
  expect(sampleLanguages(join(folder, 'nowhere'))).toEqual([]);
});

test('the plan makes both proposals and both kinds of picture', () => {
  const plan = demoPlan({ folder: '/demo', language: 'en', tables: ['/s/customers.csv'], customer: 'c1' });
  expect(plan.map(({ args }) => args[0])).toEqual(['new', 'import', 'sample', 'draw', 'draw', 'draw', 'draw', 'export', 'export']);
  expect(plan[5].args).toEqual([
    'draw',
    join('/demo', 'sample.keyrung'),
    'value-chain',
    '--customer',
    'c1',
    '--out',
    join('/demo', 'value-chain.svg'),
  ]);
});

test('each demonstration has a folder of its own', () => {
  const now = new Date(2026, 0, 2, 3, 4, 5);
  expect(stampOf(now)).toBe('2026-01-02-030405');
  const [first, second] = [newDemoFolder([folder], now), newDemoFolder([folder], now)];
  expect(first).not.toBe(second);
  expect(existsSync(first) && existsSync(second)).toBe(true);
});
