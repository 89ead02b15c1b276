import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import { measureText } from '../../scene/measure.ts';
import type { Translate } from '../../i18n/translate.ts';
import { context, runner, speechOf } from '../testing.ts';
import { commands, inCircle } from './commands.ts';
import { example } from './example.ts';
import { figures, stateOf } from './figures.ts';
import { gridOf } from './layout/place.ts';
import { stakeholders } from './index.ts';
import { messages } from './messages.ts';
import { blank, model, type Data, type Stakeholder } from './model.ts';
import { publish, signals, today } from './published.ts';
import { scoreOf } from './score.ts';

const { data, facts } = example('zh-CN');
const all = figures(data, facts);
const run = runner(commands, data);
const ids = (people: readonly { readonly person: { readonly id: string } }[]): string[] => people.map(({ person }) => person.id);
const speech = speechOf(messages, 'zh-CN');

test('the worked case: 57 ÷ 3 ÷ 40 = 47.5, with every wanted tie 70.8', () => {
  expect(all.score.value).toBeCloseTo(47.5);
  expect(all.score.wanted).toBeCloseTo(70.83, 1);
  expect([all.score.known, all.score.of, all.score.influence]).toEqual([12, 12, 40]);
});

test('strong people with a weak tie hold 18 of 40', () => {
  expect(ids(all.weak)).toEqual(['liang', 'xu', 'feng', 'bai']);
  expect(all.weakShare).toBeCloseTo(0.45);
});

test('one of ours holds 40 of 57; without him the score is 14', () => {
  expect(all.thread?.share).toBeCloseTo(40 / 57);
  expect(all.thread?.without).toBeCloseTo(14.2, 1);
  expect(figures({ ...data, limits: { ...data.limits, thread: 71 } }, facts).thread).toBeNull();
});

test('nobody confirmed decides, a post has no name, five are untouched for 60 days', () => {
  expect([all.decided, ids(all.unsure)]).toEqual([false, ['xu', 'cfo']]);
  expect(ids(all.quiet)).toHaveLength(5);
});

test('a gap gains influence × steps ÷ 3 ÷ all influence', () => {
  expect(all.gaps.map(({ person, gain }) => [person.id, Math.round((gain ?? 0) * 10) / 10])).toEqual([
    ['liang', 4.2],
    ['xu', 4.2],
    ['feng', 3.3],
    ['shen', 3.3],
    ['bai', 3.3],
    ['tang', 2.5],
    ['zheng', 2.5],
  ]);
});

test('who is not rated is outside the score and said; without anybody rated there is no score', () => {
  const unrated = produce(data, (draft) => {
    (draft.people['xu'] as Stakeholder).influence = null;
  });
  expect(figures(unrated, facts).score).toMatchObject({ known: 11, of: 12, influence: 35 });
  expect(scoreOf([])).toEqual({ value: null, wanted: null, known: 0, of: 0, influence: 0 });
});

test('a reported visit is the last touch; a planned one is none', () => {
  const visit = { id: 'v', date: '2026-11-20', people: ['xu'], ours: [], aim: null, channel: 'visit', hours: 1 } as const;
  const seen = (state: 'reported' | 'planned') =>
    figures(data, { ...facts, plan: { ...facts.plan, visits: [{ ...visit, state }] } }).people.find(({ person }) => person.id === 'xu')
      ?.days;
  expect([seen('reported'), seen('planned')]).toEqual([3, 87]);
});

test('nobody may report to whom he leads', () => {
  expect(run('rehang', { person: 'xu', boss: 'ma' }).code).toBe('people.circle');
  expect(run('rehang', { person: 'ma', boss: 'shen' }).data.people['ma']?.boss).toBe('shen');
});

test('who is removed leaves the others to the boss above, and takes the arrows away', () => {
  const next = run('remove', { person: 'zhou' }).data;
  expect([next.people['bai']?.boss, next.people['ma']?.boss]).toEqual(['xu', 'xu']);
  expect(figures(next, facts).sways.map(({ id }) => id)).toEqual(['bai-feng', 'yu-he']);
});

test('a day nobody can mean is refused: a step in 2099, a touch tomorrow', () => {
  expect(run('edit', { person: 'xu', fields: { stepDue: '2099-12-31' } }).code).toBe('value.date');
  expect(run('edit', { person: 'xu', fields: { touched: '2026-11-24' } }).code).toBe('value.date');
});

test('contacts known already are offered once and can be placed in one step', () => {
  const customer = {
    ...facts.customer!,
    contacts: [
      { id: 'c1', name: '许文斌', title: null },
      { id: 'c2', name: '韩梅', title: '法务' },
    ],
  };
  expect(figures(data, { ...facts, customer }).unplaced.map(({ id }) => id)).toEqual(['c2']);
  const placed = run('place', { contacts: [{ id: 'c2', name: '韩梅', title: '法务' }] }).data;
  expect(figures(placed, { ...facts, customer }).unplaced).toEqual([]);
});

test('others of the plan learn names and ratings; unknown posts stay here', () => {
  const told = publish(data, facts);
  expect(told.people).toHaveLength(12);
  expect(told.indices?.[0]).toMatchObject({ id: 'stakeholders.tie', quarter: '2026Q4', coverage: 1 });
  expect(signals(data, facts, { quarter: '2026Q4', person: null })).toEqual([
    { id: 'stakeholders.added', quarter: '2026Q4', kind: 'sum', count: 12, of: null },
  ]);
});

test('Today: a step due this week, and nobody twice', () => {
  const lines = today(all, speech);
  expect(lines.map(({ id, group }) => [id, group])).toEqual([['bai step', 'due']]);
  const bare = run('edit', { person: 'feng', fields: { step: '' } }).data;
  expect(today(figures(bare, facts), speech).map(({ id }) => id)).toContain('feng weak');
});

test('nothing known is empty; everybody rated is enough', () => {
  expect([stateOf(figures(model.empty(), facts)), stateOf(all)]).toEqual(['empty', 'enough']);
});

const LEVELS = 200;
const many = (count: number): Data => {
  const people = Array.from({ length: count }, (_, i): Stakeholder => ({
    ...blank,
    id: `p${i}`,
    rev: 0,
    changedAt: context.now,
    order: `a${String(i).padStart(4, '0')}`,
    boss: i === 0 ? null : `p${Math.floor((i - 1) / 6)}`,
    name: `人${i}`,
    influence: (i % 5) + 1,
    tie: i % 4,
    addedAt: '2026-10-08',
  }));
  return { ...model.empty(), people: Object.fromEntries(people.map((one) => [one.id, one])) };
};

test('two hundred people fit the width: branches shut, everybody is counted, nobody twice', () => {
  const big = figures(many(LEVELS), facts);
  const grid = gridOf(big.people, 8, () => false, new Set());
  expect(grid.columns).toBeLessThanOrEqual(8);
  const shown = grid.cells.filter(({ folded }) => folded === 0).length;
  expect(shown + grid.cells.reduce((sum, { folded }) => sum + folded, 0)).toBe(LEVELS);
  const scene = stakeholders.layout(big, {
    ...speech,
    t: speech.t as Translate<string>,
    size: { width: 900, height: 640 },
    measure: measureText,
  });
  expect(scene.width).toBe(900);
});

test('no way of hanging people makes a circle or loses one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(11), fc.nat(12)), { maxLength: 30 }), (moves) => {
      let now = many(12);
      for (const [who, above] of moves) {
        now = produce(now, (draft: Data) => {
          commands.rehang.run(draft, { person: `p${who}`, boss: above === 12 ? null : `p${above}` }, context);
        });
      }
      const people = Object.values(now.people);
      expect(people.some((one) => inCircle(now.people, one.id, one.boss))).toBe(false);
      expect(gridOf(figures(now, facts).people, 50, () => true, new Set()).cells).toHaveLength(12);
    }),
  );
});

test('the score lies between 0 and 100 and never falls when a tie grows', () => {
  const rated = fc.record({ influence: fc.option(fc.integer({ min: 1, max: 5 })), tie: fc.option(fc.integer({ min: 0, max: 3 })) });
  fc.assert(
    fc.property(fc.array(rated, { minLength: 1, maxLength: 12 }), fc.nat(11), (given, at) => {
      const dataOf = (ratings: typeof given): Data => {
        const base = many(ratings.length);
        return { ...base, people: Object.fromEntries(Object.values(base.people).map((one, i) => [one.id, { ...one, ...ratings[i] }])) };
      };
      const score = figures(dataOf(given), facts).score.value;
      if (score === null) return;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      const raised = given.map((one, i) => (i === at && one.tie !== null ? { ...one, tie: Math.min(3, one.tie + 1) } : one));
      expect(figures(dataOf(raised), facts).score.value ?? -1).toBeGreaterThanOrEqual(score);
    }),
  );
});
