import { expect, test } from 'vitest';
import { shortcutOf, type KeyPress } from './shortcuts.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

test('keys and what they ask for', () => {
  expect(
    [
      press('z'),
      press('Z', { shiftKey: true }),
      press('y'),
      press('s'),
      press('k'),
      press('p'),
      press('P', { shiftKey: true }),
      press('e'),
      press('3'),
      press('?', { ctrlKey: false }),
      press('x'),
    ].map((one) => shortcutOf(one, false)),
  ).toEqual(['undo', 'redo', 'redo', 'save', 'find', 'print', 'pdf', 'export', { view: 3 }, 'help', null]);
});

test('a text field keeps its own undo; a composing input method keeps every key', () => {
  expect([press('z'), press('y'), press('?', { ctrlKey: false }), press('k')].map((one) => shortcutOf(one, true))).toEqual([
    null,
    null,
    null,
    'find',
  ]);
  expect(shortcutOf(press('k', { isComposing: true }), false)).toBe(null);
});
