import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOptions } from '@tests/contract/instruments.ts';
import { flatten, isText, overflowing, overlapping } from '@tests/contract/scene-checks.ts';
import { BEHAVIOURS } from './behaviours.ts';
import { example } from './example.ts';
import { figures } from './figures.ts';
import { serve } from './index.ts';
import { layout } from './layout/layout.ts';
import type { Reply } from './model.ts';

const languages = ['zh-CN', 'en'] as const;

test('nothing overlaps or is cut at any width, whatever was answered', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: BEHAVIOURS.length, maxLength: BEHAVIOURS.length });
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.integer({ min: 640, max: 1300 }), scores, scores, scores, (language, width, ...given) => {
      const [now, before, theirs] = given;
      const { facts, data } = example(language);
      const own = Object.fromEntries(
        BEHAVIOURS.map((behaviour, i) => [behaviour, { ratings: { '2026Q3': before[i] ?? null, '2026Q4': now[i] ?? null }, evidence: '' }]),
      );
      const answers = Object.fromEntries(BEHAVIOURS.map((behaviour, i) => [behaviour, theirs[i] ?? null]));
      const one: Reply = { ...Object.values(data.replies)[0]!, id: 'one', quarter: '2026Q4', answers };
      const all = figures({ own, replies: { one } }, facts);
      const scene = layout(all, { ...layoutOptions(serve, language, { width, height: 640 }), view: { form: 'screen' } } as never);
      expect([...overflowing(scene), ...overlapping(scene)]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what a behaviour says is never cut short', () => {
  const { facts, data } = example('en');
  const scene = layout(figures(data, facts), {
    ...layoutOptions(serve, 'en', { width: 640, height: 640 }),
    view: { form: 'screen' },
  } as never);
  expect(
    flatten(scene)
      .filter(isText)
      .filter(({ mark }) => mark.size === 13 && mark.text.endsWith('…')),
  ).toEqual([]);
});

test('a document that lists the gaps as a table draws the sides alone, with no sign in the legend that is not on it', () => {
  const { facts, data } = example('en');
  const all = figures(data, facts);
  const options = layoutOptions(serve, 'en', { width: 900, height: 640 });
  const words = (view: object): string => {
    const scene = layout(all, { ...options, view: { form: 'print', ...view } } as never);
    return flatten(scene)
      .filter(isText)
      .map(({ mark }) => mark.text)
      .join('\n');
  };
  const over = options.t('legend.over');
  expect(words({})).toContain(over);
  expect(words({ part: 'sides' })).not.toContain(over);
  expect(words({ part: 'sides' }).length).toBeLessThan(words({}).length / 2);
});
