import { join } from 'node:path';
import { documentKinds, type DocKey, type DocumentKind } from '@shared/workspace/documents.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import { isTemp } from './durable.ts';
import { ifExists, type Fs } from './fs.ts';
import { manifestKind } from './manifest.ts';

const kinds: readonly DocumentKind[] = [manifestKind, ...documentKinds];

/** Kind of a document, the list of documents included; `undefined` for names that are none, and for names Windows keeps for devices. */
export const storedKind = (key: DocKey): DocumentKind | undefined =>
  key.split('/').some(isDeviceName) ? undefined : kinds.find((kind) => kind.key.test(key));

/** Windows opens a device under these names, with any extension. */
export const isDeviceName = (name: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name);

export const pathOf = (folder: string, key: DocKey): string => join(folder, fileOf(key));

/** Which files lie in a workspace folder. */
export interface Listing {
  readonly keys: readonly DocKey[];
  /** JSON files, where documents lie, that are none: path inside the folder, without `.json`. */
  readonly strays: readonly string[];
  /** Temporary files, full paths. */
  readonly temps: readonly string[];
}

/** Folders are at most this deep: `people/<person>/<instrument>`. */
const LEVELS = 3;

/** Lists a workspace folder (or a backup, which is laid out alike). Links and folders with a leading dot are left alone. */
export async function listFolder(fs: Fs, folder: string): Promise<Listing> {
  const found = { keys: [] as DocKey[], strays: [] as string[], temps: [] as string[] };
  await walk(fs, folder, '', found);
  return { ...found, keys: found.keys.sort() };
}

async function walk(fs: Fs, folder: string, inside: string, found: { keys: DocKey[]; strays: string[]; temps: string[] }): Promise<void> {
  const entries = (await ifExists(fs.readdir(join(folder, inside)))) ?? [];
  const folders: string[] = [];
  for (const { name, type } of entries) {
    const path = inside === '' ? name : `${inside}/${name}`;
    if (type === 'folder' && !name.startsWith('.') && path.split('/').length < LEVELS) folders.push(path);
    else if (type === 'file' && isTemp(name)) found.temps.push(join(folder, path));
    else if (type === 'file' && name.endsWith('.json') && !name.startsWith('.'))
      (storedKind(path.slice(0, -5)) ? found.keys : found.strays).push(path.slice(0, -5));
  }
  await Promise.all(folders.map((path) => walk(fs, folder, path, found)));
}
