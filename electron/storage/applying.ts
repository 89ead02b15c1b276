import { diskProblem } from './failures.ts';
import type { Parts } from './parts.ts';
import type { Queue } from './queue.ts';
import { REDO } from './redoLog.ts';

/** How long after a save its documents are brought to their own files: a burst of saves writes each file once. */
const AFTER = 200;
/** How long after a failure it is tried again. What was saved is safe in the redo log meanwhile. */
const AGAIN = 5_000;

/** Brings what is recorded in the redo log to the documents' own files, soon after a save, a few at a time, between other work. */
export class Applying {
  #cancel: (() => void) | null = null;

  constructor(
    private readonly parts: Parts,
    private readonly queue: Queue,
  ) {}

  /** Starts when saves have paused; asking again while it waits changes nothing. */
  soon(wait = AFTER): void {
    if (this.#cancel) return;
    const end = this.parts.machine.every(wait, () => {
      this.stop();
      void this.queue.run(() => this.#some());
    });
    this.#cancel = end;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  async #some(): Promise<void> {
    const { access, problems, store } = this.parts;
    try {
      if (await access.mayWrite()) return;
      const more = await store.apply();
      problems.clear(REDO);
      if (more) void this.queue.run(() => this.#some());
    } catch (error) {
      this.#report(error);
      this.soon(AGAIN);
    }
  }

  #report(error: unknown): void {
    const { problems, folder } = this.parts;
    if (!problems.has(REDO)) problems.announce({ problem: diskProblem(error, folder), file: REDO });
  }
}
