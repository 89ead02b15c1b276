import { join } from 'node:path';
import { ifExists, type Fs, type Stat } from './fs.ts';
import { makeFolder, writeDurable, type Writer } from './durable.ts';

/** Removes a folder with everything in it. Links are removed, not followed. */
export async function removeTree(fs: Fs, path: string): Promise<void> {
  for (const { name, type } of (await ifExists(fs.readdir(path))) ?? []) {
    if (type === 'folder') await removeTree(fs, join(path, name));
    else await fs.unlink(join(path, name));
  }
  await ifExists(fs.rmdir(path));
}

/** Copies a folder durably; `wanted` decides by path inside the folder. Links are left out. */
export async function copyTree(writer: Writer, from: string, to: string, wanted: (inside: string) => boolean, inside = ''): Promise<void> {
  await makeFolder(writer.fs, join(to, inside));
  for (const { name, type } of await writer.fs.readdir(join(from, inside))) {
    const path = inside === '' ? name : `${inside}/${name}`;
    if (!wanted(path)) continue;
    if (type === 'folder') await copyTree(writer, from, to, wanted, path);
    else if (type === 'file')
      await writeDurable(writer, join(to, path), await writer.fs.readFile(join(from, path)), { skipFolderSync: true });
  }
  await writer.fs.syncFolder(join(to, inside));
}

/** Marks of every file under a folder, by path inside it. */
export async function marksOfTree(
  fs: Fs,
  root: string,
  wanted: (inside: string) => boolean,
  inside = '',
  found = new Map<string, Stat>(),
): Promise<ReadonlyMap<string, Stat>> {
  for (const { name, type } of (await ifExists(fs.readdir(join(root, inside)))) ?? []) {
    const path = inside === '' ? name : `${inside}/${name}`;
    if (!wanted(path)) continue;
    if (type === 'folder') await marksOfTree(fs, root, wanted, path, found);
    const marks = type === 'file' ? await ifExists(fs.stat(join(root, path))) : undefined;
    if (marks) found.set(path, marks);
  }
  return found;
}
