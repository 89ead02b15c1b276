import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOptions } from '@tests/contract/instruments.ts';
import { stakeholders } from '../index.ts';
import { freshKeys } from '../../../base/order.ts';
import { type Language } from '../../../i18n/translate.ts';
import type { Scene } from '../../../scene/scene.ts';
import { doubledIds, flatten, overflowing, overlapping } from '@tests/contract/scene-checks.ts';
import { example } from '../example.ts';
import { figures } from '../figures.ts';
import { blank, model } from '../model.ts';
import { layout } from './layout.ts';
import type { PeopleView } from './sheet.ts';

/** An invented customer: so many people hung below each other, every kind of rating, some unknown, some gone, some posts without a name. */
function crowd(count: number, spread: number, language: Language) {
  const { facts } = example(language);
  const keys = freshKeys(count);
  const people = keys.map((order, i) => ({
    ...blank,
    id: `p${i}`,
    rev: 0,
    changedAt: '2026-10-08T00:00:00.000Z',
    order,
    name: i % 23 === 7 ? '' : language === 'en' ? `Somebody Longname ${i}` : `欧阳某某${i}`,
    title: language === 'en' ? 'Head of a department' : '某某部门经理',
    // spread 0: nobody knows who reports to whom
    boss: i === 0 || spread === 0 ? null : `p${Math.floor((i - 1) / spread)}`,
    role: i % 4 === 0 ? ('decides' as const) : null,
    influence: i % 11 === 0 ? null : (i % 5) + 1,
    tie: i % 13 === 0 ? null : i % 4,
    tieWanted: i % 3 === 0 ? 3 : null,
    step: i % 6 === 0 ? 'x' : '',
    addedAt: '2026-10-08',
    leftAt: i % 17 === 16 ? '2026-11-02' : null,
  }));
  return figures(model.schema.parse({ ...model.empty(), people: Object.fromEntries(people.map((one) => [one.id, one])) }), facts);
}

const draw = (all: ReturnType<typeof figures>, language: Language, width: number, view: PeopleView): Scene =>
  layout(all, { ...layoutOptions(stakeholders, language, { width, height: 600 }), view: { form: 'screen', ...view } });

test('up to 200 people: no words meet or leave the sheet, as tree and as matrix, with those who left', () => {
  fc.assert(
    fc.property(
      fc.record({
        count: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(200)),
        spread: fc.constantFrom(0, 2, 3, 5, 9),
        width: fc.integer({ min: 560, max: 1600 }),
        language: fc.constantFrom<Language>('zh-CN', 'en'),
        drawing: fc.constantFrom('tree' as const, 'matrix' as const),
        left: fc.boolean(),
      }),
      ({ count, spread, width, language, ...view }) => {
        const scene = draw(crowd(count, spread, language), language, width, view);
        expect([...overflowing(scene), ...overlapping(scene), ...doubledIds(scene)]).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('who left stands on the drawing only when asked for', () => {
  const all = crowd(40, 4, 'en');
  const words = (left: boolean): string => JSON.stringify(draw(all, 'en', 900, { left }).marks);
  expect(all.left.map(({ person }) => person.id)).toEqual(['p16', 'p33']);
  expect(words(false)).not.toContain('"p16"');
  expect(words(true)).toContain('"p16"');
});

test('two hundred people without a boss stand in rows, and no card is narrower than those of twelve', () => {
  const cardsOf = (count: number) => {
    const scene = draw(crowd(count, 0, 'en'), 'en', 900, {});
    const cards = flatten(scene).flatMap(({ mark }) =>
      mark.type === 'rect' && mark.intent?.kind === 'person' && mark.radius ? [mark] : [],
    );
    return { height: scene.height, widths: cards.map(({ width }) => width) };
  };
  const [few, many] = [cardsOf(12), cardsOf(200)];
  expect(many.height).toBeGreaterThan(1000);
  expect(many.widths.length).toBeGreaterThan(180);
  expect(Math.min(...many.widths)).toBeGreaterThanOrEqual(Math.min(...few.widths));
});

/** People as a damaged file may hold them: entry, id, boss. */
function damaged(...people: readonly (readonly [entry: string, id: string, boss: string | null])[]) {
  const keys = freshKeys(people.length);
  const stamp = { ...blank, rev: 0, changedAt: '2026-10-08T00:00:00.000Z', addedAt: '2026-10-08' };
  const all = people.map(([entry, id, boss], i) => [entry, { ...stamp, id, boss, order: keys[i] ?? '', name: `Name of ${entry}` }]);
  return figures(model.schema.parse({ ...model.empty(), people: Object.fromEntries(all) }), example('en').facts);
}
const namesIn = (scene: Scene): string => JSON.stringify(scene.marks);

test('two people with one id do not lead round in a circle', () => {
  const drawn = namesIn(
    draw(damaged(['liang', 'liang', null], ['xu', 'xu', 'liang'], ['feng', 'xu', 'xu'], ['he', 'he', 'xu']), 'en', 900, {}),
  );
  for (const name of ['Name of liang', 'Name of he']) expect(drawn).toContain(name);
});

test('people who are each other’s bosses are drawn all the same', () => {
  const drawn = namesIn(
    draw(damaged(['liang', 'liang', 'he'], ['xu', 'xu', 'liang'], ['he', 'he', 'xu'], ['ma', 'ma', null]), 'en', 900, {}),
  );
  for (const name of ['Name of liang', 'Name of xu', 'Name of he', 'Name of ma']) expect(drawn).toContain(name);
});
