import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import { Applying } from './applying.ts';
import { infoOf } from './backups.ts';
import { attempt } from './failures.ts';
import { Gathering, readThroughLowdb } from './gathering.ts';
import { lookOutside } from './outside.ts';
import type { Parts } from './parts.ts';
import { storedKind } from './paths.ts';
import { Queue, eachOf } from './queue.ts';
import { Reader } from './reader.ts';
import { followWriter } from './recovery.ts';
import { Saving } from './saving.ts';
import { checksumsNow, versionIn } from './restoring.ts';
import { Safekeeping } from './safekeeping.ts';
import type { BackupDifference, BackupInfo, DocumentProblem, RawDocument, SaveReceipt, Workspace } from './types.ts';

/** Documents read at the same time. */
const WIDTH = 8;
/** Documents read before saves that wait get their turn. */
const CHUNK = 64;

/** An open workspace: one queue, through which everything goes that touches the folder. */
export class OpenedWorkspace implements Workspace {
  readonly folder: string;
  readonly #queue = new Queue();
  readonly #reader: Reader;
  readonly #applying: Applying;
  readonly #saving: Saving;
  readonly #safekeeping: Safekeeping;
  #closing: Promise<Result<void>> | null = null;

  constructor(private readonly parts: Parts) {
    this.folder = parts.folder;
    this.#reader = new Reader(parts);
    this.#applying = new Applying(parts, this.#queue);
    this.#saving = new Saving(parts);
    this.#safekeeping = new Safekeeping(parts, this.#queue);
  }

  /** Takes up work: what was recovered goes to its own files, backups are taken from time to time. */
  start(): this {
    if (this.mode === 'readOnly') return this;
    if (this.parts.store.pending.size > 0) this.#applying.soon();
    this.#safekeeping.start();
    return this;
  }

  get mode(): 'write' | 'readOnly' {
    return this.reason ? 'readOnly' : 'write';
  }

  get reason(): Problem | null {
    return this.parts.access.reason;
  }

  keys(): readonly DocKey[] {
    return this.parts.catalogue.keys();
  }

  problems(): readonly DocumentProblem[] {
    return this.parts.problems.list();
  }

  onProblem(listener: (problem: DocumentProblem) => void): () => void {
    return this.parts.problems.listen(listener);
  }

  load(key: DocKey): Promise<Result<unknown>> {
    return this.#do(() => this.#load(key));
  }

  async #load(key: DocKey): Promise<Result<unknown>> {
    await this.#follow();
    const read = await readThroughLowdb({ read: (one) => this.#reader.parsed(one), enlist: () => null }, key);
    if (!read.ok || read.value !== undefined) return read;
    const empty = storedKind(key)?.empty;
    return empty ? ok(empty(key)) : fail(problem('document.missing', { file: fileOf(key) }));
  }

  async loadAll(wanted: (key: DocKey) => boolean): Promise<Docs> {
    const docs: Record<DocKey, unknown> = {};
    for await (const chunk of this.#inChunks(wanted)) {
      const read = await this.#queue.run(() => eachOf(chunk, WIDTH, (key) => this.#reader.parsed(key)));
      chunk.forEach((key, i) => {
        const one = read[i];
        if (one?.ok && one.value) docs[key] = one.value.data;
      });
    }
    return docs;
  }

  async *loadRaw(wanted: (key: DocKey) => boolean): AsyncIterable<RawDocument> {
    for await (const chunk of this.#inChunks(wanted)) {
      const read = await this.#queue.run(() => eachOf(chunk, WIDTH, (key) => this.#reader.raw(key)));
      for (const one of read) if (one.ok && one.value) yield one.value;
    }
  }

  async *#inChunks(wanted: (key: DocKey) => boolean): AsyncIterable<readonly DocKey[]> {
    await this.#queue.run(() => this.#follow());
    const keys = this.keys().filter(wanted);
    for (let at = 0; at < keys.length; at += CHUNK) yield keys.slice(at, at + CHUNK);
  }

  async check(): Promise<readonly DocumentProblem[]> {
    await this.checkOutside();
    for await (const chunk of this.#inChunks(() => true))
      await this.#queue.run(() => eachOf(chunk, WIDTH, (key) => this.#reader.check(key)));
    return this.problems();
  }

  save(changes: Readonly<Record<DocKey, unknown>>): Promise<Result<SaveReceipt>> {
    return this.#write(
      (gathering) => this.#saving.save(gathering),
      () => this.#gather(changes),
    );
  }

  async #gather(changes: Readonly<Record<DocKey, unknown>>): Promise<Result<Gathering>> {
    const gathering = new Gathering(this.parts.store, (key) => this.#reader.parsed(key));
    for (const [key, data] of Object.entries(changes)) {
      const gone = data === null || data === undefined;
      const refused = gone ? this.#remove(gathering, key) : await gathering.put(key, data);
      if (refused) return fail(refused);
    }
    return ok(gathering);
  }

  #remove(gathering: Gathering, key: DocKey): Problem | null {
    const { catalogue } = this.parts;
    return catalogue.present.has(key) || catalogue.missing.has(key) ? gathering.remove(key) : null;
  }

  settle(): Promise<Result<void>> {
    return this.#write(async () => {
      this.#applying.stop();
      await this.parts.store.applyAll();
      return ok(undefined);
    });
  }

  async checkOutside(): Promise<readonly DocumentProblem[]> {
    const found = await this.#do(async () => {
      await this.#follow();
      return ok(await lookOutside(this.parts));
    });
    return found.ok ? found.value : [{ problem: found.error, file: '' }];
  }

  keepMine(key: DocKey): Promise<Result<void>> {
    return this.#write(async () => {
      if (!storedKind(key)) return fail(problem('call.unknownPath', { path: key, known: '' }));
      await this.#saving.setAside(key);
      return ok(undefined);
    });
  }

  backup(): Promise<Result<BackupInfo | null>> {
    return this.#safekeeping.take();
  }

  async backups(): Promise<readonly BackupInfo[]> {
    const found = await attempt(this.folder, async () => ok((await this.parts.backups.list()).map(infoOf)));
    return found.ok ? found.value : [];
  }

  compareBackup(id: string): Promise<Result<BackupDifference>> {
    return this.#do(async () => {
      const difference = await this.parts.backups.compare(id, await checksumsNow(this.parts, this.#safekeeping.proved));
      return difference ? ok(difference) : fail(problem('document.missing', { file: `.backups/${id}` }));
    });
  }

  async versionsOf(key: DocKey): Promise<readonly BackupInfo[]> {
    const found = await attempt(this.folder, async () => ok((await this.parts.backups.versionsOf(key)).map(infoOf)));
    return found.ok ? found.value : [];
  }

  loadVersion(key: DocKey, backup: string): Promise<Result<unknown>> {
    return attempt(this.folder, async () => {
      const version = await versionIn(this.parts, backup, key);
      return version.ok ? ok(version.value.data) : version;
    });
  }

  async restore(key: DocKey, backup: string): Promise<Result<SaveReceipt>> {
    const before = await this.#safekeeping.take();
    return before.ok ? this.#write(() => this.#saving.restore(backup, [key], [])) : before;
  }

  async restoreBackup(backup: string): Promise<Result<SaveReceipt>> {
    const before = await this.#safekeeping.take();
    if (!before.ok) return before;
    return this.#write(async () => {
      const documents = await this.parts.backups.documentsOf(backup);
      if (!documents) return fail(problem('document.missing', { file: `.backups/${backup}` }));
      const others = [...this.keys(), ...this.parts.catalogue.missing].filter((key) => !(key in documents));
      return this.#saving.restore(backup, Object.keys(documents), others);
    });
  }

  close(): Promise<Result<void>> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<Result<void>> {
    this.#applying.stop();
    const settled = this.reason ? ok(undefined) : await this.settle();
    await this.#safekeeping.end();
    this.#applying.stop();
    return this.#do(async () => {
      const { access, log, store } = this.parts;
      if (store.pending.size === 0 && !(await access.mayWrite())) await log.remove();
      await log.release();
      access.becomeReadOnly(problem('workspace.readOnly', { file: this.folder }));
      await access.release();
      return settled;
    });
  }

  /** Who only reads sees what the writer saved meanwhile. */
  async #follow(): Promise<void> {
    if (this.mode === 'readOnly') await followWriter(this.parts);
  }

  /** Runs what only reads. */
  #do<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
    return this.#queue.run(() => attempt(this.folder, action));
  }

  /** Runs what writes, if we may. While the disk is asked for that, `prepare` gets ready what touches nothing. */
  #write<T, P = null>(action: (prepared: P) => Promise<Result<T>>, prepare?: () => Promise<Result<P>>): Promise<Result<T>> {
    return this.#do(async () => {
      const [refused, prepared] = await Promise.all([this.parts.access.mayWrite(), prepare?.() ?? ok(null as P)]);
      if (refused) return fail(refused);
      if (!prepared.ok) return prepared;
      const done = await action(prepared.value);
      if (this.parts.store.pending.size > 0) this.#applying.soon();
      return done;
    });
  }
}
