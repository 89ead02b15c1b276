import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tier } from '../../instruments/facts.ts';
import { rankToday, type RankOptions } from './rank.ts';
import type { SaidLine } from './types.ts';

const line = (key: string, fields: Partial<SaidLine> = {}): SaidLine => ({
  key,
  instrument: 'customer-tiers',
  kind: key,
  group: 'keep',
  customer: null,
  text: key,
  reason: '',
  many: null,
  figure: '',
  tone: 'plain',
  days: null,
  rank: 0,
  displeased: false,
  value: null,
  owner: null,
  action: '',
  intent: { kind: 'select' },
  cause: 'c',
  ...fields,
});
const about = (id: string, tier: Tier, value: number | null) => ({ customer: { id, name: id, tier, value } });
const options: RankOptions = { states: {}, today: '2026-11-26', me: 'me', total: 1000 };
const order = (lines: readonly SaidLine[], more: Partial<RankOptions> = {}): string[] =>
  rankToday(lines, { ...options, ...more }).groups.flatMap((group) => group.lines.map((one) => one.line.key));

describe('order', () => {
  test('groups stand in their order, whatever the money', () => {
    const lines = [
      line('win', { group: 'win', ...about('a', 'A', 900) }),
      line('keep', { ...about('b', 'A', 900) }),
      line('due', { group: 'due', days: 1, ...about('c', 'C', 1) }),
      line('late', { group: 'overdue', days: 1, ...about('d', 'C', 1) }),
    ];
    expect(order(lines)).toEqual(['late', 'due', 'keep', 'win']);
  });

  test('later first among what is late, sooner first among what is due', () => {
    const lines = [
      line('late2', { group: 'overdue', days: 2 }),
      line('late9', { group: 'overdue', days: 9 }),
      line('due5', { group: 'due', days: 5 }),
      line('due1', { group: 'due', days: 1 }),
    ];
    expect(order(lines)).toEqual(['late9', 'late2', 'due1', 'due5']);
  });

  test('a displeased A customer stands before all that is overdue, a small A next; a B customer by its days', () => {
    const upset = { group: 'overdue' as const, displeased: true };
    const lines = [
      line('late90', { group: 'overdue', days: 90, ...about('a', 'A', 900) }),
      line('upsetB', { ...upset, days: 5, ...about('b', 'B', 900) }),
      line('upsetS', { ...upset, days: 9, ...about('c', 'S', 100) }),
      line('upsetA', { ...upset, days: 0, ...about('d', 'A', 1) }),
    ];
    expect(order(lines)).toEqual(['upsetA', 'upsetS', 'late90', 'upsetB']);
  });

  test('what is arranged for a displeased A customer comes after those who wait, and still before everybody else', () => {
    const lines = [
      line('late400', { group: 'overdue', days: 400, ...about('a', 'A', 9e9) }),
      line('arranged', { group: 'overdue', displeased: true, days: 0, ...about('b', 'A', 1) }),
      line('waits', { group: 'overdue', displeased: true, days: 2, ...about('c', 'A', 1) }),
    ];
    expect(order(lines)).toEqual(['waits', 'arranged', 'late400']);
  });

  test('only what is overdue is moved: displeasure that is being answered keeps its place', () => {
    const lines = [
      line('late', { group: 'overdue', days: 1, ...about('a', 'C', 1) }),
      line('soon', { group: 'due', days: 1, ...about('b', 'B', 1) }),
      line('answered', { group: 'due', days: 4, displeased: true, ...about('c', 'A', 900) }),
    ];
    expect(order(lines)).toEqual(['late', 'soon', 'answered']);
  });

  test('in keep and win the kind decides, then tier weight × value', () => {
    const lines = [
      line('unknown', { rank: 2, ...about('a', 'A', 900) }),
      line('smallA', { ...about('b', 'S', 100) }),
      line('B', { ...about('c', 'B', 140) }),
      line('A', { ...about('d', 'A', 80) }),
    ];
    // 3 × 100, 2 × 140, 4 × 80
    expect(order(lines)).toEqual(['A', 'smallA', 'B', 'unknown']);
  });

  test('three lines a customer; the others are held, not lost', () => {
    const lines = ['1', '2', '3', '4', '5'].map((key) => line(key, about('a', 'A', 10)));
    const ranked = rankToday(lines, options);
    expect(ranked.count).toBe(3);
    expect(ranked.held).toHaveLength(2);
  });

  test('lines of one kind are gathered under the worst', () => {
    const many = ['a', 'b', 'c', 'd'].map((id, i) => line(id, { kind: 'under', many: '{{count}}', ...about(id, 'A', 10 + i) }));
    const [only] = rankToday(many, options).groups[0]?.lines ?? [];
    expect(only?.line.key).toBe('d');
    expect(only?.also.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
    expect(rankToday(many.slice(0, 2), options).count).toBe(2);
  });

  test('the head says how many, with which to begin, and what they weigh', () => {
    const lines = [
      line('late', { group: 'overdue', days: 1, ...about('a', 'A', 200) }),
      line('again', { ...about('a', 'A', 200) }),
      line('other', { ...about('b', 'B', 120) }),
    ];
    expect(rankToday(lines, options)).toMatchObject({ count: 3, first: 1, customers: 2, value: 320, share: 0.32 });
  });

  test('what is another person’s alone is not shown', () => {
    expect(order([line('mine', { owner: 'me' }), line('theirs', { owner: 'you' })])).toEqual(['mine']);
  });
});

describe('done and snoozed', () => {
  const one = line('x');
  const state = (fields: object) => ({ states: { x: { state: 'done' as const, at: '2026-11-26', until: null, cause: 'c', ...fields } } });

  test('ticked off it is gone, and comes back when its cause changed or two weeks passed', () => {
    expect(rankToday([one], { ...options, ...state({}) })).toMatchObject({ count: 0, done: [one] });
    expect(order([one], state({ cause: 'other' }))).toEqual(['x']);
    expect(order([one], { ...state({}), today: '2026-12-10' })).toEqual(['x']);
  });

  test('snoozed until a day it returns on that day; until it changes, when it changed', () => {
    const until = state({ state: 'snoozed', until: '2026-11-30' });
    expect(order([one], until)).toEqual([]);
    expect(order([one], { ...until, today: '2026-11-30' })).toEqual(['x']);
    expect(order([one], state({ state: 'snoozed' }))).toEqual([]);
    expect(order([{ ...one, cause: 'new' }], state({ state: 'snoozed' }))).toEqual(['x']);
  });
});

const anyLine = fc.record({
  key: fc.string({ minLength: 1, maxLength: 6 }),
  kind: fc.constantFrom('a', 'b'),
  group: fc.constantFrom('overdue' as const, 'due' as const, 'keep' as const, 'win' as const, 'next' as const),
  days: fc.option(fc.integer({ min: 0, max: 40 })),
  rank: fc.integer({ min: 0, max: 2 }),
  displeased: fc.boolean(),
  id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
  tier: fc.constantFrom('A' as const, 'S' as const, 'B' as const, 'C' as const),
  value: fc.option(fc.integer({ min: 0, max: 1000 })),
  many: fc.boolean(),
});

test('no line is lost, and the order does not depend on how they came', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyLine, { selector: ({ key }) => key, maxLength: 30 }), (some) => {
      const lines = some.map(({ id, tier, value, many, ...rest }) =>
        line(rest.key, { ...rest, many: many ? 'x' : null, ...about(id, tier, value) }),
      );
      const ranked = rankToday(lines, options);
      const shown = ranked.groups.flatMap((group) => group.lines.flatMap((one) => [one.line, ...one.also]));
      const all = [...shown, ...ranked.arranged, ...ranked.held, ...ranked.done, ...ranked.snoozed].map(({ key }) => key);
      expect(all.toSorted()).toEqual(lines.map(({ key }) => key).toSorted());
      expect(order(lines.toReversed())).toEqual(order(lines));
    }),
  );
});
