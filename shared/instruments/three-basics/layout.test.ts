import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOptions } from '@tests/contract/instruments.ts';
import { flatten, isText, notFinite, overflowing, overlapping } from '@tests/contract/scene-checks.ts';
import { emptyFacts, knownPerson } from '../example-facts.ts';
import type { Facts } from '../facts.ts';
import { example } from './example.ts';
import { figures } from './figures.ts';
import { threeBasics } from './index.ts';
import { layout } from './layout/layout.ts';
import type { BasicsOptions, BasicsView } from './layout/sheet.ts';
import type { Data } from './model.ts';
import type { Figures } from './types.ts';

const optionsOf = (width: number, view: BasicsView, selected: string | null = null): BasicsOptions => ({
  ...layoutOptions(threeBasics, 'en', { width, height: 640 }),
  selected,
  view,
});

/** A plan of so many people, some of whom left, and so many messages, each delivered to everybody. */
function large(people: number, gone: number, messages: number): Figures {
  const base = emptyFacts();
  const all = Array.from({ length: people + gone }, (_, i) =>
    knownPerson({ id: `p${i}`, name: `Person p${i}`, title: 'Head of logistics', left: i >= people }),
  );
  const facts: Facts = { ...base, today: '2026-11-23', plan: { ...base.plan, people: all } };
  const cells = Object.fromEntries(
    all.map(({ id }) => [id, { state: 'delivered' as const, addedAt: '2026-10-01', due: null, at: '2026-10-02' }]),
  );
  const said = Array.from({ length: messages }, (_, i) => ({
    id: `m${i}`,
    rev: 0,
    changedAt: '',
    order: `a${String(i).padStart(3, '0')}`,
    title: `Message ${i} of many words`,
    cells,
  }));
  const data: Data = { cadences: { p0: 14 }, touches: {}, messages: Object.fromEntries(said.map((one) => [one.id, one])) };
  return figures(data, facts);
}
const textsOf = (all: Figures, options: BasicsOptions): string[] =>
  flatten(layout(all, options))
    .filter(isText)
    .map(({ mark }) => mark.text);

test('whatever the number of people and messages, nothing leaves the sheet and nothing overlaps', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 640, max: 1600 }),
      fc.record({
        first: fc.integer({ min: -3, max: 60 }),
        gone: fc.boolean(),
        form: fc.constantFrom('screen' as const, 'print' as const),
      }),
      (people, gone, messages, width, view) => {
        const scene = layout(large(people, gone, messages), optionsOf(width, view));
        expect([...overflowing(scene), ...overlapping(scene), ...flatten(scene).flatMap(notFinite)]).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('the sums are over everybody who is there, drawn or not; who left is counted nowhere', () => {
  const all = large(50, 3, 2);
  expect(all.message).toMatchObject({ count: 100, of: 100 });
  expect(textsOf(all, optionsOf(1200, { form: 'screen' })).filter((words) => words === '50/50')).toHaveLength(2);
  expect(textsOf(all, optionsOf(1200, { form: 'screen' })).join()).toContain('10 more people');
  expect(textsOf(all, optionsOf(1200, { form: 'screen', rows: 80 })).join()).not.toContain('more people');
});

test('who left is seen on wish, with what was told', () => {
  const all = large(2, 1, 1);
  expect(textsOf(all, optionsOf(1200, { form: 'screen' }))).not.toContain('Person p2');
  expect(textsOf(all, optionsOf(1200, { form: 'screen', gone: true }))).toContain('Person p2');
});

test('of many messages a window is drawn that says how many stand before and after; the selected one is always in it', () => {
  const all = large(3, 0, 30);
  const words = textsOf(all, optionsOf(640, { form: 'screen', first: 4 }));
  expect(words).toContain('‹ 4');
  expect(words).toContain('21 ›');
  const target = (options: BasicsOptions): boolean => flatten(layout(all, options)).some(({ mark }) => mark.id === 'message-m27');
  expect(target(optionsOf(640, { form: 'screen' }))).toBe(false);
  expect(target(optionsOf(640, { form: 'screen' }, 'm27'))).toBe(true);
});

test('an index that nobody knows has no height: its name stands under the others', () => {
  const { data, facts } = example('en');
  const all = figures(data, { ...facts, plan: { ...facts.plan, points: [] } });
  const y = (word: string): number => {
    const found = flatten(layout(all, optionsOf(1200, { form: 'screen' })))
      .filter(isText)
      .find(({ mark }) => mark.text === word);
    return found ? found.y + found.mark.y : Number.NaN;
  };
  expect(all.need.value).toBeNull();
  expect(y('Need points')).toBeGreaterThan(Math.max(y('Touchpoints'), y('Messages')));
  // far from where a 0 would stand
  expect(y('Need points')).toBeLessThan(150);
});
