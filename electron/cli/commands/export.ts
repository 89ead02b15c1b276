import { ok } from '@shared/base/result.ts';
import type { Audience } from '@shared/base/audience.ts';
import { writeDocx } from '@electron/documents/index.ts';
import { LANGUAGE_OPTION } from '../call.ts';
import type { CliCommand } from '../command.ts';
import { withService } from '../withService.ts';

export const exportCommand: CliCommand = {
  name: 'export',
  about: 'about.export',
  places: ['WORKSPACE', 'DOCUMENT'],
  options: {
    customer: { type: 'string', value: 'ID', required: true },
    out: { type: 'string', value: 'FILE.docx', required: true },
    audience: { type: 'string', values: ['customer', 'internal'], value: 'customer|internal' },
    language: LANGUAGE_OPTION,
  },
  placeValues: { DOCUMENT: ['proposal'] },
  run: (call, surrounds) =>
    withService(call.place(0), surrounds, 'read', async (service) => {
      const customer = await service.customer(call.option('customer') ?? '');
      if (!customer.ok) return customer;
      const audience = (call.option('audience') ?? 'customer') as Audience;
      const language = call.language((await service.settings()).documentLanguage);
      const paper = await service.paper({ kind: 'proposal', customer: customer.value, audience, language });
      if (!paper.ok) return paper;
      const bytes = await writeDocx(paper.value.model, paper.value.letterhead, { pageNumbers: true });
      const file = call.option('out') ?? '';
      const written = await surrounds.writeFile(file, bytes);
      return written.ok
        ? ok({ json: { file, bytes: bytes.length, audience, language }, lines: [surrounds.t('done.export', { file })] })
        : written;
    }),
};
