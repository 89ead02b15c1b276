import { basename, dirname, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { fail, ok, ProblemError, problem, type Result } from '@shared/base/result.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import type { ZipLimits } from '@electron/import/limits.ts';
import { openZip, type Archive } from '@electron/import/zip.ts';
import {
  listFolder,
  makeFolder,
  openWorkspace,
  pathOf,
  readStored,
  removeTree,
  storedKind,
  writeDurable,
  type Machine,
} from '@electron/storage/index.ts';

const ARCHIVE_ENDING = '.keyrungz';
/** Whether a path is that of a workspace sent as one file. */
export const isArchive = (path: string): boolean => path.toLowerCase().endsWith(ARCHIVE_ENDING);
const JSON_ENDING = '.json';

/** Of a workspace sent as one file, declared and real: ten thousand customers with a plan each fit, a bomb does not. */
const LIMITS: ZipLimits = {
  entries: 30_000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 256 * 1024,
};
/** Self-assessments are a person's own: they stay behind unless that person sends them. */
const PEOPLE = /^people\/([^/]+)\//;

export interface PackOptions {
  /** Persons whose own documents go along. */
  readonly people: readonly string[];
}

/**
 * A workspace as one file to send: its documents, never backups, locks or what was kept aside. Self-assessments stay behind unless asked
 * for. The workspace may be open.
 */
export async function packWorkspace({ fs }: Machine, folder: string, { people }: PackOptions): Promise<Result<Uint8Array>> {
  const { keys } = await listFolder(fs, folder);
  if (!keys.includes('settings')) return fail(problem('workspace.notAWorkspace', { file: folder }));
  const goes = (key: DocKey): boolean => {
    const person = PEOPLE.exec(key)?.[1];
    return person === undefined || people.includes(person);
  };
  const files: Zippable = {};
  for (const key of keys.filter(goes)) files[`${key}${JSON_ENDING}`] = await fs.readFile(pathOf(folder, key));
  return ok(zipSync(files, { level: 6, mtime: '1980-01-01' }));
}

export interface Unpacked {
  readonly folder: string;
  readonly id: string;
  readonly name: string;
}

/**
 * Opens a file that was sent into a new folder. Only names of documents are taken; everything else (paths that climb out, names of
 * devices, two that differ in case alone, bombs) refuses the file as a whole, and nothing is left on the disk.
 * @returns `workspace.exists` where the folder is taken, `file.bomb`, `file.malformed`, `file.password`, `workspace.notAWorkspace`.
 */
export async function unpackWorkspace(machine: Machine, bytes: Uint8Array, folder: string): Promise<Result<Unpacked>> {
  if (await isThere(machine, folder)) return fail(problem('workspace.exists', { file: folder }));
  const read = readArchive(bytes);
  if (!read.ok) return read;
  const temp = join(dirname(folder), `.~${basename(folder)}.${machine.newId()}.tmp`);
  try {
    await makeFolder(machine.fs, temp);
    for (const { key, content } of read.value) {
      await makeFolder(machine.fs, dirname(pathOf(temp, key)));
      await writeDurable(machine, pathOf(temp, key), content, { skipFolderSync: true });
    }
    const seen = await lookInto(machine, temp);
    if (!seen.ok) return seen;
    await machine.fs.rename(temp, folder);
    await machine.fs.syncFolder(dirname(folder));
    return ok({ ...seen.value, folder });
  } finally {
    await removeTree(machine.fs, temp).catch(() => undefined);
  }
}

/** A workspace that was sent, as values; nothing of it is on the disk. */
export interface Sent {
  readonly id: string;
  readonly name: string;
  readonly docs: Docs;
  /** Documents that came and cannot be read. */
  readonly unreadable: ReadonlySet<DocKey>;
}

/** Reads a file that was sent, with the same limits as `unpackWorkspace`, and writes nothing. Its settings must be readable. */
export function readSent(bytes: Uint8Array): Result<Sent> {
  const read = readArchive(bytes);
  if (!read.ok) return read;
  const docs: Record<DocKey, unknown> = {};
  const unreadable = new Set<DocKey>();
  for (const { key, content } of read.value.filter((one) => one.key !== '.manifest')) {
    const value = readStored(key, content);
    if (value.ok) docs[key] = value.value;
    else if (key === 'settings') return value;
    else unreadable.add(key);
  }
  const { id, name } = docs['settings'] as Settings;
  return ok({ id, name, docs, unreadable });
}

const isThere = ({ fs }: Machine, path: string): Promise<boolean> =>
  fs.stat(path).then(
    () => true,
    () => false,
  );

function readArchive(bytes: Uint8Array): Result<readonly { readonly key: DocKey; readonly content: Uint8Array }[]> {
  try {
    const archive = openZip(bytes, LIMITS);
    const strange = archive.names.find((name) => keyOf(name) === null);
    if (strange !== undefined) return fail(problem('file.malformed', { place: strange }));
    if (!archive.has('settings.json')) return fail(problem('workspace.notAWorkspace'));
    return ok(archive.names.map((name) => ({ key: keyOf(name) as DocKey, content: contentOf(archive, name) })));
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem);
    throw error;
  }
}

const contentOf = (archive: Archive, name: string): Uint8Array => archive.read(name) ?? new Uint8Array();

/** Key of the document a name stands for; `null` for a name that is none. */
function keyOf(name: string): DocKey | null {
  const key = name.endsWith(JSON_ENDING) ? name.slice(0, -JSON_ENDING.length) : '';
  return storedKind(key) ? key : null;
}

/** Opens what was unpacked once, as a check: its settings must be readable. */
async function lookInto(machine: Machine, folder: string): Promise<Result<Omit<Unpacked, 'folder'>>> {
  const opened = await openWorkspace(machine, folder);
  if (!opened.ok) return opened;
  const loaded = await opened.value.load('settings');
  const closed = await opened.value.close();
  if (!loaded.ok) return loaded;
  if (!closed.ok) return closed;
  const { id, name } = loaded.value as Settings;
  return ok({ id, name });
}
