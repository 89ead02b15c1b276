import type { Problem, Result } from '@shared/base/result.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import type { Fs } from './fs.ts';

/** Everything storage uses of the machine it runs on; `nodeMachine()` is the real one. */
export interface Machine {
  readonly fs: Fs;
  readonly now: () => Date;
  /** A short random id of letters and digits. */
  readonly newId: () => string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Runs `action` again and again until the returned function is called; does not keep the process alive. */
  readonly every: (milliseconds: number, action: () => void) => () => void;
  readonly host: string;
  readonly user: string;
  readonly pid: number;
  /** Whether a process of this machine lives. */
  readonly isAlive: (pid: number) => boolean;
}

/** A document that cannot be used as it lies on the disk, or a file that needs a person's eye. */
export interface DocumentProblem {
  readonly problem: Problem;
  /** The document; absent when the file is none of ours. */
  readonly key?: DocKey;
  /** Path of the file inside the workspace folder. */
  readonly file: string;
  /** Where the damaged file, or our own version, was kept, inside the workspace folder. */
  readonly kept?: string;
  /** Newest backup that holds a good version of the document. */
  readonly lastGood?: BackupInfo;
}

export interface SaveReceipt {
  /** Documents that were written; those whose content had not changed are left out. */
  readonly written: readonly DocKey[];
  readonly bytes: number;
  readonly savedAt: string;
}

export interface BackupInfo {
  /** Name of the backup, in ascending order of age: newest is greatest. */
  readonly id: string;
  readonly takenAt: string;
  readonly documents: number;
  readonly bytes: number;
}
/** How a backup differs from now. `changed` documents exist in both; `added` exist only now; `removed` only in the backup. */
export interface BackupDifference {
  readonly changed: readonly DocKey[];
  readonly added: readonly DocKey[];
  readonly removed: readonly DocKey[];
}

/** A document as verified bytes of its data (JSON, UTF-8), for carrying large workspaces without parsing them. */
export interface RawDocument {
  readonly key: DocKey;
  readonly data: Uint8Array;
}

/**
 * An open workspace. All methods may be called at any time; changes are carried out one after the other in the order asked.
 * Nothing throws: failures are `Result`s or problems. A save that returned ok is on the disk and survives a power cut.
 */
export interface Workspace {
  readonly folder: string;
  readonly mode: 'write' | 'readOnly';
  /** Why it is read only: locked, newer format, or a disk that cannot be written. */
  readonly reason: Problem | null;
  /** Every document that exists, also damaged ones, in order. */
  keys(): readonly DocKey[];
  /** What is wrong with documents, as far as they have been looked at (see `check`). */
  problems(): readonly DocumentProblem[];
  /** Called on every change of `problems()` that no call of yours caused. Returns the function that ends it. */
  onProblem(listener: (problem: DocumentProblem) => void): () => void;

  /** A document as it is now; a document that may be absent comes as its empty value. Also accepts what changed outside as the new base. */
  load(key: DocKey): Promise<Result<unknown>>;
  /** Every document whose key passes; what cannot be read is left out and stands in `problems`. */
  loadAll(wanted: (key: DocKey) => boolean): Promise<Docs>;
  /** The same as verified bytes, in the order of keys, a few at a time. */
  loadRaw(wanted: (key: DocKey) => boolean): AsyncIterable<RawDocument>;
  /** Looks at every document (envelope, checksum, shape), also those never loaded. */
  check(): Promise<readonly DocumentProblem[]>;

  /**
   * Writes documents, all or none; `null` removes one. On failure nothing is changed on the disk that could be lost: a document changed
   * outside is not overwritten (`document.changedOutside`), and our version is kept in `.conflicts/`.
   */
  save(changes: Readonly<Record<DocKey, unknown>>): Promise<Result<SaveReceipt>>;
  /** Returns when every saved document also stands in its own file, not only in the redo record. */
  settle(): Promise<Result<void>>;

  /** Documents changed, removed or added by someone else since we last saw them. Cheap; call it when the window gets the focus. */
  checkOutside(): Promise<readonly DocumentProblem[]>;
  /** Lets the next save of a document overwrite what changed outside; the outside version is kept in `.conflicts/` first. */
  keepMine(key: DocKey): Promise<Result<void>>;

  /** A backup of now; `null` when nothing changed since the last one. */
  backup(): Promise<Result<BackupInfo | null>>;
  /** Newest first. */
  backups(): Promise<readonly BackupInfo[]>;
  compareBackup(id: string): Promise<Result<BackupDifference>>;
  /** Backups that hold a version of a document, newest first; each different version once. */
  versionsOf(key: DocKey): Promise<readonly BackupInfo[]>;
  /** A document as it stands in a backup, without restoring it. */
  loadVersion(key: DocKey, backup: string): Promise<Result<unknown>>;
  /** Puts one document back; what stood there is kept (backup, and `.damaged/` if it could not be read). */
  restore(key: DocKey, backup: string): Promise<Result<SaveReceipt>>;
  /** Puts the whole workspace back as it was, all or nothing, after a backup of now. */
  restoreBackup(backup: string): Promise<Result<SaveReceipt>>;

  /** Settles, gives the lock back. Safe to call twice. */
  close(): Promise<Result<void>>;
}

export interface OpenOptions {
  /** Opens without lock and writes nothing at all. */
  readonly readOnly?: boolean;
  /** When another instance holds the workspace: `fail` (default) or open read only. */
  readonly whenLocked?: 'fail' | 'readOnly';
}
