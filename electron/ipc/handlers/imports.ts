import { dirname } from 'node:path';
import { ok, type Result } from '@shared/base/result.ts';
import { translator, type Language } from '@shared/i18n/translate.ts';
import { importMessages } from '@shared/import/messages.ts';
import { rejects } from '@shared/import/rejects.ts';
import { screenOf } from '@shared/import/screen.ts';
import type { ChosenFile, ExportedFile, LargeStep } from '@shared/ipc/contract.ts';
import type { WorkspaceService } from '@electron/service/index.ts';
import { withOpen, type Desk } from '../desk.ts';
import { writeFree, writeOut, type ExportPorts } from '../exporting.ts';
import type { Handlers, Parsed } from '../handlers.ts';
import type { ImportDesk } from '../importDesk.ts';
import type { MakeFile } from './files.ts';

export interface ImportPorts extends ExportPorts {
  readonly desk: Desk;
  readonly imports: ImportDesk;
  readonly make: MakeFile;
  readonly choose: (paths: readonly string[]) => Promise<readonly ChosenFile[]>;
  readonly language: () => Language;
}

type Imports = 'pick' | 'recognise' | 'plan' | 'run' | 'cancel' | 'saveSkipped';

export function importHandlers(ports: ImportPorts): Pick<Handlers, `import.${Imports}`> {
  const { desk, imports, dialogs, choose } = ports;
  return {
    'import.pick': async () => {
      const paths = await dialogs.chooseTables();
      return ok(paths && (await choose(paths)));
    },
    'import.recognise': withOpen(desk, async (service, request) => {
      const planned = await imports.plan(service, request);
      return planned.ok ? ok(screenOf(withProblems(planned.value), null)) : planned;
    }),
    'import.plan': withOpen(desk, async (service, request) => {
      const planned = await imports.plan(service, request);
      return planned.ok ? ok(screenOf(withProblems(planned.value), planned.value.plan)) : planned;
    }),
    'import.run': withOpen(desk, (service, request) => run(ports, service, request)),
    'import.cancel': () => {
      imports.cancel();
      return ok(undefined);
    },
    'import.saveSkipped': withOpen(desk, (service, request) => saveSkipped(ports, service, request)),
  };
}

type Outcome = Extract<Awaited<ReturnType<ImportDesk['plan']>>, { readonly ok: true }>['value'];
/** Files that could not even be read stand beside what was wrong in tables. */
const withProblems = ({ recognition, problems }: Outcome) => ({ ...recognition, problems });

async function run(
  { imports, machine }: ImportPorts,
  service: WorkspaceService,
  request: Parsed<'import.run'>,
): Promise<Result<{ readonly step: LargeStep; readonly summary: Outcome['summary'] }>> {
  const planned = await imports.plan(service, request);
  if (!planned.ok) return planned;
  const { plan, summary } = planned.value;
  const written = await service.commitImport(plan);
  if (!written.ok) return written;
  imports.forget();
  const nothing = {
    receipt: '',
    keys: [],
    at: machine.now().toISOString(),
    label: { source: 'workspace', key: 'undo.import', values: {} },
  };
  return ok({ step: written.value ?? nothing, summary });
}

/** One file per table that has such rows; the person says where the first goes, the others lie beside it. */
async function saveSkipped(
  ports: ImportPorts,
  service: WorkspaceService,
  request: Parsed<'import.saveSkipped'>,
): Promise<Result<ExportedFile | null>> {
  const planned = await ports.imports.plan(service, request);
  if (!planned.ok) return planned;
  const { recognition, plan } = planned.value;
  const t = translator(importMessages, ports.language());
  const tables = rejects(recognition, plan, t).map(({ name, table }) => ({ name: `${name} ${t('reject.reason')}`, table }));
  let first: ExportedFile | null = null;
  for (const { name, table } of tables) {
    const bytes = await ports.make({ kind: 'xlsx', table, sheet: name });
    if (!bytes.ok) return bytes;
    const file = { name, type: 'xlsx' as const, bytes: bytes.value };
    const written: Result<ExportedFile | null> = first ? await writeFree(ports, folderOf(ports, first), file) : await writeOut(ports, file);
    if (!written.ok || !written.value) return written;
    first ??= written.value;
  }
  return ok(first);
}

function folderOf({ tokens }: ImportPorts, file: ExportedFile): string {
  const path = tokens.take('written', file.token);
  return path.ok ? dirname(path.value) : '.';
}
