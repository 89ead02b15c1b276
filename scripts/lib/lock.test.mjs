import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holderTag, isAlive, withLock } from './lock.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyrung-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

test('gives the result and leaves nothing behind, also after an error', async () => {
  const file = join(folder, 'lock');
  expect(await withLock(file, async () => existsSync(file))).toBe(true);
  await expect(
    withLock(file, async () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});

test('a second holder waits for the first', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const order = [];
  const job = (name, file = join(folder, 'lock')) =>
    withLock(file, async () => {
      order.push(`${name} in`);
      await sleep(30);
      order.push(`${name} out`);
    });
  // Two locks of one process share a file name for themselves, so the second begins once the first holds.
  const first = job('a');
  await sleep(5);
  await Promise.all([first, job('b')]);
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
});

test('a dead holder does not stop anybody', async () => {
  const file = join(folder, 'lock');
  writeFileSync(file, '4194304999');
  expect(await withLock(file, async () => 'mine')).toBe('mine');
});

test('a process number that is used again is not the holder', () => {
  expect(isAlive(holderTag(process.pid))).toBe(true);
  expect(isAlive(`${process.pid} 1 other-boot`, () => `${process.pid} 2 boot`)).toBe(false);
  expect(isAlive('nonsense')).toBe(false);
});

test('the tag reads the start time behind a name with spaces and brackets', () => {
  const fields = Array.from({ length: 30 }, (_, index) => String(index + 3));
  const read = (file) => (file.endsWith('stat') ? `7 (a) b) ${fields.join(' ')}` : 'boot\n');
  expect(holderTag(7, read)).toBe('7 22 boot');
});
