import { setImmediate } from 'node:timers/promises';
import { ProblemError, problem, type Problem } from '@shared/base/result.ts';
import type { Corrections, ImportPlan, Progress, Recognition } from '@shared/import/contract.ts';
import { planning } from '@shared/import/plan.ts';
import { correctionOf, finish } from '@shared/import/recognise.ts';
import { recogniseTable } from '@shared/import/recognise-table.ts';
import type { RawTable } from '@shared/import/types.ts';
import type { WorkspaceContext } from '@shared/workspace/command.ts';
import type { Docs } from '@shared/workspace/documents.ts';
import type { Sources } from '@shared/workspace/schemas.ts';
import { readTables, type SourceFile } from './read.ts';

export interface JobInput {
  readonly files: readonly SourceFile[];
  /** The documents that `neededForImport` names. */
  readonly docs: Docs;
  readonly context: WorkspaceContext;
  readonly corrections: Corrections;
}
export interface JobOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the job at the next breath with `ProblemError('cancelled')`; nothing is kept, since nothing was written. */
  readonly signal?: AbortSignal | undefined;
}
export interface JobOutput {
  readonly recognition: Recognition;
  readonly plan: ImportPlan;
}

/**
 * Reads files, recognises them and plans the import. Files that cannot be read are problems in the recognition; the others go on.
 * Lets other work run every few milliseconds.
 */
export async function runImport(input: JobInput, options: JobOptions = {}): Promise<JobOutput> {
  const { tables, problems } = await readFiles(input.files, input.corrections, options);
  return planTables(tables, problems, input, options);
}

/** How long work goes on before it looks up, in milliseconds. */
const BREATH = 12;

/** Reports progress, breathes when it is time, and stops when asked to. */
function breather({ onProgress, signal }: JobOptions): (progress: Progress) => Promise<void> {
  let last = performance.now();
  return async (progress) => {
    if (signal?.aborted) throw new ProblemError(problem('cancelled'));
    if (performance.now() - last < BREATH) return;
    onProgress?.(progress);
    await setImmediate();
    last = performance.now();
    if (signal?.aborted) throw new ProblemError(problem('cancelled'));
  };
}

export interface ReadFiles {
  readonly tables: readonly RawTable[];
  readonly problems: readonly Problem[];
}

/** Tables of all files, and what could not be read. */
export async function readFiles(files: readonly SourceFile[], corrections: Corrections, options: JobOptions): Promise<ReadFiles> {
  const breathe = breather(options);
  const tables: RawTable[] = [];
  const problems: Problem[] = [];
  for (const [i, file] of files.entries()) {
    await breathe({ stage: 'reading', file: file.name, done: i, of: files.length });
    const read = readTables(file, corrections);
    if (read.ok) tables.push(...read.value);
    else problems.push(read.error);
  }
  return { tables, problems };
}

/** Recognises and plans tables that were read before: what a changed correction needs. */
export async function planTables(
  tables: readonly RawTable[],
  problems: readonly Problem[],
  { docs, context, corrections }: Omit<JobInput, 'files'>,
  options: JobOptions,
): Promise<JobOutput> {
  const breathe = breather(options);
  const memory = (docs['sources'] as Sources | undefined)?.mappings ?? {};
  const each = [];
  for (const [i, table] of tables.entries()) {
    await breathe({ stage: 'recognising', file: table.file, done: i, of: tables.length });
    each.push(recogniseTable(table, correctionOf(corrections, table.id), memory, context.today));
  }
  const finished = finish(each, corrections);
  const recognition = { ...finished, problems: [...problems, ...finished.problems] };
  const work = planning(recognition, docs, context);
  for (;;) {
    const step = work.next();
    if (step.done) return { recognition, plan: step.value };
    await breathe(step.value);
  }
}
