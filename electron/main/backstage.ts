import { app } from 'electron';
import { userInfo } from 'node:os';
import type { ChosenFile } from '@shared/ipc/contract.ts';
import type { Handlers } from '@electron/ipc/handlers.ts';
import { appHandlers } from '@electron/ipc/handlers/app.ts';
import type { AppSettingsStore, Machine } from '@electron/storage/index.ts';
import type { Closing } from './closing.ts';
import type { Shell } from './shell.ts';

/** What stands behind the window: loaded beside the page, not before it. */
export interface Backstage {
  readonly handlers: Partial<Handlers>;
  /** Tokens for files a person gave; what is no file or folder is left out. */
  readonly choose: (paths: readonly string[]) => Promise<readonly ChosenFile[]>;
  /** Columns of the open workspace. */
  readonly portfolio: () => Promise<Uint8Array | null>;
  /** False: something could not be written. */
  readonly closeWorkspace: () => Promise<boolean>;
}

export interface BackstageParts {
  readonly machine: Machine;
  readonly settings: AppSettingsStore;
  readonly shell: Shell;
  readonly closing: Closing;
  /** Folder of the built app. */
  readonly out: string;
}

export function makeBackstage({ settings, shell, closing }: BackstageParts): Backstage {
  return {
    handlers: appHandlers({
      settings,
      about: {
        version: app.getVersion(),
        platform: process.platform,
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        systemLanguage: shell.systemLanguage,
        userName: userName(),
      },
      today: () => localDay(new Date()),
      pageIsReady: () => shell.pageIsReady(),
      settingsChanged: (value) => shell.follow(value),
      flushed: (saved) => closing.flushed(saved),
    }),
    choose: () => Promise.resolve([]),
    portfolio: () => Promise.resolve(null),
    closeWorkspace: () => Promise.resolve(true),
  };
}

/** Some containers have no entry for their user. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** The day where the person is. */
const localDay = (now: Date): string =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
