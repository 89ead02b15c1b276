import { problem } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { ifExists } from './fs.ts';
import type { Keeping } from './keeping.ts';
import { pathOf, storedKind } from './paths.ts';
import type { Problems } from './problems.ts';
import type { Change } from './redo.ts';
import { REDO, type RedoLog } from './redoLog.ts';
import type { Store } from './store.ts';
import type { Fs } from './fs.ts';

export interface Recovery {
  readonly fs: Fs;
  readonly store: Store;
  readonly log: RedoLog;
  readonly keeping: Keeping;
  readonly problems: Problems;
  readonly write: boolean;
}

/**
 * Takes up what an instance before us recorded in the redo log but did not bring to the documents' own files: it becomes pending, as if
 * just saved. A record that is cut off was never acknowledged and is dropped; one whose bytes were changed is kept aside and named.
 */
export async function recover({ fs, store, log, keeping, problems, write }: Recovery): Promise<void> {
  const { found, bytes } = await log.read();
  if (found.rest === 'damaged') {
    const kept = write ? await keeping.damaged('redo', bytes) : undefined;
    problems.set({ problem: problem('document.checksum', { file: REDO }), file: REDO, ...(kept ? { kept } : {}) });
  }
  for (const [key, changes] of byKey(found.records)) await recoverOne(fs, store, keeping, write, key, changes);
}

function byKey(records: readonly (readonly Change[])[]): Map<DocKey, Change[]> {
  const all = new Map<DocKey, Change[]>();
  for (const change of records.flat()) all.set(change.key, [...(all.get(change.key) ?? []), change]);
  return all;
}

async function recoverOne(fs: Fs, store: Store, keeping: Keeping, write: boolean, key: DocKey, changes: readonly Change[]): Promise<void> {
  const last = changes.at(-1);
  if (!last || !storedKind(key)) return;
  const marks = await ifExists(fs.stat(pathOf(store.folder, key)));
  const checksum = marks?.type === 'file' ? await store.checksumOnDisk(key) : undefined;
  const expected = changes.some(({ base, checksum: after }) => base === '' || base === checksum || after === checksum);
  // what a damaged file held is older than the record; what somebody else wrote is not, and is left alone when the record is applied
  if (checksum === null && write) await keepDamaged(fs, store, keeping, key);
  if (marks && typeof checksum === 'string' && expected) store.known.set(key, { checksum, marks });
  if (marks && checksum === null) store.known.set(key, { checksum: '', marks });
  if (last.checksum === null ? marks !== undefined : checksum !== last.checksum) store.pending.set(key, last);
}

async function keepDamaged(fs: Fs, store: Store, keeping: Keeping, key: DocKey): Promise<void> {
  const bytes = await ifExists(fs.readFile(pathOf(store.folder, key)));
  if (bytes) await keeping.damaged(key, bytes);
}
