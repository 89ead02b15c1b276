import { describe, expect, test, vi } from 'vitest';
import { openWorkspace } from '@electron/storage/index.ts';
import { FAULTS, FaultyFs, type Call, type Fate } from './support/faultyFs.ts';
import { randomFrom } from './support/random.ts';
import { must } from './support/samples.ts';
import { after, EDITS, everythingOf, FOLDER, LAST, preparedDisk, work, type Story } from './support/scenario.ts';
import type { SimulatedDisk } from './support/simulatedDisk.ts';
import { testMachine } from './support/testMachine.ts';

// hundreds of runs each; a machine that does other work as well needs its time
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

type Fault = (call: Call) => Fate;
interface Run {
  readonly disk: SimulatedDisk;
  readonly story: Story;
  /** Whether anything failed at all. */
  readonly struck: boolean;
}

/** The whole story with faults from call `n` on, `count` of them; before closing the disk is well again. */
async function runWith(fault: Fault, n: number, count: number): Promise<Run> {
  const { disk, state } = await preparedDisk();
  let left = count;
  const fs: FaultyFs = new FaultyFs(disk, (call) => {
    const fate = call.number >= n && left > 0 ? fault(call) : null;
    if (fate) left--;
    return fate;
  });
  const story = await work(fs, state, () => (fs.decide = () => null));
  return { disk, story, struck: left < count };
}

async function opened(disk: SimulatedDisk, story: Story) {
  const workspace = must(await openWorkspace(testMachine(disk, { isAlive: () => false }), FOLDER));
  return { workspace, found: await everythingOf(workspace), possible: [story.acknowledged, ...story.underWay] };
}

/** The disk was well again before the last save: whoever could work at all is not stuck. */
function expectLastSaved({ opened: mode, acknowledged }: Story): void {
  if (mode === 'write') expect(acknowledged).toMatchObject(LAST);
}

const allEdits = (start: object) => [...EDITS, LAST].reduce(after, { ...start });

/** Fault after fault at call 1, 2, 3 … until none strikes any more. @returns number of runs. */
async function atEveryCall(fault: Fault, count: number, look: (run: Run) => Promise<void>): Promise<number> {
  for (let n = 1; ; n++) {
    const run = await runWith(fault, n, count);
    await look(run);
    if (!run.struck) return n;
  }
}

describe.each(Object.entries(FAULTS))('%s', (_name, fault) => {
  test('once, at every single call: old or new state whole, said, and the next save succeeds', async () => {
    const { state } = await preparedDisk();
    const runs = await atEveryCall(fault, 1, async ({ disk, story, struck }) => {
      const { found, possible, workspace } = await opened(disk, story);
      expect(possible).toContainEqual(found);
      expect(workspace.problems()).toEqual([]);
      expectLastSaved(story);
      // what is not there was complained of
      if (JSON.stringify(found) !== JSON.stringify(sorted(allEdits(state)))) expect(story.failures.length).toBeGreaterThan(0);
      if (!struck) expect(story.failures).toEqual([]);
      // and the fault left nothing that a power cut could still take
      expect(possible).toContainEqual((await opened(disk.powerCut(randomFrom(story.failures.length)), story)).found);
    });
    expect(runs).toBeGreaterThan(5);
  });

  test('for a while, from every single call on: nothing acknowledged is lost, and what comes after takes', async () => {
    await atEveryCall(fault, 25, async ({ disk, story }) => {
      const { found, possible } = await opened(disk, story);
      expect(possible).toContainEqual(found);
      expectLastSaved(story);
    });
  });
});

const sorted = (state: object) => Object.fromEntries(Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)));
