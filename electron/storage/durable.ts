import { basename, dirname, join } from 'node:path';
import { codeOf, type FileHandle, type Fs, type Stat } from './fs.ts';
import type { Machine } from './types.ts';

export type Writer = Pick<Machine, 'fs' | 'newId' | 'sleep'>;

export interface WriteOptions {
  /** Asked when the new content is safe in its temporary file; throwing here leaves the old content in place. */
  readonly beforeRename?: () => Promise<void>;
  /** Leaves the folder unsynced, for callers that write several files and sync it once. Until then the write may be lost in a power cut. */
  readonly skipFolderSync?: boolean;
}

/**
 * Replaces a file's content, all or nothing: unique temporary file beside it, written until every byte is out, synced, renamed over the
 * old one (again and again for about three seconds while another program holds it), folder synced. When it returns, the content
 * survives a power cut. When it throws, the old or the new content stands there whole, and nothing else is left behind.
 * @returns the file's marks, by which a later change by others is noticed.
 */
export async function writeDurable(writer: Writer, path: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<Stat> {
  const { fs } = writer;
  const temp = join(dirname(path), `.~${basename(path)}.${writer.newId()}.tmp`);
  let marks: Stat;
  try {
    await fillNewFile(fs, temp, bytes);
    marks = await fs.stat(temp);
    await options.beforeRename?.();
    await renamePatiently(writer, temp, path);
  } catch (error) {
    await quietly(fs.unlink(temp));
    throw error;
  }
  if (!options.skipFolderSync) await fs.syncFolder(dirname(path));
  return marks;
}

async function fillNewFile(fs: Fs, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.open(path, 'wx');
  try {
    await writeAll(handle, bytes, 0);
    await handle.sync();
  } catch (error) {
    await quietly(handle.close());
    throw error;
  }
  await handle.close();
}

/** Writes every byte: one call may write fewer than asked (a full disk does), and says so only by its count. */
export async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const count = await handle.write(bytes, done, bytes.length - done, position + done);
    if (count <= 0) throw Object.assign(new Error('write made no progress'), { code: 'EIO' });
    done += count;
  }
}

const HELD_BY_OTHERS = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** 12, 24 … 1,536 ms: virus scanners, indexers and sync programs let go within about three seconds. */
const PATIENCE = Array.from({ length: 8 }, (_, i) => 12 * 2 ** i);

async function renamePatiently({ fs, sleep }: Writer, from: string, to: string): Promise<void> {
  for (const wait of PATIENCE) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!HELD_BY_OTHERS.has(codeOf(error))) throw error;
      await sleep(wait);
    }
  }
  return fs.rename(from, to);
}

export const isTemp = (name: string): boolean => name.startsWith('.~') && name.endsWith('.tmp');

/** Makes a folder and those above it, durably. */
export async function makeFolder(fs: Fs, path: string): Promise<void> {
  try {
    await fs.mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(fs, dirname(path));
    return makeFolder(fs, path);
  }
  await fs.syncFolder(dirname(path));
}

/** For cleaning up, where there is nothing more to do about a failure. */
export async function quietly(action: Promise<unknown>): Promise<void> {
  try {
    await action;
  } catch {
    // what is left behind is swept at the next opening
  }
}
