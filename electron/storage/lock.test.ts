import { beforeEach, describe, expect, test } from 'vitest';
import { codeOf, must } from '@tests/broken-world/support/samples.ts';
import { SimulatedDisk } from '@tests/broken-world/support/simulatedDisk.ts';
import { testMachine } from '@tests/broken-world/support/testMachine.ts';
import { BEAT, seenHolder, takeLock } from './lock.ts';

const HOUR = 3_600_000;
let time = 0;
let disk: SimulatedDisk;
beforeEach(() => {
  time = Date.parse('2026-11-25T08:00:00Z');
  disk = new SimulatedDisk(() => time);
});

describe('the lock', () => {
  test('keeps a second instance out and says who, where and since', async () => {
    must(await takeLock(testMachine(disk, { host: 'DESK-1' }), '/'));
    const second = await takeLock(testMachine(disk, { host: 'LAPTOP-2' }), '/');
    expect(second).toEqual({
      ok: false,
      error: { code: 'workspace.locked', values: { who: 'lin', where: 'DESK-1', since: '2026-11-25T08:00:00.000Z' } },
    });
  });

  test('is free again once it is given back', async () => {
    await must(await takeLock(testMachine(disk), '/')).release();
    expect(await disk.readdir('/')).toEqual([]);
    expect(codeOf(await takeLock(testMachine(disk), '/'))).toBe('ok');
  });

  test('of a process that died on this machine is taken over at once', async () => {
    must(await takeLock(testMachine(disk, { pid: 7 }), '/'));
    const machine = testMachine(disk, { isAlive: (pid) => pid !== 7 });
    must(await takeLock(machine, '/'));
    expect(machine.slept).toEqual([]);
  });

  test('of another machine that has not moved for long is watched, then taken over', async () => {
    must(await takeLock(testMachine(disk, { host: 'GONE' }), '/'));
    time += HOUR;
    const machine = testMachine(disk);
    must(await takeLock(machine, '/'));
    expect(machine.slept).toEqual([2 * BEAT + 1_000]);
  });

  test.each([
    ['slept', HOUR],
    ['set its clock back', -HOUR],
  ])('of a holder that %s and beats again is respected', async (_, shift) => {
    const holder = testMachine(disk, { host: 'ASLEEP' });
    must(await takeLock(holder, '/'));
    time += shift;
    const second = testMachine(disk);
    const sleep = second.sleep;
    const watching = {
      ...second,
      sleep: async (ms: number) => {
        time += ms;
        holder.elapse(BEAT + 1);
        await sleep(ms);
        // the beat is written by the time anybody looks again
        await new Promise((resolve) => setImmediate(resolve));
      },
    };
    expect(codeOf(await takeLock(watching, '/'))).toBe('workspace.locked');
  });

  test('whose clock lies in the future is not trusted for ever', async () => {
    must(await takeLock(testMachine(disk, { host: 'FUTURE' }), '/'));
    time -= 10 * HOUR;
    expect(codeOf(await takeLock(testMachine(disk), '/'))).toBe('ok');
  });

  test('that was left empty by a stopped process is taken over after a moment', async () => {
    await (await disk.open('/.lock.json', 'wx')).close();
    const machine = testMachine(disk);
    must(await takeLock(machine, '/'));
    expect(machine.slept).toEqual([1_000]);
  });

  test('is known to be lost once another has taken it, and is then not removed', async () => {
    const first = must(await takeLock(testMachine(disk, { host: 'ASLEEP' }), '/'));
    expect(await first.isHeld()).toBe(true);
    time += HOUR;
    const second = must(await takeLock(testMachine(disk), '/'));
    expect(await first.isHeld()).toBe(false);
    await first.release();
    expect(await second.isHeld()).toBe(true);
  });

  test('goes to exactly one of many who want a dead one', async () => {
    must(await takeLock(testMachine(disk, { pid: 7 }), '/'));
    const all = await Promise.all(Array.from({ length: 8 }, () => takeLock(testMachine(disk, { isAlive: (pid) => pid !== 7 }), '/')));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is seen from outside without being touched', async () => {
    expect(await seenHolder(testMachine(disk), '/')).toBeNull();
    const lock = must(await takeLock(testMachine(disk), '/'));
    expect((await seenHolder(testMachine(disk), '/'))?.code).toBe('workspace.locked');
    await lock.release();
    expect(await disk.readdir('/')).toEqual([]);
  });
});
