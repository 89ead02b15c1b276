import { basename, dirname, join } from 'node:path';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { quietly } from './durable.ts';
import { attempt } from './failures.ts';
import { ifExists } from './fs.ts';
import { removeTree } from './trees.ts';
import type { Machine, Workspace } from './types.ts';
import { openWorkspace } from './workspace.ts';

/**
 * Makes a workspace folder that appears whole or not at all: `fill` puts documents into it, then it gets a name and an identity of its
 * own, then its place.
 * @returns `workspace.exists` where the place is taken, else what `fill` or the disk said.
 */
export function appearAs(
  machine: Machine,
  target: string,
  name: string,
  fill: (temp: string) => Promise<Result<void>>,
): Promise<Result<void>> {
  return attempt(target, async () => {
    if (await ifExists(machine.fs.stat(target))) return fail(problem('workspace.exists', { file: target }));
    const temp = join(dirname(target), `.~${basename(target)}.${machine.newId()}.tmp`);
    try {
      const filled = await fill(temp);
      if (!filled.ok) return filled;
      const identity = { name, id: `w-${machine.newId()}`, createdAt: machine.now().toISOString() };
      const named = await changeSettingsIn(machine, temp, identity);
      if (!named.ok) return named;
      await machine.fs.rename(temp, target);
      await machine.fs.syncFolder(dirname(target));
      return ok(undefined);
    } finally {
      await quietly(removeTree(machine.fs, temp));
    }
  });
}

/** Opens a workspace, changes its settings, closes it. */
export async function changeSettingsIn(machine: Machine, folder: string, change: Partial<Settings>): Promise<Result<void>> {
  const opened = await openWorkspace(machine, folder);
  if (!opened.ok) return opened;
  const saved = await changeSettings(opened.value, change);
  const closed = await opened.value.close();
  return saved.ok ? closed : saved;
}

async function changeSettings(workspace: Workspace, change: Partial<Settings>): Promise<Result<void>> {
  if (workspace.reason) return fail(workspace.reason);
  const loaded = await workspace.load('settings');
  if (!loaded.ok) return loaded;
  const saved = await workspace.save({ settings: { ...(loaded.value as Settings), ...change } });
  return saved.ok ? ok(undefined) : saved;
}
