import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openWorkspace } from '@electron/storage/index.ts';
import type { Workspace } from '@electron/storage/types.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { emptyHistory, push, put, redo, undo, type History } from '@shared/workspace/history.ts';
import { randomFrom } from './support/random.ts';
import { codeOf, must, pageOf, rivalsOf, settingsOf } from './support/samples.ts';
import { after, everythingOf, FOLDER, preparedDisk, type State } from './support/scenario.ts';
import type { SimulatedDisk } from './support/simulatedDisk.ts';
import { testMachine, type TestMachine } from './support/testMachine.ts';

// hundreds of runs each; a machine that does other work as well needs its time
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

/** The plain model: what a person sees, what is safe, and the states that undo and redo lead to. */
interface Model {
  now: State;
  saved: State;
  past: State[];
  future: State[];
}

/** The real thing: storage on a disk, with the history that the page keeps. */
interface Real {
  disk: SimulatedDisk;
  machine: TestMachine;
  workspace: Workspace;
  docs: Docs;
  /** The documents as last saved, by reference. */
  base: Docs;
  history: History;
}

async function open(real: Real, disk: SimulatedDisk): Promise<void> {
  real.disk = disk;
  real.machine = testMachine(disk, { isAlive: () => false });
  real.workspace = must(await openWorkspace(real.machine, FOLDER));
  real.docs = real.base = await everythingOf(real.workspace);
  real.history = emptyHistory;
}

/** Whatever happened: what is safe on the disk is what was acknowledged. Unsaved work and history end with the instance. */
function restart(model: Model, real: Real): void {
  model.now = model.saved;
  model.past = [];
  model.future = [];
  expect(real.docs).toEqual(model.saved);
  expect(real.workspace.problems()).toEqual([]);
}

function expectSame(found: unknown, expected: unknown): void {
  expect(found).toEqual(expected);
}

type Command = fc.AsyncCommand<Model, Real>;
const command = (name: string, check: (model: Model) => boolean, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check,
  run,
  toString: () => name,
});
const always = (): boolean => true;

/** One step over some documents, `null` = it goes. */
const edit = (name: string, changes: State): Command =>
  command(
    name,
    (model) => Object.keys(changes).some((key) => changes[key] !== null || key in model.now),
    async (model, real) => {
      model.past.push(model.now);
      model.future = [];
      model.now = after(model.now, changes);
      const next = Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, value ?? undefined]));
      const before = Object.fromEntries(Object.keys(changes).map((key) => [key, real.docs[key]]));
      const step = { request: { command: name, args: {} }, label: { source: 'x', key: 'x', values: {} }, merge: '', at: '', by: null };
      real.history = push(real.history, { ...step, before, after: next, made: [], patches: [], route: '/' });
      real.docs = put(real.docs, next);
      expectSame(real.docs, model.now);
    },
  );

const undoIt = command(
  'undo',
  (model) => model.past.length > 0,
  async (model, real) => {
    model.future.push(model.now);
    model.now = model.past.pop() ?? {};
    const moved = undo(real.history, real.docs);
    if (moved) Object.assign(real, { history: moved.history, docs: moved.docs });
    expectSame(real.docs, model.now);
  },
);

const redoIt = command(
  'redo',
  (model) => model.future.length > 0,
  async (model, real) => {
    model.past.push(model.now);
    model.now = model.future.pop() ?? {};
    const moved = redo(real.history, real.docs);
    if (moved) Object.assign(real, { history: moved.history, docs: moved.docs });
    expectSame(real.docs, model.now);
  },
);

/** What changed by reference, as the page sends it. */
function changesOf({ docs, base }: Real): Record<DocKey, unknown> {
  const keys = new Set([...Object.keys(docs), ...Object.keys(base)]);
  return Object.fromEntries([...keys].filter((key) => docs[key] !== base[key]).map((key) => [key, docs[key] ?? null]));
}

const save = command('save', always, async (model, real) => {
  must(await real.workspace.save(changesOf(real)));
  real.base = real.docs;
  model.saved = model.now;
});

const pause = command('pause', always, async (_, real) => {
  real.machine.elapse(300);
  await real.workspace.load('settings');
});

const backup = command('backup', always, async (_, real) => {
  must(await real.workspace.backup());
});

const reopen = command('close and open', always, async (model, real) => {
  must(await real.workspace.close());
  await open(real, real.disk);
  restart(model, real);
});

const kill = command('kill', always, async (model, real) => {
  await open(real, real.disk.copy());
  restart(model, real);
});

const powerCut = fc.nat().map((seed) =>
  command(`power cut ${seed}`, always, async (model, real) => {
    await open(real, real.disk.powerCut(randomFrom(seed)));
    restart(model, real);
  }),
);

const secondInstance = command('second instance', always, async (model, real) => {
  const machine = testMachine(real.disk);
  expectSame(codeOf(await openWorkspace(machine, FOLDER)), 'workspace.locked');
  const other = must(await openWorkspace(machine, FOLDER, { whenLocked: 'readOnly' }));
  expectSame(await everythingOf(other), model.saved);
  must(await other.close());
});

const restoreFirst = command('restore the oldest backup', always, async (model, real) => {
  const oldest = (await real.workspace.backups()).at(-1);
  if (!oldest) return;
  must(await real.workspace.restoreBackup(oldest.id));
  real.docs = real.base = await everythingOf(real.workspace);
  real.history = emptyHistory;
  model.saved = real.docs;
  restart(model, real);
});

const name = fc.constantFrom('甲', '乙', 'Ernst Handel', '"{\\', '\u2028');
const commands = [
  name.map((n) => edit(`rivals ${n}`, { rivals: rivalsOf(n) })),
  name.map((n) => edit(`customer ${n}`, { 'customers/0001': pageOf('0001', n) })),
  name.map((n) => edit(`settings ${n}`, { settings: settingsOf(n) })),
  name.map((n) => edit(`both pages ${n}`, { 'customers/0001': pageOf('0001', n), 'customers/0002': pageOf('0002', n, n) })),
  fc.constant(edit('remove rivals', { rivals: null })),
  fc
    .integer({ min: 2, max: 40 })
    .map((n) => edit(`import ${n} pages`, Object.fromEntries(Array.from({ length: n }, (_, i) => importedPage(i + 1, n))))),
  ...[undoIt, redoIt, save, save, save, pause, backup, reopen, kill, secondInstance, restoreFirst].map((one) => fc.constant(one)),
  powerCut,
];

function importedPage(number: number, of: number): [DocKey, unknown] {
  const page = String(number).padStart(4, '0');
  return [`customers/${page}`, pageOf(page, `${number} of ${of}`)];
}

test('whatever is done in whatever order, storage agrees with a plain model', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: '+1' }), async (all) => {
      const { disk, state } = await preparedDisk();
      const real = { disk } as Real;
      await open(real, disk);
      await fc.asyncModelRun(() => ({ model: { now: state, saved: state, past: [], future: [] }, real }), all);
      runs++;
    }),
    { numRuns: 80 },
  );
  expect(runs).toBe(80);
});
