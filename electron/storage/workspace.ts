import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import { documentKinds } from '@shared/workspace/documents.ts';
import { fileOf, parseDocument } from '@shared/workspace/parse.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { Access } from './access.ts';
import { Backups } from './backups.ts';
import { Catalogue } from './catalogue.ts';
import { codec } from './codec.ts';
import { makeFolder, quietly } from './durable.ts';
import { attempt, diskProblem } from './failures.ts';
import { ifExists } from './fs.ts';
import { Keeping } from './keeping.ts';
import { takeLock, type Lock } from './lock.ts';
import { MANIFEST, manifestKind, newerKind, type Manifest } from './manifest.ts';
import { noteCopies, withoutCopies } from './outside.ts';
import type { Parts } from './parts.ts';
import { listFolder, pathOf } from './paths.ts';
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
    if (there && there.some(({ name }) => !name.startsWith('.lock'))) return fail(problem('workspace.exists', { file: folder }));
    await makeFolder(machine.fs, folder);
    const lock = await takeLock(machine, folder);
    if (!lock.ok) return lock;
    const opened = await openWith(machine, folder, lock.value, null);
    if (!opened.ok) return opened;
    const saved = await opened.value.save({ settings });
    if (!saved.ok) {
      await opened.value.close();
      return saved;
    }
    await opened.value.backup();
    return opened;
  });
}

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

async function openWith(machine: Machine, folder: string, lock: Lock | null, reason: Problem | null): Promise<Result<Workspace>> {
  try {
    const session = await build(machine, folder, lock, reason);
    return ok(session);
  } catch (error) {
    if (lock) await quietly(lock.release());
    return fail(diskProblem(error, folder));
  }
}

async function build(machine: Machine, folder: string, lock: Lock | null, reason: Problem | null): Promise<OpenedWorkspace> {
  const problems = new Problems();
  const keeping = new Keeping(machine, folder, stampOf(machine.now()));
  const log = new RedoLog(machine, folder);
  const parts: Parts = {
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
  await takeUp(parts);
  return new OpenedWorkspace(parts).start();
}

/** Finds out what lies in the folder and what an instance before us left undone. */
async function takeUp(parts: Parts): Promise<void> {
  const { access, catalogue, machine, folder, store } = parts;
  const manifest = await readManifest(parts);
  const newer = manifest && newerKind(manifest, documentKinds);
  if (newer) access.becomeReadOnly(newerProblem(folder, manifest.versions[newer.kind] ?? 0, newer.version));
  await recover(parts, access.reason === null);
  const all = await listFolder(machine.fs, folder);
  const listing = manifest ? withoutCopies(all, [...manifest.documents, ...store.pending.keys()]) : all;
  if (!access.reason) for (const temp of listing.temps) await quietly(machine.fs.unlink(temp));
  catalogue.adopt(manifest, listing.keys);
  catalogue.commit([...store.pending.values()].filter(({ key }) => !key.startsWith('.')));
  noteCopies(parts, listing);
  for (const key of catalogue.missing) await noteMissing(parts, key);
}

const newerProblem = (folder: string, version: number, known: number): Problem =>
  problem('workspace.newerFormat', { file: folder, version, known });

/** The list of documents; `null` where there is none that can be read. It can be made anew, so a damaged one is no loss. */
async function readManifest({ machine: { fs }, folder, problems, keeping, access }: Parts): Promise<Manifest | null> {
  const bytes = await ifExists(fs.readFile(pathOf(folder, MANIFEST)));
  if (!bytes) return null;
  const parsed = parseDocument(manifestKind, MANIFEST, bytes, codec);
  if (parsed.ok) return parsed.value.data as Manifest;
  const kept = access.reason ? undefined : await keeping.damaged('manifest', bytes);
  problems.set({ problem: parsed.error, file: fileOf(MANIFEST), ...(kept ? { kept } : {}) });
  return null;
}
