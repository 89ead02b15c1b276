import type { Portfolio } from '@shared/instruments/facts.ts';
import { packPortfolio, unpackPortfolio } from '@shared/workspace/columns.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { pageOf, planKey, salesKey } from '@shared/workspace/pages.ts';
import { emptyPortfolio, positionOf, refreshPortfolio } from '@shared/workspace/portfolio.ts';
import type { CustomerPage } from '@shared/workspace/schemas.ts';

/** Whether a document bears on the columns. */
export const isColumned = (key: DocKey): boolean => /^(customers|sales|plans)\//.test(key);

/**
 * The columns of an open workspace. What is saved is only noted; it is worked in when the columns are next asked for, so that a save does
 * not pay for it. As long as nothing was saved, packed columns travel on as they came from the index.
 */
export class ColumnsHeld {
  readonly #changed = new Map<DocKey, unknown>();
  #packed: Uint8Array | null;
  #portfolio: Portfolio | null;
  #working: Promise<unknown> = Promise.resolve();

  constructor(
    columns: Portfolio | Uint8Array,
    private readonly today: () => string,
    /** Documents as they are on the disk; those that do not exist are left out. */
    private readonly load: (keys: readonly DocKey[]) => Promise<Docs>,
  ) {
    this.#packed = columns instanceof Uint8Array ? columns : null;
    this.#portfolio = columns instanceof Uint8Array ? null : columns;
  }

  /** Takes note of saved documents; `null` for removed ones. */
  note(changes: Readonly<Record<DocKey, unknown>>): void {
    for (const [key, doc] of Object.entries(changes)) if (isColumned(key)) this.#changed.set(key, doc);
  }

  /** The columns as of all that was noted. */
  current(): Promise<Portfolio> {
    return this.#inTurn(async () => {
      if (this.#changed.size > 0) await this.#workIn();
      return this.#unpacked;
    });
  }

  /** The same, packed. */
  packed(): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      if (this.#changed.size > 0) await this.#workIn();
      return (this.#packed ??= packPortfolio(this.#unpacked));
    });
  }

  /** One after the other: those who ask at the same time share the work. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#working.then(work);
    this.#working = next.catch(() => undefined);
    return next;
  }

  get #unpacked(): Portfolio {
    return (this.#portfolio ??= this.#packed ? unpackPortfolio(this.#packed) : emptyPortfolio);
  }

  async #workIn(): Promise<void> {
    const noted = new Map(this.#changed);
    this.#changed.clear();
    const changed = [...noted.keys()];
    const saved = Object.fromEntries([...noted].map(([key, doc]) => [key, doc ?? emptied(key)]));
    const beside = await this.load(this.#besideNew(saved));
    const before = Object.fromEntries(changed.map((key) => [key, this.#knownIn(key)]));
    this.#portfolio = refreshPortfolio(this.#unpacked, before, { ...beside, ...saved }, changed, this.today());
    this.#packed = null;
  }

  /** What else says something of customers that the columns do not know (a deletion that was undone): their sales and plans. */
  #besideNew(saved: Docs): readonly DocKey[] {
    const pages = Object.keys(saved).filter((key) => key.startsWith('customers/'));
    const unknown = pages
      .flatMap((key) => Object.keys((saved[key] as CustomerPage).customers))
      .filter((id) => positionOf(this.#unpacked, id) < 0);
    return [...new Set(unknown.flatMap((id) => [salesKey(id), planKey(id)]))].filter((key) => !(key in saved));
  }

  /** Stands for what a page held before: its customers, so that those no longer in it are found. */
  #knownIn(key: DocKey): Docs[DocKey] {
    if (key.startsWith('plans/')) return undefined;
    const page = key.slice(key.indexOf('/') + 1);
    const ids = this.#unpacked.ids.filter((id) => pageOf(id) === page);
    return { customers: Object.fromEntries(ids.map((id) => [id, null])) };
  }
}

/** A removed document as one without content. */
const emptied = (key: DocKey): unknown =>
  key.startsWith('plans/') ? { customer: key.slice('plans/'.length), parts: {} } : { customers: {} };
