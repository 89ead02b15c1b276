import { fail, ok, problem } from '@shared/base/result.ts';
import { parseJson } from '@shared/workspace/envelope.ts';
import { schemaOf } from '@electron/service/index.ts';
import type { CliCommand } from '../command.ts';
import { withService } from '../withService.ts';

export const getCommand: CliCommand = {
  name: 'get',
  about: 'about.get',
  places: ['WORKSPACE', 'PATH'],
  options: {},
  run: (call, surrounds) =>
    withService(call.place(0), surrounds, 'read', async (service) => {
      const found = await service.get(call.place(1));
      return found.ok ? ok({ json: found.value }) : found;
    }),
};

export const putCommand: CliCommand = {
  name: 'put',
  about: 'about.put',
  places: ['WORKSPACE', 'PATH', 'JSON|-'],
  options: {},
  run: async (call, surrounds) => {
    const text = call.place(2) === '-' ? await surrounds.readStandardInput() : call.place(2);
    const value = parseJson(text);
    if (value === undefined) return fail(problem('call.badArgument', { argument: 'JSON', value: text.slice(0, 40), known: '' }));
    return withService(call.place(0), surrounds, 'write', async (service) => {
      const put = await service.put(call.place(1), value);
      return put.ok ? ok({ json: { path: call.place(1) }, lines: [surrounds.t('done.put', { path: call.place(1) })] }) : put;
    });
  },
};

export const schemaCommand: CliCommand = {
  name: 'schema',
  about: 'about.schema',
  places: ['[DOCUMENT]'],
  options: {},
  run: (call) => {
    const schema = schemaOf(call.place(0) || undefined);
    return Promise.resolve(schema.ok ? ok({ json: schema.value }) : schema);
  },
};
