import { dirname, join } from 'node:path';
import { makeFolder, quietly, writeAll, type Writer } from './durable.ts';
import { ifExists, type FileHandle } from './fs.ts';
import { decodeRecords, encodeRecord, type Change, type Records } from './redo.ts';

/** Path inside the workspace folder. */
export const REDO = join('.redo', 'log');

/**
 * The redo log of an open workspace. A save is acknowledged when its record is on the disk: one append and one sync, whatever the number
 * of documents. Their own files follow; then the log is emptied. So a save survives whole or not at all.
 */
export class RedoLog {
  readonly #path: string;
  #handle: FileHandle | undefined;
  #size = 0;
  #ino = 0;
  /** After a failed write that could not be taken back: nothing may be appended behind the debris. */
  #spoilt = false;

  constructor(
    private readonly writer: Writer,
    folder: string,
  ) {
    this.#path = join(folder, REDO);
  }

  /** What an instance before us left; does not change the file. */
  async read(): Promise<{ readonly found: Records; readonly bytes: Uint8Array }> {
    const bytes = (await ifExists(this.writer.fs.readFile(this.#path))) ?? new Uint8Array();
    const found = decodeRecords(bytes);
    this.#size = found.good;
    this.#spoilt = found.rest !== 'none';
    return { found, bytes };
  }

  /**
   * Whether `append` may be called; otherwise everything recorded must first reach its own file, and the log be emptied. It may not when
   * debris lies at its end, or when somebody took the file away: what is written into a file without a name is lost.
   */
  async isUsable(): Promise<boolean> {
    if (this.#spoilt) return false;
    const marks = await ifExists(this.writer.fs.stat(this.#path));
    const replaced = this.#handle !== undefined && marks?.ino !== this.#ino;
    this.#spoilt = replaced || (marks?.size ?? 0) !== this.#size;
    if (this.#spoilt) await this.release();
    return !this.#spoilt;
  }

  /** Makes a save durable. On failure the log is as before, or no longer usable. */
  async append(changes: readonly Change[]): Promise<void> {
    const record = encodeRecord(changes);
    const handle = await this.#open();
    try {
      await writeAll(handle, record, this.#size);
      await handle.sync();
    } catch (error) {
      await this.#takeBack(handle);
      throw error;
    }
    this.#size += record.length;
  }

  async #takeBack(handle: FileHandle): Promise<void> {
    try {
      await handle.truncate(this.#size);
      await handle.sync();
    } catch {
      this.#spoilt = true;
    }
    // a file that was reached over a network may be reachable again under a new handle only
    await this.release();
  }

  async #open(): Promise<FileHandle> {
    if (this.#handle) return this.#handle;
    await makeFolder(this.writer.fs, dirname(this.#path));
    const handle = await this.writer.fs.open(this.#path, 'make');
    try {
      await this.writer.fs.syncFolder(dirname(this.#path));
      await this.writer.fs.syncFolder(dirname(dirname(this.#path)));
      this.#ino = (await this.writer.fs.stat(this.#path)).ino;
    } catch (error) {
      await quietly(handle.close());
      throw error;
    }
    return (this.#handle = handle);
  }

  /** Empties the log. Only when every recorded document durably stands in its own file. */
  async clear(): Promise<void> {
    if (this.#size === 0 && !this.#spoilt) return;
    const handle = await this.#open();
    this.#spoilt = true;
    await handle.truncate(0);
    // else a power cut in the next append could leave old and new bytes mixed, which looks like damage
    await handle.sync();
    this.#size = 0;
    this.#spoilt = false;
  }

  /** Removes the emptied log and lets go of it. */
  async remove(): Promise<void> {
    await this.release();
    if ((await ifExists(this.writer.fs.stat(this.#path))) === undefined) return;
    await this.writer.fs.unlink(this.#path);
    await this.writer.fs.syncFolder(dirname(this.#path));
  }

  /** Lets go of the file without touching it. */
  async release(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    if (handle) await quietly(handle.close());
  }
}
