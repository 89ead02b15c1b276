import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIfStale } from './fresh.mjs';

let folder;
let built;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyrung-fresh-'));
  built = 0;
  writeFileSync(join(folder, 'a.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (more = {}) =>
  buildIfStale(
    {
      name: 'thing',
      sources: [join(folder, 'a.ts')],
      outputs: [join(folder, 'out.js')],
      build: async () => {
        built += 1;
        writeFileSync(join(folder, 'out.js'), '');
      },
      ...more,
    },
    { notes: join(folder, 'notes') },
  );

test('builds once, again after an edit, again when the output is gone', async () => {
  expect([await build(), await build()]).toEqual([true, false]);
  writeFileSync(join(folder, 'a.ts'), 'longer');
  expect([await build(), await build()]).toEqual([true, false]);
  rmSync(join(folder, 'out.js'));
  expect(await build()).toBe(true);
  expect(built).toBe(3);
});

test('an edit made while building is not missed', async () => {
  await build({
    build: async () => {
      writeFileSync(join(folder, 'out.js'), '');
      writeFileSync(join(folder, 'a.ts'), 'edited meanwhile');
    },
  });
  expect(await build()).toBe(true);
});

test('a failed build is tried again', async () => {
  await expect(
    build({
      build: async () => {
        throw new Error('no');
      },
    }),
  ).rejects.toThrow('no');
  expect(existsSync(join(folder, 'out.js'))).toBe(false);
  expect(await build()).toBe(true);
});
