/**
 * The few things storage asks of a file system. It is a port, so that tests can break it at any call. Every method rejects with Node's
 * error codes (`ENOENT`, `ENOSPC` …). Only plain files and folders count; links are `other` and never followed.
 */
export interface Fs {
  readFile(path: string): Promise<Uint8Array>;
  /** `wx` makes a new file or fails with `EEXIST`; `make` opens for reading and writing, and makes it if absent; `r` and `r+` need a file. */
  open(path: string, flags: OpenFlags): Promise<FileHandle>;
  /** Replaces `to` in one step. */
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Makes one folder; `EEXIST` when there is one. */
  mkdir(path: string): Promise<void>;
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>;
  readdir(path: string): Promise<readonly Entry[]>;
  stat(path: string): Promise<Stat>;
  /** A second name for a file; fails where the disk knows no such thing. */
  link(from: string, to: string): Promise<void>;
  /** Makes renames, new and removed names in a folder survive a power cut. Does nothing where the system has no such call. */
  syncFolder(path: string): Promise<void>;
}

export type OpenFlags = 'r' | 'r+' | 'wx' | 'make';
export interface Entry {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'other';
}
export interface Stat {
  readonly type: Entry['type'];
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}

export interface FileHandle {
  /** Writes at a position and says how many bytes went out, which may be fewer. */
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<number>;
  /** Reads at a position and says how many bytes came. */
  read(into: Uint8Array, position: number): Promise<number>;
  truncate(size: number): Promise<void>;
  /** Returns when content and size are on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Node's error code of anything thrown (`ENOENT`), or ''. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Runs `action`; `undefined` instead of an error when what it asks for does not exist. */
export async function ifExists<T>(action: Promise<T>): Promise<T | undefined> {
  try {
    return await action;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
