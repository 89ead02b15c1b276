import type { Portfolio } from '@shared/instruments/facts.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { pageOf, planKey, salesKey } from '@shared/workspace/pages.ts';
import { positionOf, refreshPortfolio } from '@shared/workspace/portfolio.ts';
import type { CustomerPage } from '@shared/workspace/schemas.ts';

/** Whether a document bears on the columns. */
export const isColumned = (key: DocKey): boolean => /^(customers|sales|plans)\//.test(key);

/**
 * The columns of an open workspace. What is saved is only noted; it is worked in when the columns are next asked for, so that a save does
 * not pay for it.
 */
export class ColumnsHeld {
  readonly #changed = new Map<DocKey, unknown>();
  #portfolio: Portfolio;
  #working: Promise<Portfolio>;

  constructor(
    portfolio: Portfolio,
    private readonly today: () => string,
    /** Documents as they are on the disk; those that do not exist are left out. */
    private readonly load: (keys: readonly DocKey[]) => Promise<Docs>,
  ) {
    this.#portfolio = portfolio;
    this.#working = Promise.resolve(portfolio);
  }

  /** Takes note of saved documents; `null` for removed ones. */
  note(changes: Readonly<Record<DocKey, unknown>>): void {
    for (const [key, doc] of Object.entries(changes)) if (isColumned(key)) this.#changed.set(key, doc);
  }

  /** The columns as of all that was noted. Those who ask at the same time share the work. */
  current(): Promise<Portfolio> {
    this.#working = this.#working.then(() => this.#workIn());
    return this.#working;
  }

  async #workIn(): Promise<Portfolio> {
    if (this.#changed.size === 0) return this.#portfolio;
    const noted = new Map(this.#changed);
    this.#changed.clear();
    const changed = [...noted.keys()];
    const before = Object.fromEntries(changed.map((key) => [key, this.#knownIn(key)]));
    const saved = Object.fromEntries([...noted].map(([key, doc]) => [key, doc ?? emptied(key)]));
    const beside = await this.load(this.#besideNew(saved));
    this.#portfolio = refreshPortfolio(this.#portfolio, before, { ...beside, ...saved }, changed, this.today());
    return this.#portfolio;
  }

  /** What else says something of customers that the columns do not know (a deletion that was undone): their sales and plans. */
  #besideNew(saved: Docs): readonly DocKey[] {
    const pages = Object.keys(saved).filter((key) => key.startsWith('customers/'));
    const unknown = pages
      .flatMap((key) => Object.keys((saved[key] as CustomerPage).customers))
      .filter((id) => positionOf(this.#portfolio, id) < 0);
    return [...new Set(unknown.flatMap((id) => [salesKey(id), planKey(id)]))].filter((key) => !(key in saved));
  }

  /** Stands for what a page held before: its customers, so that those no longer in it are found. */
  #knownIn(key: DocKey): Docs[DocKey] {
    if (key.startsWith('plans/')) return undefined;
    const page = key.slice(key.indexOf('/') + 1);
    const ids = this.#portfolio.ids.filter((id) => pageOf(id) === page);
    return { customers: Object.fromEntries(ids.map((id) => [id, null])) };
  }
}

/** A removed document as one without content. */
const emptied = (key: DocKey): unknown =>
  key.startsWith('plans/') ? { customer: key.slice('plans/'.length), visits: {}, parts: {} } : { customers: {} };
