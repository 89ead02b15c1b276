import { fail, ok, problem, type Result } from '@shared/base/result.ts';

/** At most so many are remembered; the oldest are forgotten. */
const LIMIT = 5_000;

/**
 * Stands between page and paths: a token is given out for a file or folder that a person chose, or that we wrote, and only a token given
 * out is good. What it may be used for is fixed when it is made, so that a chosen spreadsheet cannot be "opened" as if we had written it.
 */
export class Tokens<Use extends string> {
  readonly #paths = new Map<string, { readonly use: Use; readonly path: string }>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  /** The same path for the same use has the same token. */
  give(use: Use, path: string): string {
    for (const [token, entry] of this.#paths) if (entry.use === use && entry.path === path) return token;
    const token = this.#newId();
    this.#paths.set(token, { use, path });
    if (this.#paths.size > LIMIT) this.#paths.delete(this.#paths.keys().next().value as string);
    return token;
  }

  take(use: Use, token: string): Result<string> {
    const entry = this.#paths.get(token);
    return entry?.use === use ? ok(entry.path) : fail(problem('ipc.forbidden'));
  }
}
