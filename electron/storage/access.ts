import { problem, type Problem } from '@shared/base/result.ts';
import { quietly } from './durable.ts';
import type { Lock } from './lock.ts';

/** Whether a workspace may be written by us, and why not. Once read only, it stays so until it is opened anew. */
export class Access {
  #reason: Problem | null;
  #released: Promise<void> | null = null;

  constructor(
    folder: string,
    private readonly lock: Lock | null,
    reason: Problem | null,
  ) {
    this.#reason = lock ? null : (reason ?? problem('workspace.readOnly', { file: folder }));
  }

  /** Why nothing may be written; `null` = it may. */
  get reason(): Problem | null {
    return this.#reason;
  }

  becomeReadOnly(why: Problem): void {
    // that a newer Keyrung is at work here says more than any other reason
    if (this.#reason && why.code !== 'workspace.newerFormat') return;
    this.#reason = why;
    void this.release();
  }

  /** Asked before anything is written: a machine that slept may have lost the workspace to another. */
  async mayWrite(): Promise<Problem | null> {
    const lock = this.#reason ? null : this.lock;
    if (lock && !(await lock.isHeld())) this.becomeReadOnly(await lock.whoHolds());
    return this.#reason;
  }

  /** Gives the lock back; returns when that is done, whoever asked first. */
  release(): Promise<void> {
    this.#released ??= this.lock ? quietly(this.lock.release()) : Promise.resolve();
    return this.#released;
  }
}
