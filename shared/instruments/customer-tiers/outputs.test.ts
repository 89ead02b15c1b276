import { describe, expect, test } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { LANGUAGES, translator } from '../../i18n/translate.ts';
import { measureText } from '../../scene/measure.ts';
import { example } from './example.ts';
import { figures } from './figures.ts';
import { customerTiers } from './index.ts';
import { messages } from './messages.ts';
import { model, withPeriod } from './model.ts';
import { shortName } from './names.ts';
import { report } from './report.ts';
import { section } from './section.ts';
import { factsOf, type Given } from './testing.ts';

const given: Given[] = [
  { id: 'c-1', code: 'QUICK', sales: [80.5, 0, 0, 0, 1], potential: 900 },
  { id: 'c-2', sales: [15, 0, 0, 0, 0.01] },
  { id: 'c-3', code: 'FISSA' },
];

describe('report', () => {
  const all = report(figures(withPeriod(model.empty(), 'all'), factsOf(given)));

  test('decimal strings, rank order, unknown marked', () => {
    expect(all.total).toBe('96.51');
    expect(all.tiers).toMatchObject({ A: { count: 1, value: '81.50' }, B: { count: 1, value: '15.01' }, C: { count: 1, value: '0.00' } });
    expect(all.customers.map(({ id, customer, value, share, tier, unknown }) => [id, customer, value, share, tier, unknown])).toEqual([
      ['QUICK', 'c-1', '81.50', 0.844472, 'A', false],
      ['c-2', 'c-2', '15.01', 0.155528, 'B', false],
      ['FISSA', 'c-3', null, null, 'C', true],
    ]);
    expect(all.period).toEqual({ choice: 'all', from: '2025Q4', to: '2026Q4' });
  });

  test('shares sum to one, tiers to the total', () => {
    const { customers, tiers, total } = report(figures(model.empty(), example('en').facts));
    expect(customers.reduce((sum, one) => sum + (one.share ?? 0), 0)).toBeCloseTo(1, 4);
    const sum = Object.values(tiers).reduce((cents, one) => cents + Math.round(Number(one.value) * 10_000), 0);
    expect(sum).toBe(Math.round(Number(total) * 10_000));
  });
});

describe('section', () => {
  const options = (audience: 'customer' | 'internal') => ({
    t: translator(messages, 'en'),
    format: makeFormat('en', 'CNY'),
    language: 'en' as const,
    audience,
    measure: measureText,
  });
  const { data, facts } = example('en');

  test('nothing of tiers is for a customer', () => {
    expect(section(figures(data, facts), options('customer'))).toEqual([]);
    expect(section(figures(data, factsOf([])), options('internal'))).toEqual([]);
  });

  test('for us: readings, picture, structure, the first customers', () => {
    const blocks = section(figures(data, facts), options('internal'));
    expect(blocks.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'figure',
      'table',
      'table',
      'sourceNote',
    ]);
  });
});

test('the section says what is not known, and when a period has no data', () => {
  const options = {
    t: translator(messages, 'en'),
    format: makeFormat('en', 'CNY'),
    language: 'en' as const,
    audience: 'internal' as const,
    measure: measureText,
  };
  const blocks = section(figures(withPeriod(model.empty(), '1999'), factsOf(given)), options);
  const last = blocks.at(-1);
  expect(last?.type === 'sourceNote' ? last.text : '').toContain('the data has nothing of this period');
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  expect(tables[1]?.rows.map((row) => row.cells)).toEqual([
    ['1', 'C-1', 'sA', '0', 'unknown', '900'],
    ['2', 'C-2', 'C', '0', 'unknown', 'unknown'],
    ['3', 'C-3', 'C', 'unknown', 'unknown', 'unknown'],
  ]);
});

test('state: empty, begun without potentials, enough with', () => {
  const state = (list: readonly Given[]): string => customerTiers.state(figures(model.empty(), factsOf(list)));
  expect(state([])).toBe('empty');
  expect(state([{ id: 'a', sales: [1] }])).toBe('begun');
  expect(state([{ id: 'a', sales: [1], potential: 2 }])).toBe('enough');
});

test('tiers are given to the other instruments by id', () => {
  expect(customerTiers.tiers?.(figures(model.empty(), factsOf(given)))).toEqual(
    new Map([
      ['c-1', 'A'],
      ['c-2', 'C'],
      ['c-3', 'C'],
    ]),
  );
});

test.each([
  ['宁波恒信精密机械有限公司', '宁波恒信精密机械'],
  ['东莞明达股份有限公司', '东莞明达'],
  ['Granite Precision Parts Co., Ltd.', 'Granite Precision…'],
  ['Hungry Owl All-Night Grocers', 'Hungry Owl All-Night…'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrts…'],
  ['有限公司', '有限公司'],
  ['Ernst Handel', 'Ernst Handel'],
])('%s is short for %s', (long, short) => {
  expect(shortName(long)).toBe(short);
});

test('the example is the same customers in both languages', () => {
  const [zh, en] = LANGUAGES.map((language) => example(language).facts.portfolio);
  expect([...(zh?.sales ?? [])]).toEqual([...(en?.sales ?? [])]);
  expect(new Set(zh?.names).size).toBe(zh?.size);
});
