import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { parentPort, type MessagePort } from 'node:worker_threads';
import { problem, ProblemError } from '@shared/base/result.ts';
import type { Corrections, Progress } from '@shared/import/contract.ts';
import { slim } from '@shared/import/slim.ts';
import { planTables, readFiles, type ReadFiles } from './job.ts';
import { loadFiles } from './load.ts';
import type { Answer, Planned, Question } from './protocol.ts';

/** Entry of the worker thread: keeps the rows it has read, so that a correction costs no second reading. It writes nothing. */
let read: { readonly key: string; readonly value: ReadFiles } | null = null;

async function answer({ paths, ground }: Question, onProgress: (progress: Progress) => void): Promise<Planned> {
  const { tables, problems: unread } = await readOnce(paths, ground.corrections, onProgress);
  const { recognition, plan } = await planTables(
    tables,
    unread,
    { ...ground, context: { ...ground.context, newId: randomUUID } },
    { onProgress },
  );
  if (recognition.tables.length === 0 && recognition.problems[0]) throw new ProblemError(recognition.problems[0]);
  return { summary: plan.summary, problems: recognition.problems, recognition: slim(recognition, plan), plan };
}

async function readOnce(paths: readonly string[], corrections: Corrections, onProgress: (progress: Progress) => void): Promise<ReadFiles> {
  const key = await keyOf(paths, corrections);
  if (read?.key === key) return read.value;
  const loaded = await loadFiles(paths);
  const { tables, problems } = await readFiles(loaded.files, corrections, { onProgress });
  read = { key, value: { tables, problems: [...loaded.problems, ...problems] } };
  return read.value;
}

/** Files as they lie there now, and the corrections that reading depends on. */
async function keyOf(paths: readonly string[], { tables = {} }: Corrections): Promise<string> {
  const states = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size, mtimeMs }) => [path, size, mtimeMs],
        () => [path],
      ),
    ),
  );
  return JSON.stringify([states, Object.entries(tables).map(([table, { encoding, delimiter }]) => [table, encoding, delimiter])]);
}

const post = (port: MessagePort, message: Answer): void => port.postMessage(message);

parentPort?.on('message', (question: Question) => {
  const port = parentPort as MessagePort;
  const { id } = question;
  answer(question, (progress) => post(port, { answer: 'progress', id, progress })).then(
    (value) => post(port, { answer: 'done', id, value }),
    (error: unknown) => post(port, { answer: 'failed', id, problem: error instanceof ProblemError ? error.problem : problem('internal') }),
  );
});
