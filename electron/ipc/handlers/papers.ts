import { ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { ExportedFile } from '@shared/ipc/contract.ts';
import { searchDocx } from '@electron/documents/search.ts';
import type { Paper, WorkspaceService } from '@electron/service/index.ts';
import { withOpen, type Desk } from '../desk.ts';
import { writeOut, type ExportPorts } from '../exporting.ts';
import type { Handlers, Parsed } from '../handlers.ts';
import type { MakeFile } from './files.ts';

export interface PaperPorts extends ExportPorts {
  readonly desk: Desk;
  readonly make: MakeFile;
}

export function paperHandlers(ports: PaperPorts): Pick<Handlers, 'document.check' | 'document.preview' | 'document.export'> {
  const { desk, make } = ports;
  return {
    'document.check': withOpen(desk, (service, request) => service.checkPaper(request)),
    'document.preview': withOpen(desk, async (service, request) => {
      const paper = await service.paper(request);
      const bytes = paper.ok ? await make(wordJob(paper.value)) : paper;
      return bytes.ok ? ok({ bytes: bytes.value }) : bytes;
    }),
    'document.export': withOpen(desk, (service, request) => exportPaper(ports, service, request)),
  };
}

const wordJob = ({ model, letterhead }: Paper) => ({ kind: 'docx', model, letterhead, pageNumbers: true }) as const;

async function exportPaper(
  ports: PaperPorts,
  service: WorkspaceService,
  { label, freeze, ...request }: Parsed<'document.export'>,
): Promise<Result<ExportedFile | null>> {
  const outside = request.audience === 'customer' && request.customer !== undefined;
  const [paper, held] = await Promise.all([service.paper(request), outside ? service.heldTexts(request.customer ?? '') : ok([])]);
  if (!paper.ok) return paper;
  if (!held.ok) return held;
  const bytes = await ports.make(wordJob(paper.value));
  if (!bytes.ok) return bytes;
  const written = await writeOut(ports, {
    name: paper.value.fileName,
    type: 'docx',
    bytes: bytes.value,
    verify: (file) => leakIn(file, held.value),
  });
  if (!written.ok || !written.value || !freeze || request.customer === undefined) return written;
  const version = await service.freeze(request.customer, paper.value.model, label);
  return version.ok ? ok({ ...written.value, version: version.value }) : version;
}

/** The first held-back text that stands in the written file, and where. */
function leakIn(file: Uint8Array, held: readonly string[]): Problem | null {
  const [hit] = searchDocx(file, held);
  return hit ? problem('document.leak', { place: hit.part, value: hit.needle.slice(0, 80) }) : null;
}
