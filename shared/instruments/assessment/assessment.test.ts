import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../base/result.ts';
import type { CommandContext } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { emptyFacts } from '../example-facts.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { messages } from '../seven-habits/messages.ts';
import { version1 } from '../seven-habits/questionnaire.ts';
import { todayLines } from './today.ts';
import { assessmentCommands } from './commands.ts';
import { figuresOf } from './figures.ts';
import { model, schema, type Data } from './model.ts';
import type { Questionnaire, Wordings } from './questionnaire.ts';
import type { QuarterFigures } from './types.ts';

const wordings: Wordings = [version1];
const commands = assessmentCommands(wordings);
const PERSON = 'p-chen';

const facts = (today: string, viewer = PERSON): Facts => ({
  ...emptyFacts(),
  today,
  me: viewer,
  person: { id: PERSON, name: 'Chen', own: viewer === PERSON, left: false },
});

let next = 0;
const context = (today: string): CommandContext => ({ now: `${today}T08:00:00.000Z`, today, by: PERSON, newId: () => `n${++next}` });

/** Runs a command as the workspace does; a refusal leaves the data as it was. */
function run(
  data: Data,
  name: keyof typeof commands,
  args: unknown,
  today = '2026-12-20',
): { readonly data: Data; readonly code: string | null } {
  const { args: shape, run: change } = commands[name];
  let said: Result<void> | void = undefined;
  const after = produce(data, (draft) => {
    said = (change as (draft: Data, args: unknown, context: CommandContext) => Result<void> | void)(
      draft,
      shape.parse(args),
      context(today),
    );
  });
  const refused = said as Result<void> | undefined;
  return refused && !refused.ok ? { data, code: refused.error.code } : { data: after, code: null };
}
const done = (data: Data, name: keyof typeof commands, args: unknown, today?: string): Data => {
  const result = run(data, name, args, today);
  expect(result.code).toBeNull();
  return result.data;
};

const items = version1.topics.flatMap((topic) => topic.items.map(({ id }) => id));
const answered = (quarter: string, value: number, today: string, data = model.empty()): Data =>
  items.reduce((all, item) => done(all, 'answer', { quarter, item, value }, today), data);
const figure = (data: Data, quarter: string, today = '2026-12-20', viewer = PERSON): QuarterFigures | undefined =>
  figuresOf(data, facts(today, viewer), wordings).quarters.find((one) => one.quarter === quarter);

describe('answering', () => {
  test('no occasion and no answer are left out of the mean, and counted apart', () => {
    let data = model.empty();
    const [a, b, c] = version1.topics[0]!.items.map(({ id }) => id);
    data = done(data, 'answer', { quarter: '2026Q4', item: a, value: 4 });
    data = done(data, 'answer', { quarter: '2026Q4', item: b, value: 3 });
    data = done(data, 'answer', { quarter: '2026Q4', item: c, value: null });
    const topic = figure(data, '2026Q4')?.topics[0];
    expect(topic).toMatchObject({ mean: 3.5, answered: 3, none: 1, of: 4 });
    expect(figure(data, '2026Q4')?.topics[1]).toMatchObject({ mean: null, answered: 0 });
  });

  test('a value off the scale, a statement that is not there, and a quarter to come are refused with the reason', () => {
    expect(run(model.empty(), 'answer', { quarter: '2026Q4', item: items[0], value: 0 }).code).toBe('assessment.scale');
    expect(run(model.empty(), 'answer', { quarter: '2026Q4', item: items[0], value: 6 }).code).toBe('assessment.scale');
    expect(run(model.empty(), 'answer', { quarter: '2026Q4', item: 'nobody', value: 3 }).code).toBe('value.reference');
    expect(run(model.empty(), 'answer', { quarter: '2027Q1', item: items[0], value: 3 }).code).toBe('assessment.future');
    expect(commands.answer.args.safeParse({ quarter: '2026Q5', item: items[0], value: 3 }).success).toBe(false);
  });

  test('a quarter that ended unfinished stays open, is marked late, and can still be answered', () => {
    const data = done(model.empty(), 'answer', { quarter: '2026Q3', item: items[0], value: 3 }, '2026-09-30');
    expect(figure(data, '2026Q3', '2026-10-01')?.state).toBe('late');
    expect(run(data, 'answer', { quarter: '2026Q3', item: items[1], value: 4 }, '2026-10-02').code).toBeNull();
  });
});

describe('closing', () => {
  const closed = done(answered('2026Q4', 3, '2026-12-20'), 'close', { quarter: '2026Q4' });

  test('freezes: nothing of the quarter can be changed any more', () => {
    expect(figure(closed, '2026Q4')).toMatchObject({ state: 'closed', closedAt: '2026-12-20' });
    expect(run(closed, 'answer', { quarter: '2026Q4', item: items[0], value: 5 }).code).toBe('assessment.closed');
    expect(run(closed, 'evidence', { quarter: '2026Q4', item: items[0], text: 'x' }).code).toBe('assessment.closed');
    expect(run(closed, 'close', { quarter: '2026Q4' }).code).toBe('assessment.closed');
  });

  test('nothing answered cannot be closed; half answered can', () => {
    expect(run(model.empty(), 'close', { quarter: '2026Q4' }).code).toBe('assessment.empty');
    const half = done(model.empty(), 'answer', { quarter: '2026Q4', item: items[0], value: 3 });
    expect(run(half, 'close', { quarter: '2026Q4' }).code).toBeNull();
  });

  test('a correction stands beside the original, with day and reason', () => {
    const args = { quarter: '2026Q4', item: items[0], value: 5, why: 'counted again' };
    const corrected = done(closed, 'correct', args, '2027-01-04');
    const one = figure(corrected, '2026Q4', '2027-01-04')?.topics[0];
    expect(one?.items[0]).toMatchObject({ value: 5, original: 3 });
    expect(one?.items[0]?.corrections[0]).toMatchObject({ value: 5, why: 'counted again', at: '2027-01-04' });
    expect(one?.mean).toBeCloseTo(3.4, 10);
    expect(run(answered('2026Q4', 3, '2026-12-20'), 'correct', args).code).toBe('assessment.open');
  });
});

describe('promises', () => {
  const promise = { topic: 'renew', action: 'Read the trade paper', keptIf: 'four notes', due: '2027-03-31' };

  test('three at most; the next quarter opens with them and says whether they were kept', () => {
    let data = answered('2026Q4', 3, '2026-12-20');
    for (let i = 0; i < 3; i++) data = done(data, 'addPromise', { quarter: '2026Q4', ...promise });
    expect(run(data, 'addPromise', { quarter: '2026Q4', ...promise }).code).toBe('assessment.promises');
    expect(run(data, 'addPromise', { quarter: '2026Q4', ...promise, due: '2026-01-01' }).code).not.toBeNull();
    data = done(data, 'close', { quarter: '2026Q4' });
    const made = figure(data, '2026Q4')?.lookAhead[0]?.promise.id as string;
    expect(figure(data, '2027Q1', '2027-01-10')?.lookBack.map(({ kept }) => kept)).toEqual([null, null, null]);
    data = done(data, 'judge', { quarter: '2027Q1', promise: made, kept: 'partly', note: 'two notes' }, '2027-01-10');
    expect(figure(data, '2027Q1', '2027-01-10')?.lookBack[0]).toMatchObject({ kept: 'partly', note: 'two notes' });
    expect(run(data, 'judge', { quarter: '2027Q1', promise: 'nothing', kept: 'kept' }, '2027-01-10').code).toBe('value.reference');
  });
});

describe('Today', () => {
  const speech = { t: translator(messages, 'en'), format: makeFormat('en', 'CNY'), language: 'en' as const };
  const lines = (data: Data, today: string) => todayLines('seven-habits', figuresOf(data, facts(today), wordings), speech);
  const promise = { quarter: '2026Q4', topic: 'renew', action: 'Read', keptIf: 'four notes', due: '2027-03-31' };

  test('reminds of itself in the last two weeks of a quarter, until it is closed', () => {
    expect(lines(model.empty(), '2026-12-16')).toEqual([]);
    expect(lines(model.empty(), '2026-12-17').map(({ id, days }) => [id, days])).toEqual([['assess:2026Q4', 14]]);
    expect(lines(model.empty(), '2026-12-31').map(({ reason, figure: left }) => [reason, left])).toEqual([['today.assess.last', 'today']]);
    const closed = done(answered('2026Q4', 3, '2026-12-20'), 'close', { quarter: '2026Q4' });
    expect(lines(closed, '2026-12-21')).toEqual([]);
  });

  test('a promise stands there a week before its day, is overdue after it, and goes once something was said of it', () => {
    let data = done(answered('2026Q4', 3, '2026-12-20'), 'addPromise', promise);
    data = done(data, 'close', { quarter: '2026Q4' });
    const id = figure(data, '2026Q4')?.lookAhead[0]?.promise.id ?? '';
    const groups = (today: string) => lines(data, today).flatMap((line) => (line.kind === 'promise' ? [line.group] : []));
    expect([groups('2027-03-20'), groups('2027-03-24'), groups('2027-04-02')]).toEqual([[], ['due'], ['overdue']]);
    data = done(data, 'judge', { quarter: '2027Q1', promise: id, kept: 'kept' }, '2027-03-25');
    expect(groups('2027-03-26')).toEqual([]);
  });

  test('a quarter that was left open is overdue; nobody is reminded of a colleague', () => {
    const begun = done(model.empty(), 'answer', { quarter: '2026Q3', item: items[0], value: 3 }, '2026-09-30');
    expect(lines(begun, '2026-10-05').map(({ id, group }) => [id, group])).toEqual([['assess:2026Q3', 'overdue']]);
    expect(todayLines('seven-habits', figuresOf(begun, facts('2026-10-05', 'p-lin'), wordings), speech)).toEqual([]);
  });
});

describe('what is not there', () => {
  test.each([
    ['addPromise', { quarter: '2026Q4', topic: 'nothing', action: 'a', keptIf: 'b', due: '2027-03-31' }],
    ['share', { quarter: '2026Q4', with: 'p-lin', what: 'topic', of: 'nothing' }],
    ['share', { quarter: '2026Q4', with: 'p-lin', what: 'topic' }],
    ['share', { quarter: '2026Q4', with: 'p-lin', what: 'promise', of: 'nothing' }],
    ['share', { quarter: '2026Q1', with: 'p-lin', what: 'score' }],
    ['correct', { quarter: '2026Q3', item: items[0], value: 3, why: 'x' }],
  ] as const)('%s %o is refused', (name, args) => {
    const data = answered('2026Q4', 3, '2026-12-20');
    const tried = run(data, name, args);
    expect(tried.code).not.toBeNull();
    expect(tried.data).toBe(data);
  });
});

describe('versions of the wording', () => {
  test('an old quarter keeps its own questionnaire', () => {
    const newer: Questionnaire = { ...version1, version: 2, max: 7, topics: version1.topics.slice(0, 6) };
    const old = answered('2026Q3', 5, '2026-09-20');
    const both = figuresOf(old, facts('2026-12-20'), [version1, newer]).quarters;
    expect(both.map(({ questionnaire }) => questionnaire.version)).toEqual([1, 2]);
    expect(both[0]?.topics).toHaveLength(7);
    expect(both[1]?.topics).toHaveLength(6);
  });
});

describe('sharing', () => {
  const closed = done(
    done(answered('2026Q4', 4, '2026-12-20'), 'evidence', { quarter: '2026Q4', item: items[0], text: 'secret' }),
    'close',
    {
      quarter: '2026Q4',
    },
  );
  const share = (data: Data, what: string, of?: string): Data =>
    done(data, 'share', { quarter: '2026Q4', with: 'p-lin', what, ...(of === undefined ? {} : { of }) });
  const seen = (data: Data, viewer = 'p-lin') => figure(data, '2026Q4', '2026-12-20', viewer);

  test('without sharing a colleague sees that the quarter is done, and nothing else', () => {
    const one = seen(closed);
    expect(one).toMatchObject({ state: 'closed', lookAhead: [], lookBack: [], seen: { score: false, evidence: false } });
    expect(one?.topics.every(({ mean, items: shown, trend }) => mean === null && shown.length === 0 && trend.length === 0)).toBe(true);
    expect(JSON.stringify(one?.topics.map(({ items: shown }) => shown))).not.toContain('secret');
  });

  test('an open quarter shows a colleague nothing at all', () => {
    expect(seen(answered('2026Q4', 4, '2026-12-20'))).toBeUndefined();
  });

  test('the score alone shows means, one habit shows its answers, evidence only on purpose', () => {
    const scores = seen(share(closed, 'score'));
    expect(scores?.topics.map(({ mean }) => mean)).toEqual([4, 4, 4, 4, 4, 4, 4]);
    expect(scores?.topics.flatMap(({ items: shown }) => shown)).toEqual([]);
    const topic = seen(share(closed, 'topic', 'proactive'));
    expect(topic?.topics.map(({ mean }) => mean)).toEqual([4, null, null, null, null, null, null]);
    expect(topic?.topics[0]?.items[0]).toMatchObject({ value: 4, evidence: '' });
    expect(seen(share(share(closed, 'topic', 'proactive'), 'evidence'))?.topics[0]?.items[0]?.evidence).toBe('secret');
  });

  test('what is shared with one is not shared with another, and can be taken back', () => {
    const shared = share(closed, 'score');
    expect(seen(shared, 'p-wu')?.seen.score).toBe(false);
    const own = figure(shared, '2026Q4');
    const back = done(shared, 'unshare', { quarter: '2026Q4', share: own?.shares[0]?.id });
    expect(seen(back)?.seen.score).toBe(false);
  });
});

const change = fc.oneof(
  fc.record({ name: fc.constant('answer' as const), item: fc.constantFrom(...items), value: fc.option(fc.integer({ min: -1, max: 7 })) }),
  fc.record({ name: fc.constant('clear' as const), item: fc.constantFrom(...items) }),
  fc.record({
    name: fc.constant('evidence' as const),
    item: fc.constantFrom(...items),
    text: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  }),
  fc.record({ name: fc.constant('close' as const) }),
);

describe('properties', () => {
  test('whatever is tried, the data fits its schema, means stay on the scale, and a closed quarter never changes', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let data = model.empty();
        for (const { name, ...rest } of changes) {
          const args = { quarter: '2026Q4', ...rest };
          if (!commands[name].args.safeParse(args).success) continue;
          const before = data;
          data = run(data, name, args).data;
          if (before.quarters['2026Q4']?.closedAt !== undefined) expect(data).toEqual(before);
        }
        expect(schema.safeParse(data).success).toBe(true);
        const means = figure(data, '2026Q4')?.topics.flatMap(({ mean }) => mean ?? []) ?? [];
        expect(means.every((mean) => mean >= 1 && mean <= 5)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
