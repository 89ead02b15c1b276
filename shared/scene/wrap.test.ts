import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from './measure.ts';
import { balance, cap, clip, widthOf, wrap } from './wrap.ts';

const pen = { measure: measureText, size: 12 };
const chinese = '换一次料，停线四十分钟。';

describe('wrap', () => {
  test('breaks between ideographs, never before a comma or after an opening mark', () => {
    expect(wrap(chinese, 48, pen)).toEqual(['换一次', '料，停线', '四十分', '钟。']);
    expect(wrap('他说“漏袋”了', 36, pen)).toEqual(['他说', '“漏', '袋”了']);
  });

  test('breaks between Latin words, and within a word only when it must', () => {
    expect(wrap('300 cases a month come back', 90, pen)).toEqual(['300 cases a', 'month come', 'back']);
    expect(wrap('Cold-chain delivery', 50, pen)).toEqual(['Cold-', 'chain', 'delivery']);
    expect(wrap('Donaudampfschiff', 40, pen).join('')).toBe('Donaudampfschiff');
  });

  test('keeps every character but spaces at line ends, and no line is too wide unless it is one character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'一二三，。“” abcXYZ(12)') }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrap(text, width, pen);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line, pen) <= width || [...line].length <= 1).toBe(true);
      }),
    );
  });
});

describe('balance', () => {
  test('as many lines as wrap, of like length', () => {
    expect(balance('路上断没断冷，谁也说不清。', 100, pen)).toEqual(['路上断没断冷，', '谁也说不清。']);
    expect(balance('辣椒颜色，一批一个样。', 84, pen)).toEqual(['辣椒颜色，', '一批一个样。']);
    expect(balance('Cold-chain delivery', 70, pen)).toEqual(['Cold-chain', 'delivery']);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'一二三，。abc ') }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        expect(balance(text, width, pen)).toHaveLength(wrap(text, width, pen).length);
      }),
    );
  });
});

test('clip says that there is more, and never takes more than its room', () => {
  expect(clip('恒岳包装', 48, pen)).toBe('恒岳包装');
  expect(clip('恒岳包装', 40, pen)).toBe('恒岳…');
  expect(clip('恒岳包装', 5, pen)).toBe('');
});

test('cap keeps the first lines and marks the cut', () => {
  const lines = wrap('辣椒颜色一批一个样还掉色', 48, pen);
  expect(cap(lines, 2, 48, pen)).toEqual(['辣椒颜色', '一批一…']);
  expect(cap(lines, 3, 48, pen)).toEqual(lines);
  expect(cap(['one two', 'three'], 1, 72, pen)).toEqual(['one two th…']);
});
