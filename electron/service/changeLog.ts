import type * as z from 'zod';
import { LOG_LIMIT, type Changes } from '@shared/workspace/changes.ts';
import type { changesSchema } from '@shared/workspace/schemas.ts';

export type ChangeEntry = z.infer<typeof changesSchema>['entries'][number];

/** Written with a save once so many wait. */
const BATCH = 50;

/**
 * The change log between its writings: it may grow to megabytes, and a save must cost what the change costs. Waiting entries go along with
 * every fiftieth save, before a backup, and at closing.
 */
export class ChangeLog {
  #waiting: readonly ChangeEntry[] = [];

  add(entries: readonly ChangeEntry[]): void {
    this.#waiting = [...this.#waiting, ...entries].slice(-LOG_LIMIT);
  }

  get isDue(): boolean {
    return this.#waiting.length >= BATCH;
  }

  /** The log with what waits at its end, or `null` when nothing waits. `written` is to be called once it is on the disk. */
  next(log: Changes): { readonly doc: Changes; readonly written: () => void } | null {
    const waiting = this.#waiting;
    if (waiting.length === 0) return null;
    return {
      doc: { entries: [...log.entries, ...waiting].slice(-LOG_LIMIT) },
      written: () => {
        this.#waiting = this.#waiting.filter((entry) => !waiting.includes(entry));
      },
    };
  }
}
