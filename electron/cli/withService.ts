import { resolve } from 'node:path';
import type { Result } from '@shared/base/result.ts';
import { openService, type WorkspaceService } from '@electron/service/index.ts';
import type { Outcome, Surrounds } from './command.ts';

/**
 * Opens a workspace for one command and closes it again, whatever comes of it. Reading works also while the window has the workspace
 * open; writing then is refused (`workspace.locked`).
 */
export async function withService(
  folder: string,
  { tools }: Surrounds,
  mode: 'read' | 'write',
  action: (service: WorkspaceService) => Promise<Result<Outcome>>,
): Promise<Result<Outcome>> {
  const opened = await openService(tools, resolve(folder), mode === 'read' ? { readOnly: true } : {});
  if (!opened.ok) return opened;
  const service = opened.value;
  const { mode: given, reason } = await service.info();
  const outcome = mode === 'write' && given === 'readOnly' && reason ? ({ ok: false, error: reason } as const) : await action(service);
  const closed = await service.close();
  return outcome.ok && !closed.ok ? closed : outcome;
}
