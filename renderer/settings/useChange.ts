import { useApplication, useWorkspace, useWorkspaceState } from '../app/context.ts';
import { useHost } from '../host/host.ts';
import type { Settings } from '@shared/workspace/schemas.ts';

/** Settings of the workspace, and how to change them: every change is a command, saved and undoable. */
export function useSettings() {
  const workspace = useWorkspace();
  const { complain } = useHost();
  const { app } = useApplication();
  const settings = useWorkspaceState((state) => state.docs['settings']) as Settings;
  const readOnly = useWorkspaceState((state) => state.info.mode === 'readOnly');
  const run = (command: string, args: unknown): boolean => {
    const step = workspace.run({ command, args }, '/settings');
    if (!step.ok) complain(step.error);
    return step.ok;
  };
  return { settings, readOnly, run, app };
}
