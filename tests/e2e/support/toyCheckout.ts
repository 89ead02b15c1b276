import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const COPIED = [
  'shared',
  'electron',
  'renderer',
  'scripts',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

export interface ToyCheckout {
  readonly folder: string;
  /** Runs the copy's command line; gives what it printed. */
  readonly keyrung: (...words: readonly string[]) => string;
  readonly remove: () => void;
}

/** A copy of this checkout with one more instrument: its folder, and its line in the list. Nothing else is touched. The app is built. */
export function makeToyCheckout(): ToyCheckout {
  const folder = mkdtempSync(join(tmpdir(), 'keyrung-toy-'));
  for (const name of COPIED) cpSync(join(repository, name), join(folder, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'dir');
  cpSync(join(repository, 'tests/fixtures/toy/toy-mood'), join(folder, 'shared/instruments/toy-mood'), { recursive: true });
  addLine(join(folder, 'shared/instruments/index.ts'));
  const run = (script: string, ...words: readonly string[]): string =>
    execFileSync(process.execPath, [join(folder, script), ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, KEYRUNG_LANGUAGE: 'en' },
    });
  run('node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error');
  return {
    folder,
    keyrung: (...words) => run('scripts/keyrung.mjs', ...words),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function addLine(file: string): void {
  const text = readFileSync(file, 'utf8');
  const listed = text.replace(/(export const instruments: readonly Instrument\[\] = \[)/, '$1toyMood, ');
  if (listed === text) throw new Error('the list of instruments has another form');
  writeFileSync(file, `import { toyMood } from './toy-mood/index.ts';\n${listed}`);
}
