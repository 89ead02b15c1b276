import { expect, test } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { example } from './example.ts';
import { figures } from './figures.ts';
import { messages } from './messages.ts';
import { readings } from './readings.ts';

const { data, facts } = example('en');
const speech = { t: translator(messages, 'en'), format: makeFormat('en', 'CNY'), language: 'en' as const };

test('means of the example, and how they moved', () => {
  const now = figures(data, facts).quarters.at(-1);
  expect(now?.topics.map(({ mean }) => mean)).toEqual([4.2, 3.5, 2.6, 3.8, 3.2, 3, 2.4]);
  expect(now?.moved).toEqual({ up: 4, down: 1, same: 2 });
  expect(now).toMatchObject({ answered: 35, none: 1, previous: '2026Q3' });
});

test('a habit that falls for three quarters is said first, with its numbers', () => {
  const [first] = readings(figures(data, facts), speech);
  expect(first).toMatchObject({ id: 'falling-first-things', severity: 'attention' });
  expect(speech.t('reading.falling', first?.values)).toBe('Put first things first has fallen for 3 quarters: 3.6 → 3.4 → 3.0 → 2.6');
});

test('before the first answer there is one thing to do', () => {
  const empty = readings(figures({ quarters: {} }, facts), speech);
  expect(empty.map(({ id }) => id)).toEqual(['begin']);
});
