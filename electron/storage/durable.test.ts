import { describe, expect, test } from 'vitest';
import { FaultyFs, type Call } from '@tests/broken-world/support/faultyFs.ts';
import { diskError, SimulatedDisk } from '@tests/broken-world/support/simulatedDisk.ts';
import { testMachine } from '@tests/broken-world/support/testMachine.ts';
import { makeFolder, writeDurable } from './durable.ts';

const text = async (disk: SimulatedDisk, path: string): Promise<string> => Buffer.from(await disk.readFile(path)).toString();

describe('writing a file durably', () => {
  test('waits for a program that holds the old file, about three seconds at most', async () => {
    const disk = new SimulatedDisk();
    let held = 6;
    const machine = testMachine(new FaultyFs(disk, ({ name }) => (name === 'rename' && held-- > 0 ? diskError('EBUSY') : null)));
    await writeDurable(machine, '/a', Buffer.from('new'));
    expect(await text(disk, '/a')).toBe('new');
    held = Number.POSITIVE_INFINITY;
    await expect(writeDurable(machine, '/a', Buffer.from('newer'))).rejects.toThrow('EBUSY');
    const total = machine.slept.reduce((sum, one) => sum + one, 0);
    expect(total).toBeGreaterThan(2_500);
    expect(total).toBeLessThan(5_000);
    expect(await text(disk, '/a')).toBe('new');
    expect(await disk.readdir('/')).toHaveLength(1);
  });

  test('goes on after short writes until every byte is out', async () => {
    const disk = new SimulatedDisk();
    await writeDurable(
      testMachine(new FaultyFs(disk, ({ name }) => (name === 'handle.write' ? 'short' : null))),
      '/a',
      Buffer.from('0123456789'),
    );
    expect(await text(disk, '/a')).toBe('0123456789');
  });

  test('on a full disk leaves the old content and nothing else', async () => {
    const disk = new SimulatedDisk();
    await writeDurable(testMachine(disk), '/a', Buffer.from('old'));
    disk.free = 4;
    await expect(writeDurable(testMachine(disk), '/a', Buffer.from('longer'))).rejects.toThrow('ENOSPC');
    expect(await text(disk, '/a')).toBe('old');
    expect((await disk.readdir('/')).map(({ name }) => name)).toEqual(['a']);
  });

  test('asks the disk for its promises in the right order', async () => {
    const calls: Call['name'][] = [];
    const disk = new FaultyFs(new SimulatedDisk(), ({ name }) => (calls.push(name), null));
    await writeDurable(testMachine(disk), '/a', Buffer.from('x'));
    expect(calls).toEqual(['open', 'handle.write', 'handle.sync', 'handle.close', 'stat', 'rename', 'syncFolder']);
  });
});

test('folders are made with those above them, and their names are synced', async () => {
  const disk = new SimulatedDisk();
  await makeFolder(disk, '/a/b/c');
  const after = disk.powerCut(() => 0.99);
  expect((await after.stat('/a/b/c')).type).toBe('folder');
});
