import { basename, dirname } from 'node:path';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { copyBackup, WORKSPACE_ENDING } from '@electron/storage/index.ts';
import { freeFolder } from './freeFolder.ts';
import type { WorkspaceService } from './service.ts';
import { localDay, type ServiceTools } from './tools.ts';

/**
 * Makes a workspace of a backup, beside the one it is of and named after the moment: `华东 (2026-11-25 14.00).keyrung`. The workspace itself
 * stays as it is, also where it is damaged or read only.
 * @returns the new folder; `document.missing` where there is no such backup, `workspace.newerFormat` where a newer Keyrung wrote it, else
 * what `copyBackup` says.
 */
export async function copyBackupBeside(tools: ServiceTools, service: WorkspaceService, id: string): Promise<Result<string>> {
  const { folder, name, reason } = await service.info();
  if (reason?.code === 'workspace.newerFormat') return fail(reason);
  const backup = (await service.backups()).find((one) => one.id === id);
  if (!backup) return fail(problem('document.missing', { file: `.backups/${id}` }));
  const target = await freeFolder(tools, dirname(folder), name, ` (${momentOf(new Date(backup.takenAt))})`);
  const copied = await copyBackup(tools.machine, folder, id, target, basename(target, WORKSPACE_ENDING));
  return copied.ok ? ok(target) : copied;
}

/** Day and time where the person is, fit for the name of a file. */
const momentOf = (at: Date): string =>
  `${localDay(at)} ${String(at.getHours()).padStart(2, '0')}.${String(at.getMinutes()).padStart(2, '0')}`;
