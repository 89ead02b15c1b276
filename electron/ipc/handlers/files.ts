import type { Language } from '@shared/i18n/translate.ts';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { Job } from '@electron/documents/job.ts';
import { writeOut, type ExportPorts } from '../exporting.ts';
import type { Handlers } from '../handlers.ts';
import type { Desktop } from '../ports.ts';

/** Makes the bytes of a file, away from the main process. */
export type MakeFile = (job: Job) => Promise<Result<Uint8Array>>;

export interface FilePorts extends ExportPorts {
  /** Where the user's guide of a language lies. */
  readonly guide: (language: Language) => string;
  readonly desktop: Desktop;
  readonly make: MakeFile;
  /** The page as it would be printed, as PDF; `null` where there is no window. */
  readonly printed: () => Promise<Uint8Array | null>;
}

/** Pixels for one of the drawing's: sharp in print and when zoomed. */
const SHARP = 2;

type Files =
  | 'file.open'
  | 'guide.open'
  | 'file.show'
  | 'page.pdf'
  | 'picture.save'
  | 'picture.copy'
  | 'table.save'
  | 'calendar.save'
  | 'clipboard.write';

export function fileHandlers(ports: FilePorts): Pick<Handlers, Files> {
  const { desktop, tokens, make } = ports;
  return {
    'file.open': async ({ token }) => {
      const path = tokens.take('written', token);
      if (!path.ok) return path;
      return (await desktop.open(path.value)) ? ok(undefined) : fail(problem('file.notFound', { file: path.value }));
    },
    'guide.open': async ({ language }) => {
      const path = ports.guide(language);
      return (await desktop.open(path)) ? ok(undefined) : fail(problem('file.notFound', { file: path }));
    },
    'file.show': ({ token }) => {
      const path = tokens.take('written', token);
      if (path.ok) desktop.show(path.value);
      return path.ok ? ok(undefined) : path;
    },
    'page.pdf': async ({ name }) => {
      const bytes = await ports.printed();
      return bytes ? writeOut(ports, { name, type: 'pdf', bytes }) : ok(null);
    },
    'picture.save': async ({ scene, theme, format, name }) => {
      const bytes = await make(format === 'png' ? { kind: 'png', scene, theme, scale: SHARP } : { kind: 'svg', scene, theme });
      return bytes.ok ? writeOut(ports, { name, type: format, bytes: bytes.value }) : bytes;
    },
    'picture.copy': async ({ scene, theme }) => {
      const png = await make({ kind: 'png', scene, theme, scale: SHARP });
      if (png.ok) await desktop.copyPicture(png.value);
      return png.ok ? ok(undefined) : png;
    },
    'table.save': async ({ table, name }) => {
      const bytes = await make({ kind: 'xlsx', table, sheet: name });
      return bytes.ok ? writeOut(ports, { name, type: 'xlsx', bytes: bytes.value }) : bytes;
    },
    'calendar.save': ({ text, name }) => writeOut(ports, { name, type: 'ics', bytes: Buffer.from(text, 'utf8') }),
    'clipboard.write': async ({ text }) => {
      await desktop.copyText(text);
      return ok(undefined);
    },
  };
}
