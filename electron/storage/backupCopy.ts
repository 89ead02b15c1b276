import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { documentKinds } from '@shared/workspace/documents.ts';
import { sealDocument } from '@shared/workspace/parse.ts';
import { appearAs } from './appearing.ts';
import { Backups } from './backups.ts';
import { codec } from './codec.ts';
import { writeDurable } from './durable.ts';
import { makeManifest, MANIFEST, manifestKind } from './manifest.ts';
import { pathOf } from './paths.ts';
import { copyTree } from './trees.ts';
import type { Machine } from './types.ts';

/**
 * Makes a workspace of a backup: a new folder with the documents as they were then, under a name and an identity of its own. The workspace
 * that the backup is of may be open or damaged, and nothing of it is touched. A document that is damaged in the backup, too, is copied as it
 * is, and one that is gone from it stays on the list, so that the copy says so when it is opened.
 * @returns `document.missing` where there is no such backup, `workspace.exists` where the target is taken, what is wrong with the settings
 * in the backup, or what the disk said.
 */
export const copyBackup = (machine: Machine, folder: string, backup: string, target: string, name: string): Promise<Result<void>> =>
  appearAs(machine, target, name, async (temp) => {
    const backups = new Backups(machine, folder);
    const documents = await backups.documentsOf(backup);
    if (!documents) return fail(problem('document.missing', { file: `.backups/${backup}` }));
    await copyTree(machine, backups.folderOf(backup), temp, isCopied);
    const list = sealDocument(manifestKind, MANIFEST, makeManifest(Object.keys(documents), documentKinds, {}), codec);
    if (!list.ok) return list;
    await writeDurable(machine, pathOf(temp, MANIFEST), list.value.bytes);
    return ok(undefined);
  });

/** The backup's own index is none of the documents. */
const isCopied = (inside: string): boolean => inside !== 'index.json';
