import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountFromNumber } from '../../base/amount.ts';
import { example } from './example.ts';
import { allOf, figures, medianOf, regainedOf, repeatedOf, runningOf, stateOf } from './figures.ts';
import { stretchesOf } from './history.ts';
import { bareComplaint, model, type Complaint, type Data } from './model.ts';
import { signals } from './signals.ts';
import { publish } from './today.ts';

const { data, facts } = example('en');
const all = figures(data, facts);
const one = (id: string) => allOf(all).find(({ complaint }) => complaint.id === id);

describe('the worked case', () => {
  test('nine complaints: two open, two recovering, five closed in a median of 12 days', () => {
    expect([all.open.length, all.recovering.length, all.closed.length, all.total]).toEqual([2, 2, 5, 9]);
    expect(all.closed.map(({ days }) => days).toSorted((a, b) => a - b)).toEqual([3, 9, 12, 18, 28]);
    expect(all.median).toBe(12);
    expect(runningOf(all).map(({ days }) => days)).toEqual([45, 20, 6, 3]);
  });

  test('two causes came back and stand behind six of nine; days from closed until back', () => {
    expect(repeatedOf(all).map(({ complaints }) => complaints.map(({ complaint }) => complaint.id))).toEqual([
      ['stock', 'store', 'coldstore'],
      ['hundred', 'sealing', 'ninety'],
    ]);
    expect([one('hundred')?.cameBack, one('stock')?.cameBack, one('store')?.cameBack]).toEqual([101, 112, 119]);
    expect([one('tray')?.cameBack, one('page')?.cameBack]).toEqual([null, null]);
    expect([one('ninety')?.nth, one('ninety')?.times]).toEqual([3, 3]);
  });

  test('goodwill regained: 64 % of all, 117 % of what is closed, 25 % of what is not', () => {
    const { all: whole, closed, running } = all.regained;
    expect([whole, closed, running].map(({ share, of }) => [Math.round((share ?? -1) * 100), of])).toEqual([
      [64, 9],
      [117, 5],
      [25, 4],
    ]);
  });

  test('cost is the sum of what is known, with how many that is', () => {
    expect(all.cost).toEqual({ sum: amountFromNumber(131_200), of: 3 });
  });

  test('others of the plan know state and days; the assessment who spoke first', () => {
    const told = publish(data).complaints ?? [];
    expect(told.find(({ id }) => id === 'store')).toMatchObject({ state: 'closed', openedAt: '2026-07-21', closedAt: '2026-07-24' });
    expect(told.find(({ id }) => id === 'coldstore')).toMatchObject({ state: 'open', closedAt: null });
    const count = (quarter: string) => signals(data, facts, { quarter, person: null })[0]?.count;
    expect([count('2026Q1'), count('2026Q3'), count('2026Q4')]).toEqual([1, 1, 0]);
    expect(count('2025Q4'), 'nothing noted is not zero').toBeUndefined();
  });
});

const bare = (id: string, openedAt: string, fields: Partial<Complaint> = {}): Complaint => ({
  ...bareComplaint(openedAt),
  id,
  rev: 0,
  changedAt: '2026-11-23T08:00:00.000Z',
  title: id,
  ...fields,
});
const closed = (at: string, reopenedAt: string | null = null) => ({ kind: 'resolved' as const, at, words: 'fine', by: '', reopenedAt });
const of = (...complaints: readonly Complaint[]): Data => ({
  ...model.empty(),
  complaints: Object.fromEntries(complaints.map((complaint) => [complaint.id, complaint])),
});
const cameBack = (data0: Data) => Object.fromEntries(allOf(figures(data0, facts)).map((own) => [own.complaint.id, own.cameBack]));

describe('edges', () => {
  test('nothing is empty; no median, no share, no cost of nothing', () => {
    const none = figures(model.empty(), facts);
    expect(stateOf(none)).toBe('empty');
    expect([none.median, none.regained.all.share, none.cost.sum]).toEqual([null, null, null]);
    expect(stateOf(all)).toBe('begun');
  });

  test('a cause has not gone while another complaint of it is running', () => {
    const cause = 'leak';
    const long = bare('long', '2026-01-01', { cause, closings: [closed('2026-06-01')] });
    const short = bare('short', '2026-02-01', { cause, closings: [closed('2026-03-01')] });
    const later = bare('later', '2026-06-11', { cause });
    expect(cameBack(of(long, short, later))).toEqual({ long: 10, short: null, later: null });
  });

  test('no cause is not the same cause', () => {
    const data0 = of(bare('a', '2026-01-01', { closings: [closed('2026-01-02')] }), bare('b', '2026-02-01'));
    expect(cameBack(data0)).toEqual({ a: null, b: null });
    expect(repeatedOf(figures(data0, facts))).toEqual([]);
    expect(figures(data0, facts).causes.map(({ complaints }) => complaints.length)).toEqual([2]);
  });

  test('reopened: the first closing stays, the days count from the opening to the one that holds', () => {
    const again = bare('x', '2026-01-01', { startedAt: '2026-01-02', closings: [closed('2026-01-11', '2026-02-01')] });
    const open = figures(of(again), facts);
    expect(open.recovering[0]).toMatchObject({ reopened: 1, closing: null });
    expect(stretchesOf(again)).toEqual([
      { from: '2026-01-01', to: '2026-01-11' },
      { from: '2026-02-01', to: null },
    ]);
    const over = figures(of({ ...again, closings: [...again.closings, closed('2026-03-02')] }), facts);
    expect(over.closed[0]).toMatchObject({ reopened: 1, days: 60 });
  });

  test('unknown goodwill stays out; where nothing was lost there is no share', () => {
    const known = { before: 1, lowest: -1, now: 0 } as const;
    expect(regainedOf([known, { before: null, lowest: -2, now: 2 }])).toEqual({ share: 0.5, of: 1 });
    expect(regainedOf([{ before: 0, lowest: 0, now: 1 }])).toEqual({ share: null, of: 1 });
  });

  test('an even number of days has its median in the middle of two', () => {
    expect([medianOf([]), medianOf([4]), medianOf([9, 1, 2, 100])]).toEqual([null, 4, 5.5]);
  });

  test('a clock that was set back makes nothing younger than 0 days', () => {
    expect(figures(of(bare('x', '2026-12-24')), facts).open[0]?.days).toBe(0);
  });
});

test('the median lies among what it is of, and one very long case does not move it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 3, maxLength: 20 }), (days) => {
      const median = medianOf(days) ?? -1;
      expect(median).toBeGreaterThanOrEqual(Math.min(...days));
      expect(median).toBeLessThanOrEqual(Math.max(...days));
      const longest = days.indexOf(Math.max(...days));
      expect(medianOf(days.map((one0, i) => (i === longest ? one0 + 10_000 : one0)))).toBe(median);
    }),
  );
});

const step = fc.integer({ min: -2, max: 2 });
test('regained is over 1 exactly where people feel better than before, and never below 0', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, step, step), { minLength: 1, maxLength: 12 }), (given) => {
      const people = given.map(([before, lowest, now]) => ({ before, lowest: Math.min(before, lowest, now), now }));
      const { share } = regainedOf(people);
      if (share === null) return;
      expect(share).toBeGreaterThanOrEqual(0);
      const better = people.reduce((sum, { before, now }) => sum + now - before, 0);
      expect(Math.sign(share - 1)).toBe(Math.sign(better));
    }),
  );
});
