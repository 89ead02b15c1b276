import { ok, type Result } from '@shared/base/result.ts';
import type { Language } from '@shared/i18n/translate.ts';
import { initialSettings } from '@shared/workspace/initial.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { createWorkspace, openWorkspace, type OpenOptions } from '@electron/storage/index.ts';
import { WorkspaceService } from './service.ts';
import type { ServiceTools } from './tools.ts';

export interface NewService {
  readonly folder: string;
  readonly name: string;
  readonly company: string;
  readonly currency: string;
  readonly language: Language;
  /** Name of the person who works here; '' = nobody yet. */
  readonly me: string;
  readonly sample?: boolean;
}

/** Makes a workspace in a folder that does not exist yet, and opens it. */
export async function createService(tools: ServiceTools, given: NewService): Promise<Result<WorkspaceService>> {
  const { machine } = tools;
  const { folder, me, ...rest } = given;
  const settings = initialSettings({
    ...rest,
    id: `w-${machine.newId()}`,
    now: machine.now().toISOString(),
    me: me === '' ? undefined : { id: `p-${machine.newId()}`, name: me },
  });
  const created = await createWorkspace(machine, folder, settings);
  return created.ok ? ok(new WorkspaceService(tools, created.value)) : created;
}

/** Opens a workspace; see `openWorkspace` for what may stand in the way. */
export async function openService(tools: ServiceTools, folder: string, options: OpenOptions = {}): Promise<Result<WorkspaceService>> {
  const opened = await openWorkspace(tools.machine, folder, options);
  return opened.ok ? ok(new WorkspaceService(tools, opened.value)) : opened;
}

/** Makes the sample workspace in a folder that does not exist yet, and opens it. */
export async function sampleService(
  tools: ServiceTools,
  { folder, language }: { readonly folder: string; readonly language: Language },
): Promise<Result<WorkspaceService>> {
  const { machine, today } = tools;
  // loaded on use: most starts never need it
  const { sampleDocs } = await import('@shared/sample/workspace.ts');
  const docs = sampleDocs({ language, now: machine.now().toISOString(), today: today(), id: `w-${machine.newId()}` });
  const created = await createWorkspace(machine, folder, docs['settings'] as Settings);
  if (!created.ok) return created;
  const service = new WorkspaceService(tools, created.value);
  const saved = await service.save(docs, []);
  if (saved.ok) return ok(service);
  await service.close();
  return saved;
}
