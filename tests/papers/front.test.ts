import { expect, test } from 'vitest';
import type { Block } from '@shared/document/blocks.ts';
import { textsOf } from '@shared/document/texts.ts';
import { LANGUAGES, type Language } from '@shared/i18n/translate.ts';
import { accountReview } from '@shared/instruments/account-review/index.ts';
import type { Data } from '@shared/instruments/account-review/model.ts';
import { measureText } from '@shared/scene/measure.ts';
import type { Surroundings } from '@shared/workspace/gather.ts';
import { estimatePages, proposalPaper } from '@shared/workspace/papers/index.ts';
import type { Plan } from '@shared/workspace/schemas.ts';
import { CUSTOMER, exampleWorld, PLAN } from './world.ts';

/** Blocks of the page that leads our own plan. */
function frontOf(world: Surroundings, language: Language): readonly Block[] {
  const made = proposalPaper(world, CUSTOMER, { language, audience: 'internal', measure: measureText });
  if (!made.ok) throw new Error(made.error.code);
  const { blocks } = made.value;
  const from = blocks.findIndex((block) => block.type === 'heading' && block.bookmark === 'front');
  const rest = blocks.slice(from + 1);
  return [
    blocks[from] as Block,
    ...rest.slice(
      0,
      rest.findIndex((block) => block.type === 'heading' && block.level === 1),
    ),
  ];
}
const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(textsOf)
    .map(({ text }) => text)
    .join('\n');
const withReviews = (world: Surroundings, data: Data): Surroundings => {
  const plan = world.docs[PLAN] as Plan;
  return { ...world, docs: { ...world.docs, [PLAN]: { ...plan, parts: { ...plan.parts, 'account-review': { version: 1, data } } } } };
};

test.each(LANGUAGES)('our own plan opens with one page: sentence, what was decided, how old the facts are, %s', (language) => {
  const world = exampleWorld(language);
  const { sentence, reviews } = accountReview.example(language).data;
  const front = frontOf(world, language);
  const words = wordsOf(front);
  expect(words).toContain(sentence?.text);
  for (const { text } of Object.values(reviews['rv-summer']?.decisions ?? {})) expect(words).toContain(text);
  for (const { text } of Object.values(reviews['rv-spring']?.decisions ?? {})) expect(words, 'of the last review only').not.toContain(text);
  expect(front.at(-1)?.type).toBe('sourceNote');
  expect(estimatePages(front, measureText, language)).toBe(1);
});

test('a long page gives up its picture before it becomes two', () => {
  const world = exampleWorld('en');
  const { data } = accountReview.example('en');
  const pictures = (given: Data) => frontOf(withReviews(world, given), 'en').filter(({ type }) => type === 'figure').length;
  expect(pictures({ ...data, reviews: {}, sentence: null })).toBe(1);
  expect(pictures(data)).toBe(0);
});
