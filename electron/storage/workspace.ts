import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import { documentKinds } from '@shared/workspace/documents.ts';
import { fileOf, parseDocument } from '@shared/workspace/parse.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { Access } from './access.ts';
import { Backups } from './backups.ts';
import { Catalogue } from './catalogue.ts';
import { codec } from './codec.ts';
import { sweepBackups } from './backups.ts';
import { makeFolder, quietly } from './durable.ts';
import { attempt, diskProblem } from './failures.ts';
import { ifExists } from './fs.ts';
import { Keeping } from './keeping.ts';
import { takeLock, type Lock } from './lock.ts';
import { MANIFEST, manifestKind, newerKind, type Manifest } from './manifest.ts';
import { noteCopies, withoutCopies } from './outside.ts';
import type { Parts } from './parts.ts';
import { listFolder } from './paths.ts';
import { Problems } from './problems.ts';
import { noteMissing } from './reader.ts';
import { recover } from './recovery.ts';
import { RedoLog } from './redoLog.ts';
import { OpenedWorkspace } from './session.ts';
import { stampOf } from './stamp.ts';
import { Store } from './store.ts';
import type { Machine, OpenOptions, Workspace } from './types.ts';

/**
 * Makes a workspace in a folder that does not exist yet or is empty, and opens it for writing.
 * @returns `workspace.exists` where the folder holds anything, or what the disk said.
 */
export function createWorkspace(machine: Machine, folder: string, settings: Settings): Promise<Result<Workspace>> {
  return attempt(folder, async () => {
    const there = await ifExists(machine.fs.readdir(folder));
    if (there?.some(({ name }) => !LEFT_OVER.test(name))) return fail(problem('workspace.exists', { file: folder }));
    await makeFolder(machine.fs, folder);
    const lock = await takeLock(machine, folder);
    if (!lock.ok) return lock;
    const opened = await openWith(machine, folder, lock.value, null, isAnything);
    if (!opened.ok) return opened;
    const isEmpty = opened.value.keys().length === 0;
    const saved = isEmpty ? await opened.value.save({ settings }) : fail(problem('workspace.exists', { file: folder }));
    if (!saved.ok) {
      await opened.value.close();
      return saved;
    }
    await opened.value.backup();
    return opened;
  });
}

/** What an attempt that was stopped may have left in the folder. */
const LEFT_OVER = /^\.(lock|redo$|damaged$|~)/;

/**
 * Opens a workspace. Documents that cannot be read do not stand in the way: the rest opens, and `problems()` names them. A workspace that
 * cannot be written (read-only disk, newer format, locked with `whenLocked: 'readOnly'`) opens read only and says why.
 * @returns `workspace.notFound`, `workspace.notAWorkspace`, `workspace.locked` (who, where, since), or what the disk said.
 */
export function openWorkspace(machine: Machine, folder: string, options: OpenOptions = {}): Promise<Result<Workspace>> {
  return attempt(folder, async () => {
    const wrong = await whyNot(machine, folder);
    if (wrong) return fail(wrong);
    if (options.readOnly) return openWith(machine, folder, null, problem('workspace.readOnly', { file: folder }));
    const lock = await lockOrReason(machine, folder);
    if (lock.ok) return openWith(machine, folder, lock.value, null);
    if (lock.error.code === 'workspace.locked' && options.whenLocked !== 'readOnly') return lock;
    return openWith(machine, folder, null, lock.error);
  });
}

async function whyNot({ fs }: Machine, folder: string): Promise<Problem | null> {
  const entries = await ifExists(fs.readdir(folder));
  if (!entries) return problem('workspace.notFound', { file: folder });
  const names = new Set(entries.map(({ name }) => name));
  return [fileOf('settings'), fileOf(MANIFEST), '.backups', '.redo'].some((name) => names.has(name))
    ? null
    : problem('workspace.notAWorkspace', { file: folder });
}

/** A disk that takes no lock takes no documents either: then the workspace can still be read. */
async function lockOrReason(machine: Machine, folder: string): Promise<Result<Lock>> {
  try {
    return await takeLock(machine, folder);
  } catch (error) {
    const why = diskProblem(error, folder);
    return fail(why.code === 'disk.denied' ? problem('workspace.readOnly', { file: folder }) : why);
  }
}

async function openWith(
  machine: Machine,
  folder: string,
  lock: Lock | null,
  reason: Problem | null,
  accept: (parts: Parts) => Promise<boolean> = isWorkspace,
): Promise<Result<Workspace>> {
  try {
    const parts = partsOf(machine, folder, lock, reason);
    await takeUp(parts);
    if (await accept(parts)) return ok(new OpenedWorkspace(parts).start());
    await parts.access.release();
    return fail(problem('workspace.notAWorkspace', { file: folder }));
  } catch (error) {
    if (lock) await quietly(lock.release());
    return fail(diskProblem(error, folder));
  }
}

/** A folder in which there is nothing of a workspace but what a stopped attempt to make one left is none. */
const isWorkspace = async ({ catalogue, backups }: Parts): Promise<boolean> =>
  catalogue.present.size > 0 || catalogue.missing.size > 0 || (await backups.list()).length > 0;
const isAnything = (): Promise<boolean> => Promise.resolve(true);

function partsOf(machine: Machine, folder: string, lock: Lock | null, reason: Problem | null): Parts {
  const problems = new Problems();
  const keeping = new Keeping(machine, folder, stampOf(machine.now()));
  const log = new RedoLog(machine, folder);
  return {
    machine,
    folder,
    access: new Access(folder, lock, reason),
    store: new Store(machine, folder, log, keeping, problems),
    log,
    keeping,
    problems,
    catalogue: new Catalogue(),
    backups: new Backups(machine, folder),
  };
}

/** Finds out what lies in the folder and what an instance before us left undone. */
async function takeUp(parts: Parts): Promise<void> {
  const { access, catalogue, machine, folder, store } = parts;
  refuseNewer(parts, await readManifest(parts));
  await recover(parts, access.reason === null);
  // the list as recorded by the instance before us, if it did not get as far as its own file
  const manifest = await readManifest(parts);
  refuseNewer(parts, manifest);
  const all = await listFolder(machine.fs, folder);
  const listing = manifest ? withoutCopies(all, [...manifest.documents, ...store.pending.keys()]) : all;
  if (!access.reason) {
    for (const temp of listing.temps) await quietly(machine.fs.unlink(temp));
    await sweepBackups(machine.fs, folder);
  }
  catalogue.adopt(manifest, listing.keys);
  catalogue.commit([...store.pending.values()].filter(({ key }) => !key.startsWith('.')));
  noteCopies(parts, listing);
  for (const key of catalogue.missing) await noteMissing(parts, key);
}

function refuseNewer({ access, folder }: Parts, manifest: Manifest | null): void {
  const newer = manifest && newerKind(manifest, documentKinds);
  if (newer)
    access.becomeReadOnly(
      problem('workspace.newerFormat', { file: folder, version: manifest.versions[newer.kind] ?? 0, known: newer.version }),
    );
}

/** The list of documents; `null` where there is none that can be read. It can be made anew, so a damaged one is no loss. */
async function readManifest({ store, problems, keeping, access }: Parts): Promise<Manifest | null> {
  const found = await store.bytesOf(MANIFEST);
  if (!found) return null;
  const { bytes } = found;
  const parsed = parseDocument(manifestKind, MANIFEST, bytes, codec);
  if (parsed.ok) return parsed.value.data as Manifest;
  const kept = access.reason ? undefined : await keeping.damaged('manifest', bytes);
  problems.set({ problem: parsed.error, file: fileOf(MANIFEST), ...(kept ? { kept } : {}) });
  return null;
}
