import type { Problem } from '@shared/base/result.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { Corrections, ImportPlan, ImportSummary, Progress } from '@shared/import/contract.ts';
import type { RejectTable } from '@shared/import/rejects.ts';
import type { ImportView } from '@shared/import/view.ts';
import type { WorkspaceContext } from '@shared/workspace/command.ts';
import type { Docs } from '@shared/workspace/documents.ts';

/** What the worker is told. One question at a time; each is answered by `done` or `failed` with the same `id`. */
export type Question =
  | {
      readonly ask: 'run';
      readonly id: number;
      readonly paths: readonly string[];
      readonly docs: Docs;
      readonly context: Omit<WorkspaceContext, 'newId'>;
      readonly corrections: Corrections;
    }
  | { readonly ask: 'take'; readonly id: number }
  | { readonly ask: 'rejects'; readonly id: number; readonly language: Language };

export type Answer =
  | { readonly answer: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly answer: 'done'; readonly id: number; readonly value: unknown }
  | { readonly answer: 'failed'; readonly id: number; readonly problem: Problem };

/** What the plan would write, as `importStep` needs it. */
export type Taken = Pick<ImportPlan, 'before' | 'after' | 'made' | 'files'> & { readonly summary: ImportSummary };
export interface AnswerOf {
  readonly run: ImportView;
  readonly take: Taken;
  readonly rejects: readonly { readonly name: string; readonly table: RejectTable }[];
}
