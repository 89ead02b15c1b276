import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountFromNumber } from '../../base/amount.ts';
import { emptyFacts } from '../example-facts.ts';
import { example } from './example.ts';
import { allActivities, figures, stateOf } from './figures/figures.ts';
import { model, type Chip, type Data } from './model.ts';

const wan = (value: number): number => amountFromNumber(value * 10_000);
const { data, facts } = example('zh-CN');
const all = figures(data, facts);
const at = (id: string, of = all) => allActivities(of).find((one) => one.id === id)!;
const withChips = (chips: readonly Partial<Chip>[]): Data => ({
  ...data,
  chips: Object.fromEntries(
    chips.map((chip, i) => [
      `c${i}`,
      { ...(data.chips['chip-1'] as Chip), was: undefined, id: `c${i}`, order: `${String(i).padStart(3, '0')}i`, ...chip },
    ]),
  ),
});

describe('value in play, worked example', () => {
  test('parts and total tie exactly', () => {
    expect(all.inPlay).toEqual({
      delivered: wan(232),
      proposed: wan(194),
      possible: wan(84),
      rivals: wan(594),
      total: wan(1104),
      unknown: 0,
    });
    expect(all.rivals.map(({ id, total, inSupport }) => [id, total, inSupport])).toEqual([
      ['hengyue', wan(224), wan(38)],
      ['mingbai', wan(132), 0],
      ['ruituo', wan(238), 0],
    ]);
  });

  test('coverage, staleness and what is only assumed', () => {
    expect(all.coverage).toEqual({ of: 9, importance: 8, quotes: 7, share: 9, shareSum: 100 });
    expect(all.staleAfter).toBe(90);
    expect(all.stale).toEqual({ count: 1, value: wan(74) });
    expect(all.chips.count).toBe(15);
    expect(all.confirmed.count).toBe(9);
    expect(all.assumedProposals).toEqual({ count: 2, value: wan(122) });
  });

  test('nobody serves cold chain and recall: an offer that is only possible does not serve', () => {
    const unserved = allActivities(all).filter((one) => one.served === 'unserved');
    expect(unserved.map((one) => one.code)).toEqual(['4', '6']);
  });

  test('filling: the rival leads by 18, our peel lid would turn it by 54', () => {
    expect(at('filling').verdict).toEqual({
      kind: 'rivalLeads',
      rival: 'hengyue',
      held: wan(186),
      lead: wan(18),
      after: wan(240),
      margin: wan(54),
    });
    expect(at('research').verdict).toEqual({ kind: 'alone' });
    expect(at('sales').verdict).toMatchObject({ kind: 'rivalLeads', lead: wan(22) });
  });

  test('our own field: money and activities are what anyone supplies', () => {
    const field = all.suppliers.find((one) => one.ours);
    expect(field?.value).toBe(wan(826));
    expect(field?.feeds).toHaveLength(7);
  });

  test('what moved since last quarter', () => {
    expect(at('filling').changes).toEqual([
      { kind: 'importance', who: '', name: '', from: 7, to: 9 },
      { kind: 'chip', who: 'us', name: '高阻隔膜', from: wan(171), to: wan(168) },
      { kind: 'chip', who: 'hengyue', name: '蒸煮袋', from: wan(150), to: wan(186) },
    ]);
    expect(at('filling', figures(data, { ...facts, today: '2027-01-05' })).changes).toEqual([]);
  });
});

test('unknown is not zero: nothing recorded is not "unserved", an amount nobody knows is counted, not summed', () => {
  const bare = figures({ ...data, chips: {} }, facts);
  expect(allActivities(bare).map((one) => one.served)).toEqual(Array.from({ length: 9 }, () => 'unknown'));
  const unknown = figures(withChips([{ value: null }, { value: wan(5) }]), facts);
  expect(unknown.inPlay).toMatchObject({ delivered: wan(5), total: wan(5), unknown: 1 });
});

test.each([
  ['A', 90],
  ['S', 90],
  ['B', 180],
  ['C', 365],
] as const)('a fact about a %s customer is stale after %i days, not on the day itself', (tier, days) => {
  const customer = { ...facts.customer!, tier };
  const on = (age: number): string => new Date(Date.parse(facts.today) - age * 86_400_000).toISOString().slice(0, 10);
  const certainty = (age: number) =>
    at('filling', figures(withChips([{ origin: { status: 'confirmed', at: on(age) } }]), { ...facts, customer })).chips[0]?.certainty;
  expect([certainty(days), certainty(days + 1)]).toEqual(['confirmed', 'stale']);
});

test('more than three rivals: the largest keep lanes of their own, the rest share one, and money still ties', () => {
  const rivals = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id, mark: id }));
  const chips = rivals.map(({ id }, i) => ({ who: id, value: wan(10 * (i + 1)) }));
  const many = figures(withChips([...chips, { who: 'gone', value: wan(1) }]), { ...facts, rivals });
  expect(many.rivals.map(({ id, total, slot }) => [id, total, slot])).toEqual([
    ['c', wan(30), 0],
    ['d', wan(40), 1],
    ['e', wan(50), 2],
    ['others', wan(31), 3],
  ]);
  expect(many.inPlay.rivals).toBe(wan(151));
});

test('the parts always tie, and every chip stands in exactly one lane', () => {
  const anyChip = fc.record({
    who: fc.constantFrom('us', 'hengyue', 'mingbai', 'ruituo', 'stranger'),
    status: fc.constantFrom('possible' as const, 'proposed' as const, 'delivered' as const),
    activity: fc.constantFrom('filling', 'quality', 'sales', 'recall'),
    value: fc.option(fc.integer({ min: 0, max: 10 ** 12 })),
  });
  fc.assert(
    fc.property(fc.array(anyChip, { maxLength: 20 }), (chips) => {
      const got = figures(withChips(chips), facts);
      const { delivered, proposed, possible, rivals, total } = got.inPlay;
      expect(delivered + proposed + possible + rivals).toBe(total);
      expect(got.rivals.reduce((sum, lane) => sum + lane.total, 0)).toBe(rivals);
      expect(total).toBe(chips.reduce((sum, chip) => sum + (chip.value ?? 0), 0));
      const lanes = new Set(['us', ...got.rivals.map((lane) => lane.id)]);
      for (const chip of allActivities(got).flatMap((one) => one.chips)) expect(lanes.has(chip.lane)).toBe(true);
    }),
  );
});

test('state: empty, begun, enough', () => {
  expect(stateOf(figures(model.empty(), emptyFacts()))).toBe('empty');
  expect(stateOf(figures({ ...data, chips: {} }, facts))).toBe('begun');
  expect(stateOf(all)).toBe('enough');
});
