import { dirname, join } from 'node:path';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { appearAs, changeSettingsIn } from './appearing.ts';
import { attempt } from './failures.ts';
import { ifExists, type Stat } from './fs.ts';
import { isDeviceName } from './paths.ts';
import { copyTree, marksOfTree, removeTree } from './trees.ts';
import type { Machine } from './types.ts';

export const WORKSPACE_ENDING = '.keyrung';
/** Bytes of UTF-8 that a name may take: systems allow 255, and sync programs add to it. */
const NAME_LIMIT = 120;

/**
 * A folder's name for a workspace that people call `name`, good on every system: `华东客户.keyrung`. Letters of any script stay; what a
 * system forbids becomes a space. Never empty, never a device, never ends in a dot. `mark` tells it from others of the same name and
 * stays whole where a long name is cut.
 */
export function workspaceFolderName(name: string, mark = ''): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const base = trimDots(cut(trimDots(plain)));
  return `${base === '' || isDeviceName(base) ? `workspace ${base}`.trim() : base}${mark}${WORKSPACE_ENDING}`;
}

const trimDots = (text: string): string => text.replaceAll(/^[. ]+|[. ]+$/g, '');

/** As many whole characters as fit. */
function cut(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > NAME_LIMIT) break;
    kept += character;
  }
  return kept;
}

/** What a copy leaves behind: the lock, backups, what was kept aside, what can be computed, and half-written files. */
const isCopied = (inside: string): boolean => !/^(\.lock|\.backups|\.conflicts|\.damaged|\.index|\.~)|(^|\/)\.~[^/]*\.tmp$/.test(inside);

/** A workspace that somebody is writing meanwhile is copied anew, this often. */
const TRIES = 5;

/**
 * Copies a workspace into a new folder under a new name, with an identity of its own. The copy appears whole or not at all. The source
 * may be open, also elsewhere; documents that cannot be read are copied as they are.
 * @returns `workspace.exists` where the target is taken, `disk.busy` where the source never kept still, or what the disk said.
 */
export const duplicateWorkspace = (machine: Machine, source: string, target: string, name: string): Promise<Result<void>> =>
  appearAs(machine, target, name, (temp) => copyWhenStill(machine, source, temp));

async function copyWhenStill(machine: Machine, source: string, temp: string): Promise<Result<void>> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await marksOfTree(machine.fs, source, isCopied);
    try {
      await copyTree(machine, source, temp, isCopied);
      if (sameTree(before, await marksOfTree(machine.fs, source, isCopied))) return ok(undefined);
    } catch (error) {
      if (sameTree(before, await marksOfTree(machine.fs, source, isCopied))) throw error;
    }
    await removeTree(machine.fs, temp);
  }
  return fail(problem('disk.busy', { file: source }));
}

const sameTree = (a: ReadonlyMap<string, Stat>, b: ReadonlyMap<string, Stat>): boolean =>
  a.size === b.size && [...a].every(([path, marks]) => marks.mtimeMs === b.get(path)?.mtimeMs && marks.size === b.get(path)?.size);

/**
 * Gives a workspace that is not open another name: in its settings, and its folder the name that goes with it.
 * @returns the new folder; `workspace.locked` where somebody has it open, `workspace.exists` where the new place is taken.
 */
export function renameWorkspace(machine: Machine, folder: string, name: string): Promise<Result<string>> {
  return attempt(folder, async () => {
    const target = join(dirname(folder), workspaceFolderName(name));
    if (target !== folder && (await isOther(machine, target, folder))) return fail(problem('workspace.exists', { file: target }));
    const named = await changeSettingsIn(machine, folder, { name });
    if (!named.ok) return named;
    if (target !== folder) {
      await machine.fs.rename(folder, target);
      await machine.fs.syncFolder(dirname(target));
    }
    return ok(target);
  });
}

/** Whether something else lies there; on many systems `A` and `a` are one name. */
async function isOther({ fs }: Machine, target: string, folder: string): Promise<boolean> {
  const there = await ifExists(fs.stat(target));
  return there !== undefined && there.ino !== (await fs.stat(folder)).ino;
}
