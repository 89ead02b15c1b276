import { randomUUID } from 'node:crypto';
import { parentPort, type MessagePort } from 'node:worker_threads';
import { problem, ProblemError, type Problem } from '@shared/base/result.ts';
import { translator } from '@shared/i18n/translate.ts';
import { importMessages } from '@shared/import/messages.ts';
import { rejects } from '@shared/import/rejects.ts';
import { viewOf } from '@shared/import/view.ts';
import { planTables, readFiles, type JobOutput, type ReadFiles } from './job.ts';
import { loadFiles } from './load.ts';
import type { Answer, AnswerOf, Question } from './protocol.ts';

/** Entry of the worker thread: keeps the rows it has read, so that a correction costs no second reading. It writes nothing. */
let last: JobOutput | null = null;
let read: { readonly key: string; readonly value: ReadFiles } | null = null;

async function run(port: MessagePort, question: Extract<Question, { ask: 'run' }>): Promise<AnswerOf['run']> {
  const { id, paths, docs, context, corrections } = question;
  const onProgress = (progress: Extract<Answer, { answer: 'progress' }>['progress']): void =>
    post(port, { answer: 'progress', id, progress });
  const key = JSON.stringify([paths, Object.entries(corrections.tables ?? {}).map(([table, one]) => [table, one.encoding, one.delimiter])]);
  if (read?.key !== key) {
    const loaded = await loadFiles(paths);
    const tables = await readFiles(loaded.files, corrections, { onProgress });
    read = { key, value: { tables: tables.tables, problems: [...loaded.problems, ...tables.problems] } };
  }
  const full = { ...context, newId: randomUUID };
  last = await planTables(read.value.tables, read.value.problems, { docs, context: full, corrections }, { onProgress });
  return viewOf(last.recognition, last.plan);
}

async function answer(port: MessagePort, question: Question): Promise<unknown> {
  if (question.ask === 'run') return run(port, question);
  if (!last) throw new ProblemError(problem('internal'));
  if (question.ask === 'rejects') return rejects(last.recognition, last.plan, translator(importMessages, question.language));
  const { before, after, made, files, summary } = last.plan;
  return { before, after, made, files, summary } satisfies AnswerOf['take'];
}

const post = (port: MessagePort, message: Answer): void => port.postMessage(message);
const problemOf = (error: unknown): Problem => (error instanceof ProblemError ? error.problem : problem('internal'));

parentPort?.on('message', (question: Question) => {
  const port = parentPort as MessagePort;
  answer(port, question).then(
    (value) => post(port, { answer: 'done', id: question.id, value }),
    (error: unknown) => post(port, { answer: 'failed', id: question.id, problem: problemOf(error) }),
  );
});
