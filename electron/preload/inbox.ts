/** Held back at most until somebody listens. */
const LIMIT = 50;

/** What the main process tells of one event. What comes before the page listens waits for its first listener. */
export class Inbox {
  readonly #listeners = new Set<(value: unknown) => void>();
  #waiting: unknown[] = [];

  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  deliver(value: unknown): void {
    if (!this.isHeard) this.#waiting = [...this.#waiting, value].slice(-LIMIT);
    for (const listener of this.#listeners) listener(value);
  }

  /** @returns the function that ends listening. */
  listen(listener: (value: unknown) => void): () => void {
    this.#listeners.add(listener);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const value of waiting) listener(value);
    return () => this.#listeners.delete(listener);
  }
}
