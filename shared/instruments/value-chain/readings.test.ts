import { describe, expect, test } from 'vitest';
import { emptyFacts } from '../example-facts.ts';
import { example } from './example.ts';
import { figures } from './figures/figures.ts';
import { model } from './model.ts';
import { moneyFor } from '../money.ts';
import { openings } from './openings.ts';
import { readings } from './readings.ts';
import { report } from './report.ts';
import { sayVerdict, moneyOf } from './say.ts';
import { table } from './table.ts';
import { apply, sayIn } from './testing.ts';

const { data, facts } = example('zh-CN');
const zh = sayIn('zh-CN');
const en = sayIn('en');
const said = (of = data, say = zh) => readings(figures(of, facts), say).map((one) => say.t(one.text as never, one.values));

describe('readings', () => {
  test('the worked example says what the picture says', () => {
    expect(said()).toEqual([
      '冷链配送：客户打 9 分、占成本 11%，却无人供应',
      '灌装包装：恒岳包装在供 186 万元，多我方 18 万元；易揭盖膜成交即反超 54 万元',
      '已提案 194 万元，其中 122 万元只是我方估计，客户还没确认',
    ]);
    expect(readings(figures(data, facts), zh).map((one) => one.severity)).toEqual(['urgent', 'attention', 'note']);
  });

  test('in English, with the step each suggests', () => {
    const other = example('en');
    const all = readings(figures(other.data, other.facts), en);
    expect(all.map((one) => en.t(one.text as never, one.values))[1]).toBe(
      'Filling and packing: Hengyue Pack ¥1.86m, ¥0.18m ahead; winning Peel lid puts us ¥0.54m in front',
    );
    expect(all.map((one) => one.action && en.t(one.action.text as never, one.action.values))).toEqual([
      'Propose Temp. label, ¥0.46m',
      'See who supplies',
      'Ask the customer',
    ]);
    expect(all[0]?.action?.intent).toEqual({ kind: 'select', id: 'chip-6' });
  });

  test('nothing is said of an empty map, and an activity that matters little is not urgent', () => {
    expect(readings(figures(model.empty(), emptyFacts()), zh)).toEqual([]);
    const mild = apply(apply(data, 'setImportance', { activity: 'coldchain', importance: 3 }).data, 'removeChip', { chip: 'chip-6' }).data;
    const first = readings(figures(mild, facts), zh).find((one) => one.id.startsWith('unserved'));
    expect(first).toMatchObject({ severity: 'attention', action: { text: 'action.think', intent: { kind: 'select', id: 'coldchain' } } });
  });

  test('stale facts, holes and possible offers speak where nothing graver does', () => {
    const calm = ['coldchain', 'recall'].reduce((now, activity) => apply(now, 'removeActivity', { activity }).data, data);
    const proposed = ['chip-2', 'chip-4', 'chip-8'].reduce((now, chip) => apply(now, 'removeChip', { chip }).data, calm);
    const ids = readings(figures(apply(proposed, 'setImportance', { activity: 'plant', importance: null }).data, facts), zh).map(
      (one) => one.id,
    );
    expect(ids).toEqual(['leads-filling', 'possible', 'stale']);
  });
});

test('verdicts explain who leads and what would flip it', () => {
  const all = figures(data, facts);
  const verdict = (id: string): string => {
    const activity = [...all.support, ...all.primary].find((one) => one.id === id)!;
    return sayVerdict(activity, all, moneyOf(all, 'zh-CN'), zh);
  };
  expect(verdict('filling')).toBe(
    '恒岳包装领先 18 万元。已提案的成交后我方 240 万元，反超 54 万元。翻转点：恒岳包装再增 54 万元，仍是平手。',
  );
  expect(verdict('cooking')).toBe('瑞拓食配领先 142 万元。就算已提案的都成交，还差 78 万元。');
  expect(verdict('research')).toBe('只有我方在供。');
});

describe('money of one drawing', () => {
  const wan = (value: number): number => Math.round(value * 1e8);
  test.each([
    [[168, 72], '168', '168 万元', '1.68', '¥1.68m'],
    [[168.5, 72], '168.5', '168.5 万元', '1.69', '¥1.69m'],
    [[5], '50,000', '50,000 元', '50', '¥50k'],
    [[1.23], '12,300', '12,300 元', '12.3', '¥12.3k'],
    [[250_000, 13], '25', '25 亿元', '2,500', '¥2,500m'],
  ] as const)('%j', (values, zhDigits, zhFull, enDigits, enFull) => {
    const amounts = values.map(wan);
    const [zhMoney, enMoney] = [moneyFor(amounts, 'zh-CN', 'CNY'), moneyFor(amounts, 'en', 'CNY')];
    const first = amounts[0] as number;
    expect([zhMoney.digits(first).replace(/\.00?$/, ''), zhMoney.full(first).replace(/\.00?(?= )/, '')]).toEqual([zhDigits, zhFull]);
    expect([enMoney.digits(first).replace(/\.00$/, ''), enMoney.full(first).replace(/\.00(?=m)/, '')]).toEqual([enDigits, enFull]);
  });
  test('another currency is named in words in Chinese and by its sign in English', () => {
    expect(moneyFor([wan(20)], 'zh-CN', 'USD').full(wan(20))).toBe('20 万美元');
    expect(moneyFor([wan(200)], 'en', 'EUR').full(wan(200))).toBe('€2m');
  });
});

test('openings: pains in the customer’s words, needs, and offers that name what they answer', () => {
  const all = openings(data, facts);
  const byKind = (kind: string) => all.filter((one) => one.kind === kind);
  expect(byKind('pain').map((one) => one.place)).toEqual([
    '研发与法规',
    '质量与追溯',
    '原料进厂',
    '熬制调配',
    '灌装包装',
    '灌装包装',
    '冷链配送',
    '渠道销售',
  ]);
  expect(byKind('offer')).toHaveLength(8);
  expect(byKind('offer').find((one) => one.title === '温感标签')).toMatchObject({
    id: 'value-chain:chip-6',
    status: 'possible',
    answers: ['value-chain:coldchain-q1'],
    place: '冷链配送',
  });
  expect(byKind('need').map((one) => one.title)).toEqual(['漏一袋，退整箱。', '味道批批要一样。', '次日必须送到。']);
  const important = apply(data, 'setImportance', { activity: 'recall', importance: 8 }).data;
  expect(openings(important, facts).find((one) => one.id === 'value-chain:recall')).toMatchObject({ kind: 'need', title: '售后召回' });
});

test('the table holds one row an activity; unknown is an empty cell', () => {
  const { columns, rows } = table(figures(data, facts), zh);
  const row = (id: string) => Object.fromEntries(columns.map(({ key }, i) => [key, rows.find((one) => one.id === id)?.cells[i]]));
  expect(row('filling')).toMatchObject({ share: 0.15, importance: 9, delivered: 1_680_000, proposed: 720_000, 'rival:hengyue': 1_860_000 });
  expect(row('recall')).toMatchObject({ importance: null, pain: null, delivered: null, 'rival:hengyue': null, served: '无人供应' });
});

test('the report is plain JSON with decimal strings', () => {
  expect(JSON.parse(JSON.stringify(report(figures(data, facts))))).toMatchObject({
    valueInPlay: { total: '11040000.00', delivered: '2320000.00', withoutAmount: 0 },
    stale: { count: 1, value: '740000.00', afterDays: 90 },
  });
});
