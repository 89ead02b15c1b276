import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { Audience } from '@shared/base/audience.ts';
import { PAPER_KINDS, papers, type PaperRequest } from '@shared/workspace/papers/index.ts';
import { writeDocx } from '@electron/documents/index.ts';
import type { WorkspaceService } from '@electron/service/index.ts';
import { LANGUAGE_OPTION, type Call } from '../call.ts';
import type { CliCommand } from '../command.ts';
import { withService } from '../withService.ts';

/** The document that is asked for; its kind was checked by the places' values. */
async function requestOf(call: Call, service: WorkspaceService): Promise<Result<PaperRequest>> {
  const kind = PAPER_KINDS.find((one) => one === call.place(1)) ?? 'proposal';
  const { of, audiences, item } = papers[kind];
  const named = call.option(of);
  if (named === undefined) return fail(problem('call.missingArgument', { argument: `--${of}` }));
  const customer = of === 'customer' ? await service.customer(named) : undefined;
  if (customer && !customer.ok) return customer;
  const which = item === undefined ? undefined : call.option(item);
  return ok({
    kind,
    ...(customer ? { customer: customer.value } : { person: named }),
    ...(which === undefined ? {} : { item: which }),
    audience: (call.option('audience') ?? audiences[0] ?? 'internal') as Audience,
    language: call.language((await service.settings()).documentLanguage),
  });
}

export const exportCommand: CliCommand = {
  name: 'export',
  about: 'about.export',
  places: ['WORKSPACE', 'DOCUMENT'],
  options: {
    customer: { type: 'string', value: 'ID' },
    person: { type: 'string', value: 'ID' },
    quarter: { type: 'string', value: '2026Q4' },
    visit: { type: 'string', value: 'ID' },
    out: { type: 'string', value: 'FILE.docx', required: true },
    audience: { type: 'string', values: ['customer', 'internal'], value: 'customer|internal' },
    language: LANGUAGE_OPTION,
  },
  placeValues: { DOCUMENT: [...PAPER_KINDS] },
  run: (call, surrounds) =>
    withService(call.place(0), surrounds, 'read', async (service) => {
      const request = await requestOf(call, service);
      if (!request.ok) return request;
      const paper = await service.paper(request.value);
      if (!paper.ok) return paper;
      const bytes = await writeDocx(paper.value.model, paper.value.letterhead, { pageNumbers: true });
      const file = call.option('out') ?? '';
      const written = await surrounds.writeFile(file, bytes);
      const { audience, language } = request.value;
      return written.ok
        ? ok({ json: { file, bytes: bytes.length, audience, language }, lines: [surrounds.t('done.export', { file })] })
        : written;
    }),
};
