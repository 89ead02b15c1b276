/** How long the page may take to save everything before the person is asked, in milliseconds. */
export const PATIENCE = 8_000;

export type Obstacle = 'unsaved' | 'silent';
export type Decision = 'retry' | 'discard' | 'stay';

export interface ClosingPorts {
  /** Whether there is a page that can answer. */
  readonly isPageListening: () => boolean;
  /** Asks the page to save everything and to answer. */
  readonly askPage: () => void;
  /** Closes the workspace: returns when all is on the disk. False: something could not be written. */
  readonly closeWorkspace: () => Promise<boolean>;
  readonly askPerson: (obstacle: Obstacle) => Promise<Decision>;
  readonly destroyWindow: () => void;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Closing waits until everything is saved: no dialog on quit, unless something stands in the way, and then the person decides. A second
 * wish to close while one is under way is the same wish.
 */
export class Closing {
  #isUnderWay = false;
  #answer: (saved: boolean) => void = () => undefined;

  constructor(private readonly ports: ClosingPorts) {}

  /** The page's answer to `askPage`. */
  flushed(saved: boolean): void {
    this.#answer(saved);
  }

  async begin(): Promise<void> {
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    try {
      if (await this.#mayClose()) this.ports.destroyWindow();
    } finally {
      this.#isUnderWay = false;
    }
  }

  async #mayClose(): Promise<boolean> {
    for (;;) {
      const obstacle = await this.#obstacle();
      if (!obstacle) return true;
      const decision = await this.ports.askPerson(obstacle);
      if (decision === 'stay') return false;
      if (decision === 'discard') {
        await this.ports.closeWorkspace();
        return true;
      }
    }
  }

  async #obstacle(): Promise<Obstacle | null> {
    const page = this.ports.isPageListening() ? await this.#pageSaved() : 'saved';
    if (page !== 'saved') return page;
    return (await this.ports.closeWorkspace()) ? null : 'unsaved';
  }

  #pageSaved(): Promise<'saved' | Obstacle> {
    const answered = new Promise<'saved' | Obstacle>((resolve) => {
      this.#answer = (saved) => resolve(saved ? 'saved' : 'unsaved');
    });
    this.ports.askPage();
    return Promise.race([answered, this.ports.sleep(PATIENCE).then(() => 'silent' as const)]);
  }
}
