import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { instruments } from '@shared/instruments/index.ts';
import { keySheets, keysOf } from './keySheets.ts';

/** Folders whose view takes keys of its own. */
const withKeys = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`${import.meta.dirname}/${entry.name}`).includes('keys.ts'))
  .map(({ name }) => name);

test('every view with keys of its own stands in the sheet, and nothing else that is no view', () => {
  expect(Object.keys(keySheets)).toEqual(expect.arrayContaining(withKeys));
  const known = new Set([...instruments.map(({ id }) => id), 'front']);
  expect(Object.keys(keySheets).filter((id) => !known.has(id))).toEqual([]);
});

test('no key is said twice in a view, and both languages say something', () => {
  for (const [id, lines] of Object.entries(keySheets)) {
    expect(new Set(lines.map(({ keys }) => keys)).size, id).toBe(lines.length);
    for (const language of ['zh-CN', 'en'] as const) for (const { words } of keysOf(id, language)) expect(words, id).not.toBe('');
  }
  expect(keysOf(undefined, 'en')).toEqual([]);
});
