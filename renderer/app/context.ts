import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language } from '@shared/i18n/translate.ts';
import type { AppState, OpenedWorkspace, SentWorkspace } from '@shared/ipc/contract.ts';
import type { ChosenFile } from '@shared/ipc/contract.ts';
import type { Workspace } from '../workspace/store.ts';
import type { WorkspaceState } from '../workspace/state.ts';

/** What pages may ask of the app as a whole. */
export interface Application {
  readonly app: AppState;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: 'light' | 'dark' | 'system') => void;
  /**
   * Shows a workspace that the main process has opened; the one before is saved first. `path` is where to begin. One that was sent and is
   * known here is shown beside ours first.
   */
  readonly show: (opened: OpenedWorkspace | SentWorkspace | Workspace, path?: string) => void;
  /** Saves and closes the open workspace, and shows the start page. */
  readonly leave: () => Promise<void>;
  /** Writes what is typed in the open workspace, the field under the cursor too; `false` where it could not be written. */
  readonly settle: () => Promise<boolean>;
  /** Files that wait to be imported: dropped, picked, or given at the start. */
  readonly incoming: readonly ChosenFile[];
  readonly setIncoming: (files: readonly ChosenFile[]) => void;
  /** The four-step tour is under way; it shows in a sample only. `asked`: by the person, so it takes the focus. */
  readonly tour: 'off' | 'offered' | 'asked';
  readonly endTour: () => void;
  /** Begins the tour, in a sample: the open one, the one last opened, or a new one. */
  readonly beginTour: () => Promise<void>;
  readonly go: (path: string, options?: { readonly replace?: boolean }) => void;
}

const ApplicationContext = createContext<Application | null>(null);
export const ApplicationProvider = ApplicationContext.Provider;
export function useApplication(): Application {
  const value = useContext(ApplicationContext);
  if (!value) throw new Error('no application around this page');
  return value;
}

const WorkspaceContext = createContext<Workspace | null>(null);
export const WorkspaceProvider = WorkspaceContext.Provider;

export function useWorkspace(): Workspace {
  const value = useContext(WorkspaceContext);
  if (!value) throw new Error('no workspace around this page');
  return value;
}
/** A part of the open workspace; the page is drawn anew when it changes. */
export const useWorkspaceState = <T>(pick: (state: WorkspaceState) => T): T => useStore(useWorkspace().store, pick);
