import { describe, expect, test, vi } from 'vitest';
import { writeDurable } from '@electron/storage/durable.ts';
import { codeOf as errorCode } from '@electron/storage/fs.ts';
import { openWorkspace } from '@electron/storage/index.ts';
import { jitteryFs } from './support/jitteryFs.ts';
import { ownLowdb } from './support/lowdbOn.ts';
import { randomFrom } from './support/random.ts';
import { must, settingsOf } from './support/samples.ts';
import { FOLDER, preparedDisk } from './support/scenario.ts';
import { SimulatedDisk } from './support/simulatedDisk.ts';
import { testMachine } from './support/testMachine.ts';

// hundreds of runs each; a machine that does other work as well needs its time
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const ROUNDS = 60;
const text = (who: string, n: number): string => JSON.stringify({ who, n, filling: who.repeat(200 * n) });

/** Two writers at once on one file, and a reader between. @returns what was amiss. */
async function clash(
  seed: number,
  writerOn: (disk: SimulatedDisk, who: string) => Promise<(n: number) => Promise<void>>,
): Promise<string[]> {
  const disk = new SimulatedDisk();
  const amiss: string[] = [];
  const writers = await Promise.all(['a', 'b'].map((who) => writerOn(disk, who)));
  const work = { isOver: false };
  const writing = Promise.all(
    writers.map(async (write) => {
      for (let n = 1; n <= 4; n++) await write(n).catch((error: unknown) => amiss.push(errorCode(error)));
    }),
  ).then(() => (work.isOver = true));
  const random = randomFrom(seed);
  while (!work.isOver) {
    for (let reads = 0; reads < 20; reads++) {
      for (let turns = random() * 3; turns > 0; turns--) await Promise.resolve();
      const read = await disk.readFile('/db.json').catch(() => null);
      if (read && !isJson(read)) amiss.push('torn');
    }
    // lowdb waits by the clock before it tries again
    await new Promise((resolve) => setImmediate(resolve));
  }
  await writing;
  return amiss;
}

function isJson(bytes: Uint8Array): boolean {
  try {
    return typeof JSON.parse(Buffer.from(bytes).toString()) === 'object';
  } catch {
    return false;
  }
}

describe('two writers on one file', () => {
  test('of ours: every reader finds a whole file, every write succeeds', async () => {
    for (let seed = 0; seed < ROUNDS; seed++) {
      const amiss = await clash(seed, async (disk, who) => {
        const machine = testMachine(jitteryFs(disk, randomFrom(seed * 2 + who.charCodeAt(0))));
        return async (n) => void (await writeDurable(machine, '/db.json', Buffer.from(text(who, n))));
      });
      expect(amiss).toEqual([]);
    }
  });

  test("of lowdb's own: its fixed temporary name lets them tear each other's files", async () => {
    const lowdb = await ownLowdb();
    const all: string[] = [];
    for (let seed = 0; seed < ROUNDS; seed++) {
      const amiss = await clash(seed, async (disk, who) => {
        const db = lowdb.open(jitteryFs(disk, randomFrom(seed * 2 + 1)), '/db.json', {});
        return async (n) => {
          db.data = JSON.parse(text(who, n)) as object;
          await db.write();
        };
      });
      all.push(...amiss);
    }
    expect(all).toContain('torn');
  });
});

test('of many who open a workspace at once, exactly one may write', async () => {
  const { disk } = await preparedDisk();
  for (let seed = 0; seed < 20; seed++) {
    const fs = jitteryFs(disk, randomFrom(seed));
    const all = await Promise.all(Array.from({ length: 4 }, () => openWorkspace(testMachine(fs), FOLDER, { whenLocked: 'readOnly' })));
    const workspaces = all.map((one) => must(one));
    const writers = workspaces.filter(({ mode }) => mode === 'write');
    expect(writers).toHaveLength(1);
    for (const writer of writers) {
      must(await writer.load('settings'));
      must(await writer.save({ settings: settingsOf(`round ${seed}`) }));
    }
    for (const one of workspaces) must(await one.close());
  }
});
