import type { Answer, Input } from '@shared/ipc/contract.ts';
import type { OpenedWorkspace, SentWorkspace } from '@shared/ipc/contract.ts';
import { useHost } from '../host/host.ts';
import { useApplication } from './context.ts';

type Opened = Answer<'workspace.open'> | Answer<'workspace.sample'>;

/** Opens, makes and duplicates workspaces, and shows what was opened. Each gives whether a workspace is now shown. */
export function useOpening() {
  const { bridge, complain } = useHost();
  const { app, show, settle } = useApplication();
  /** The main process knows one open workspace: what is typed in it is written before another takes its place. */
  const take = async (ask: () => Promise<Opened>, path?: string): Promise<OpenedWorkspace | SentWorkspace | null> => {
    if (!(await settle())) return null;
    const answer = await ask();
    if (!answer.ok) complain(answer.error);
    else if (answer.value) show(answer.value, path);
    return answer.ok ? answer.value : null;
  };
  return {
    open: async (input: Input<'workspace.open'>) => take(() => bridge.call['workspace.open'](input)),
    sample: async (language = app.language) => take(() => bridge.call['workspace.sample']({ language })),
    create: async (input: Input<'workspace.create'>, path?: string) => take(() => bridge.call['workspace.create'](input), path),
    duplicate: async (name: string) => take(() => bridge.call['workspace.duplicate']({ name })),
  };
}
