import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = (program: string, argument: string): boolean => spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;
/** Whether this machine can open a Word file and read the pages. */
export const hasOffice = runs('soffice', '--version') && runs('pdftotext', '-v');

/** Text of each page of some Word files, as LibreOffice lays them out in one go. */
export function pagesOf(documents: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'keyrung-pages-'));
  try {
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
      { stdio: 'ignore' },
    );
    return Object.fromEntries(Object.keys(documents).map((name) => [name, pageTexts(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pageTexts = (pdf: string): readonly string[] =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
