import { problem } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { ifExists } from './fs.ts';
import type { Parts } from './parts.ts';
import { pathOf, storedKind } from './paths.ts';
import type { Change, Records } from './redo.ts';
import { REDO } from './redoLog.ts';

/**
 * Takes up what an instance before us recorded in the redo log but did not bring to the documents' own files: it becomes pending, as if
 * just saved. A record that is cut off or whose bytes were changed is kept aside and named: most likely its save was never
 * acknowledged, but that cannot be told from here.
 */
export async function recover(parts: Parts, write: boolean): Promise<void> {
  const { found, bytes } = await parts.log.read();
  if (found.rest !== 'none') {
    const kept = write ? await parts.keeping.damaged('redo', bytes) : undefined;
    parts.problems.set({ problem: problem('document.checksum', { file: REDO }), file: REDO, ...(kept ? { kept } : {}) });
  }
  for (const [key, changes] of byKey(found.records)) await recoverOne(parts, write, key, changes);
}

/** For whoever only reads while another writes: what the other has recorded by now counts as saved. */
export async function followWriter({ log, store }: Pick<Parts, 'log' | 'store'>): Promise<void> {
  const { found } = await log.read();
  store.pending.clear();
  for (const [key, change] of lastOf(found)) store.pending.set(key, change);
}

const lastOf = ({ records }: Records): Map<DocKey, Change> => new Map(records.flat().map((change) => [change.key, change]));

function byKey(records: readonly (readonly Change[])[]): Map<DocKey, Change[]> {
  const all = new Map<DocKey, Change[]>();
  for (const change of records.flat()) all.set(change.key, [...(all.get(change.key) ?? []), change]);
  return all;
}

async function recoverOne(parts: Parts, write: boolean, key: DocKey, changes: readonly Change[]): Promise<void> {
  const { machine, store, folder } = parts;
  const last = changes.at(-1);
  if (!last) return;
  if (!storedKind(key)) {
    // a document that only a newer Keyrung knows: its record must not be cleared away by us
    parts.access.becomeReadOnly(problem('workspace.newerFormat', { file: folder, version: 2, known: 1 }));
    return;
  }
  const marks = await ifExists(machine.fs.stat(pathOf(folder, key)));
  const checksum = marks?.type === 'file' ? await store.checksumOnDisk(key) : undefined;
  const expected = changes.some(({ base, checksum: after }) => base === '' || base === checksum || after === checksum);
  // what a damaged file held is older than the record; what somebody else wrote is not, and is left alone when the record is applied
  if (checksum === null && write) await keepDamaged(parts, key);
  if (marks && typeof checksum === 'string' && expected) store.known.set(key, { checksum, marks });
  if (marks && checksum === null) store.known.set(key, { checksum: '', marks });
  if (last.checksum === null ? marks !== undefined : checksum !== last.checksum) store.pending.set(key, last);
}

async function keepDamaged({ machine, keeping, folder }: Parts, key: DocKey): Promise<void> {
  const bytes = await ifExists(machine.fs.readFile(pathOf(folder, key)));
  if (bytes) await keeping.damaged(key, bytes);
}
