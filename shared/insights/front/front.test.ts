import { expect, test } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { bareCustomer, emptyFacts, knownPerson } from '../../instruments/example-facts.ts';
import type { Facts } from '../../instruments/facts.ts';
import type { KnownAction } from '../../instruments/plan-facts.ts';
import { newestIndices } from '../../instruments/standing.ts';
import { ageOf, judge, movesOf, peopleOf, walletOf } from './front.ts';
import { frontMessages } from './messages.ts';
import { sentenceOf } from './sentence.ts';
import type { Front, FrontReading } from './types.ts';

const base = emptyFacts();
const facts = (plan: Partial<Facts['plan']>, more: Partial<Facts> = {}): Facts => ({ ...base, ...more, plan: { ...base.plan, ...plan } });
const reading = (instrument: string, severity: FrontReading['severity'], weight = 0): FrontReading => ({
  instrument,
  title: instrument,
  severity,
  weight,
  text: `${instrument} ${severity}`,
  intent: { kind: 'open', instrument },
});

test('three readings, one of each view, most severe first; risks are the next that warn', () => {
  const { readings, risks } = judge([
    reading('a', 'note'),
    reading('b', 'urgent', 5),
    reading('b', 'urgent', 9),
    reading('c', 'attention'),
    reading('d', 'opportunity'),
    reading('e', 'attention', 2),
  ]);
  expect(readings.map(({ text, weight }) => [text, weight])).toEqual([
    ['b urgent', 9],
    ['e attention', 2],
    ['c attention', 0],
  ]);
  expect(risks.map(({ text, weight }) => [text, weight])).toEqual([['b urgent', 5]]);
});

test('moves are open actions of ours and planned visits by day; what the customer owes is no move', () => {
  const action = (id: string, due: string | null, more: Partial<KnownAction> = {}): KnownAction => ({
    id,
    title: id,
    side: 'us',
    owner: '陈可',
    due,
    state: 'open',
    doneAt: null,
    answers: [],
    ...more,
  });
  const visit = {
    id: 'v',
    date: '2026-11-26',
    state: 'planned',
    people: [],
    ours: [],
    aim: '见总经理',
    channel: 'visit',
    hours: 1,
  } as const;
  const moves = movesOf(
    facts({
      actions: [
        action('late', '2026-11-20'),
        action('done', '2026-11-24', { state: 'done' }),
        action('theirs', '2026-11-24', { side: 'customer' }),
        action('open', null),
        action('next', '2026-12-04'),
      ],
      visits: [visit],
    }),
  );
  expect(moves.map(({ id, late }) => [id, late])).toEqual([
    ['late', 3],
    ['v', 0],
    ['next', 0],
  ]);
});

test('the wallet sums to what the customer spends: what nobody knows is a row of its own', () => {
  const customer = { ...bareCustomer('禾屿'), potential: { value: 860 }, value: 232 };
  const rivals = [
    { id: 'h', name: '恒岳', mark: '恒' },
    { id: 'r', name: '瑞拓', mark: '瑞' },
  ];
  const { wallet } = walletOf(
    facts(
      {
        spend: [
          { supplier: 'h', value: 224 },
          { supplier: 'r', value: 238 },
        ],
      },
      { customer, rivals },
    ),
  );
  expect(wallet.map(({ supplier, value }) => [supplier, value])).toEqual([
    ['us', 232],
    ['r', 238],
    ['h', 224],
    ['unknown', 166],
  ]);
  expect(wallet.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
  expect(
    walletOf(facts({ spend: [{ supplier: 'h', value: 224 }] }, { customer: { ...customer, potential: null }, rivals })).wallet.every(
      ({ share }) => share === null,
    ),
  ).toBe(true);
});

test('people by influence times what is missing; who is not rated is not guessed', () => {
  const person = (id: string, influence: number | null, tie: number | null, tieWanted: number | null) =>
    knownPerson({ id, influence, tie, tieWanted });
  expect(
    peopleOf(facts({ people: [person('a', 3, 1, 2), person('b', 5, 0, 2), person('c', 4, 2, 2), person('d', null, 1, 2)] })).map(
      ({ id }) => id,
    ),
  ).toEqual(['b', 'a', 'c']);
});

test('an index shows its newest value and the one before', () => {
  const index = (quarter: string, value: number | null) => ({ id: 'loyalty.index', quarter, value, coverage: 1 });
  expect(newestIndices([index('2026Q4', 65.5), index('2026Q2', 67), index('2026Q3', null)])).toEqual([
    { id: 'loyalty.index', value: 65.5, coverage: 1, before: 67 },
  ]);
});

test('facts are counted by age wherever they stand; what was removed is none', () => {
  const fact = (at: string | null) => ({ status: 'assumed', at });
  const data = {
    list: [fact('2026-11-20'), fact('2026-09-20'), { deep: fact('2026-01-01') }, fact(null), { ...fact('2026-11-20'), deletedAt: 'x' }],
  };
  expect(ageOf(data, '2026-11-23', 90)).toEqual({ fresh: 1, middle: 1, stale: 1, undated: 1 });
});

test('the sentence says money against the year before, or that there is no judgement yet', () => {
  const speech = { t: translator(frontMessages, 'zh-CN'), format: makeFormat('zh-CN', 'CNY') };
  const front = { value: 2_320_000, valueBefore: 2_000_000, readings: [reading('a', 'urgent')] } as unknown as Front;
  expect(sentenceOf(front, speech)).toBe('近四季 232，比上年 +16%。a urgent');
  expect(sentenceOf({ ...front, value: null, readings: [] }, speech)).toContain('还没有判断');
});
