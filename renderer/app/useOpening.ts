import type { Answer, Input } from '@shared/ipc/contract.ts';
import type { OpenedWorkspace, SentWorkspace } from '@shared/ipc/contract.ts';
import { useHost } from '../host/host.ts';
import { useApplication } from './context.ts';

type Opened = Answer<'workspace.open'> | Answer<'workspace.sample'>;

/** Opens, makes and duplicates workspaces, and shows what was opened. Each gives whether a workspace is now shown. */
export function useOpening() {
  const { bridge, complain } = useHost();
  const { app, show } = useApplication();
  const take = (answer: Opened, path?: string): OpenedWorkspace | SentWorkspace | null => {
    if (!answer.ok) complain(answer.error);
    else if (answer.value) show(answer.value, path);
    return answer.ok ? answer.value : null;
  };
  return {
    open: async (input: Input<'workspace.open'>) => take(await bridge.call['workspace.open'](input)),
    sample: async (language = app.language) => take(await bridge.call['workspace.sample']({ language })),
    create: async (input: Input<'workspace.create'>, path?: string) => take(await bridge.call['workspace.create'](input), path),
    duplicate: async (name: string) => take(await bridge.call['workspace.duplicate']({ name })),
  };
}
