import { fail, ok, ProblemError, problem, type Problem, type Result } from '@shared/base/result.ts';
import {
  noCorrections,
  type Corrections,
  type ImportPlan,
  type ImportSummary,
  type Progress,
  type Recognition,
} from '@shared/import/contract.ts';
import { correctionsSchema } from '@shared/import/schema.ts';
import type { JobInput } from '@electron/import/job.ts';

/** What an import is told besides its files. */
export interface ImportOptions {
  /** Computes what would happen and writes nothing. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops it; nothing is kept. */
  readonly signal?: AbortSignal;
}

export interface ImportOutcome {
  readonly summary: ImportSummary;
  /** Files that could not be read, and what is wrong with tables; the rest came in. */
  readonly problems: readonly Problem[];
  readonly recognition: Recognition;
  readonly plan: ImportPlan;
}

/** Corrections as they come from a page or a file. `value.invalid` names the place that does not fit. */
export function parseCorrections(value: unknown): Result<Corrections> {
  if (value === undefined || value === null) return ok(noCorrections);
  const parsed = correctionsSchema.safeParse(value);
  const issue = parsed.error?.issues[0];
  return parsed.success
    ? ok(parsed.data)
    : fail(problem('value.invalid', { place: issue?.path.map(String).join('.') ?? '', detail: issue?.message ?? '' }));
}

/** Reads, recognises and plans files in this process, breathing now and then. Fails where no file could be read at all, or when stopped. */
export async function planFiles(
  paths: readonly string[],
  ground: Omit<JobInput, 'files'>,
  options: ImportOptions,
): Promise<Result<ImportOutcome>> {
  // loaded on use: most runs import nothing
  const [{ loadFiles }, { runImport }] = await Promise.all([import('@electron/import/load.ts'), import('@electron/import/job.ts')]);
  const { files, problems } = await loadFiles(paths);
  try {
    const { recognition, plan } = await runImport({ ...ground, files }, options);
    const all = [...problems, ...recognition.problems];
    return recognition.tables.length === 0 && all[0] ? fail(all[0]) : ok({ summary: plan.summary, problems: all, recognition, plan });
  } catch (error) {
    if (error instanceof ProblemError) return fail(error.problem);
    throw error;
  }
}
