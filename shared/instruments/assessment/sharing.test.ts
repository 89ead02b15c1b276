import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { emptyFacts } from '../example-facts.ts';
import { figures as ladderFigures } from '../sales-ladder/figures.ts';
import { version1 as ladder } from '../sales-ladder/questionnaire.ts';
import { messages as habitMessages } from '../seven-habits/messages.ts';
import { version1 } from '../seven-habits/questionnaire.ts';
import { readings } from '../seven-habits/readings.ts';
import { figuresOf } from './figures.ts';
import type { Assessment, Data, Share, SharedWhat } from './model.ts';
import type { Questionnaire } from './questionnaire.ts';
import { previewOf } from './sharing.ts';

const ME = 'p-chen';
const FRIEND = 'p-lin';
const QUARTERS = ['2026Q3', '2026Q4'];
const TOPICS = version1.topics.map(({ id }) => id);
const topicOf = (item: string): string => version1.topics.find(({ items }) => items.some(({ id }) => id === item))?.id ?? '';
const entity = { rev: 0, changedAt: '2026-12-20T08:00:00.000Z' };

/** A closed quarter in which every text is marked with where it stands. */
function marked(quarter: string, shares: readonly Share[], { topics }: Questionnaire = version1, value = 4): Assessment {
  const items = topics.flatMap((topic) => topic.items.map(({ id }) => id));
  const corrected = items[0] as string;
  return {
    version: 1,
    startedAt: '2026-01-01',
    closedAt: '2026-01-02',
    answers: Object.fromEntries(items.map((id) => [id, { value, at: '2026-01-01' }])),
    evidence: Object.fromEntries(items.map((id) => [id, `<${quarter} evidence ${id}>`])),
    verdicts: {},
    promises: {
      'promise-1': {
        ...entity,
        id: 'promise-1',
        order: 'a',
        topic: 'renew',
        action: `<${quarter} promise promise-1>`,
        keptIf: 'x',
        due: '2027-01-01',
      },
    },
    corrections: { c: { ...entity, id: 'c', item: corrected, value: 3, why: `<${quarter} evidence ${corrected}>`, at: '2026-01-09' } },
    shares: Object.fromEntries(shares.map((one, i) => [`s${i}`, { ...one, id: `s${i}` }])),
  };
}
const shareOf = (colleague: string, what: SharedWhat, of?: string): Share => ({
  ...entity,
  id: 's',
  with: colleague,
  what,
  of,
  at: '2026-01-03',
});

const seenBy = (data: Data, me: string) =>
  figuresOf(data, { ...emptyFacts(), today: '2027-01-05', me, person: { id: ME, name: 'Chen', own: me === ME, left: false } }, [version1]);

const shares = fc.array(
  fc
    .record({
      with: fc.constantFrom(FRIEND, 'p-wu'),
      what: fc.constantFrom<SharedWhat[]>('score', 'topic', 'promise', 'evidence'),
      topic: fc.constantFrom(...TOPICS),
      whole: fc.boolean(),
    })
    .map((one) =>
      shareOf(
        one.with,
        one.what,
        one.what === 'topic'
          ? one.topic
          : one.what === 'promise'
            ? 'promise-1'
            : one.what === 'evidence' && !one.whole
              ? one.topic
              : undefined,
      ),
    ),
  { maxLength: 8 },
);

describe('what a colleague sees', () => {
  test('that there is no evidence is said to nobody who was not shown it', () => {
    const data: Data = { quarters: { '2026Q4': marked('2026Q4', [shareOf(FRIEND, 'score')]) } };
    const speech = { t: translator(habitMessages, 'en'), format: makeFormat('en', 'CNY'), language: 'en' as const };
    expect(readings(seenBy(data, FRIEND), speech).map(({ text }) => text)).toEqual(['reading.lowest']);
  });

  test('no word of a quarter that was not shared with this very person', () => {
    fc.assert(
      fc.property(shares, shares, (third, fourth) => {
        const given = [third, fourth];
        const data: Data = { quarters: Object.fromEntries(QUARTERS.map((quarter, i) => [quarter, marked(quarter, given[i] ?? [])])) };
        const text = JSON.stringify(seenBy(data, FRIEND).quarters);
        QUARTERS.forEach((quarter, i) => {
          const mine = (given[i] ?? []).filter((one) => one.with === FRIEND);
          const has = (what: SharedWhat, of?: string): boolean =>
            mine.some((one) => one.what === what && (of === undefined || one.of === of));
          const said = [...text.matchAll(new RegExp(`<${quarter} (evidence|promise) ([a-z0-9-]+)>`, 'g'))];
          for (const [, kind, id = ''] of said) {
            if (kind === 'promise') expect(has('promise', id)).toBe(true);
            else
              expect(
                has('topic', topicOf(id)) &&
                  (has('evidence', topicOf(id)) || mine.some((one) => one.what === 'evidence' && one.of === undefined)),
              ).toBe(true);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('a quarter shown does not show the one before it: no was, no trend, no movement', () => {
    const data: Data = {
      quarters: {
        '2026Q3': marked('2026Q3', []),
        '2026Q4': marked('2026Q4', [shareOf(FRIEND, 'score'), shareOf(FRIEND, 'topic', 'renew')]),
      },
    };
    const one = seenBy(data, FRIEND).quarters.at(-1);
    expect(one).toMatchObject({ previous: null, moved: { up: 0, down: 0, same: 0 }, lookBack: [], startedAt: '' });
    for (const topic of one?.topics ?? []) {
      expect(topic.wasMean).toBeNull();
      expect(topic.trend.filter(({ mean }) => mean !== null).map(({ quarter }) => quarter)).toEqual(['2026Q4']);
      for (const item of topic.items) expect(item).toMatchObject({ was: undefined, wasEvidence: '', evidence: '', corrections: [] });
    }
  });

  test('of what was not shared not even numbers of answers or the day', () => {
    const [one] = seenBy({ quarters: { '2026Q4': marked('2026Q4', []) } }, FRIEND).quarters;
    expect(one).toMatchObject({ state: 'closed', closedAt: null, answered: 0, none: 0, evidence: 0, corrections: 0, shares: [] });
  });

  test('the preview is what is seen afterwards', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const before: Data = { quarters: { '2026Q4': marked('2026Q4', []) } };
        const after: Data = { quarters: { '2026Q4': marked('2026Q4', given) } };
        const mine = given.filter((one) => one.with === FRIEND);
        const { shares: _, ...preview } = previewOf(seenBy(before, ME).quarters, '2026Q4', FRIEND, mine) ?? { shares: [] };
        const { shares: __, ...seen } = seenBy(after, FRIEND).quarters[0] ?? { shares: [] };
        expect(preview).toEqual(seen);
      }),
    );
  });

  test('the score of the ladder shows the stairs and where one stands, not what blocks', () => {
    const data: Data = { quarters: { '2026Q4': marked('2026Q4', [shareOf(FRIEND, 'score')], ladder, 3) } };
    const facts = { ...emptyFacts(), today: '2027-01-05', person: { id: ME, name: 'Chen', own: false, left: false } };
    const [own] = ladderFigures(data, { ...facts, me: ME, person: { ...facts.person, own: true } }).quarters;
    const [seen] = ladderFigures(data, { ...facts, me: FRIEND }).quarters;
    expect(seen?.rungs.map(({ score, passed, bricks }) => ({ score, passed, bricks }))).toEqual(
      own?.rungs.map(({ score, passed, bricks }) => ({ score, passed, bricks })),
    );
    expect(seen).toMatchObject({ standing: 5, next: null });
  });
});
