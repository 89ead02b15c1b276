import { describe, expect, test } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { LANGUAGES, translator, type Language } from '../../i18n/translate.ts';
import { figures } from './figures.ts';
import { messages, type MessageKey } from './messages.ts';
import { model, withPeriod } from './model.ts';
import { readings } from './readings.ts';
import { factsOf, type Given } from './testing.ts';

const speech = (language: Language) => ({ t: translator(messages, language), format: makeFormat(language, 'CNY'), language });
const data = (more: object = {}) => ({ ...model.empty(), settings: { ...model.empty().settings, ...more } });
const say = (given: readonly Given[], language: Language = 'en', more: object = {}): Record<string, string> => {
  const words = speech(language);
  const found = readings(figures(data(more), factsOf(given)), words);
  return Object.fromEntries(found.map((one) => [one.id, words.t(one.text as MessageKey, one.values)]));
};

const year = (id: string, old: number, now: number, more: Partial<Given> = {}): Given => ({ id, sales: [old, 0, 0, 0, now], ...more });

describe('what is worth noticing', () => {
  test('an A that fell, with the money and the name', () => {
    expect(say([year('a', 80, 10), year('b', 15, 75), year('c', 5, 15)])['fell']).toBe('1 A fell: A, 70 a year less.');
    expect(say([year('a', 80, 10), year('b', 15, 75), year('c', 5, 15)], 'zh-CN')['fell']).toBe('1 家 A 跌级：A，年销售额少 70。');
  });

  test('an A that was overtaken did not sell less', () => {
    // Before 30, 30, 30, 10: the fourth stands after 0.9 and is B, the third after 0.6 and is A. Now the first sells 1,000.
    const found = say([year('a', 30, 1_000), year('b', 30, 30), year('c', 30, 30), year('d', 10, 10)]);
    expect(found['fell']).toBeUndefined();
    expect(found['overtaken']).toBe('2 A fell without selling less: others grew faster. First B.');
  });

  test('an A whose potential nobody knows', () => {
    expect(say([year('a', 1, 80), year('b', 1, 20, { potential: 5 })])['unknownA']).toBe('Potential of 1 A unknown (80% of sales): ask A.');
  });

  test('small A customers against the hours they got', () => {
    const given = [
      year('a', 80, 80, { potential: 100, effort: [0, 0, 9, 9] }),
      year('b', 15, 15, { potential: 900, effort: [0, 0, 1, 1] }),
      year('c', 5, 5),
    ];
    expect(say(given)['smallA']).toBe('1 small A holds 90% of known potential but got 10% of the hours of 2026 Q3.');
  });

  test('no hours logged: small A customers against their sales', () => {
    const given = [year('a', 80, 80, { potential: 100 }), year('b', 15, 15, { potential: 900 }), year('c', 5, 5)];
    expect(say(given)).toMatchObject({ smallAQuiet: '1 small A holds 90% of known potential and brings 15% of sales so far.' });
    expect(say(given)).not.toHaveProperty('under');
  });

  test('more than 60 % of the hours for the best fifth', () => {
    const five = (hours: number): Given[] =>
      'abcde'.split('').map((id, i) => year(id, 1, 50 - i, { effort: [0, 0, 1, i === 0 ? hours : 1] }));
    expect(say(five(7))['topFifth']).toBe(
      '64% of the 11 hours of 2026 Q3 went to the best 20% of customers, more than 60%: who is waiting?',
    );
    expect(say(five(6))).not.toHaveProperty('topFifth');
  });

  test('an A that was visited too little', () => {
    expect(say([year('a', 1, 80, { effort: [0, 0, 8, 20] })])['under']).toBe('1 A under-served in 2026 Q3: A, 8 visits, 12 due.');
    expect(say([year('a', 1, 80, { effort: [0, 0, 9, 20] })])).not.toHaveProperty('under');
  });

  test('more hours due than there are', () => {
    expect(say([year('a', 1, 80)], 'en', { capacity: 20 })['capacity']).toBe('By tier a quarter needs 30 hours; you have 20, 10 too few.');
    expect(say([year('a', 1, 80)], 'en', { capacity: 30 })).not.toHaveProperty('capacity');
  });

  test('a value above the potential', () => {
    expect(say([year('a', 1, 80, { potential: 50 })])['inconsistent']).toBe('1 customer above its potential: A, 80 against 50.');
  });

  test('who carries the sales', () => {
    const given = [40, 30, 15, 10, 5].map((value, i) => year(String.fromCharCode(97 + i), value, value));
    expect(say(given)['concentration']).toBe('A, B, C bring 85% of sales; 2 customers the last 15%.');
  });

  test('nothing to say about nobody', () => {
    for (const language of LANGUAGES) expect(say([], language)).toEqual({});
  });
});

test('the urgent first, equal ones by money', () => {
  const given = [year('a', 80, 10), year('b', 15, 75, { potential: 5 }), year('c', 5, 15), year('d', 1, 1)];
  const found = readings(figures(withPeriod(data(), 'last4'), factsOf(given)), speech('en'));
  expect(found.map((one) => one.severity)).toEqual(['urgent', 'note', 'note', 'note']);
  const weights = found.slice(1).map((one) => one.weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});
