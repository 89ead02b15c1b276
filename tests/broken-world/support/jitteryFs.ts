import type { FileHandle, Fs } from '@electron/storage/fs.ts';

/** A file system whose calls take a while, each its own, so that whoever uses it at the same time gets in between. */
export function jitteryFs(inner: Fs, random: () => number): Fs {
  const wait = async (): Promise<void> => {
    for (let turns = Math.floor(random() * 6); turns > 0; turns--) await Promise.resolve();
  };
  const wrap = (handle: FileHandle): FileHandle => ({
    write: async (...args) => (await wait(), handle.write(...args)),
    read: async (...args) => (await wait(), handle.read(...args)),
    truncate: async (size) => (await wait(), handle.truncate(size)),
    sync: async () => (await wait(), handle.sync()),
    close: async () => (await wait(), handle.close()),
  });
  return {
    readFile: async (path) => (await wait(), inner.readFile(path)),
    open: async (path, flags) => (await wait(), wrap(await inner.open(path, flags))),
    rename: async (from, to) => (await wait(), inner.rename(from, to)),
    unlink: async (path) => (await wait(), inner.unlink(path)),
    mkdir: async (path) => (await wait(), inner.mkdir(path)),
    rmdir: async (path) => (await wait(), inner.rmdir(path)),
    readdir: async (path) => (await wait(), inner.readdir(path)),
    stat: async (path) => (await wait(), inner.stat(path)),
    link: async (from, to) => (await wait(), inner.link(from, to)),
    syncFolder: async (path) => (await wait(), inner.syncFolder(path)),
  };
}
