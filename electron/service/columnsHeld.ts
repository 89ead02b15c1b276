import type { Portfolio } from '@shared/instruments/facts.ts';
import type { DocKey, Docs } from '@shared/workspace/documents.ts';
import { pageOf } from '@shared/workspace/pages.ts';
import { refreshPortfolio } from '@shared/workspace/portfolio.ts';

/** Whether a document bears on the columns. */
export const isColumned = (key: DocKey): boolean => /^(customers|sales|plans)\//.test(key);

/**
 * The columns of an open workspace. What is saved is only noted; it is worked in when the columns are next asked for, so that a save does
 * not pay for it.
 */
export class ColumnsHeld {
  readonly #changed = new Map<DocKey, unknown>();
  #portfolio: Portfolio;

  constructor(
    portfolio: Portfolio,
    private readonly today: () => string,
  ) {
    this.#portfolio = portfolio;
  }

  /** Takes note of saved documents; `null` for removed ones. */
  note(changes: Readonly<Record<DocKey, unknown>>): void {
    for (const [key, doc] of Object.entries(changes)) if (isColumned(key)) this.#changed.set(key, doc);
  }

  get value(): Portfolio {
    if (this.#changed.size > 0) {
      const changed = [...this.#changed.keys()];
      const before = Object.fromEntries(changed.map((key) => [key, this.#knownIn(key)]));
      const after = Object.fromEntries([...this.#changed].map(([key, doc]) => [key, doc ?? emptied(key)]));
      this.#portfolio = refreshPortfolio(this.#portfolio, before, after, changed, this.today());
      this.#changed.clear();
    }
    return this.#portfolio;
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
