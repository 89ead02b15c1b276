/** Something computed from many documents, kept as long as its key (who, which day, which state of the documents) is the same. */
export class Held<T> {
  #held: { readonly key: string; readonly value: Promise<T> } | undefined;

  of(key: string, compute: () => Promise<T>): Promise<T> {
    if (this.#held?.key !== key) this.#held = { key, value: compute() };
    return this.#held.value;
  }
}
