import { parentPort } from 'node:worker_threads';
import { runJob, type Reply, type Request } from './job.ts';

// Entry of the worker thread: takes a `Request`, answers with a `Reply`; the bytes are handed over, not copied.
parentPort?.on('message', ({ id, job }: Request) => {
  runJob(job).then(
    (bytes) => answer({ id, ok: true, bytes }),
    (error: unknown) => answer({ id, ok: false, reason: error instanceof Error ? error.name : 'unknown' }),
  );
});

function answer(reply: Reply): void {
  if (!reply.ok) return parentPort?.postMessage(reply, []);
  const bytes = reply.bytes.byteLength === reply.bytes.buffer.byteLength ? reply.bytes : reply.bytes.slice();
  parentPort?.postMessage({ ...reply, bytes }, [bytes.buffer as ArrayBuffer]);
}
