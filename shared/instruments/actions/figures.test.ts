import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, runner } from '../testing.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { allActions, figures, progressOf } from './figures.ts';
import { calendarOf, readCalendar } from './ics.ts';
import { schema, type Data } from './model.ts';

const { data, facts } = example('en');
const all = figures(data, facts);
const one = (id: string) => allActions(all).find(({ action }) => action.id === id);

const run = runner<Data, keyof typeof commands>(commands, data, { newId: counted() });

test('days of another century and days done ahead are refused where they are typed', () => {
  const due = (day: string) => run('editAction', { action: 'curve', fields: { due: day } }).code;
  expect([due('2099-12-31'), due('0202-12-04'), due('2036-11-23'), due('2036-11-24')]).toEqual([
    'value.date',
    'value.date',
    null,
    'value.date',
  ]);
  const done = (at: string) => run('setState', { action: 'curve', state: 'done', at });
  expect([done('2026-11-24').code, done('1026-11-19').code]).toEqual(['value.date', 'value.date']);
  expect(done('2026-11-19').data.actions['curve']).toMatchObject({ state: 'done', doneAt: '2026-11-19' });
});

describe('the example', () => {
  test('late and left are counted in working days', () => {
    expect(one('curve')).toMatchObject({ late: 2, left: null, holdsUp: ['Second trial, 30,000 pouches'] });
    expect(one('records')?.late).toBe(9);
    expect(one('compare')).toMatchObject({ late: 0, left: 2 });
    expect(one('drill'), 'done two working days after its day').toMatchObject({ late: 2, left: null });
    expect(all).toMatchObject({ open: 12, overdue: 3 });
  });

  test('progress goes from baseline to target whichever way; without a baseline it is unknown', () => {
    expect(all.goals.map(({ progress }) => progress)).toEqual([0, 0.24, 0, null]);
    expect(progressOf({ baseline: 10, now: 8, target: 20 })).toBeCloseTo(-0.2, 10);
    expect(progressOf({ baseline: 10, now: 10, target: 10 })).toBeNull();
  });

  test('promises are counted by owner, oldest first', () => {
    expect(all.punctuality.find(({ owner }) => owner === 'Sun Man')).toMatchObject({ marks: ['late', 'owed'], kept: 0 });
    expect(all.punctuality.find(({ owner }) => owner === 'Wu Tong')).toMatchObject({ marks: ['onTime'], kept: 1 });
  });

  test('load is what is left, spread over the days there are', () => {
    const wu = all.load.find(({ owner }) => owner === 'Wu Tong');
    expect(wu?.capacity).toBe(24);
    expect(wu?.weeks.map(({ hours }) => Math.round(hours))).toEqual([0, 34, 0, 0, 0, 0]);
  });
});

describe('commands', () => {
  test('a circle in what actions need is refused', () => {
    expect(run('editAction', { action: 'curve', fields: { needs: ['trial'] } }).code).toBe('action.circle');
    expect(run('editAction', { action: 'curve', fields: { needs: ['curve'] } }).code).toBe('action.circle');
    expect(run('editAction', { action: 'curve', fields: { needs: ['strip'] } }).code).toBeNull();
  });

  test('2099 is a slip of the hand, an owner’s goal must exist', () => {
    expect(run('addAction', { title: 'x', due: '2099-12-31' }).code).toBe('value.date');
    expect(run('addAction', { title: 'x', goal: 'nowhere' }).code).toBe('value.reference');
  });

  test('done carries its day; taken back, the day goes', () => {
    const done = run('setState', { action: 'curve', state: 'done' }).data;
    expect(done.actions['curve']).toMatchObject({ state: 'done', doneAt: '2026-11-23' });
    expect(run('setState', { action: 'curve', state: 'doing' }, done).data.actions['curve']?.doneAt).toBeNull();
  });

  test('with a goal its actions stay, to be sorted in again', () => {
    const after = figures(run('removeGoal', { goal: 'leaks' }).data, facts);
    expect(after.goals).toHaveLength(3);
    expect(after.loose).toHaveLength(5);
  });
});

describe('calendar file', () => {
  const options = { now: '2026-11-23T08:00:00.000Z', workspace: 'w-1', customer: 'Heyu, Foods' };
  const text = calendarOf(allActions(all), options);

  test('one all-day event an open action with a day, escaped and folded', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(12);
    expect(text).toContain('DTSTART;VALUE=DATE:20261119');
    expect(text).toContain('Heyu\\, Foods');
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('what the customer owes goes out with its title only', () => {
    const event = text.split('BEGIN:VEVENT').find((part) => part.includes('UID:records@'));
    expect(event).not.toContain('Zheng Wei');
    expect(event).not.toContain('Heyu');
  });

  test('back come changed dates only; strangers are counted', () => {
    expect(readCalendar(text, allActions(all), 'w-1', '2026-11-23')).toEqual({ moved: [], refused: [], foreign: 0 });
    const changed = text.replace('DTSTART;VALUE=DATE:20261119', 'DTSTART;VALUE=DATE:20261201');
    expect(readCalendar(changed, allActions(all), 'w-1', '2026-11-23').moved).toEqual([
      { action: 'curve', from: '2026-11-19', to: '2026-12-01' },
    ]);
    expect(readCalendar(text, allActions(all), 'other', '2026-11-23').foreign).toBe(12);
  });

  test('a date that nobody can mean is refused, and the others come back', () => {
    const changed = text
      .replace('DTSTART;VALUE=DATE:20261119', 'DTSTART;VALUE=DATE:20991231')
      .replace('DTSTART;VALUE=DATE:20261204', 'DTSTART;VALUE=DATE:20270231')
      .replace('DTSTART;VALUE=DATE:20261202', 'DTSTART;VALUE=DATE:20261207');
    const { moved, refused } = readCalendar(changed, allActions(all), 'w-1', '2026-11-23');
    expect(refused.map(({ to }) => to).toSorted()).toEqual(['2027-02-31', '2099-12-31']);
    expect(moved.map(({ to }) => to)).toEqual(['2026-12-07']);
  });

  test('any title survives folding and unfolding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (title) => {
        const made = calendarOf([{ ...allActions(all)[0]!, action: { ...allActions(all)[0]!.action, title } }], options);
        expect(readCalendar(made, allActions(all), 'w-1', '2026-11-23').foreign).toBe(0);
        expect(made.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
      }),
    );
  });
});

const change = fc.oneof(
  fc.record({ name: fc.constant('addGoal' as const), title: fc.string({ maxLength: 8 }) }),
  fc.record({
    name: fc.constant('addAction' as const),
    title: fc.string({ maxLength: 8 }),
    hours: fc.option(fc.integer({ min: 0, max: 99 })),
  }),
  fc.record({ name: fc.constant('removeAction' as const), action: fc.constantFrom('curve', 'trial', 'strip', 'nobody') }),
  fc.record({ name: fc.constant('removeGoal' as const), goal: fc.constantFrom('leaks', 'tracing', 'nobody') }),
);
test('whatever is tried, the data fits its schema and no action is lost between the goals', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let now = data;
      for (const { name, ...args } of changes) if (commands[name].args.safeParse(args).success) now = run(name, args, now).data;
      expect(schema.safeParse(now).success).toBe(true);
      const live = Object.values(now.actions).filter(({ deletedAt }) => deletedAt === undefined);
      expect(allActions(figures(now, facts))).toHaveLength(live.length);
    }),
    { numRuns: 50 },
  );
});
