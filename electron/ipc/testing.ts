import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@shared/base/result.ts';
import { runJob } from '@electron/documents/job.ts';
import { planFiles, type ServiceTools } from '@electron/service/index.ts';
import { nodeMachine, openAppSettings } from '@electron/storage/index.ts';
import { chosenFiles } from './chosen.ts';
import { Desk } from './desk.ts';
import { backupHandlers } from './handlers/backups.ts';
import { docsHandlers } from './handlers/docs.ts';
import { fileHandlers } from './handlers/files.ts';
import { importHandlers } from './handlers/imports.ts';
import { paperHandlers } from './handlers/papers.ts';
import { recentsHandlers } from './handlers/recents.ts';
import { workspaceHandlers } from './handlers/workspace.ts';
import { ImportDesk } from './importDesk.ts';
import type { Dialogs, TokenUse } from './ports.ts';
import { Recents } from './recents.ts';
import { Tokens } from './tokens.ts';

export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
export const mustHave = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
};

/** What a person answers to dialogs, in order; `null` closes one. `asked` are the names offered by save dialogs. */
interface Person {
  folders: (string | null)[];
  saves: (string | null)[];
  tables: string[][];
  readonly asked: string[];
}

/** The handlers over a real folder, with a person and a desktop that are told what to do. For tests. */
export async function handlersForTests() {
  const root = await mkdtemp(join(tmpdir(), 'keyrung-handlers-'));
  const machine = nodeMachine();
  const tools: ServiceTools = { machine, today: () => '2026-11-23' };
  const settings = await openAppSettings(machine, join(root, 'app.json'));
  const person: Person = { folders: [], saves: [], tables: [], asked: [] };
  const opened: string[] = [];
  const dialogs: Dialogs = {
    chooseFolder: () => Promise.resolve(person.folders.shift() ?? null),
    chooseTables: () => Promise.resolve(person.tables.shift() ?? null),
    saveAs: (name, _type, taken) => {
      person.asked.push(taken === undefined ? name : `${taken} → ${name}`);
      return Promise.resolve(person.saves.shift() ?? null);
    },
  };
  const tokens = new Tokens<TokenUse>(() => machine.newId());
  const recents: Recents = new Recents(machine, settings, () => desk.service?.folder);
  const desk = new Desk(
    () => undefined,
    (service) => recents.leaving(service),
  );
  const make: Parameters<typeof fileHandlers>[0]['make'] = async (job) => ({ ok: true, value: await runJob(job) });
  const desktop = {
    open: (path: string) => Promise.resolve(opened.push(path) > 0),
    show: (path: string) => void opened.push(path),
    copyText: (text: string) => Promise.resolve(void opened.push(text)),
    copyPicture: () => Promise.resolve(),
  };
  const choose = (paths: readonly string[]) => chosenFiles(machine.fs, tokens, paths);
  const planned: number[] = [];
  const imports = new ImportDesk(
    tokens,
    (...given) => {
      planned.push(given[0].length);
      return planFiles(...given);
    },
    () => undefined,
    () => 0,
  );
  const files = { machine, dialogs, tokens, make };
  return {
    root,
    tools,
    person,
    opened,
    settings,
    desk,
    choose,
    /** Number of files of each plan that was really made. */
    planned,
    handlers: {
      ...recentsHandlers(recents, dialogs),
      ...workspaceHandlers({ desk, tools, recents, settings, dialogs, tokens, documents: root }),
      ...docsHandlers(desk),
      ...backupHandlers({ desk, tools, recents }),
      ...importHandlers({ ...files, desk, imports, choose, language: () => 'en' }),
      ...paperHandlers({ ...files, desk }),
      ...fileHandlers({
        ...files,
        desktop,
        guide: (language) => join(root, `${language}.pdf`),
        printed: () => Promise.resolve(Buffer.from('%PDF-')),
      }),
    },
    end: async () => {
      await desk.clear();
      await rm(root, { recursive: true });
    },
  };
}
export type TestHandlers = Awaited<ReturnType<typeof handlersForTests>>;
