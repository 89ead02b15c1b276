import { describe, expect, test } from 'vitest';
import { inOrder, live } from '../../base/entity.ts';
import { commands } from './commands/index.ts';
import { example } from './example.ts';
import { schema, model, type Data } from './model.ts';
import { TEMPLATES, templateOf } from './templates.ts';
import { apply, counter } from './testing.ts';

const { data } = example('zh-CN');
const names = (of: Data, kind: 'primary' | 'support'): string[] =>
  inOrder(of.activities)
    .filter((one) => one.kind === kind)
    .map((one) => one.name);

/** One good call of every command on the example. */
const calls: Readonly<Record<keyof typeof commands, unknown>> = {
  applyTemplate: { template: 'retailer', language: 'en' },
  addActivity: { kind: 'primary', name: '新' },
  renameActivity: { activity: 'filling', name: '灌装' },
  moveActivity: { activity: 'filling', before: 'materials' },
  removeActivity: { activity: 'filling' },
  setShare: { activity: 'filling', share: 16.04 },
  setImportance: { activity: 'recall', importance: 4 },
  setOrigin: { activity: 'filling', fact: 'share', fields: { status: 'confirmed', by: '周' } },
  addQuote: { activity: 'recall', words: '没人管' },
  editQuote: { activity: 'filling', quote: 'filling-q1', fields: { words: '漏', person: null } },
  removeQuote: { activity: 'filling', quote: 'filling-q1' },
  showQuote: { activity: 'filling', quote: 'filling-q2' },
  addChip: { activity: 'recall', who: 'us', name: '召回码' },
  editChip: { chip: 'chip-1', fields: { value: 10, proof: null } },
  moveChip: { chip: 'chip-1', activity: 'sales', who: 'hengyue' },
  cycleStatus: { chip: 'chip-5' },
  removeChip: { chip: 'chip-1' },
  addLink: { cause: 'cooking', effect: 'sales', words: '断货' },
  editLink: { link: 'link-1', words: null },
  removeLink: { link: 'link-1' },
  addSupplier: { name: '新厂', value: 5, feeds: ['filling'] },
  editSupplier: { supplier: 'supplier-1', fields: { value: null } },
  moveSupplier: { supplier: 'supplier-1', before: null },
  removeSupplier: { supplier: 'supplier-1' },
  addMarket: { name: '电商', share: 12.34 },
  editMarket: { market: 'market-1', fields: { words: null, share: null } },
  moveMarket: { market: 'market-1', before: 'market-3' },
  removeMarket: { market: 'market-1' },
};

describe.each(Object.keys(commands) as (keyof typeof commands)[])('%s', (name) => {
  test('changes the data and keeps its shape', () => {
    const start = name === 'applyTemplate' ? model.empty() : data;
    const { data: next, result } = apply(start, name, calls[name]);
    expect(result.ok).toBe(true);
    expect(next).not.toEqual(start);
    expect(schema.parse(JSON.parse(JSON.stringify(next)))).toEqual(JSON.parse(JSON.stringify(next)));
  });

  test('refuses what is not there', () => {
    const args = { ...(calls[name] as object) } as Record<string, unknown>;
    const key = ['activity', 'chip', 'link', 'supplier', 'market', 'cause'].find((one) => one in args);
    if (name.startsWith('add') && key === undefined) return expect(apply(data, name, args).result.ok).toBe(true);
    if (key === undefined) return expect(apply(data, name, args).result.ok).toBe(false);
    const { data: next, result } = apply(data, name, { ...args, [key]: 'nowhere' });
    expect(result).toMatchObject({ ok: false, error: { code: 'value.reference' } });
    return expect(next).toBe(data);
  });
});

test('activities move before one another and to the end', () => {
  const first = apply(data, 'moveActivity', { activity: 'recall', before: 'materials' }).data;
  expect(names(first, 'primary')[0]).toBe('售后召回');
  const last = apply(first, 'moveActivity', { activity: 'recall' }).data;
  expect(names(last, 'primary')).toEqual(names(data, 'primary'));
  const band = apply(data, 'moveActivity', { activity: 'recall', kind: 'support', before: 'quality' }).data;
  expect(names(band, 'support')).toEqual(['研发与法规', '售后召回', '质量与追溯', '设备与能源']);
});

test('removing an activity takes its chips and links with it', () => {
  const next = apply(data, 'removeActivity', { activity: 'filling' }).data;
  expect(live(next.chips).some((chip) => chip.activity === 'filling')).toBe(false);
  expect(live(next.links).map((link) => link.id)).toEqual(['link-1']);
});

test('a new number is of today, assumed, remembers what it was, and forgets the old witness', () => {
  const once = apply(data, 'setShare', { activity: 'filling', share: 16.04 }).data;
  const twice = apply(once, 'setShare', { activity: 'filling', share: 20 }).data;
  expect(once.activities['filling']?.share).toEqual({
    value: 16,
    was: { quarter: '2026Q4', value: 15 },
    status: 'assumed',
    at: '2026-11-23',
  });
  expect(twice.activities['filling']?.share).toMatchObject({ value: 20, was: { quarter: '2026Q4', value: 15 } });
});

test('what a rival gives is always delivered; ours goes round', () => {
  const added = apply(data, 'addChip', { activity: 'recall', who: 'hengyue', name: '召回', status: 'possible' }).data;
  expect(added.chips['n1']?.status).toBe('delivered');
  const states = [1, 2, 3].reduce<{ data: Data; seen: string[] }>(
    ({ data: now, seen }) => {
      const next = apply(now, 'cycleStatus', { chip: 'chip-5' }).data;
      return { data: next, seen: [...seen, next.chips['chip-5']?.status ?? ''] };
    },
    { data, seen: [] },
  );
  expect(states.seen).toEqual(['proposed', 'delivered', 'possible']);
});

test('a link stands once between the same two, and not from an activity to itself', () => {
  expect(apply(data, 'addLink', { cause: 'materials', effect: 'cooking' }).result.ok).toBe(false);
  expect(apply(data, 'addLink', { cause: 'cooking', effect: 'cooking' }).result.ok).toBe(false);
  expect(apply(data, 'addLink', { cause: 'cooking', effect: 'materials' }).result.ok).toBe(true);
});

test.each(TEMPLATES.flatMap((id) => (['zh-CN', 'en'] as const).map((language) => [id, language] as const)))(
  'template %s in %s gives names and order, and guesses nothing',
  (id, language) => {
    const { data: next } = apply(model.empty(), 'applyTemplate', { template: id, language }, counter());
    expect(names(next, 'primary')).toEqual(templateOf(id, language).primary);
    expect(names(next, 'support')).toEqual(templateOf(id, language).support);
    expect(live(next.activities).every((one) => one.share.value === null && one.importance.value === null)).toBe(true);
    expect(live(next.chips)).toEqual([]);
  },
);

test('both languages of a template say the same chain', () => {
  for (const id of TEMPLATES) {
    const [zh, en] = [templateOf(id, 'zh-CN'), templateOf(id, 'en')];
    expect([zh.primary.length, zh.support.length, zh.markets.length]).toEqual([en.primary.length, en.support.length, en.markets.length]);
  }
});
