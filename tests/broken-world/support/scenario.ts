import type { Fs } from '@electron/storage/fs.ts';
import { createWorkspace, openWorkspace } from '@electron/storage/index.ts';
import type { Workspace } from '@electron/storage/types.ts';
import type { Result } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { must, pageOf, rivalsOf, settingsOf } from './samples.ts';
import { SimulatedDisk } from './simulatedDisk.ts';
import { testMachine, type TestMachine } from './testMachine.ts';

export const FOLDER = '/docs/a.keyrung';

/** What an observer knows: documents by key. */
export type State = Readonly<Record<DocKey, unknown>>;

/** A workspace at work, with what was acknowledged and what may have been under way when it stopped. */
export class Story {
  acknowledged: State = {};
  /** States that saves since then asked for without being told that they are safe; the disk may hold one of them. */
  readonly underWay: State[] = [];
  readonly failures: string[] = [];
  opened: Workspace['mode'] | null = null;

  constructor(readonly machine: TestMachine) {}

  /** Asks for a save and takes note of the answer. */
  async save(workspace: Workspace, changes: Readonly<Record<DocKey, unknown>>): Promise<boolean> {
    const next = after(this.acknowledged, changes);
    this.underWay.push(next);
    const saved = await workspace.save(changes);
    if (!this.note(saved)) return false;
    this.acknowledged = next;
    this.underWay.length = 0;
    return true;
  }

  note(result: Result<unknown>): boolean {
    if (!result.ok) this.failures.push(result.error.code);
    return result.ok;
  }
}

export function after(state: State, changes: Readonly<Record<DocKey, unknown>>): State {
  const next: Record<DocKey, unknown> = { ...state, ...changes };
  for (const [key, value] of Object.entries(changes)) if (value === null) delete next[key];
  return next;
}

export const everythingOf = (workspace: Workspace): Promise<State> => workspace.loadAll(() => true);

interface Prepared {
  readonly disk: SimulatedDisk;
  readonly state: State;
}
let prepared: Promise<Prepared> | null = null;

/** A disk with a small workspace that was closed in order. */
export async function preparedDisk(): Promise<Prepared> {
  prepared ??= prepare();
  const { disk, state } = await prepared;
  return { disk: disk.copy(), state };
}

async function prepare(): Promise<Prepared> {
  const disk = new SimulatedDisk();
  await disk.mkdir('/docs');
  await disk.syncFolder('/');
  const state: State = { settings: settingsOf('a'), 'customers/0001': pageOf('0001', '甲', '乙'), rivals: rivalsOf('丙') };
  const workspace = must(await createWorkspace(testMachine(disk), FOLDER, settingsOf('a')));
  must(await workspace.save(state));
  must(await workspace.close());
  return { disk, state };
}

/** What is done: single edits, one change over several documents (with one that comes and one that goes), backups, pauses between. */
export const EDITS: readonly Readonly<Record<DocKey, unknown>>[] = [
  { 'customers/0001': pageOf('0001', '甲', '乙', '丁') },
  { 'customers/0001': pageOf('0001', '甲二'), 'customers/0002': pageOf('0002', '戊'), 'sales/0001': { customers: {} }, rivals: null },
  { 'customers/0002': pageOf('0002', '戊', '己') },
];

/** Opens, edits, backs up and closes, on a file system that may fail at any call; goes on after every failure. */
export async function work(fs: Fs, start: State, beforeClosing: () => void = () => undefined): Promise<Story> {
  const story = new Story(testMachine(fs));
  story.acknowledged = start;
  const opened = await openWorkspace(story.machine, FOLDER);
  if (!story.note(opened) || !opened.ok) return story;
  const workspace = opened.value;
  story.opened = workspace.mode;
  workspace.onProblem(({ problem }) => story.failures.push(problem.code));
  for (const edit of EDITS) {
    await loadFor(workspace, edit, story);
    await story.save(workspace, edit);
    story.machine.elapse(300);
    if (edit === EDITS[1]) story.note(await workspace.backup());
  }
  beforeClosing();
  await loadFor(workspace, LAST, story);
  await story.save(workspace, LAST);
  story.note(await workspace.close());
  return story;
}

export const LAST = { 'customers/0003': pageOf('0003', '庚'), settings: settingsOf('b') };

/** What was not loaded could not be overwritten. */
async function loadFor(workspace: Workspace, edit: State, story: Story): Promise<void> {
  for (const key of Object.keys(edit)) {
    if (!workspace.keys().includes(key)) continue;
    const loaded = await workspace.load(key);
    if (!story.note(loaded)) story.note(await workspace.load(key));
  }
}
