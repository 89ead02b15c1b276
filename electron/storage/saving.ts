import { ok, type Result } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import { ifExists } from './fs.ts';
import { Gathering } from './gathering.ts';
import { MANIFEST } from './manifest.ts';
import type { Parts } from './parts.ts';
import { pathOf } from './paths.ts';
import type { Change } from './redo.ts';
import { gatherRestore } from './restoring.ts';
import type { SaveReceipt } from './types.ts';

/** Makes gathered documents durable, with the list of documents where it changes. Called by one at a time, and only when writing is allowed. */
export class Saving {
  constructor(private readonly parts: Parts) {}

  async save({ changes }: Gathering): Promise<Result<SaveReceipt>> {
    const savedAt = this.parts.machine.now().toISOString();
    if (changes.length === 0) return ok({ written: [], bytes: 0, savedAt });
    const { catalogue, problems, store } = this.parts;
    const all = [...changes, ...(await this.#list(changes))];
    const committed = await store.commit(all);
    if (!committed.ok) return committed;
    catalogue.commit(changes);
    catalogue.stale = false;
    for (const { key } of changes) problems.clear(fileOf(key));
    return ok({ written: changes.map(({ key }) => key), bytes: sizeOf(changes), savedAt });
  }

  async #list(changes: readonly Change[]): Promise<readonly Change[]> {
    const list = this.parts.catalogue.listAfter(changes);
    if (!list) return [];
    // our own book-keeping: whatever a sync program brought in its place is written anew
    const gathering = new Gathering(this.parts.store, () => Promise.resolve(ok(undefined)), true);
    await gathering.put(MANIFEST, list);
    return gathering.changes;
  }

  /** Puts documents of a backup back, and removes `others`, as one save. What cannot be read now is kept aside first. */
  async restore(backup: string, keys: readonly DocKey[], others: readonly DocKey[]): Promise<Result<SaveReceipt>> {
    const gathered = await gatherRestore(this.parts, backup, keys, others);
    if (!gathered.ok) return gathered;
    for (const key of [...keys, ...others]) await this.#keepDamaged(key);
    return this.save(gathered.value);
  }

  async #keepDamaged(key: DocKey): Promise<void> {
    const { keeping, store } = this.parts;
    if (store.pending.has(key) || (await store.checksumOnDisk(key)) !== null) return;
    const bytes = await ifExists(this.parts.machine.fs.readFile(pathOf(this.parts.folder, key)));
    if (bytes) await keeping.damaged(key, bytes);
  }

  /** Keeps the outside version of a document aside, and takes it as seen, so that the next save may replace it. */
  async setAside(key: DocKey): Promise<void> {
    const { folder, keeping, machine, problems, store } = this.parts;
    const path = pathOf(folder, key);
    const marks = await ifExists(machine.fs.stat(path));
    const bytes = await ifExists(machine.fs.readFile(path));
    if (marks && bytes) {
      const checksum = await store.checksumOnDisk(key);
      await (typeof checksum === 'string' ? keeping.theirs(key, bytes) : keeping.damaged(key, bytes));
      store.known.set(key, { checksum: checksum ?? '', marks });
    }
    problems.clear(fileOf(key));
  }
}

const sizeOf = (changes: readonly Change[]): number => changes.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
