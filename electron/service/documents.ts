import { ok, type Result } from '@shared/base/result.ts';
import { quarterOf } from '@shared/base/quarter.ts';
import type { Portfolio } from '@shared/instruments/facts.ts';
import type { Changes } from '@shared/workspace/changes.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import type { DocumentProblem, SaveReceipt, Workspace } from '@electron/storage/index.ts';
import { ChangeLog, type ChangeEntry } from './changeLog.ts';
import { marksOf, writeColumnIndex } from './columnIndex.ts';
import { ColumnsHeld, isColumned } from './columnsHeld.ts';
import { openColumns } from './openColumns.ts';
import { settingsOf } from './opening.ts';
import type { Version } from './receipts.ts';
import type { ServiceTools } from './tools.ts';
import { validateDocument } from './validate.ts';
import { isSmall } from './world.ts';

export interface ServiceInfo {
  readonly id: string;
  readonly folder: string;
  readonly name: string;
  readonly mode: Workspace['mode'];
  readonly reason: Workspace['reason'];
  readonly sample: boolean;
}
export interface LoadedDocs {
  readonly docs: Docs;
  /** Documents that do not exist yet; they mean their kind's empty value. */
  readonly missing: readonly DocKey[];
  readonly troubles: readonly DocumentProblem[];
}
/** Milliseconds between opening from the index and proving the documents. */
const PROOF_WAITS = 1_500;

/** The documents of an open workspace with the columns of its customers: what the service's thinking stands on. */
export class OpenDocuments {
  protected store: Workspace;
  #columns: Promise<ColumnsHeld> | undefined;
  #revision = 0;
  #prove: () => Promise<void> = () => Promise.resolve();
  #stopWaiting: () => void = () => undefined;
  readonly #log = new ChangeLog();
  readonly #listeners = new Set<(trouble: DocumentProblem) => void>();

  constructor(
    protected readonly tools: ServiceTools,
    store: Workspace,
  ) {
    this.store = this.#follow(store);
  }

  #follow(store: Workspace): Workspace {
    store.onProblem((trouble) => this.#listeners.forEach((listener) => listener(trouble)));
    return store;
  }

  /** Goes on with the same workspace, opened anew. */
  protected goOnWith(store: Workspace): void {
    this.store = this.#follow(store);
    this.#columns = undefined;
    this.#revision += 1;
  }

  /** Another number after every change of documents: what was computed from them holds as long as it stays. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes note of documents that were written past `save`. */
  protected async noteWritten(changes: Version): Promise<void> {
    this.#revision += 1;
    (await this.#columns)?.note(changes);
  }

  protected get hasColumns(): boolean {
    return this.#columns !== undefined;
  }

  get folder(): string {
    return this.store.folder;
  }
  get mode(): Workspace['mode'] {
    return this.store.mode;
  }
  keys(): readonly DocKey[] {
    return this.store.keys();
  }
  settings(): Promise<Settings> {
    return settingsOf(this.store);
  }
  async info(): Promise<ServiceInfo> {
    const { id, name, sample = false } = await this.settings();
    return { id, folder: this.folder, name, mode: this.mode, reason: this.store.reason, sample };
  }
  /** What is known to be wrong; `check` looks at everything. */
  troubles(): readonly DocumentProblem[] {
    return this.store.problems();
  }
  /** Called with what goes wrong without being asked for. Returns the function that ends it. */
  onTrouble(listener: (trouble: DocumentProblem) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  // ---- documents ----

  /** Documents by key; those that do not exist or cannot be read are named instead. */
  async load(keys: readonly DocKey[]): Promise<LoadedDocs> {
    const present = new Set(this.keys());
    const wanted = [...new Set(keys)];
    const docs: Record<DocKey, unknown> = {};
    const troubles: DocumentProblem[] = [];
    await Promise.all(
      wanted
        .filter((key) => present.has(key))
        .map(async (key) => {
          const loaded = await this.store.load(key);
          if (loaded.ok) docs[key] = loaded.value;
          else troubles.push(this.#troubleOf(key) ?? { problem: loaded.error, key, file: `${key}.json` });
        }),
    );
    return { docs, missing: wanted.filter((key) => !present.has(key)), troubles };
  }

  #troubleOf(key: DocKey): DocumentProblem | undefined {
    return this.troubles().find((trouble) => trouble.key === key);
  }

  /** The documents that every view needs, see `isSmall`. Settings are always there, see `settingsOf`. */
  async small(): Promise<Docs> {
    const [docs, settings] = await Promise.all([this.store.loadAll(isSmall), this.settings()]);
    return { ...docs, settings };
  }

  /**
   * Writes documents, all or none; `null` removes one. `log` says who changed what. Every document is checked as a whole, with the parts of
   * all instruments in it.
   */
  async save(changes: Version, log: readonly ChangeEntry[]): Promise<Result<SaveReceipt>> {
    for (const [key, doc] of Object.entries(changes)) {
      const valid = doc === null ? ok(undefined) : validateDocument(key, doc);
      if (!valid.ok) return valid;
    }
    this.#log.add(log);
    const saved = await this.saveWithLog(changes, this.#log.isDue);
    if (saved.ok) await this.noteWritten(changes);
    return saved;
  }

  protected async saveWithLog(changes: Version, withLog: boolean): Promise<Result<SaveReceipt>> {
    const loaded = withLog ? await this.store.load('changes') : null;
    const log = loaded?.ok ? this.#log.next(loaded.value as Changes) : null;
    const saved = await this.store.save(log ? { ...changes, changes: log.doc } : changes);
    if (saved.ok) log?.written();
    return saved.ok ? ok({ ...saved.value, written: saved.value.written.filter((key) => key !== 'changes') }) : saved;
  }

  async #held(): Promise<ColumnsHeld> {
    this.#columns ??= this.#open();
    return this.#columns;
  }

  async #open(): Promise<ColumnsHeld> {
    const tell = this.#newTroubles();
    const { columns, fromIndex } = await openColumns(this.tools.machine.fs, this.store, this.tools.today());
    tell();
    // the index spared reading the documents; whether they are whole is looked at beside the work
    if (fromIndex) this.#proveSoon();
    return new ColumnsHeld(columns, this.tools.today, async (keys) => (await this.load(keys)).docs);
  }

  /** The first drawing goes before; who asks for the proof begins it at once. */
  #proveSoon(): void {
    let proof: Promise<void> | undefined;
    this.#prove = () => (proof ??= this.#proveAll());
    this.#stopWaiting = this.tools.machine.every(PROOF_WAITS, () => {
      this.#stopWaiting();
      void this.#prove();
    });
  }

  /** Reads every document and compares it with its checksum; its shape was checked when it was written. Tells what is damaged. */
  async #proveAll(): Promise<void> {
    const tell = this.#newTroubles();
    for await (const document of this.store.loadRaw(isColumned)) void document;
    tell();
  }

  /** What is wrong now is known; the function given back tells the listeners what was found since. */
  #newTroubles(): () => void {
    const known = new Set(this.troubles().map(({ file }) => file));
    return () => {
      for (const trouble of this.troubles()) if (!known.has(trouble.file)) this.#listeners.forEach((listener) => listener(trouble));
    };
  }

  /** Returns once every document was read and proved, at the latest now; opening with an index only begins it. */
  async proved(): Promise<void> {
    await this.#held();
    this.#stopWaiting();
    await this.#prove();
  }

  /** All customers as columns. */
  async portfolio(): Promise<Portfolio> {
    return (await this.#held()).current();
  }
  async portfolioBytes(): Promise<Uint8Array> {
    return (await this.#held()).packed();
  }

  /** Brings everything to its own file, writes log and column index, and lets go of the folder. Safe to call twice. */
  async close(): Promise<Result<void>> {
    this.#stopWaiting();
    if (this.mode === 'write') {
      const logged = await this.saveWithLog({}, true);
      const settled = logged.ok ? await this.store.settle() : logged;
      if (!settled.ok) return settled;
      await this.#writeIndex();
    }
    return this.store.close();
  }

  /** Only where nobody else touched the folder: then the columns are what the files say. */
  async #writeIndex(): Promise<void> {
    const held = await this.#columns;
    if (!held || (await this.store.checkOutside()).length > 0 || this.troubles().length > 0) return;
    const { machine, today } = this.tools;
    const marks = await marksOf(machine.fs, this.folder, this.keys().filter(isColumned));
    await writeColumnIndex(machine, this.folder, { quarter: quarterOf(today()), marks, packed: await held.packed() });
  }
}
