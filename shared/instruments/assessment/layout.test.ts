import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubledIds, flatten, notFinite, overflowing, overlapping, tooSmall } from '@tests/contract/scene-checks.ts';
import { makeFormat } from '../../i18n/format.ts';
import { LANGUAGES, translator, type Language } from '../../i18n/translate.ts';
import { measureText } from '../../scene/measure.ts';
import type { Scene, Size } from '../../scene/scene.ts';
import type { Instrument } from '../contract.ts';
import { salesLadder } from '../sales-ladder/index.ts';
import { sevenHabits } from '../seven-habits/index.ts';
import { version1 as habits } from '../seven-habits/questionnaire.ts';
import { version1 as ladder } from '../sales-ladder/questionnaire.ts';
import type { Assessment, Data } from './model.ts';
import type { Questionnaire } from './questionnaire.ts';

const BOTH: readonly (readonly [Instrument, Questionnaire])[] = [
  [salesLadder, ladder],
  [sevenHabits, habits],
];
const SIZES: readonly Size[] = [
  { width: 640, height: 480 },
  { width: 720, height: 640 },
  { width: 820, height: 560 },
  { width: 1040, height: 700 },
  { width: 1500, height: 900 },
];

function drawn(one: Instrument, data: unknown, language: Language, size: Size, view: object): Scene {
  const { facts } = one.example(language);
  const options = {
    t: translator(one.messages, language),
    format: makeFormat(language, 'CNY'),
    language,
    size,
    measure: measureText,
    view,
  };
  return one.layout(one.figures(data, facts), options);
}

function wrongIn(scene: Scene): string[] {
  return [
    ...overlapping(scene),
    ...overflowing(scene),
    ...doubledIds(scene),
    ...tooSmall(scene),
    ...flatten(scene).flatMap((placed) => notFinite(placed)),
  ];
}

const FORMS = [{ form: 'screen' }, { form: 'picture' }, { form: 'print' }, { form: 'print', barsOnly: true }];

describe.each(BOTH)('$id', (one, questionnaire) => {
  test.each(LANGUAGES.flatMap((language) => SIZES.map((size) => [language, size] as const)))(
    'nothing meets or leaves: %s %o',
    (language, size) => {
      const { data } = one.example(language);
      for (const view of FORMS) expect(wrongIn(drawn(one, data, language, size, view)), JSON.stringify(view)).toEqual([]);
    },
  );

  const items = questionnaire.topics.flatMap((topic) => topic.items.map(({ id }) => id));
  const answers = fc.array(fc.option(fc.option(fc.integer({ min: questionnaire.min, max: questionnaire.max }))), {
    minLength: items.length,
    maxLength: items.length,
  });
  const quarter = (values: readonly (number | null | undefined)[], at: string): Assessment => ({
    version: 1,
    startedAt: at,
    closedAt: at,
    answers: Object.fromEntries(items.flatMap((id, i) => (values[i] === undefined ? [] : [[id, { value: values[i] ?? null, at }]]))),
    evidence: {},
    verdicts: {},
    promises: {},
    corrections: {},
    shares: {},
  });

  test('whatever is answered, not answered or had no occasion', () => {
    fc.assert(
      fc.property(answers, answers, fc.constantFrom(...SIZES), fc.constantFrom(...LANGUAGES), (was, now, size, language) => {
        // no answer of the outer choice: not answered; of the inner one: no occasion
        const known = (values: readonly (number | null)[], gap: number) =>
          values.map((value, i) => (value === null && i % gap === 0 ? undefined : value));
        const data: Data = { quarters: { '2026Q3': quarter(known(was, 3), '2026-09-20'), '2026Q4': quarter(known(now, 4), '2026-12-20') } };
        expect(wrongIn(drawn(one, data, language, size, { form: 'picture' }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('nothing answered yet', () => {
    for (const language of LANGUAGES) expect(wrongIn(drawn(one, { quarters: {} }, language, SIZES[2] as Size, {}))).toEqual([]);
  });
});
