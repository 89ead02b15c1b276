import { basename, join } from 'node:path';
import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { ExportedFile } from '@shared/ipc/contract.ts';
import { writeDurable, type Machine } from '@electron/storage/index.ts';
import { fileNameOf, nextName } from './fileName.ts';
import type { Dialogs, FileType, TokenUse } from './ports.ts';
import type { Tokens } from './tokens.ts';

export interface ExportPorts {
  readonly machine: Machine;
  readonly dialogs: Dialogs;
  readonly tokens: Tokens<TokenUse>;
}

/** A file to be written where the person says. */
export interface Outgoing {
  readonly name: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
  /** Looks at the bytes as they came back from the disk; a problem, and the file is deleted. */
  readonly verify?: (written: Uint8Array) => Problem | null;
}

/**
 * Asks where, writes durably, reads back. A file that another program holds open is left alone and another name is offered, as often as it
 * takes. `null`: the person closed the dialog.
 */
export async function writeOut(ports: ExportPorts, file: Outgoing): Promise<Result<ExportedFile | null>> {
  let name = fileNameOf(file.name, file.type);
  let taken: string | undefined;
  for (;;) {
    const path = await ports.dialogs.saveAs(name, file.type, taken);
    if (path === null) return taken === undefined ? ok(null) : fail(problem('file.open', { file: taken }));
    const written = await writeTo(ports.machine, path, file);
    if (written.ok) return ok({ token: ports.tokens.give('written', path), name: basename(path), version: null });
    if (written.error.code !== 'file.open') return written;
    taken = basename(path);
    name = nextName(taken);
  }
}

/** Writes a file into a folder under its name, or the next one that is free. */
export async function writeFree(ports: ExportPorts, folder: string, file: Outgoing): Promise<Result<ExportedFile>> {
  let name = fileNameOf(file.name, file.type);
  while (await ports.machine.fs.stat(join(folder, name)).catch(() => null)) name = nextName(name);
  const path = join(folder, name);
  const written = await writeTo(ports.machine, path, file);
  return written.ok ? ok({ token: ports.tokens.give('written', path), name, version: null }) : written;
}

async function writeTo({ fs, ...machine }: Machine, path: string, { bytes, verify }: Outgoing): Promise<Result<void>> {
  const file = basename(path);
  try {
    if (await isHeldOpen(fs, path)) return fail(problem('file.open', { file }));
    await writeDurable({ fs, ...machine }, path, bytes);
    const wrong = verify?.(await fs.readFile(path)) ?? null;
    if (!wrong) return ok(undefined);
    await fs.unlink(path);
    return fail({ ...wrong, values: { file, ...wrong.values } });
  } catch (error) {
    return fail(writeProblem(error, file));
  }
}

const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

/** Word and Excel lock what they show: such a file cannot be opened for writing, though it is there. */
async function isHeldOpen(fs: Machine['fs'], path: string): Promise<boolean> {
  try {
    await (await fs.open(path, 'r+')).close();
    return false;
  } catch (error) {
    return HELD.has(codeOf(error));
  }
}

function writeProblem(error: unknown, file: string): Problem {
  const code = codeOf(error);
  if (code === 'EBUSY' || code === 'EPERM') return problem('file.open', { file });
  if (code === 'ENOSPC' || code === 'EDQUOT') return problem('disk.full', { file });
  return problem(code === 'EACCES' || code === 'EROFS' ? 'disk.denied' : 'disk.io', { file, detail: code });
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
