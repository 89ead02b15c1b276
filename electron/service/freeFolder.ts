import { join } from 'node:path';
import { workspaceFolderName } from '@electron/storage/index.ts';
import type { ServiceTools } from './tools.ts';

/** A folder for a workspace of that name which does not exist yet: `华东.keyrung`, else `华东 2.keyrung` …; `mark` stands before the number. */
export async function freeFolder({ machine }: ServiceTools, parent: string, name: string, mark = ''): Promise<string> {
  for (let n = 1; ; n++) {
    const folder = join(parent, workspaceFolderName(name, n === 1 ? mark : `${mark} ${n}`));
    const there = await machine.fs.stat(folder).catch(() => null);
    if (!there) return folder;
  }
}
