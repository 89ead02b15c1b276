import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { packAsar } from './asar.mjs';

const source = new URL('./default-app/main.cjs', import.meta.url);

/**
 * Writes the small default app where Electron looks when a runtime has no app of its own. Does nothing when it is there
 * already and the same.
 */
export function defaultAppArchive(file) {
  const archive = packAsar({
    'package.json': JSON.stringify({ name: 'electron', main: 'main.cjs' }),
    'main.cjs': readFileSync(source, 'utf8'),
  });
  if (existsSync(file) && readFileSync(file).equals(archive)) return;
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, archive);
  renameSync(temporary, file);
}
