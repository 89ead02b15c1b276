import { basename } from 'node:path';
import type { ChosenFile } from '@shared/ipc/contract.ts';
import { isArchive } from '@electron/service/index.ts';
import type { Fs } from '@electron/storage/index.ts';
import type { TokenUse } from './ports.ts';
import type { Tokens } from './tokens.ts';

/** Tokens for what a person chose, dropped, or gave at the start: files may be imported, folders and sent workspaces opened. */
export async function chosenFiles(fs: Fs, tokens: Tokens<TokenUse>, paths: readonly string[]): Promise<readonly ChosenFile[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const marks = await fs.stat(path).catch(() => null);
      if (!marks || marks.type === 'other') return null;
      const kind = marks.type === 'folder' || isArchive(path) ? ('workspace' as const) : ('table' as const);
      return { token: tokens.give(kind, path), name: basename(path), size: kind === 'table' ? marks.size : 0, kind };
    }),
  );
  return found.filter((one) => one !== null);
}
