import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNote, writeNote } from '../lib/note.mjs';
import { cacheFolder, inRoot } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';

const packageFolder = inRoot('node_modules/electron');
const aDay = 24 * 60 * 60 * 1000;

const readText = (file) => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
};

/** The version of Electron that package.json asks for, or null while npm packages are missing. */
export const wantedElectron = () => readNote(join(packageFolder, 'package.json'))?.version ?? null;

/** The downloaded official Electron, or null. Its installer writes path.txt last, so a half-unpacked one does not count. */
export function officialElectron() {
  const version = wantedElectron();
  const relative = readText(join(packageFolder, 'path.txt'));
  if (!version || !relative || readText(join(packageFolder, 'dist/version'))?.replace(/^v/, '') !== version) return null;
  const executable = join(packageFolder, 'dist', relative);
  return existsSync(executable) ? { executable, version, kind: 'official' } : null;
}

const failureFile = () => join(cacheFolder(), `electron-${wantedElectron()}.failed.json`);

/** The last failed download: when and why. */
export const officialFailure = () => readNote(failureFile());

/** A failed download is not tried again for a day: without network each try may cost minutes. */
export function mayTryAgain(failure, now = Date.now()) {
  return !failure || !(now - failure.at >= 0 && now - failure.at < aDay);
}

/** One line that says why a download failed: the error itself, not its stack. */
export function reasonOf({ code, output }, limit) {
  if (code === 124) return `no answer within ${limit / 1000} s`;
  const line = output.split('\n').find((text) => /error|fail|ENOTFOUND|ECONN/i.test(text));
  return (line ?? `exit code ${code}`).trim();
}

/** Runs the electron package's own downloader (it honours ELECTRON_MIRROR and proxies). */
export async function downloadOfficial(timeout) {
  const result = await capture(process.execPath, [join(packageFolder, 'install.js')], { cwd: packageFolder, timeout });
  const found = officialElectron();
  if (!found) writeNote(failureFile(), { at: Date.now(), why: reasonOf(result, timeout) });
  return found;
}
