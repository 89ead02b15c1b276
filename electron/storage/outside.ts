import { problem } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import { copyOf } from './conflicts.ts';
import type { Parts } from './parts.ts';
import { listFolder, type Listing } from './paths.ts';
import { eachOf } from './queue.ts';
import { noteMissing } from './reader.ts';
import type { DocumentProblem } from './types.ts';

const AT_ONCE = 16;

/** Looks for what others did to the folder: documents changed, removed, added, and copies that sync programs made of two versions. */
export async function lookOutside(parts: Parts): Promise<readonly DocumentProblem[]> {
  const { catalogue, store } = parts;
  const listing = withoutCopies(await listFolder(parts.machine.fs, parts.folder), [
    ...catalogue.present,
    ...catalogue.missing,
    ...store.pending.keys(),
  ]);
  const before = new Set(parts.problems.list());
  noteCopies(parts, listing);
  await noteRemoved(parts, new Set(listing.keys));
  await eachOf(listing.keys, AT_ONCE, (key) => noteChange(parts, key));
  return parts.problems.list().filter((one) => !before.has(one));
}

/** A copy may happen to have a document's name (`plans/c-1-desktop` of `plans/c-1`): it is one when the list does not know it. */
export function withoutCopies(listing: Listing, listed: readonly DocKey[]): Listing {
  const known = new Set(listed);
  const isCopy = (key: DocKey): boolean => !known.has(key) && copyOf(key, listed) !== undefined;
  return { ...listing, keys: listing.keys.filter((key) => !isCopy(key)), strays: [...listing.strays, ...listing.keys.filter(isCopy)] };
}

/** Takes note of copies that sync programs left beside the documents. */
export function noteCopies({ problems, catalogue }: Parts, { strays }: Listing): void {
  const keys = [...catalogue.present, ...catalogue.missing];
  for (const stray of strays) {
    const key = copyOf(stray, keys);
    if (key !== undefined && !problems.has(fileOf(stray)))
      problems.set({ problem: problem('document.conflictCopy', { file: fileOf(stray), of: fileOf(key) }), key, file: fileOf(stray) });
  }
}

async function noteRemoved(parts: Parts, found: ReadonlySet<DocKey>): Promise<void> {
  const { catalogue, store } = parts;
  for (const key of catalogue.keys()) {
    if (found.has(key) || store.pending.has(key)) continue;
    catalogue.vanished(key);
    await noteMissing(parts, key);
  }
}

async function noteChange(parts: Parts, key: DocKey): Promise<void> {
  const { catalogue, problems, store } = parts;
  const isNew = !catalogue.present.has(key);
  if (isNew && store.pending.has(key)) return;
  const isKnown = store.known.has(key) || store.pending.has(key);
  // what was never looked at has no version of ours that it could differ from
  if (!isNew && !(isKnown && (await store.differs(key)))) return;
  if (isNew) catalogue.appeared(key);
  if (problems.of(key)?.problem.code === 'document.changedOutside') return;
  problems.set({ problem: problem('document.changedOutside', { file: fileOf(key), kept: '' }), key, file: fileOf(key) });
}
