import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runner, speechOf } from '../testing.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, publish, stateOf } from './figures.ts';
import { messages } from './messages.ts';
import { model } from './model.ts';
import { readings } from './readings.ts';
import { today } from './today.ts';

const { data, facts } = example('zh-CN');
const all = figures(data, facts);
const run = runner(commands, data);
const person = (id: string, from = all) => from.people.find((one) => one.id === id);
const speech = speechOf(messages, 'zh-CN');

test('the worked case: 4 of 7 kept, 13 of 20 told, 5 of 8 answered', () => {
  expect([all.touch.count, all.touch.of, Math.round(all.touch.value ?? 0)]).toEqual([4, 7, 57]);
  expect([all.message.count, all.message.of, Math.round(all.message.value ?? 0)]).toEqual([13, 20, 65]);
  expect([all.need.count, all.need.of, Math.round(all.need.value ?? 0)]).toEqual([5, 8, 63]);
  expect(all.understood).toBe(7);
  expect(all.unset).toBe(1);
});

test('days over what was agreed: 36 with 30 agreed, 54 with 90, 3 with 14', () => {
  expect([person('tang')?.over, person('xu')?.over, person('zhou')?.over, person('he')?.over]).toEqual([36, 54, 3, 0]);
});

test('without a cadence somebody is outside the share; agreed and never met is not kept', () => {
  expect(person('liang')?.kept).toBeNull();
  const agreed = run('setCadence', { person: 'liang', days: 60 }).data;
  expect(figures(agreed, facts).touch).toMatchObject({ count: 4, of: 8 });
  expect(person('liang', figures(agreed, facts))).toMatchObject({ kept: false, over: null });
});

test('a touch today keeps what was agreed; one ahead is refused', () => {
  const touched = run('touch', { person: 'tang', date: '2026-11-23', channel: 'call' }).data;
  expect(figures(touched, facts).touch.count).toBe(5);
  expect(run('touch', { person: 'tang', date: '2026-11-24', channel: 'call' }).code).toBe('value.date');
});

test('a cell goes planned, delivered, understood; delivered keeps its day', () => {
  const told = run('setCell', { message: 'm-5', person: 'tang', state: 'delivered' }).data;
  expect(told.messages['m-5']?.cells['tang']).toMatchObject({ state: 'delivered', at: '2026-11-23', due: '2026-11-15' });
  expect(figures(told, facts).message.count).toBe(14);
  expect(run('setCell', { message: 'm-1', person: 'zhou', state: 'understood' }).data.messages['m-1']?.cells['zhou']?.at).toBe(
    '2026-06-18',
  );
  expect(run('setCell', { message: 'm-1', person: 'zhou', state: null }).data.messages['m-1']?.cells['zhou']).toBeUndefined();
  expect(run('setCell', { message: 'm-1', person: 'zhou', state: 'planned', due: '2099-12-31' }).code).toBe('value.date');
});

test('earlier quarters are counted from days; before the first contact nothing is known', () => {
  expect(all.history.map(({ quarter }) => quarter).at(-1)).toBe('2026Q4');
  expect(all.history[0]?.touch).toBeNull();
  expect(all.history.at(-2)?.message).not.toBeNull();
  expect(all.history.slice(0, -1).every(({ need }) => need === null)).toBe(true);
});

test('the longest over what was agreed comes first; the open need with the widest opening is named', () => {
  const [first] = readings(all, speech);
  expect([first?.id, first?.values['name']]).toEqual(['missed', '许文斌']);
  expect(readings(all, speech).find(({ id }) => id === 'needs')?.values).toMatchObject({ count: 3, name: '没单时的关心' });
});

test('Today: strong people over what was agreed, messages past their day', () => {
  expect(today(all, speech).map(({ id, group }) => [id, group])).toEqual([
    ['xu contact', 'keep'],
    ['xu m-5', 'overdue'],
    ['zhou contact', 'keep'],
    ['tang m-5', 'overdue'],
  ]);
});

test('nothing agreed is empty; all three known is enough', () => {
  expect([stateOf(figures(model.empty(), facts)), stateOf(all)]).toEqual(['empty', 'enough']);
  expect(publish(data, facts).indices?.at(-1)).toMatchObject({ id: 'three-basics.message', quarter: '2026Q4' });
});

test('a longer cadence never lowers the share of contacts kept', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('zhou', 'he', 'shen', 'zheng', 'tang', 'li', 'xu'),
      fc.integer({ min: 1, max: 700 }),
      fc.integer({ min: 0, max: 30 }),
      (who, days, more) => {
        const kept = (cadence: number): number => figures(run('setCadence', { person: who, days: cadence }).data, facts).touch.count;
        expect(kept(Math.min(730, days + more))).toBeGreaterThanOrEqual(kept(days));
      },
    ),
  );
});
