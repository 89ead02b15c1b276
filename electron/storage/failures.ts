import { ProblemError, fail, problem, type Problem, type Result } from '@shared/base/result.ts';
import { codeOf } from './fs.ts';

const CODES: Readonly<Record<string, Problem['code']>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EFBIG: 'disk.full',
  EACCES: 'disk.denied',
  EPERM: 'disk.denied',
  EROFS: 'disk.denied',
  EBUSY: 'disk.busy',
  EMFILE: 'disk.busy',
  ENFILE: 'disk.busy',
  ETXTBSY: 'disk.busy',
};

/** What went wrong on the disk, in the words of the house. */
export function diskProblem(error: unknown, file: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  const code = codeOf(error);
  return problem(CODES[code] ?? (code === '' ? 'internal' : 'disk.io'), {
    file,
    detail: code || (error instanceof Error ? error.message : String(error)),
  });
}

/** Runs something that may throw; what it throws comes back as a problem of `file`. */
export async function attempt<T>(file: string, action: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await action();
  } catch (error) {
    return fail(diskProblem(error, file));
  }
}
