import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import { MAX_FILE_BYTES, MAX_FILE_MB, MAX_FILES } from './limits.ts';
import type { SourceFile } from './read.ts';

export interface Loaded {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Reads files from disk, each under its name; a second of the same name is called `name (2)`. What cannot be read is a problem, the others go on. */
export async function loadFiles(paths: readonly string[]): Promise<Loaded> {
  const files: SourceFile[] = [];
  const problems: Problem[] =
    paths.length > MAX_FILES ? [problem('file.tooLarge', { file: basename(paths[MAX_FILES] ?? ''), limit: MAX_FILES })] : [];
  for (const path of paths.slice(0, MAX_FILES)) {
    const read = await load(path, uniqueName(basename(path), files));
    if (read.ok) files.push(read.value);
    else problems.push(read.error);
  }
  return { files, problems };
}

async function load(path: string, name: string): Promise<Result<SourceFile>> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return fail(problem('file.tooLarge', { file: name, limit: MAX_FILE_MB }));
    return ok({ name, bytes: await readFile(path) });
  } catch (error) {
    return fail(problemOf(error, name));
  }
}

function problemOf(error: unknown, file: string): Problem {
  const { code } = error as { code?: string };
  if (code === 'ENOENT') return problem('file.notFound', { file });
  if (code === 'EBUSY') return problem('disk.busy', { file });
  if (code === 'EACCES' || code === 'EPERM') return problem('disk.denied', { file });
  return code === 'EISDIR' ? problem('file.unknownType', { file }) : problem('disk.io', { file });
}

function uniqueName(name: string, files: readonly SourceFile[]): string {
  const taken = (candidate: string): boolean => files.some((file) => file.name === candidate);
  if (!taken(name)) return name;
  for (let n = 2; ; n++) if (!taken(`${name} (${n})`)) return `${name} (${n})`;
}
