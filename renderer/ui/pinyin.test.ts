import { expect, test } from 'vitest';
import { matchName, readingText, readNames, syllablesOf } from './pinyin.ts';

test('a Chinese name is found by characters, full pinyin, initials, and a mix of them', async () => {
  let portions = 0;
  await readNames(['禾屿食品', 'QUICK-Stop'], () => portions++);
  const found = (query: string) => {
    const match = matchName('禾屿食品', query, syllablesOf('禾屿食品'));
    return match && [match.from, match.to, match.by];
  };
  expect([found('食品'), found('heyu'), found('hysp'), found('heys'), found('shipin'), found('he yu'), found('hyz'), found('')]).toEqual([
    [2, 4, 'text'],
    [0, 2, 'pinyin'],
    [0, 4, 'pinyin'],
    [0, 3, 'pinyin'],
    [2, 4, 'pinyin'],
    [0, 2, 'pinyin'],
    null,
    null,
  ]);
  expect([portions, syllablesOf('QUICK-Stop')]).toEqual([1, undefined]);
});

test('readings are shown by syllable, other letters as they are', async () => {
  await readNames(['换语言：English'], () => undefined);
  expect(readingText('换语言：English', syllablesOf('换语言：English') ?? [], 0, 11)).toBe('huan yu yan ：English');
});

test('a match at the start of the name or of a word comes first', () => {
  const score = (query: string) => matchName('Save-a-lot Markets', query, undefined)?.score ?? 0;
  expect(score('save') > score('mark') && score('mark') > score('kets')).toBe(true);
});
