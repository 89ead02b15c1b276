import fc from 'fast-check';
import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { Opening } from '../facts.ts';
import { noPlanFacts, type PlanFacts } from '../plan-facts.ts';
import { BEHAVIOURS, LETTERS } from './behaviours.ts';
import { context, runner } from '../testing.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, indexOf, stateOf } from './figures.ts';
import { model, type Data, type Reply } from './model.ts';
import { publish } from './publish.ts';
import { byGap } from './rows.ts';

const { data, facts } = example('zh-CN');
const all = figures(data, facts);
const run = runner(commands, data);

test('the worked case: we say 69, three people there 59; 23 of 24 are known on both sides', () => {
  expect([Math.round(all.ours.value ?? 0), Math.round(all.theirs.value ?? 0)]).toEqual([69, 59]);
  expect([all.ours.known, all.theirs.known, all.ours.of]).toEqual([23, 23, 24]);
  expect(Math.round(all.over ?? 0)).toBe(10);
  expect(all.evidence).toEqual({ given: 19, of: 23 });
});

test('the widest gap is "same day": we 5, they 2.3; five behaviours are overrated', () => {
  const [worst] = byGap(all.rows);
  expect([worst?.behaviour, worst?.ours]).toEqual(['r-2', 5]);
  expect(worst?.theirs).toBeCloseTo(7 / 3);
  expect(all.rows.filter(({ kinds }) => kinds.includes('over')).map(({ behaviour }) => behaviour)).toEqual([
    'r-2',
    'r-4',
    'e2-2',
    'e2-3',
    'e2-5',
  ]);
});

test('a side is the mean of what is known of it', () => {
  const [s, , , v] = all.sides;
  expect(s?.ours).toBeCloseTo(3.4);
  expect([v?.ours, v?.known.ours]).toEqual([3.5, 4]);
  expect(indexOf([], 'ours')).toEqual({ value: null, known: 0, of: 0 });
});

test('what nobody can say is unasked, outside every mean', () => {
  const row = all.rows.find(({ behaviour }) => behaviour === 'v-3');
  expect([row?.ours, row?.theirs, row?.gap, row?.kinds]).toEqual([null, null, null, ['unasked']]);
});

test('the newest quarter in which somebody was asked counts; the one before is what moved', () => {
  expect([all.repliesAt, all.replies.length]).toEqual(['2026Q4', 3]);
  const early = figures(data, { ...facts, today: '2026-09-30' });
  expect([early.repliesAt, early.replies.length]).toEqual(['2026Q3', 2]);
  expect([all.sides[2]?.before.ours, all.sides[2]?.before.theirs]).toEqual([3.6, 3.3]);
  expect(Math.round(all.overBefore ?? 0)).toBe(2);
});

test('somebody who was asked and has not answered yet takes nothing away', () => {
  const asked = produce(data, (draft: Data) => {
    commands.addReply.run(draft, { name: '唐敏' }, { ...context, today: '2027-01-05' });
  });
  const now = figures(asked, { ...facts, today: '2027-01-05' });
  expect([now.repliesAt, now.replies.length, now.everybody.length]).toEqual(['2026Q4', 3, 6]);
  expect(now.everybody[0]?.name).toBe('唐敏');
});

test('only behaviours that both have rated are compared', () => {
  const own = Object.fromEntries(BEHAVIOURS.map((behaviour, i) => [behaviour, { ratings: { '2026Q4': i === 0 ? 3 : 5 }, evidence: '' }]));
  const one = { ...Object.values(data.replies)[0], id: 'only', quarter: '2026Q4', answers: { 's-1': 2 } } as Reply;
  const { over, sides } = figures({ own, replies: { only: one } }, facts);
  expect(over).toBe(25);
  expect(sides.map(({ gap }) => gap)).toEqual([1, null, null, null, null]);
});

test('what other instruments know stands beside the sides, and only this quarter counts', () => {
  const visit = { id: 'v', state: 'reported', people: [], ours: [], aim: null, channel: 'visit', hours: 1 } as const;
  const plan: PlanFacts = {
    ...noPlanFacts,
    visits: [
      { ...visit, date: '2026-10-02' },
      { ...visit, date: '2026-09-30' },
      { ...visit, date: '2026-12-01', state: 'planned' },
    ],
    complaints: (['open', 'recovering', 'closed'] as const).map((state) => ({ id: state, title: '', state, openedAt: '', closedAt: null })),
    actions: [{ id: 'a', title: '', side: 'us', owner: null, due: null, state: 'open', doneAt: null, answers: ['need-1'] }],
  };
  const openings = ['need-1', 'need-2'].map((id) => ({ id, kind: 'need' }) as Opening);
  expect(figures(data, { ...facts, openings, plan }).records).toEqual({ needs: 2, answered: 1, open: 2, visits: 1 });
});

test('an answer belongs to its person; a day ahead is refused', () => {
  const answered = run('answer', { reply: 'r-he-2026q4', behaviour: 'v-3', value: 4 }).data;
  expect(figures(answered, facts).rows.find(({ behaviour }) => behaviour === 'v-3')?.theirs).toBe(4);
  expect(run('answer', { reply: 'nobody', behaviour: 'v-3', value: 4 }).code).toBe('value.reference');
  expect(run('addReply', { name: '唐敏', at: '2026-11-24' }).code).toBe('value.date');
  expect(run('editReply', { reply: 'r-he-2026q4', fields: { at: '1926-11-12' } }).code).toBe('value.date');
  expect(run('addReply', { name: '唐敏' }).data.replies['made']?.quarter).toBe('2026Q4');
});

test('both indices are told by quarter, with what they cover', () => {
  const told = publish(data).indices ?? [];
  expect(told.map(({ id, quarter }) => `${id} ${quarter}`)).toEqual([
    'serve.ours 2026Q3',
    'serve.customer 2026Q3',
    'serve.ours 2026Q4',
    'serve.customer 2026Q4',
  ]);
});

test('nothing rated is empty, all of it is enough', () => {
  expect([stateOf(figures(model.empty(), facts)), stateOf(all)]).toEqual(['empty', 'enough']);
});

test('the index lies between 0 and 100, and a side with more behaviours weighs no more', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: BEHAVIOURS.length, maxLength: BEHAVIOURS.length });
  fc.assert(
    fc.property(scores, (given) => {
      const own = Object.fromEntries(
        BEHAVIOURS.map((behaviour, i) => [behaviour, { ratings: { '2026Q4': given[i] ?? null }, evidence: '' }]),
      );
      const { ours, sides } = figures({ own, replies: {} }, facts);
      if (ours.value === null) return;
      expect(ours.value).toBeGreaterThanOrEqual(0);
      expect(ours.value).toBeLessThanOrEqual(100);
      const known = sides.flatMap((side) => (side.ours === null ? [] : [side.ours]));
      expect(ours.value).toBeCloseTo(((known.reduce((sum, one) => sum + one, 0) / known.length - 1) / 4) * 100);
      expect(known.length).toBeLessThanOrEqual(LETTERS.length);
    }),
  );
});
