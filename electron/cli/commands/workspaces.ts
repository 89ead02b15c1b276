import { basename, resolve } from 'node:path';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { copyBackupBeside, createService, sampleService, unpackWorkspace, type WorkspaceService } from '@electron/service/index.ts';
import { LANGUAGE_OPTION, type Call } from '../call.ts';
import type { CliCommand, Outcome, Surrounds } from '../command.ts';
import { withService } from '../withService.ts';

const nameOf = (folder: string): string => basename(folder).replace(/\.keyrung$/i, '') || folder;

export const newCommand: CliCommand = {
  name: 'new',
  about: 'about.new',
  places: ['WORKSPACE'],
  options: {
    name: { type: 'string', value: 'NAME' },
    company: { type: 'string', value: 'COMPANY' },
    currency: { type: 'string', value: 'CNY' },
    language: LANGUAGE_OPTION,
  },
  run: async (call, { tools, language, t }) => {
    const folder = resolve(call.place(0));
    const currency = call.option('currency') ?? 'CNY';
    if (!/^[A-Z]{3}$/.test(currency))
      return fail(problem('call.badArgument', { argument: '--currency', value: currency, known: 'CNY USD EUR …' }));
    const made = await createService(tools, {
      folder,
      name: call.option('name') ?? nameOf(folder),
      company: call.option('company') ?? '',
      currency,
      language: call.language(language),
      me: '',
    });
    if (!made.ok) return made;
    const info = await made.value.info();
    const closed = await made.value.close();
    return closed.ok
      ? ok({ json: { workspace: folder, id: info.id, name: info.name }, lines: [t('done.new', { folder: call.place(0) })] })
      : closed;
  },
};

export const sampleCommand: CliCommand = {
  name: 'sample',
  about: 'about.sample',
  places: ['WORKSPACE'],
  options: { language: LANGUAGE_OPTION },
  run: async (call, { tools, language, t }) => {
    const folder = resolve(call.place(0));
    const made = await sampleService(tools, { folder, language: call.language(language) });
    if (!made.ok) return made;
    const customers = (await made.value.portfolio()).size;
    const closed = await made.value.close();
    return closed.ok
      ? ok({ json: { workspace: folder, customers }, lines: [t('done.sample', { folder: call.place(0), customers })] })
      : closed;
  },
};

export const checkCommand: CliCommand = {
  name: 'check',
  about: 'about.check',
  places: ['WORKSPACE'],
  options: {},
  run: (call, surrounds) =>
    withService(call.place(0), surrounds, 'read', async (service) => {
      const troubles = await service.check();
      const documents = service.keys().length;
      const found = troubles.map(({ problem: what, file }) => ({ file, code: what.code, message: surrounds.say(what) }));
      const lines =
        found.length === 0
          ? [surrounds.t('done.check', { count: documents })]
          : [surrounds.t('found.check', { count: found.length }), ...found.map(({ message }) => `  ${message}`)];
      return ok({ json: { documents, problems: found }, lines, sound: found.length === 0 });
    }),
};

export const backupCommand: CliCommand = {
  name: 'backup',
  about: 'about.backup',
  places: ['WORKSPACE'],
  options: { list: { type: 'boolean' } },
  run: (call, surrounds) =>
    withService(call.place(0), surrounds, call.flag('list') ? 'read' : 'write', async (service) => {
      if (call.flag('list')) {
        const all = await service.backups();
        return ok({ json: all, lines: all.map(({ id, documents, bytes }) => `${id}  ${documents}  ${bytes}`) });
      }
      const taken = await service.backup();
      if (!taken.ok) return taken;
      const line = taken.value
        ? surrounds.t('done.backup', { id: taken.value.id, documents: taken.value.documents })
        : surrounds.t('done.noBackup');
      return ok({ json: taken.value, lines: [line] });
    }),
};

export const restoreCommand: CliCommand = {
  name: 'restore',
  about: 'about.restore',
  places: ['WORKSPACE', 'BACKUP', '[DOCUMENT]'],
  options: { beside: { type: 'boolean' } },
  run: (call, surrounds) =>
    withService(call.place(0), surrounds, call.flag('beside') ? 'read' : 'write', async (service) => {
      const known = (await service.backups()).map(({ id }) => id);
      const id = call.place(1) === 'latest' ? (known[0] ?? '') : call.place(1);
      if (!known.includes(id))
        return fail(problem('call.badArgument', { argument: 'BACKUP', value: call.place(1), known: ['latest', ...known].join(' | ') }));
      if (call.flag('beside')) return restoreBeside(call, surrounds, service, id);
      const restored = await service.restore(id, call.place(2) || undefined);
      if (!restored.ok) return restored;
      const documents = restored.value.keys.length;
      return ok({ json: { backup: id, documents: restored.value.keys }, lines: [surrounds.t('done.restore', { id, documents })] });
    }),
};

/** A workspace is copied as a whole; for one document there is nothing to put it into. */
async function restoreBeside(call: Call, { tools, t }: Surrounds, service: WorkspaceService, id: string): Promise<Result<Outcome>> {
  if (call.place(2) !== '') return fail(problem('call.badArgument', { argument: 'DOCUMENT', value: call.place(2), known: '--beside' }));
  const folder = await copyBackupBeside(tools, service, id);
  return folder.ok
    ? ok({ json: { backup: id, workspace: folder.value }, lines: [t('done.beside', { id, folder: folder.value })] })
    : folder;
}

export const packCommand: CliCommand = {
  name: 'pack',
  about: 'about.pack',
  places: ['WORKSPACE'],
  options: { out: { type: 'string', value: 'FILE.keyrungz', required: true }, 'with-mine': { type: 'boolean' } },
  run: (call, surrounds) =>
    withService(call.place(0), surrounds, 'read', async (service) => {
      const packed = await service.pack(call.flag('with-mine'));
      if (!packed.ok) return packed;
      const file = call.option('out') ?? '';
      const written = await surrounds.writeFile(file, packed.value);
      return written.ok ? ok({ json: { file, bytes: packed.value.length }, lines: [surrounds.t('done.pack', { file })] }) : written;
    }),
};

export const unpackCommand: CliCommand = {
  name: 'unpack',
  about: 'about.unpack',
  places: ['FILE', 'WORKSPACE'],
  options: {},
  run: async (call, { tools, t }) => {
    const file = call.place(0);
    const bytes = await tools.machine.fs.readFile(resolve(file)).catch(() => null);
    if (!bytes) return fail(problem('file.notFound', { file }));
    const unpacked = await unpackWorkspace(tools.machine, bytes, resolve(call.place(1)));
    if (!unpacked.ok) return fail({ ...unpacked.error, values: { file, ...unpacked.error.values } });
    const { folder, id, name } = unpacked.value;
    return ok({ json: { workspace: folder, id, name }, lines: [t('done.unpack', { folder: call.place(1) })] });
  },
};
