import { Worker } from 'node:worker_threads';
import { ok, fail, problem, type Result } from '@shared/base/result.ts';
import type { Job, Reply, Request } from './job.ts';

/** Writes files in a worker thread, so that the process that asks never stands still. */
export interface DocumentWriter {
  /** The bytes of the file, or the problem `internal` when the writer failed or ended. */
  write(job: Job): Promise<Result<Uint8Array>>;
  /** Ends the thread. Jobs still running are answered with a problem. */
  close(): Promise<void>;
}

/**
 * @param file path of the bundled worker (`electron/documents/worker.ts`)
 * @param report told a short reason when a job fails, for the log
 */
export function documentWriter(file: string | URL, report: (reason: string) => void = () => undefined): DocumentWriter {
  const waiting = new Map<number, (result: Result<Uint8Array>) => void>();
  let worker: Worker | undefined;
  let count = 0;
  const failAll = (reason: string): void => {
    report(reason);
    worker = undefined;
    for (const settle of waiting.values()) settle(fail(problem('internal')));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(file);
    started.on('message', (reply: Reply) => {
      const settle = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) started.unref();
      if (!reply.ok) report(reply.reason);
      settle?.(reply.ok ? ok(reply.bytes) : fail(problem('internal')));
    });
    started.on('error', (error) => failAll(error.name));
    started.on('exit', (code) => {
      if (worker === started) failAll(`exit ${code}`);
    });
    return started;
  };
  return {
    write: (job) =>
      new Promise((settle) => {
        worker ??= start();
        worker.ref();
        const request: Request = { id: (count += 1), job };
        waiting.set(request.id, settle);
        worker.postMessage(request, []);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
