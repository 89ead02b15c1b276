import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import { documentKinds } from '@shared/workspace/documents.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { makeFolder, quietly } from './durable.ts';
import { attempt, diskProblem } from './failures.ts';
import { ifExists } from './fs.ts';
import { Keeping } from './keeping.ts';
import { takeLock, type Lock } from './lock.ts';
import { MANIFEST, newerKind } from './manifest.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import { listFolder } from './paths.ts';
import { Problems } from './problems.ts';
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
  const store = new Store(machine, folder, log, keeping, problems);
  const listing = await listFolder(machine.fs, folder);
  if (lock) for (const temp of listing.temps) await quietly(machine.fs.unlink(temp));
  const session = new OpenedWorkspace({ machine, folder, lock, reason, store, log, keeping, problems });
  await session.readManifest(listing);
  await recover({ fs: machine.fs, store, log, keeping, problems, write: lock !== null });
  const newer = newerKind(session.manifest, documentKinds);
  if (newer)
    session.becomeReadOnly(
      problem('workspace.newerFormat', { file: folder, version: session.manifest.versions[newer.kind] ?? 0, known: newer.version }),
    );
  session.adoptPending();
  return session;
}
