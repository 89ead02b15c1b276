import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Fs } from '@electron/storage/fs.ts';
import { createWorkspace, openWorkspace } from '@electron/storage/index.ts';
import { deadFrom, FaultyFs } from './support/faultyFs.ts';
import { ownLowdb, type OwnLowdb } from './support/lowdbOn.ts';
import { randomFrom } from './support/random.ts';
import { codeOf, must, pageOf, settingsOf } from './support/samples.ts';
import { everythingOf, FOLDER, preparedDisk, work, type State, type Story } from './support/scenario.ts';
import { SimulatedDisk } from './support/simulatedDisk.ts';
import { testMachine } from './support/testMachine.ts';

// hundreds of runs each; a machine that does other work as well needs its time
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const CUTS_PER_CALL = 3;
const NOBODY = { isAlive: () => false };

/** Opens what a cut left: the last acknowledged state, or one under way, whole. */
async function lookAt(disk: Fs, story: Pick<Story, 'acknowledged' | 'underWay'>): Promise<State> {
  const workspace = must(await openWorkspace(testMachine(disk, NOBODY), FOLDER));
  const found = await everythingOf(workspace);
  expect([story.acknowledged, ...story.underWay]).toContainEqual(found);
  // a record that was being written when the power went may look damaged; it was never acknowledged, and is kept
  expect(workspace.problems().filter(({ file }) => file !== '.redo/log')).toEqual([]);
  for (const { id } of await workspace.backups()) must(await workspace.loadVersion('settings', id));
  await workspace.close();
  return found;
}

/** And work goes on afterwards. */
async function expectNothingLost(disk: SimulatedDisk, story: Story): Promise<void> {
  const found = await lookAt(disk, story);
  const workspace = must(await openWorkspace(testMachine(disk, NOBODY), FOLDER));
  expect(workspace.problems()).toEqual([]);
  must(await workspace.load('customers/0001'));
  const edit = { 'customers/0001': pageOf('0001', '后来') };
  must(await workspace.save(edit));
  must(await workspace.close());
  await lookAt(disk, { acknowledged: { ...found, ...edit }, underWay: [] });
}

/** The power goes a second time, while what the first cut left is being opened. */
async function cutAgain(disk: SimulatedDisk, random: () => number): Promise<SimulatedDisk> {
  const fs = new FaultyFs(disk, deadFrom(1 + Math.floor(random() * 60)));
  const opened = await openWorkspace(testMachine(fs, NOBODY), FOLDER);
  if (opened.ok) await opened.value.settle();
  return disk.powerCut(random);
}

/** Works until call `n`, where the power goes. `null` when the work was done before. */
async function workUntil(n: number, wrap: (disk: SimulatedDisk) => Fs = (disk) => disk) {
  const { disk, state } = await preparedDisk();
  const fs = new FaultyFs(wrap(disk), deadFrom(n));
  const story = await work(fs, state);
  return fs.calls < n ? null : { disk, story };
}

describe('power cut', () => {
  test('at every single call of storage: nothing torn, nothing acknowledged lost', async () => {
    let n = 1;
    for (; ; n++) {
      const stopped = await workUntil(n);
      if (!stopped) break;
      const random = randomFrom(n);
      for (let cut = 0; cut < CUTS_PER_CALL; cut++) {
        const disk = stopped.disk.powerCut(random);
        await expectNothingLost(cut % 3 === 2 ? await cutAgain(disk, random) : disk, stopped.story);
      }
    }
    expect(n).toBeGreaterThan(100);
  });

  test('while a workspace is made: it is there whole, or can be made again', async () => {
    for (let n = 1; ; n++) {
      const disk = new SimulatedDisk();
      await disk.mkdir('/docs');
      await disk.syncFolder('/');
      const fs = new FaultyFs(disk, deadFrom(n));
      const made = await createWorkspace(testMachine(fs), FOLDER, settingsOf('a'));
      if (made.ok && fs.calls < n) break;
      for (let cut = 0; cut < 4; cut++) {
        const after = disk.powerCut(randomFrom(n * 10 + cut));
        const opened = await openWorkspace(testMachine(after, NOBODY), FOLDER);
        if (opened.ok) expect(await everythingOf(opened.value)).toEqual({ settings: settingsOf('a') });
        else {
          expect(made.ok).toBe(false);
          expect(['workspace.notFound', 'workspace.notAWorkspace']).toContain(codeOf(opened));
          must(await createWorkspace(testMachine(after, NOBODY), FOLDER, settingsOf('b')));
        }
      }
    }
  });

  /** Without these, the harness would prove nothing. */
  test.each(['handle.sync', 'syncFolder'])('is noticed on a disk that only pretends to %s', async (call) => {
    let lost = 0;
    for (let n = 20; n < 120; n += 10) {
      const stopped = await workUntil(n, (disk) => pretending(disk, call));
      if (!stopped) break;
      await expectNothingLost(stopped.disk.powerCut(randomFrom(n)), stopped.story).catch(() => lost++);
    }
    expect(lost).toBeGreaterThan(0);
  });
});

/** A disk that says it has synced and has not. */
function pretending(disk: SimulatedDisk, call: string): Fs {
  const fs = new FaultyFs(disk, () => null);
  if (call === 'syncFolder') fs.syncFolder = async () => undefined;
  const open = fs.open.bind(fs);
  if (call === 'handle.sync') fs.open = async (path, flags) => ({ ...(await open(path, flags)), sync: async () => undefined });
  return fs;
}

describe("lowdb's own adapter in the same harness", () => {
  let lowdb: OwnLowdb;
  beforeAll(async () => {
    lowdb = await ownLowdb();
  });

  test('loses acknowledged saves in a power cut', async () => {
    let lost = 0;
    for (let cut = 0; cut < 40; cut++) {
      const disk = new SimulatedDisk();
      const db = lowdb.open(disk, '/db.json', { n: 0 });
      for (let n = 1; n <= 3; n++) {
        db.data = { n };
        await db.write();
      }
      const after = lowdb.open(disk.powerCut(randomFrom(cut)), '/db.json', { n: 0 });
      const read = await after.read().then(
        () => after.data.n,
        () => 'torn',
      );
      if (read !== 3) lost++;
    }
    expect(lost).toBeGreaterThan(20);
  });

  test('takes a file that holds null for an empty one and writes over it', async () => {
    const disk = new SimulatedDisk();
    const handle = await disk.open('/db.json', 'wx');
    await handle.write(Buffer.from('null'), 0, 4, 0);
    const db = lowdb.open(disk, '/db.json', { fresh: true });
    await db.read();
    await db.write();
    expect(JSON.parse(Buffer.from(await disk.readFile('/db.json')).toString())).toEqual({ fresh: true });
  });
});
