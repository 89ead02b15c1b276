import { ok, type Result } from '@shared/base/result.ts';
import type { OpenedWorkspace, WorkspaceInfo } from '@shared/ipc/contract.ts';
import type { ServiceTools, WorkspaceService } from '@electron/service/index.ts';
import type { Desk } from './desk.ts';
import { recentId } from './recentId.ts';
import type { Recents } from './recents.ts';
import { troubleOf } from './trouble.ts';

/** What is needed to change from one workspace to another. */
export interface TakingPorts {
  readonly desk: Desk;
  readonly tools: ServiceTools;
  readonly recents: Recents;
}

/** Puts a workspace that was just opened on the desk and tells the page what it needs of it. */
export async function take(ports: TakingPorts, opened: Result<WorkspaceService>): Promise<Result<OpenedWorkspace>> {
  if (!opened.ok) return opened;
  const put = await ports.desk.put(opened.value);
  if (!put.ok) return put;
  await ports.recents.opened(opened.value);
  // the page asks for the columns next: reading them begins now
  void opened.value.portfolio();
  return ok(await openedOf(opened.value));
}

/** What the page is told of a workspace when it is opened. */
export async function openedOf(service: WorkspaceService): Promise<OpenedWorkspace> {
  const [info, docs] = await Promise.all([infoOf(service), service.small()]);
  return { info, docs, keys: service.keys(), troubles: service.troubles().map(troubleOf) };
}

export async function infoOf(service: WorkspaceService): Promise<WorkspaceInfo> {
  const { folder, name, mode, reason, sample } = await service.info();
  return { id: recentId(folder), name, place: folder, mode, reason, sample };
}
