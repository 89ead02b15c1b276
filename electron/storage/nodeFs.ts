import { constants, promises, type Dirent, type Stats } from 'node:fs';
import type { Entry, FileHandle, Fs, Stat } from './fs.ts';

/** The real file system. Thin on purpose: a save passes through here several times. */
export const nodeFs: Fs = {
  readFile: (path) => promises.readFile(path),
  open: async (path, flags) => wrap(await promises.open(path, flags === 'make' ? READ_WRITE_MAKE : flags)),
  rename: (from, to) => promises.rename(from, to),
  unlink: (path) => promises.unlink(path),
  mkdir: (path) => promises.mkdir(path),
  rmdir: (path) => promises.rmdir(path),
  readdir: async (path) =>
    (await promises.readdir(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, type: typeOf(entry) })),
  stat: async (path) => statOf(await promises.lstat(path)),
  link: (from, to) => promises.link(from, to),
  syncFolder: process.platform === 'win32' ? () => Promise.resolve() : syncFolder,
};

/** No flag name says this: the named ones truncate or append. */
const READ_WRITE_MAKE = constants.O_RDWR | constants.O_CREAT;

const typeOf = (entry: Dirent | Stats): Entry['type'] => (entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other');
const statOf = (stats: Stats): Stat => ({ type: typeOf(stats), size: stats.size, mtimeMs: stats.mtimeMs, ino: stats.ino });

function wrap(handle: promises.FileHandle): FileHandle {
  return {
    write: async (bytes, offset, length, position) => (await handle.write(bytes, offset, length, position)).bytesWritten,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    truncate: (size) => handle.truncate(size),
    // fdatasync: content and size, without the times nobody reads after a crash
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}

async function syncFolder(path: string): Promise<void> {
  const handle = await promises.open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
