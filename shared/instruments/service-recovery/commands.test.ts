import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, runner } from '../testing.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { allOf, figures } from './figures.ts';
import { schema, type Data } from './model.ts';
import { stateOf } from './state.ts';

const { data, facts } = example('en');
const run = runner<Data, keyof typeof commands>(commands, data, { newId: counted() });
const edit = (complaint: string, fields: object) => run('edit', { complaint, fields });
const stateIn = (of: Data, id: string) => stateOf(of.complaints[id]!);
const said = { kind: 'satisfied', at: '2026-11-22', words: 'Well done.', by: 'Zhou Qiming' };

describe('the way of a complaint', () => {
  test('it is written down today, and moves on only with an owner', () => {
    const added = run('add', { title: 'Pallets broken', who: 'Ma Jun' });
    expect(Object.values(added.data.complaints).find(({ title }) => title === 'Pallets broken')).toMatchObject({ openedAt: '2026-11-23' });
    expect(run('start', { complaint: 'coldstore' }).code).toBe('complaint.owner');
    const started = run('start', { complaint: 'coldstore' }, edit('coldstore', { owner: 'Chen Jing' }).data);
    expect(stateIn(started.data, 'coldstore')).toBe('recovering');
    expect(stateIn(run('takeBack', { complaint: 'coldstore' }, started.data).data, 'coldstore')).toBe('open');
  });

  test('it closes with words and day only, not before it was opened, not in the future', () => {
    const close = (fields: object) => run('close', { complaint: 'sealing', ...said, ...fields });
    expect(close({ words: '  ' }).code).toBe('complaint.words');
    expect(close({ at: '2026-10-08' }).code).toBe('complaint.closed');
    expect(close({ at: '2026-11-24' }).code).toBe('complaint.closed');
    expect(stateIn(close({}).data, 'sealing')).toBe('closed');
    expect(run('close', { complaint: 'sealing', ...said }, close({}).data).code).toBe('complaint.state');
  });

  test('there is no third way to close', () => {
    expect(commands.close.args.safeParse({ complaint: 'sealing', ...said, kind: 'givenUp' }).success).toBe(false);
  });

  test('reopening keeps the closing; the next one lies after it', () => {
    const again = run('reopen', { complaint: 'hundred', at: '2026-10-09' }).data;
    expect(stateIn(again, 'hundred')).toBe('recovering');
    expect(again.complaints['hundred']?.closings).toMatchObject([{ at: '2026-06-30', words: 'New blades, this lot is tight.' }]);
    expect(run('close', { complaint: 'hundred', ...said, at: '2026-10-01' }, again).code).toBe('complaint.closed');
    expect(run('close', { complaint: 'hundred', ...said }, again).data.complaints['hundred']?.closings).toHaveLength(2);
    expect(run('reopen', { complaint: 'hundred', at: '2026-06-29' }).code).toBe('complaint.closed');
    expect(run('reopen', { complaint: 'sealing' }).code).toBe('complaint.state');
  });

  test('a closing can be put right, but not be left without words', () => {
    const right = (fields: object) => run('correctClosing', { complaint: 'store', fields });
    expect(right({ kind: 'resolved' }).data.complaints['store']?.closings[0]).toMatchObject({ kind: 'resolved', at: '2026-07-24' });
    expect(right({ words: '' }).code).toBe('complaint.words');
    expect(right({ at: '2026-07-20' }).code).toBe('complaint.closed');
  });
});

describe('what is refused', () => {
  test('opened in the future, before 2000, or after it was closed', () => {
    expect(edit('coldstore', { openedAt: '2026-11-24' }).code).toBe('complaint.opened');
    expect(edit('coldstore', { openedAt: '1999-12-31' }).code).toBe('complaint.opened');
    expect(edit('store', { openedAt: '2026-07-25' }).code).toBe('complaint.opened');
    expect(edit('store', { openedAt: '2026-07-24' }).code).toBeNull();
  });

  test('a lowest that is not the lowest, a next step in 2099, a step done tomorrow', () => {
    expect(edit('sealing', { lowest: 2 }).code).toBe('complaint.goodwill');
    expect(edit('sealing', { now: -2, lowest: -2 }).code).toBeNull();
    expect(edit('sealing', { nextDue: '2099-01-01' }).code).toBe('value.date');
    expect(run('logStep', { complaint: 'sealing', text: 'x', at: '2026-11-24' }).code).toBe('value.date');
  });
});

test('the next step, once done, stands in what was done', () => {
  const done = run('nextDone', { complaint: 'invoice' }).data.complaints['invoice']!;
  expect(done).toMatchObject({ next: '', nextDue: null });
  expect(Object.values(done.steps)).toMatchObject([{ at: '2026-11-23', text: 'Corrected invoice' }]);
});

test('a cause that gets the name of another becomes one with it', () => {
  const merged = figures(run('renameCause', { from: 'Print colour', to: 'Label papers' }).data, facts);
  expect(merged.causes.find(({ cause }) => cause === 'Label papers')?.complaints).toHaveLength(2);
  expect(run('renameCause', { from: 'nowhere', to: 'x' }).code).toBe('value.reference');
});

const some = fc.constantFrom('coldstore', 'sealing', 'store', 'nobody');
const day = fc.constantFrom('1999-01-01', '2026-07-22', '2026-11-23', '2027-01-01');
const change = fc.oneof(
  fc.record({ name: fc.constantFrom('start' as const, 'takeBack' as const, 'remove' as const, 'nextDone' as const), complaint: some }),
  fc.record({ name: fc.constant('reopen' as const), complaint: some, at: day }),
  fc.record({
    name: fc.constant('close' as const),
    complaint: some,
    at: day,
    kind: fc.constantFrom('resolved', 'satisfied'),
    words: fc.constantFrom('', 'Good.'),
    by: fc.constant(''),
  }),
);
test('whatever is tried, the data fits its schema and every complaint stands in one column', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let now = data;
      for (const { name, ...args } of changes) now = run(name, args, now).data;
      expect(schema.safeParse(now).success).toBe(true);
      const all = figures(now, facts);
      expect(allOf(all)).toHaveLength(all.total);
      for (const { closing, days } of all.closed) expect([closing?.words === '', days >= 0]).toEqual([false, true]);
    }),
    { numRuns: 60 },
  );
});
