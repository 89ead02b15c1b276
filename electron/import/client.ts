import { Worker } from 'node:worker_threads';
import { ProblemError, problem } from '@shared/base/result.ts';
import type { Progress } from '@shared/import/contract.ts';
import type { Answer, AnswerOf, Question } from './protocol.ts';

/** A question without its number, which the client gives. */
type Asked<K extends keyof AnswerOf> = Omit<Extract<Question, { ask: K }>, 'ask' | 'id'>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Memory that a hostile file may take before its worker is ended, in MB. */
const MEMORY = 2_048;

/**
 * The import off the main thread. Cancelling ends the thread: whatever it held is gone and nothing was written. The next question
 * starts a new one. Questions fail with `ProblemError`.
 */
export class ImportClient {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  /** @param file the built `worker` entry. */
  constructor(private readonly file: string) {}

  ask<K extends keyof AnswerOf>(
    kind: K,
    question: Asked<K>,
    {
      onProgress,
      signal,
    }: { readonly onProgress?: ((progress: Progress) => void) | undefined; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<AnswerOf[K]> {
    const id = ++this.count;
    const cancelled = new ProblemError(problem('cancelled'));
    return new Promise<AnswerOf[K]>((resolve, reject) => {
      if (signal?.aborted) return reject(cancelled);
      const cancel = (): void => void this.end(cancelled);
      signal?.addEventListener('abort', cancel, { once: true });
      const settled = (): void => signal?.removeEventListener('abort', cancel);
      this.waiting.set(id, {
        onProgress,
        resolve: (value) => (settled(), resolve(value as AnswerOf[K])),
        reject: (error) => (settled(), reject(error)),
      });
      this.start().postMessage({ ask: kind, id, ...question });
    });
  }

  /** Ends the thread; open questions fail. */
  async close(): Promise<void> {
    await this.end(new ProblemError(problem('cancelled')));
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(this.file, { resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: 96 } });
    worker.on('message', (answer: Answer) => this.hear(answer));
    worker.on('error', () => this.lost(worker, new ProblemError(problem('internal'))));
    worker.on('exit', () => this.lost(worker, new ProblemError(problem('internal'))));
    worker.unref();
    return (this.worker = worker);
  }

  private hear(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    if (!waiting) return;
    if (answer.answer === 'progress') return waiting.onProgress?.(answer.progress);
    this.waiting.delete(answer.id);
    if (answer.answer === 'done') waiting.resolve(answer.value);
    else waiting.reject(new ProblemError(answer.problem));
  }

  private lost(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    this.failAll(error);
  }

  private async end(error: Error): Promise<void> {
    const { worker } = this;
    this.worker = null;
    this.failAll(error);
    await worker?.terminate();
  }

  private failAll(error: Error): void {
    const open = [...this.waiting.values()];
    this.waiting.clear();
    for (const one of open) one.reject(error);
  }
}
