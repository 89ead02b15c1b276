/** As much of the page's window and of a drop event as is used; Electron's side of the code knows no DOM. */
export interface DropTarget {
  addEventListener(type: 'drop', listener: (event: DropEvent) => void, capture: boolean): void;
}
export interface DropEvent {
  readonly isTrusted: boolean;
  readonly dataTransfer: { readonly files: ArrayLike<unknown> } | null;
}

/**
 * Remembers what a person last dropped on the window, before the page's own listeners run. Taking it empties the memory, and events that
 * the page made up itself do not count.
 */
export class Dropped {
  #paths: readonly string[] = [];

  constructor(target: DropTarget, pathOf: (file: unknown) => string) {
    target.addEventListener(
      'drop',
      ({ isTrusted, dataTransfer }) => {
        if (isTrusted) this.#paths = Array.from(dataTransfer?.files ?? [], pathOf).filter((path) => path !== '');
      },
      true,
    );
  }

  take(): readonly string[] {
    const paths = this.#paths;
    this.#paths = [];
    return paths;
  }
}
