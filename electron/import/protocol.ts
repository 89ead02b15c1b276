import type { Problem } from '@shared/base/result.ts';
import type { ImportPlan, ImportSummary, Progress, Recognition } from '@shared/import/contract.ts';
import type { WorkspaceContext } from '@shared/workspace/command.ts';
import type { JobInput } from './job.ts';

/** On what an import is planned: documents, context, corrections. */
export type Ground = Omit<JobInput, 'files'>;

/** What an import would do, and which files could not be read. Rows that no preview shows are left out of the recognition. */
export interface Planned {
  readonly summary: ImportSummary;
  readonly problems: readonly Problem[];
  readonly recognition: Recognition;
  readonly plan: ImportPlan;
}

/** What the worker is asked; answered by `done` or `failed` of the same `id`. */
export interface Question {
  readonly id: number;
  readonly paths: readonly string[];
  readonly ground: Omit<Ground, 'context'> & { readonly context: Omit<WorkspaceContext, 'newId'> };
}
export type Answer =
  | { readonly answer: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly answer: 'done'; readonly id: number; readonly value: Planned }
  | { readonly answer: 'failed'; readonly id: number; readonly problem: Problem };
