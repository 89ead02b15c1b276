import { fail, ok, type Result } from '@shared/base/result.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { infoOf, type Survey } from './backups.ts';
import { attempt } from './failures.ts';
import type { Parts } from './parts.ts';
import { Queue } from './queue.ts';
import { sourceOf } from './restoring.ts';
import type { Known } from './store.ts';
import type { BackupInfo } from './types.ts';

/** While somebody works, a backup is taken this often, if anything changed; the first one sooner, as it may be large. */
const EVERY = 10 * 60_000;
const FIRST = 60_000;

/**
 * Takes backups: on demand, from time to time, and at the end. What a backup holds is settled in one go between saves; writing it goes on
 * beside them, so that a large first backup holds nobody up.
 */
export class Safekeeping {
  /** Documents read and proved good, with the marks their files had. */
  readonly proved = new Map<DocKey, Known>();
  /** Backups follow one another; each sees the one before it whole. */
  readonly #backups = new Queue();
  #end: () => void = () => undefined;

  constructor(
    private readonly parts: Parts,
    private readonly queue: Queue,
  ) {}

  start(): void {
    this.#every(FIRST, () => {
      this.#end();
      this.#every(EVERY, () => undefined);
    });
  }

  #every(wait: number, then: () => void): void {
    this.#end = this.parts.machine.every(wait, () => {
      then();
      void this.take();
    });
  }

  take(): Promise<Result<BackupInfo | null>> {
    const { folder } = this.parts;
    return this.#backups.run(() =>
      attempt(folder, async () => {
        const found = await this.queue.run(() => attempt(folder, () => this.#survey()));
        if (!found.ok || !found.value) return found.ok ? ok(null) : found;
        return ok(infoOf(await this.parts.backups.write(found.value)));
      }),
    );
  }

  async #survey(): Promise<Result<Survey | null>> {
    const refused = await this.parts.access.mayWrite();
    return refused ? fail(refused) : ok(await this.parts.backups.survey(sourceOf(this.parts, this.proved)));
  }

  /** The last backup. A failure here loses nothing: every save is on the disk, and the next opening backs it up. */
  async end(): Promise<void> {
    this.#end();
    if (!this.parts.access.reason) await this.take();
  }
}
