import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shiftDay } from '../../base/quarter.ts';
import { isWorkday, workdaysBetween } from '../../base/workdays.ts';
import { runner, speechOf } from '../testing.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { figures, planState } from './figures.ts';
import { messages } from './messages.ts';
import { model } from './model.ts';
import { report as plain, reportBlocks } from './outputs.ts';
import { bringAlong } from './prepare.ts';
import { publish, signals, today } from './published.ts';
import { reportDue } from './workdays.ts';

const { data, facts } = example('zh-CN');
const all = figures(data, facts);
const run = runner(commands, data, { by: 'p-chenke' });
const speech = speechOf(messages, 'zh-CN');
const one = (date: string) => all.visits.find(({ visit }) => visit.date === date);

test('a report is due two working days after the visit; the holiday and its make-up day count as the calendar says', () => {
  const { calendar } = facts;
  expect(reportDue('2026-11-18', calendar)).toBe('2026-11-20');
  expect(reportDue('2026-11-20', calendar)).toBe('2026-11-24');
  // 1 to 7 October off, Saturday 10 October worked
  expect(reportDue('2026-09-30', calendar)).toBe('2026-10-09');
  expect([isWorkday('2026-10-10', calendar), isWorkday('2026-10-11', calendar)]).toEqual([true, false]);
  expect(workdaysBetween('2026-11-23', '2026-11-26', calendar)).toBe(3);
});

test('the worked case: one report a working day late, one handed in late, three visits ahead', () => {
  expect([one('2026-11-18')?.state, one('2026-11-18')?.late]).toEqual(['overdue', 1]);
  expect([one('2026-10-15')?.state, one('2026-10-15')?.inTime]).toEqual(['reported', false]);
  expect([one('2026-11-26')?.state, one('2026-11-26')?.late]).toEqual(['planned', -3]);
  expect(all.quarter).toEqual({ been: 6, planned: 3 });
});

test('people by influence: who was never met though strong, and who has not been seen for 60 days, is cold', () => {
  expect(all.lanes.slice(0, 2).map(({ id, days, cold }) => [id, days, cold])).toEqual([
    ['liang', null, true],
    ['xu', null, true],
  ]);
  expect(all.lanes.filter(({ cold }) => cold).map(({ id }) => id)).toEqual(['liang', 'xu', 'tang']);
});

test('promises are actions that name their visit; kept in time of those whose day came', () => {
  expect(all.promises.map(({ action, late, kept }) => [action.id, late, kept])).toEqual([
    ['curve', 4, null],
    ['reel', 0, 'inTime'],
    ['breaks', 13, null],
  ]);
  expect(all.punctual).toEqual({ ours: [1, 2], theirs: [0, 1] });
});

test('planning on a day that has a visit to the same person merges, never doubles', () => {
  const merged = run('plan', { date: '2026-11-26', people: ['xu', 'liang'], aim: '' }).data;
  expect(Object.keys(merged.visits)).toHaveLength(Object.keys(data.visits).length);
  expect(merged.visits['v-2026-11-26']?.people).toEqual(['xu', 'zhou', 'liang']);
  expect(merged.visits['v-2026-11-26']?.aim).toBe('请总经理同意一号线换膜');
  expect(run('plan', { date: '2026-11-26', people: ['tang'] }).data.visits['made']?.plannedAt).toBe('2026-11-23');
});

test('what has not been cannot be reported, nor with nothing; 2099 is a slip', () => {
  const report = { result: 'reached', text: '见了', taken: [] };
  expect(run('report', { visit: 'v-2026-12-03', ...report }).code).toBe('visit.notYet');
  expect(run('report', { visit: 'v-2026-11-18', ...report, text: ' ' }).code).toBe('visit.noReport');
  expect(run('plan', { date: '2099-12-31' }).code).toBe('value.date');
  expect(run('log', { date: '1999-01-01', hours: 1 }).code).toBe('value.date');
});

test('a report handed in keeps its day when it is written again, and clears the draft', () => {
  const drafted = run('saveDraft', { visit: 'v-2026-11-06', result: null, text: '改' }).data;
  const again = run('report', { visit: 'v-2026-11-06', result: 'partly', text: '改过', taken: [] }, drafted).data.visits['v-2026-11-06'];
  expect([again?.report?.at, again?.report?.text, again?.draft]).toEqual(['2026-11-09', '改过', null]);
  const decided = { 'need-0': 'take' as const };
  const kept = run('saveDraft', { visit: 'v-2026-11-06', result: null, text: '改', decided }).data.visits['v-2026-11-06']?.draft;
  expect(kept).toEqual({ result: null, text: '改', decided });
});

test('lines for the writer alone go nowhere: not into the report as a page, nor into figures', () => {
  const blocks = JSON.stringify(reportBlocks(one('2026-11-06') as never, undefined, speech));
  expect(blocks).toContain('封口漏袋');
  expect(blocks).not.toContain('跟采购不和');
  expect(JSON.stringify(plain(all))).not.toContain('跟采购不和');
});

test('signals: reported in time of those settled, planned ahead, with an aim', () => {
  expect(signals(data, facts, { quarter: '2026Q4', person: 'p-chenke' }).map(({ id, count, of }) => [id, count, of])).toEqual([
    ['visits.reportedOnTime', 4, 6],
    ['visits.plannedAhead', 6, 6],
    ['visits.withAim', 6, 6],
    ['visits.accompanied', 0, null],
    ['visits.lossReasons', 0, null],
  ]);
  expect(signals(data, facts, { quarter: '2026Q4', person: 'somebody' })).toEqual([]);
});

test('Today: the late report first, and the visit of the next working days', () => {
  expect(today(all, speech, facts).map(({ id, group }) => [id, group])).toEqual([
    ['v-2026-11-18 report', 'overdue'],
    ['v-2026-11-26 visit', 'next'],
  ]);
});

test('others of the plan learn who was met when', () => {
  expect(publish(data, facts).visits).toHaveLength(10);
  expect(publish(data, facts).visits?.find(({ date }) => date === '2026-11-06')).toMatchObject({ state: 'reported', people: ['zhou'] });
});

test('no visit is empty; reported and planned ones are enough', () => {
  expect([planState(figures(model.empty(), facts)), planState(all)]).toEqual(['empty', 'enough']);
});

test('a report is never due on a day off, and never earlier for a later visit', () => {
  const days = fc.integer({ min: 0, max: 700 }).map((n) => shiftDay('2026-01-01', n));
  fc.assert(
    fc.property(days, fc.array(days, { maxLength: 30 }), (visited, holidays) => {
      const calendar = { holidays, workdays: [] };
      const due = reportDue(visited, calendar);
      expect(isWorkday(due, calendar)).toBe(true);
      expect(workdaysBetween(visited, due, calendar)).toBe(2);
      expect(reportDue(shiftDay(visited, 1), calendar) >= due).toBe(true);
    }),
  );
});

test('the customer’s words stand in the report page with who said them, and not among what was taken elsewhere', () => {
  const [visit] = all.visits.filter(({ quotes }) => quotes.length > 0);
  expect(visit?.quotes).toEqual([{ words: '再漏一次，我就换别家的膜。', person: { id: 'zhou', name: '周启明', title: '厂长' } }]);
  const page = JSON.stringify(reportBlocks(visit!, undefined, speech));
  expect(page).toContain('“再漏一次，我就换别家的膜。”——周启明 厂长');
  expect(page).not.toContain('["客户原话"');
});

test('to a planned visit go the open promises, ours and of those met first, and the needs with what answers them', () => {
  const openings = [
    { id: 'profile:a', instrument: 'customer-profile', kind: 'need' as const, title: '断链责任说不清', person: '郑伟' },
    { id: 'profile:b', instrument: 'customer-profile', kind: 'need' as const, title: '良率到 99%', person: '周启明 厂长' },
    { id: 'chain:c', instrument: 'value-chain', kind: 'offer' as const, title: '驻厂' },
  ];
  const plan = { ...facts.plan, actions: facts.plan.actions.map((action) => ({ ...action, answers: [...action.answers, 'profile:b'] })) };
  const { promises, needs } = bringAlong(all, one('2026-12-03')!, { ...facts, openings, plan });
  expect(promises.map(({ action }) => action.id)).toEqual(['curve', 'breaks']);
  expect(needs.map(({ opening, answers }) => [opening.id, answers.length])).toEqual([
    ['profile:b', 3],
    ['profile:a', 0],
  ]);
});

test('another name is kept once, moves to another person, and can be forgotten', () => {
  const named = run('nick', { person: 'zhou', name: '老周' }).data;
  expect(run('nick', { person: 'xu', name: '老周' }, named).data.nicknames).toEqual([{ person: 'xu', name: '老周' }]);
  expect(run('unnick', { name: '老周' }, named).data.nicknames).toEqual([]);
});

test('a draft keeps decisions under words as long as a clause can be, and what was filed by hand', () => {
  const id = `need@${'长'.repeat(5_000)}`;
  const draft = { result: null, text: '长', decided: { [id]: 'take' }, filed: { 'unrecognised@长': { as: 'need', who: 'zhou' } } } as const;
  const args = commands.saveDraft.args.parse({ visit: 'v-2026-11-18', ...draft });
  expect(run('saveDraft', args).data.visits['v-2026-11-18']?.draft).toEqual(draft);
});
