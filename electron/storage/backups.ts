import { dirname, join } from 'node:path';
import * as z from 'zod';
import type { DocKey, DocumentKind } from '@shared/workspace/documents.ts';
import { fileOf, openDocument, parseDocument, sealDocument } from '@shared/workspace/parse.ts';
import { codec } from './codec.ts';
import { makeFolder, quietly, writeDurable } from './durable.ts';
import { ifExists, type Fs } from './fs.ts';
import { listFolder, pathOf, storedKind } from './paths.ts';
import { expendable } from './retention.ts';
import { stampOf } from './stamp.ts';
import { removeTree } from './trees.ts';
import type { BackupDifference, BackupInfo, Machine } from './types.ts';

const FOLDER = '.backups';
const indexSchema = z.object({
  takenAt: z.string(),
  /** `carried`: the document could not be read then, so its last good version was taken over from the backup before. */
  documents: z.record(z.string(), z.object({ checksum: z.string(), size: z.int(), carried: z.boolean().optional() })),
});
type Index = z.infer<typeof indexSchema>;
export interface Backup extends BackupInfo {
  readonly index: Index;
}

const indexKind: DocumentKind<Index> = { kind: 'backup', key: /^index$/, version: 1, schema: indexSchema, migrations: {} };

/** A document as the backup takes it: its whole file, proved good, or `null` if it is damaged. Called only when the checksum is not known. */
export interface Source {
  readonly keys: readonly DocKey[];
  /** Checksum, when it is known without reading. */
  readonly checksum: (key: DocKey) => Promise<string | null>;
  readonly read: (key: DocKey) => Promise<Uint8Array | null>;
}

/**
 * Backups of a workspace, in its folder `.backups`: each a folder laid out like the workspace, with an index of checksums. What did
 * not change since the backup before is a second name of its file (a hard link; a copy where the disk knows none). Backups never share
 * a file with the workspace itself, so damage to one does not reach the other.
 */
export class Backups {
  readonly #root: string;

  constructor(
    private readonly machine: Machine,
    folder: string,
  ) {
    this.#root = join(folder, FOLDER);
  }

  /** Newest first; half-made ones are not counted. */
  async list(): Promise<readonly Backup[]> {
    const found: Backup[] = [];
    for (const id of await this.#ids()) found.push(describe(id, await this.#index(id)));
    return found;
  }

  async #newest(): Promise<Backup | undefined> {
    const id = (await this.#ids())[0];
    return id === undefined ? undefined : describe(id, await this.#index(id));
  }

  async #ids(): Promise<readonly string[]> {
    const entries = (await ifExists(this.machine.fs.readdir(this.#root))) ?? [];
    const names = entries.filter(({ name, type }) => type === 'folder' && ID.test(name)).map(({ name }) => name);
    return names.sort().reverse();
  }

  /** The index; made anew from the files where it is damaged. */
  async #index(id: string): Promise<Index> {
    const bytes = await ifExists(this.machine.fs.readFile(join(this.#root, id, 'index.json')));
    const parsed = bytes && parseDocument(indexKind, 'index', bytes, codec);
    return parsed?.ok ? (parsed.value.data as Index) : rebuildIndex(this.machine.fs, join(this.#root, id), id);
  }

  /** What a backup of now would hold; `null` when nothing changed since the last one. Reads, and writes nothing. */
  async survey(source: Source): Promise<Survey | null> {
    const last = await this.#newest();
    const found = await survey(source, last);
    return last && sameContent(found.index, last.index.documents) ? null : found;
  }

  /** Writes a backup as it was surveyed; the workspace may change meanwhile. One at a time, and after each survey before the next. */
  async write(found: Survey): Promise<Backup> {
    const { last } = found;
    const id = nextId(last?.id, this.machine.now());
    const temp = join(this.#root, `.~${id}.tmp`);
    // left by an instance that was stopped at the same number
    await removeTree(this.machine.fs, temp);
    try {
      await makeFolder(this.machine.fs, temp);
      await this.#fill(temp, found);
      await this.machine.fs.rename(temp, join(this.#root, id));
      await this.machine.fs.syncFolder(this.#root);
    } catch (error) {
      await quietly(removeTree(this.machine.fs, temp));
      throw error;
    }
    await quietly(this.prune());
    return describe(id, await this.#index(id));
  }

  async #fill(temp: string, { index, fresh, last }: Survey): Promise<void> {
    const folders = new Set([temp]);
    for (const key of Object.keys(index)) {
      const path = pathOf(temp, key);
      await makeFolder(this.machine.fs, dirname(path));
      folders.add(dirname(path));
      const bytes = fresh.get(key);
      if (bytes) await writeDurable(this.machine, path, bytes, { skipFolderSync: true });
      else if (last) await this.#again(pathOf(join(this.#root, last.id), key), path);
    }
    const sealed = sealDocument(indexKind, 'index', { takenAt: this.machine.now().toISOString(), documents: index }, codec);
    if (sealed.ok) await writeDurable(this.machine, join(temp, 'index.json'), sealed.value.bytes, { skipFolderSync: true });
    for (const folder of folders) await this.machine.fs.syncFolder(folder);
  }

  async #again(from: string, to: string): Promise<void> {
    try {
      await this.machine.fs.link(from, to);
    } catch {
      await writeDurable(this.machine, to, await this.machine.fs.readFile(from), { skipFolderSync: true });
    }
  }

  /** A document's file in a backup, proved good. */
  async read(id: string, key: DocKey): Promise<Uint8Array | null> {
    const kind = storedKind(key);
    const bytes = ID.test(id) && kind ? await ifExists(this.machine.fs.readFile(pathOf(join(this.#root, id), key))) : undefined;
    return bytes && kind && openDocument(kind, key, bytes, codec).ok ? bytes : null;
  }

  /** Backups with a version of a document, newest first, each different version once. */
  async versionsOf(key: DocKey): Promise<readonly Backup[]> {
    const byChecksum = new Map<string, Backup>();
    for (const backup of await this.list()) {
      const entry = backup.index.documents[key];
      const better = entry && (!byChecksum.has(entry.checksum) || byChecksum.get(entry.checksum)?.index.documents[key]?.carried === true);
      if (better) byChecksum.set(entry.checksum, backup);
    }
    return [...byChecksum.values()];
  }

  /** Newest backup whose version of a document is whole. */
  async lastGood(key: DocKey): Promise<BackupInfo | undefined> {
    for (const backup of await this.versionsOf(key)) if (await this.read(backup.id, key)) return infoOf(backup);
    return undefined;
  }

  /** Where a backup lies. */
  folderOf(id: string): string {
    return join(this.#root, id);
  }

  /** Documents of a backup with their checksums; `null` if there is no such backup. */
  async documentsOf(id: string): Promise<Index['documents'] | null> {
    return (await this.#ids()).includes(id) ? (await this.#index(id)).documents : null;
  }

  async compare(id: string, current: ReadonlyMap<DocKey, string | null>): Promise<BackupDifference | null> {
    const documents = await this.documentsOf(id);
    if (!documents) return null;
    return {
      changed: [...current.keys()].filter((key) => documents[key] && documents[key].checksum !== current.get(key)),
      added: [...current.keys()].filter((key) => !documents[key]),
      removed: Object.keys(documents).filter((key) => !current.has(key)),
    };
  }

  /** Removes backups that retention no longer asks for, and half-made ones. */
  async prune(): Promise<void> {
    for (const id of expendable(await this.#ids())) await quietly(removeTree(this.machine.fs, join(this.#root, id)));
    await sweepHalfMade(this.machine.fs, this.#root);
  }
}

/** Removes backups that an instance was stopped in the midst of. Only the holder of the lock may do this. */
export const sweepBackups = (fs: Fs, folder: string): Promise<void> => quietly(sweepHalfMade(fs, join(folder, FOLDER)));

async function sweepHalfMade(fs: Fs, root: string): Promise<void> {
  for (const { name } of (await ifExists(fs.readdir(root))) ?? []) {
    if (name.startsWith('.~')) await quietly(removeTree(fs, join(root, name)));
  }
}

const ID = /^\d{6}-\d{8}-\d{6}$/;

/** Numbered, so that their order does not depend on a clock; the time is for people. */
function nextId(last: string | undefined, now: Date): string {
  const number = Number(last?.slice(0, 6) ?? 0) + 1;
  return `${String(number).padStart(6, '0')}-${stampOf(now)}`;
}

/** What people see of a backup. */
export const infoOf = ({ id, takenAt, documents, bytes }: BackupInfo): BackupInfo => ({ id, takenAt, documents, bytes });

const describe = (id: string, index: Index): Backup => ({
  id,
  index,
  takenAt: index.takenAt,
  documents: Object.keys(index.documents).length,
  bytes: Object.values(index.documents).reduce((sum, { size }) => sum + size, 0),
});

export interface Survey {
  readonly last: Backup | undefined;
  readonly index: Index['documents'];
  /** Files that the last backup does not have. */
  readonly fresh: ReadonlyMap<DocKey, Uint8Array>;
}

/** What a new backup would hold, and what must be copied because the last backup does not have it. */
async function survey(source: Source, last: Backup | undefined): Promise<Survey> {
  const index: Index['documents'] = {};
  const fresh = new Map<DocKey, Uint8Array>();
  for (const key of source.keys) {
    const before = last?.index.documents[key];
    const known = await source.checksum(key);
    if (before && known === before.checksum) index[key] = { checksum: before.checksum, size: before.size };
    else await surveyOne(source, key, before, index, fresh);
  }
  return { last, index, fresh };
}

async function surveyOne(
  source: Source,
  key: DocKey,
  before: Index['documents'][string] | undefined,
  index: Index['documents'],
  fresh: Map<DocKey, Uint8Array>,
): Promise<void> {
  const bytes = await source.read(key);
  const checksum = bytes && checksumIn(key, bytes);
  if (bytes && checksum) {
    index[key] = { checksum, size: bytes.length };
    if (checksum !== before?.checksum) fresh.set(key, bytes);
  } else if (before) index[key] = { ...before, carried: true };
}

function checksumIn(key: DocKey, bytes: Uint8Array): string | null {
  const kind = storedKind(key);
  const opened = kind && openDocument(kind, key, bytes, codec);
  return opened?.ok ? opened.value.checksum : null;
}

function sameContent(a: Index['documents'], b: Index['documents']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key]?.checksum === b[key]?.checksum);
}

async function rebuildIndex(fs: Fs, folder: string, id: string): Promise<Index> {
  const documents: Index['documents'] = {};
  for (const key of (await listFolder(fs, folder)).keys) {
    const bytes = await ifExists(fs.readFile(join(folder, fileOf(key))));
    const checksum = bytes && checksumIn(key, bytes);
    if (bytes && checksum) documents[key] = { checksum, size: bytes.length };
  }
  const [, day = '', time = ''] = id.split('-');
  return {
    takenAt: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4, 6)}.000Z`,
    documents,
  };
}
