import { basename, dirname, extname, join } from 'node:path';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { OpenedWorkspace, WorkspaceInfo } from '@shared/ipc/contract.ts';
import {
  createService,
  isArchive,
  openService,
  sampleService,
  type ServiceTools,
  unpackWorkspace,
  type WorkspaceService,
} from '@electron/service/index.ts';
import { workspaceFolderName, type AppSettingsStore } from '@electron/storage/index.ts';
import { writeOut } from '../exporting.ts';
import { withOpen, type Desk } from '../desk.ts';
import type { Handlers, Parsed } from '../handlers.ts';
import type { Dialogs, TokenUse } from '../ports.ts';
import { recentId, type Recents } from '../recents.ts';
import type { Tokens } from '../tokens.ts';
import { troubleOf } from '../trouble.ts';

export interface WorkspacePorts {
  readonly desk: Desk;
  readonly tools: ServiceTools;
  readonly recents: Recents;
  readonly settings: AppSettingsStore;
  readonly dialogs: Dialogs;
  readonly tokens: Tokens<TokenUse>;
  /** The person's documents folder. */
  readonly documents: string;
}

type Names = 'create' | 'open' | 'sample' | 'duplicate' | 'send' | 'rename' | 'close' | 'check';

export function workspaceHandlers(ports: WorkspacePorts): Pick<Handlers, `workspace.${Names}`> {
  const { desk, tools, recents } = ports;
  return {
    'workspace.create': (input) => create(ports, input),
    'workspace.open': (input) => open(ports, input),
    'workspace.sample': async ({ language }) => {
      const folder = await freeFolder(tools, ports.documents, language === 'en' ? 'Keyrung sample' : '客阶示例');
      return take(ports, await sampleService(tools, { folder, language }));
    },
    'workspace.duplicate': withOpen(desk, async (service, { name }) => {
      const folder = await freeFolder(tools, dirname(service.folder), name);
      const copied = await service.duplicate(folder, name);
      return copied.ok ? take(ports, await openService(tools, folder)) : copied;
    }),
    'workspace.send': withOpen(desk, async (service, { withMine }) => {
      const packed = await service.pack(withMine);
      if (!packed.ok) return packed;
      const { name } = await service.info();
      return writeOut(
        { machine: tools.machine, dialogs: ports.dialogs, tokens: ports.tokens },
        { name, type: 'keyrungz', bytes: packed.value },
      );
    }),
    'workspace.rename': withOpen(desk, async (service, { name }) => {
      const { folder } = service;
      const renamed = await service.rename(name);
      if (!renamed.ok) return renamed;
      await recents.moved(folder, service.folder, name);
      return ok(await infoOf(service));
    }),
    'workspace.close': async () => {
      const closed = await desk.clear();
      return closed.ok ? ok(undefined) : closed;
    },
    'workspace.check': withOpen(desk, async (service) => ok((await service.check()).map(troubleOf))),
  };
}

async function create(ports: WorkspacePorts, input: Parsed<'workspace.create'>): Promise<Result<OpenedWorkspace | null>> {
  const { tools, settings, dialogs, documents } = ports;
  const { place, ...given } = input;
  const parent = place === 'choose' ? await dialogs.chooseFolder('newPlace') : documents;
  if (parent === null) return ok(null);
  const folder = await freeFolder(tools, parent, given.name);
  const taken = await take(ports, await createService(tools, { ...given, folder }));
  const { me: name, company, currency } = given;
  if (taken.ok) await settings.update((old) => ({ ...old, me: { ...old.me, name, company, currency } }));
  return taken;
}

async function open(ports: WorkspacePorts, input: Parsed<'workspace.open'>): Promise<Result<OpenedWorkspace | null>> {
  const folder = await wantedFolder(ports, input);
  if (!folder.ok) return folder;
  if (folder.value === null) return ok(null);
  if (isArchive(folder.value)) return openSent(ports, folder.value);
  const already = ports.desk.service;
  // what is open for writing is not taken away from itself
  if (already?.folder === folder.value && already.mode === 'write') return ok(await openedOf(already));
  if (already?.folder === folder.value) await ports.desk.clear();
  return take(ports, await openService(ports.tools, folder.value, { readOnly: input.readOnly ?? false, whenLocked: 'readOnly' }));
}

/** A workspace that came as one file becomes a folder among the person's documents; the file stays as it is. */
async function openSent(ports: WorkspacePorts, file: string): Promise<Result<OpenedWorkspace>> {
  const { tools, documents } = ports;
  const bytes = await tools.machine.fs.readFile(file).catch(() => null);
  if (!bytes) return fail(problem('file.notFound', { file: basename(file) }));
  const folder = await freeFolder(tools, documents, basename(file, extname(file)));
  const unpacked = await unpackWorkspace(tools.machine, bytes, folder);
  if (!unpacked.ok) return fail({ ...unpacked.error, values: { file: basename(file), ...unpacked.error.values } });
  return take(ports, await openService(tools, unpacked.value.folder));
}

async function wantedFolder(
  { recents, tokens, dialogs }: WorkspacePorts,
  { recent, dropped }: Parsed<'workspace.open'>,
): Promise<Result<string | null>> {
  if (dropped !== undefined) return tokens.take('workspace', dropped);
  const known = recent === undefined ? undefined : recents.folderOf(recent);
  return ok(known ?? (await dialogs.chooseFolder('openWorkspace')));
}

/** A folder for a workspace of that name which does not exist yet: `华东.keyrung`, else `华东 2.keyrung` … */
async function freeFolder({ machine }: ServiceTools, parent: string, name: string): Promise<string> {
  for (let n = 1; ; n++) {
    const folder = join(parent, workspaceFolderName(n === 1 ? name : `${name} ${n}`));
    const there = await machine.fs.stat(folder).catch(() => null);
    if (!there) return folder;
  }
}

/** Puts a workspace that was just opened on the desk and tells the page what it needs of it. */
async function take(ports: WorkspacePorts, opened: Result<WorkspaceService>): Promise<Result<OpenedWorkspace>> {
  if (!opened.ok) return opened;
  const put = await ports.desk.put(opened.value);
  if (!put.ok) return put;
  await ports.recents.opened(opened.value);
  // the page asks for the columns next: reading them begins now
  void opened.value.portfolio();
  return ok(await openedOf(opened.value));
}

async function openedOf(service: WorkspaceService): Promise<OpenedWorkspace> {
  const [info, docs] = await Promise.all([infoOf(service), service.small()]);
  return { info, docs, keys: service.keys(), troubles: service.troubles().map(troubleOf) };
}

async function infoOf(service: WorkspaceService): Promise<WorkspaceInfo> {
  const { folder, name, mode, reason, sample } = await service.info();
  return { id: recentId(folder), name, place: folder, mode, reason, sample };
}
