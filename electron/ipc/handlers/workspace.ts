import { basename, dirname, extname } from 'node:path';
import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { OpenedWorkspace, SentWorkspace, SettledSent } from '@shared/ipc/contract.ts';
import { createService, freeFolder, isArchive, openService, sampleService, unpackWorkspace } from '@electron/service/index.ts';
import type { AppSettingsStore } from '@electron/storage/index.ts';
import { writeOut } from '../exporting.ts';
import { withOpen } from '../desk.ts';
import type { Handlers, Parsed } from '../handlers.ts';
import type { Dialogs, TokenUse } from '../ports.ts';
import { SentDesk } from '../sentDesk.ts';
import { infoOf, openedOf, take, type TakingPorts } from '../taking.ts';
import type { Tokens } from '../tokens.ts';
import { troubleOf } from '../trouble.ts';

export interface WorkspacePorts extends TakingPorts {
  readonly settings: AppSettingsStore;
  readonly dialogs: Dialogs;
  readonly tokens: Tokens<TokenUse>;
  /** The person's documents folder. */
  readonly documents: string;
}

/** With what waits for a decision. */
type Ports = WorkspacePorts & { readonly sent: SentDesk };

type Names = 'create' | 'open' | 'settleSent' | 'sample' | 'duplicate' | 'send' | 'rename' | 'close' | 'check';

export function workspaceHandlers(given: WorkspacePorts): Pick<Handlers, `workspace.${Names}`> {
  const { desk, tools, recents } = given;
  const ports: Ports = { ...given, sent: new SentDesk(tools, desk, () => recents.folders()) };
  return {
    'workspace.create': (input) => create(ports, input),
    'workspace.open': (input) => open(ports, input),
    'workspace.settleSent': (input) => settleSent(ports, input),
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

async function open(ports: Ports, input: Parsed<'workspace.open'>): Promise<Result<OpenedWorkspace | SentWorkspace | null>> {
  const folder = await wantedFolder(ports, input);
  if (!folder.ok) return folder;
  if (folder.value === null) return ok(null);
  if (isArchive(folder.value)) return openSent(ports, folder.value);
  return openFolder(ports, folder.value, input.readOnly ?? false);
}

async function openFolder(ports: WorkspacePorts, folder: string, readOnly: boolean): Promise<Result<OpenedWorkspace>> {
  const already = ports.desk.service;
  // what is open for writing is not taken away from itself
  if (already?.folder === folder && already.mode === 'write') return ok(await openedOf(already));
  if (already?.folder === folder) await ports.desk.clear();
  return take(ports, await openService(ports.tools, folder, { readOnly, whenLocked: 'readOnly' }));
}

/**
 * A workspace that came as one file: one that is known here is compared and waits for a decision, another becomes a folder among the
 * person's documents. The file stays as it is.
 */
async function openSent(ports: Ports, file: string): Promise<Result<OpenedWorkspace | SentWorkspace>> {
  const { tools, documents, sent } = ports;
  const bytes = await tools.machine.fs.readFile(file).catch(() => null);
  if (!bytes) return fail(problem('file.notFound', { file: basename(file) }));
  const known = await sent.recognise(file, bytes);
  if (!known.ok) return fail(ofFile(file, known.error));
  if (known.value) return ok(known.value);
  const folder = await unpack(ports, file, bytes, await freeFolder(tools, documents, basename(file, extname(file))));
  return folder.ok ? take(ports, await openService(tools, folder.value)) : folder;
}

async function unpack({ tools }: WorkspacePorts, file: string, bytes: Uint8Array, folder: string): Promise<Result<string>> {
  const unpacked = await unpackWorkspace(tools.machine, bytes, folder);
  return unpacked.ok ? ok(unpacked.value.folder) : fail(ofFile(file, unpacked.error));
}

const ofFile = (file: string, { code, values }: Problem): Problem => ({ code, values: { file: basename(file), ...values } });

/** Ours as it is, theirs put over ours after a backup, or theirs as a workspace of its own beside ours. */
async function settleSent(ports: Ports, { sent: token, choice, name }: Parsed<'workspace.settleSent'>): Promise<Result<SettledSent>> {
  const taken = await ports.sent.take(token);
  if (!taken.ok) return taken;
  const { held, bytes, sent } = taken.value;
  const opened = choice === 'copy' ? await openCopy(ports, held, bytes, name) : await openFolder(ports, held.folder, false);
  if (!opened.ok || choice !== 'theirs') return opened.ok ? ok({ opened: opened.value, step: null }) : opened;
  const { service } = ports.desk;
  // somebody else has it open, or the disk cannot be written: nothing is taken
  if (!service || service.mode === 'readOnly') return fail(opened.value.info.reason ?? problem('workspace.readOnly', { file: name }));
  // another stick in the same place since it was compared: what lies there now is not ours to put this over
  if ((await service.settings()).id !== sent.id) return fail(problem('workspace.other', { file: basename(held.folder), name: sent.name }));
  const change = await service.takeSent(sent);
  if (!change.ok) return change;
  const label = { source: 'workspace', key: 'undo.takeSent', values: { file: basename(held.file) } };
  return ok({ opened: await openedOf(service), step: change.value && { ...change.value, label } });
}

/** The copy gets an identity of its own, so that the next file that comes is compared with ours. */
async function openCopy(
  ports: Ports,
  { file, folder }: { readonly file: string; readonly folder: string },
  bytes: Uint8Array,
  name: string,
): Promise<Result<OpenedWorkspace>> {
  const { tools } = ports;
  const beside = await unpack(ports, file, bytes, await freeFolder(tools, dirname(folder), name));
  if (!beside.ok) return beside;
  const service = await openService(tools, beside.value);
  if (!service.ok) return service;
  const settings = { ...(await service.value.settings()), id: `w-${tools.machine.newId()}`, name };
  const saved = await service.value.save({ settings }, []);
  if (saved.ok) return take(ports, service);
  await service.value.close();
  return saved;
}

async function wantedFolder(
  { recents, tokens, dialogs }: WorkspacePorts,
  { recent, dropped }: Parsed<'workspace.open'>,
): Promise<Result<string | null>> {
  if (dropped !== undefined) return tokens.take('workspace', dropped);
  const known = recent === undefined ? undefined : recents.folderOf(recent);
  return ok(known ?? (await dialogs.chooseFolder('openWorkspace')));
}
