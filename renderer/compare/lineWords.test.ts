import { describe, expect, test } from 'vitest';
import { makeFormat } from '@shared/i18n/format.ts';
import { translator, type Language } from '@shared/i18n/translate.ts';
import type { DifferenceLine } from '@shared/workspace/compare/index.ts';
import { countsText, groupTitle, lineTitle, sideText } from './lineWords.ts';
import { compareMessages } from './messages.ts';

const inWords = (language: Language) => ({ t: translator(compareMessages, language), format: makeFormat(language, 'CNY'), language });
const potential: DifferenceLine = {
  kind: 'changed',
  part: '',
  name: '杭源乳业',
  values: [{ field: 'potential', unit: 'amount', mine: 32_000_000_000, theirs: null }],
};

describe('differences in words', () => {
  test('a value on both sides, with its field where people know it; what is not known is unknown, never 0', () => {
    const { t, format } = inWords('zh-CN');
    expect(sideText(t, format, 'customers', potential, 'mine')).toBe('潜力 3,200,000');
    expect(sideText(t, format, 'customers', potential, 'theirs')).toBe('潜力 未知');
  });

  test('what only one side has is there on that side only', () => {
    const { t, format } = inWords('en');
    const added: DifferenceLine = { kind: 'gone', part: '', name: 'Hyde & Co.', values: [] };
    expect([sideText(t, format, 'customers', added, 'mine'), sideText(t, format, 'customers', added, 'theirs')]).toEqual([
      'there',
      'not there',
    ]);
    const sold: DifferenceLine = { ...added, kind: 'back', values: [{ field: 'sales', unit: 'amount', mine: null, theirs: 10_000 }] };
    expect([sideText(t, format, 'sales', sold, 'mine'), sideText(t, format, 'sales', sold, 'theirs')]).toEqual(['not there', '1']);
  });

  test('a change without a word for people says that it differs', () => {
    const { t, format } = inWords('en');
    expect(sideText(t, format, 'plans', { kind: 'changed', part: 'value-chain', name: 'x', values: [] }, 'mine')).toBe('different');
  });

  test.each([
    ['zh-CN', '计划 · 禾屿食品', '价值链 · 灌装', '会多 1，会改 2'],
    ['en', 'Plans · 禾屿食品', 'Value chain · 灌装', '1 in, 2 changed'],
  ] as const)('documents, lines and counts in %s', (language, document, line, counts) => {
    const { t, format } = inWords(language);
    expect(groupTitle(t, { area: 'plans', name: '禾屿食品' })).toBe(document);
    expect(lineTitle(t, language, 'plans', { kind: 'changed', part: 'value-chain', name: '灌装', values: [] })).toBe(line);
    expect(countsText(t, format, { back: 1, gone: 0, changed: 2 })).toBe(counts);
  });
});
