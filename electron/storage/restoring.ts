import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { fileOf, openDocument, parseDocument, type Parsed } from '@shared/workspace/parse.ts';
import type { Source } from './backups.ts';
import { codec } from './codec.ts';
import { Gathering } from './gathering.ts';
import type { Known } from './store.ts';
import type { Parts } from './parts.ts';
import { storedKind } from './paths.ts';

/** A document as a backup holds it, lifted to today's version. */
export async function versionIn({ backups }: Parts, backup: string, key: DocKey): Promise<Result<Parsed>> {
  const bytes = await backups.read(backup, key);
  const kind = storedKind(key);
  return bytes && kind ? parseDocument(kind, key, bytes, codec) : fail(problem('document.missing', { file: fileOf(key) }));
}

/** What putting documents back writes: those of the backup over whatever stands there now; `others` go. */
export async function gatherRestore(
  parts: Parts,
  backup: string,
  keys: readonly DocKey[],
  others: readonly DocKey[],
): Promise<Result<Gathering>> {
  const gathering = new Gathering(parts.store, () => Promise.resolve(ok(undefined)), true);
  for (const key of keys) {
    const version = await versionIn(parts, backup, key);
    if (!version.ok) return version;
    const refused = await gathering.put(key, version.value.data);
    if (refused) return fail(refused);
  }
  for (const key of others) gathering.remove(key);
  return ok(gathering);
}

/** The documents as a backup takes them. `proved` remembers what was read, so that each file is read once while it stays as it is. */
export function sourceOf({ catalogue, store }: Parts, proved: Map<DocKey, Known>): Source {
  return {
    keys: catalogue.keys(),
    checksum: async (key) => {
      if (store.pending.has(key)) return store.checksumOf(key);
      const known = store.known.get(key) ?? proved.get(key);
      return known && known.checksum !== '' && (await store.isUntouched(key, known.marks)) ? known.checksum : null;
    },
    read: async (key) => {
      const kind = storedKind(key);
      const found = await store.bytesOf(key).catch(() => undefined);
      const opened = kind && found && openDocument(kind, key, found.bytes, codec);
      if (!found || !opened?.ok) return null;
      if (found.marks) proved.set(key, { checksum: opened.value.checksum, marks: found.marks });
      return found.bytes;
    },
  };
}

/** Checksum of every document that exists, `null` for those that cannot be read. */
export async function checksumsNow(parts: Parts, proved: Map<DocKey, Known>): Promise<ReadonlyMap<DocKey, string | null>> {
  const source = sourceOf(parts, proved);
  const all = new Map<DocKey, string | null>();
  for (const key of source.keys) {
    const known = await source.checksum(key);
    const found = known === null && (await source.read(key)) !== null;
    all.set(key, known ?? (found ? (parts.store.pending.get(key)?.checksum ?? proved.get(key)?.checksum ?? null) : null));
  }
  return all;
}
