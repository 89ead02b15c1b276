import type { Language } from '@shared/i18n/translate.ts';
import { app } from 'electron';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { ChosenFile } from '@shared/ipc/contract.ts';
import { documentWriter } from '@electron/documents/client.ts';
import { chosenFiles } from '@electron/ipc/chosen.ts';
import { Desk } from '@electron/ipc/desk.ts';
import type { Handlers } from '@electron/ipc/handlers.ts';
import { appHandlers } from '@electron/ipc/handlers/app.ts';
import { backupHandlers } from '@electron/ipc/handlers/backups.ts';
import { docsHandlers } from '@electron/ipc/handlers/docs.ts';
import { fileHandlers } from '@electron/ipc/handlers/files.ts';
import { importHandlers } from '@electron/ipc/handlers/imports.ts';
import { paperHandlers } from '@electron/ipc/handlers/papers.ts';
import { recentsHandlers } from '@electron/ipc/handlers/recents.ts';
import { workspaceHandlers } from '@electron/ipc/handlers/workspace.ts';
import { ImportDesk } from '@electron/ipc/importDesk.ts';
import type { TokenUse } from '@electron/ipc/ports.ts';
import { Recents } from '@electron/ipc/recents.ts';
import { Tokens } from '@electron/ipc/tokens.ts';
import { troubleOf } from '@electron/ipc/trouble.ts';
import type { Job } from '@electron/documents/job.ts';
import { ImportThread } from '@electron/import/client.ts';
import { nodeTools } from '@electron/service/index.ts';
import type { AppSettingsStore, Machine } from '@electron/storage/index.ts';
import type { Closing } from './closing.ts';
import { electronDesktop, electronDialogs } from './platform.ts';
import type { Shell } from './shell.ts';

/** What stands behind the window: loaded beside the page, not before it. */
export interface Backstage {
  readonly handlers: Handlers;
  /** Tokens for files and folders a person gave; anything else is left out. */
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

export function makeBackstage({ machine, settings, shell, closing, out }: BackstageParts): Backstage {
  const tools = nodeTools(machine);
  const tokens = new Tokens<TokenUse>(() => machine.newId());
  const recents: Recents = new Recents(
    machine,
    settings,
    () => desk.service?.folder,
    () => shell.follow(settings.value),
  );
  const desk = new Desk(
    (trouble) => shell.tell('workspace.problem', troubleOf(trouble)),
    (service) => recents.leaving(service),
  );
  const documents = app.getPath('documents');
  const dialogs = electronDialogs({ window: () => shell.window, t: () => shell.t, settings, documents });
  const writer = documentWriter(join(out, 'main', 'document-worker.cjs'), (reason) => console.error('document:', reason));
  const choose = (paths: readonly string[]): Promise<readonly ChosenFile[]> => chosenFiles(machine.fs, tokens, paths);
  const imports = new ImportDesk(
    tokens,
    new ImportThread(join(out, 'main', 'import-worker.cjs')).plan,
    (progress) => shell.tell('import.progress', progress),
    () => performance.now(),
  );
  const files = { machine, dialogs, tokens, make: (job: Job) => writer.write(job) };
  return {
    handlers: {
      ...appHandlers({
        settings,
        about: aboutUs(shell),
        today: tools.today,
        pageIsReady: () => shell.pageIsReady(),
        settingsChanged: (value) => shell.follow(value),
        flushed: (saved) => closing.flushed(saved),
      }),
      ...recentsHandlers(recents, dialogs),
      ...workspaceHandlers({ desk, tools, recents, settings, dialogs, tokens, documents }),
      ...docsHandlers(desk),
      ...backupHandlers({ desk, tools, recents }),
      ...importHandlers({ ...files, desk, imports, choose, language: () => shell.language }),
      ...paperHandlers({ ...files, desk }),
      ...fileHandlers({ ...files, desktop: electronDesktop, guide: guideFile, printed: () => shell.printed() }),
    },
    choose,
    portfolio: async () => (await desk.service?.portfolioBytes()) ?? null,
    closeWorkspace: async () => (await desk.clear()).ok,
  };
}

/** The guide lies beside the packed app, where other programs can read it. */
const guideFile = (language: Language): string =>
  join(app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources'), 'guide', `${language}.pdf`);

const aboutUs = (shell: Shell) => ({
  version: app.getVersion(),
  platform: process.platform,
  electron: process.versions.electron,
  chromium: process.versions.chrome,
  systemLanguage: shell.systemLanguage,
  userName: userName(),
});

/** Some containers have no entry for their user. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
