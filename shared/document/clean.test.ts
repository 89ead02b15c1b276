import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, needsEastAsianHint } from './clean.ts';

describe('cleanText', () => {
  test.each([
    ['价格:100元,含税', '价格：100元，含税'],
    ['合计(万元)', '合计（万元）'],
    ['方案(A)与(B)', '方案（A）与（B）'],
    ['你好, 世界!', '你好，世界！'],
    ['1,200 和 12:30', '1,200 和 12:30'],
    ['V1.2,有效期', 'V1.2，有效期'],
    ['见http://a.example/x', '见http://a.example/x'],
    ['plain, text (here)', 'plain, text (here)'],
  ])('%s → %s', (text, cleaned) => {
    expect(cleanText(text, 'zh-CN')).toBe(cleaned);
  });

  test('English keeps its punctuation', () => {
    expect(cleanText('华东,一 (x)', 'en')).toBe('华东,一 (x)');
  });

  test('line ends are one kind, tabs are spaces, forbidden characters are gone', () => {
    expect(cleanText('a\r\nb\rc\u2028d\te\u0000\u001b\ufffe\uffff\ud800x\udc00😀', 'en')).toBe('a\nb\nc\nd ex😀');
  });

  test('cleaning twice changes nothing, and what is left is fit for XML', () => {
    const anything = fc.string({
      unit: fc.oneof(
        fc.constantFrom('中', ',', ':', '(', ')', '!', ' ', '/', '“', '1', 'a', '\n'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom('zh-CN' as const, 'en' as const), (text, language) => {
        const once = cleanText(text, language);
        expect(cleanText(once, language)).toBe(once);
        expect(once).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
        // oxlint-disable-next-line no-control-regex -- exactly what must not be left
        expect(once).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
      }),
    );
  });
});

test('ambiguous signs need the hint only in a Chinese document', () => {
  expect(needsEastAsianHint('“占款” ①', 'zh-CN')).toBe(true);
  expect(needsEastAsianHint('占款', 'zh-CN')).toBe(false);
  expect(needsEastAsianHint('“stock” ①', 'en')).toBe(false);
});
