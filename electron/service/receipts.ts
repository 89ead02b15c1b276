import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';

/** Documents by key; `null` = does not exist. */
export type Version = Readonly<Record<DocKey, unknown>>;
/** A change too large to travel as values; `swap` puts either side of it back. */
export interface LargeChange {
  readonly receipt: string;
  readonly keys: readonly DocKey[];
  readonly at: string;
}

interface Versions {
  readonly before: Version;
  readonly after: Version;
}

/** Both versions of every change too large to travel, until the workspace is closed: so undo and redo of an import always find them. */
export class Receipts {
  readonly #all = new Map<string, Versions>();

  keep(receipt: string, versions: Versions): void {
    this.#all.set(receipt, versions);
  }

  version(receipt: string, which: 'before' | 'after'): Result<Version> {
    const found = this.#all.get(receipt);
    return found ? ok(found[which]) : fail(problem('ipc.forbidden'));
  }
}
