import { Worker } from 'node:worker_threads';
import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { JobOptions } from './job.ts';
import type { Answer, Ground, Planned, Question } from './protocol.ts';

interface Waiting {
  readonly settle: (result: Result<Planned>) => void;
  readonly onProgress: JobOptions['onProgress'];
}

/** Memory that a hostile file may take before its thread is ended, in MB. A wide young generation suits rows that all live on. */
const MEMORY = { maxOldGenerationSizeMb: 2_048, maxYoungGenerationSizeMb: 96 };

/**
 * The import off the main thread: the same as `runImport` over files on disk. Cancelling ends the thread, so whatever it held is gone
 * and nothing was written; the next question starts a new one.
 */
export class ImportThread {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  /** @param file the built `worker` entry. */
  constructor(private readonly file: string) {}

  /** Fails where no file could be read at all (the first problem), with `cancelled`, or with `internal` where the thread died. */
  plan = (paths: readonly string[], ground: Ground, { onProgress, signal }: JobOptions = {}): Promise<Result<Planned>> => {
    const id = ++this.count;
    const { newId: _newId, ...context } = ground.context;
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve(fail(problem('cancelled')));
      const cancel = (): void => this.end(problem('cancelled'));
      signal?.addEventListener('abort', cancel, { once: true });
      const settle = (result: Result<Planned>): void => {
        signal?.removeEventListener('abort', cancel);
        resolve(result);
      };
      this.waiting.set(id, { settle, onProgress });
      const worker = this.start();
      worker.ref();
      worker.postMessage({ id, paths, ground: { ...ground, context } } satisfies Question, []);
    });
  };

  /** Ends the thread; open questions fail with `cancelled`. */
  close(): void {
    this.end(problem('cancelled'));
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.file, { resourceLimits: MEMORY });
    worker.on('message', (answer: Answer) => this.hear(answer));
    worker.on('error', () => this.lost(worker));
    worker.on('exit', () => this.lost(worker));
    return (this.worker = worker);
  }

  private hear(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if (!waiting) return;
    if (answer.answer === 'progress') return waiting.onProgress?.(answer.progress);
    this.waiting.delete(answer.id);
    // an idle thread must not keep the process alive
    if (this.waiting.size === 0) this.worker?.unref();
    waiting.settle(answer.answer === 'done' ? ok(answer.value) : fail(answer.problem));
  }

  private lost(worker: Worker): void {
    if (this.worker === worker) this.end(problem('internal'));
  }

  private end(reason: Problem): void {
    const open = [...this.waiting.values()];
    this.waiting.clear();
    void this.worker?.terminate();
    this.worker = null;
    for (const one of open) one.settle(fail(reason));
  }
}
