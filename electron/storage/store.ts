import { dirname } from 'node:path';
import { ProblemError, fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { fileOf, openDocument } from '@shared/workspace/parse.ts';
import { MAX_BYTES } from '@shared/workspace/scan.ts';
import { codec } from './codec.ts';
import { makeFolder, writeDurable, type Writer } from './durable.ts';
import { ifExists, type Stat } from './fs.ts';
import type { Keeping } from './keeping.ts';
import { pathOf, storedKind } from './paths.ts';
import { eachOf } from './queue.ts';
import type { Problems } from './problems.ts';
import type { Change } from './redo.ts';
import type { RedoLog } from './redoLog.ts';

/** A document's file as we last read or wrote it. */
export interface Known {
  readonly checksum: string;
  readonly marks: Stat;
}

/** Documents written in one go before saves that wait get their turn. */
const BATCH = 16;
/** Files whose marks are asked for at once. */
const STATS = 16;

/**
 * The documents of an open workspace on the disk: what we know of each file, and what is recorded in the redo log but not yet in its
 * own file. The caller carries calls out one after the other.
 */
export class Store {
  readonly known = new Map<DocKey, Known>();
  readonly pending = new Map<DocKey, Change>();
  readonly #secured = new Set<string>();

  constructor(
    private readonly writer: Writer,
    readonly folder: string,
    private readonly log: RedoLog,
    private readonly keeping: Keeping,
    private readonly problems: Problems,
  ) {}

  /** Checksum of a document's newest content as we know it; `null` = does not exist or was never looked at. */
  checksumOf(key: DocKey): string | null {
    const waiting = this.pending.get(key);
    return waiting ? waiting.checksum : (this.known.get(key)?.checksum ?? null);
  }

  /** A document's newest bytes; `undefined` if it does not exist. */
  async bytesOf(key: DocKey): Promise<{ readonly bytes: Uint8Array; readonly marks: Stat | null } | undefined> {
    const waiting = this.pending.get(key);
    if (waiting) return waiting.bytes ? { bytes: waiting.bytes, marks: null } : undefined;
    const path = pathOf(this.folder, key);
    const marks = await ifExists(this.writer.fs.stat(path));
    if (!marks) return undefined;
    if (marks.type !== 'file') throw new ProblemError(problem('document.unreadable', { file: fileOf(key), size: 0 }));
    if (marks.size > MAX_BYTES) throw new ProblemError(problem('document.tooLarge', { file: fileOf(key), limit: MAX_BYTES / 1024 / 1024 }));
    const bytes = await ifExists(this.writer.fs.readFile(path));
    return bytes && { bytes, marks };
  }

  /** Makes changes durable, all or none. They are in the redo log afterwards; `apply` brings them to their own files. */
  async commit(changes: readonly Change[]): Promise<Result<void>> {
    const [usable, differing] = await Promise.all([this.log.isUsable(), eachOf(changes, STATS, (change) => this.#isBehind(change))]);
    const outside = changes.find((_, i) => differing[i]);
    if (outside) return fail(await this.#refuse(changes, outside.key));
    if (!usable) await this.applyAll();
    await this.log.append(changes);
    for (const change of changes) this.pending.set(change.key, change);
    return ok(undefined);
  }

  /** Whether a change was made without knowing what now stands in the file. */
  async #isBehind({ key, base }: Change): Promise<boolean> {
    return base !== '' && !this.pending.has(key) && (await this.differs(key));
  }

  async #refuse(changes: readonly Change[], key: DocKey): Promise<Problem> {
    let kept = '';
    for (const change of changes) {
      if (!change.bytes || change.key.startsWith('.')) continue;
      const path = await this.keeping.mine(change.key, change.bytes);
      if (change.key === key) kept = path;
    }
    const refused = problem('document.changedOutside', { file: fileOf(key), kept });
    this.problems.set({ problem: refused, key, file: fileOf(key), kept });
    return refused;
  }

  /** Whether a file holds something that we have not seen. A file that is gone holds nothing that could be overwritten. */
  async differs(key: DocKey): Promise<boolean> {
    const marks = await ifExists(this.writer.fs.stat(pathOf(this.folder, key)));
    const known = this.known.get(key);
    if (!marks) return false;
    if (!known) return true;
    if (sameMarks(marks, known.marks)) return false;
    if ((await this.checksumOnDisk(key)) !== known.checksum) return true;
    this.known.set(key, { ...known, marks });
    return false;
  }

  /** Whether a document's file still has the marks it had. */
  async isUntouched(key: DocKey, marks: Stat): Promise<boolean> {
    const now = await ifExists(this.writer.fs.stat(pathOf(this.folder, key)));
    return now !== undefined && sameMarks(now, marks);
  }

  /** Checksum of a file that is whole; `null` if it is damaged, `undefined` if there is none. */
  async checksumOnDisk(key: DocKey): Promise<string | null | undefined> {
    const bytes = await ifExists(this.writer.fs.readFile(pathOf(this.folder, key)));
    const kind = storedKind(key);
    if (!bytes || !kind) return undefined;
    const opened = openDocument(kind, key, bytes, codec);
    return opened.ok ? opened.value.checksum : null;
  }

  /** Brings recorded documents to their own files, some at a time; empties the log after the last. @returns whether any are left. */
  async apply(): Promise<boolean> {
    const batch = [...this.pending.values()].slice(0, BATCH);
    const folders = new Set<string>();
    for (const change of batch) {
      await this.#applyOne(change);
      folders.add(dirname(pathOf(this.folder, change.key)));
    }
    for (const folder of folders) await ifExists(this.writer.fs.syncFolder(folder));
    for (const change of batch) this.pending.delete(change.key);
    if (this.pending.size === 0) await this.log.clear();
    return this.pending.size > 0;
  }

  async applyAll(): Promise<void> {
    while (await this.apply());
  }

  async #applyOne(change: Change): Promise<void> {
    const path = pathOf(this.folder, change.key);
    try {
      if (change.bytes) await this.#write(change, path, change.bytes);
      else await this.#remove(change, path);
    } catch (error) {
      if (!(error instanceof ChangedOutside)) throw error;
      const kept = change.bytes ? await this.keeping.mine(change.key, change.bytes) : '';
      this.problems.announce({
        problem: problem('document.changedOutside', { file: fileOf(change.key), kept }),
        key: change.key,
        file: fileOf(change.key),
        kept,
      });
    }
  }

  async #write(change: Change, path: string, bytes: Uint8Array): Promise<void> {
    await this.#secureFolder(dirname(path));
    const marks = await writeDurable(this.writer, path, bytes, { skipFolderSync: true, beforeRename: () => this.#guard(change) });
    this.known.set(change.key, { checksum: change.checksum ?? '', marks });
  }

  /**
   * Makes a document's folder, and makes sure once that its name is on the disk: it may stand there since a moment ago only, made by an
   * instance that was stopped before it could say so to the disk.
   */
  async #secureFolder(folder: string): Promise<void> {
    if (this.#secured.has(folder) || folder.length <= this.folder.length) return;
    await makeFolder(this.writer.fs, folder);
    for (let at = folder; at.length > this.folder.length; at = dirname(at)) await this.writer.fs.syncFolder(dirname(at));
    this.#secured.add(folder);
  }

  async #remove(change: Change, path: string): Promise<void> {
    await this.#guard(change);
    await ifExists(this.writer.fs.unlink(path));
    this.known.delete(change.key);
  }

  async #guard(change: Change): Promise<void> {
    if (change.base !== '' && (await this.differs(change.key))) throw new ChangedOutside();
  }
}

class ChangedOutside extends Error {}

const sameMarks = (a: Stat, b: Stat): boolean => a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;
