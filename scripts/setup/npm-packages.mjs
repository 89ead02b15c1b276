import { readFileSync } from 'node:fs';
import { contentHash } from '../lib/files.mjs';
import { withLock } from '../lib/lock.mjs';
import { readNote, writeNote } from '../lib/note.mjs';
import { inRoot, workFolder } from '../lib/paths.mjs';
import { npm } from '../lib/run.mjs';
import { Plain, say, tail } from '../lib/say.mjs';

const lockFile = inRoot('package-lock.json');
// npm writes this last, after every package is in place, and `npm ci` deletes it first: no file, no complete set.
const installedFile = inRoot('node_modules/.package-lock.json');
// Inside node_modules, so that it goes whenever the packages go.
const stampFile = inRoot('node_modules/.keyrung-packages.json');

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be missing: they are for other
 * platforms.
 * @param {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> }} wanted
 * @param {typeof wanted | null} installed
 */
export function matchesLock(wanted, installed) {
  if (!installed?.packages) return false;
  return Object.entries(wanted.packages).every(([path, want]) => {
    if (path === '') return true;
    const have = installed.packages[path];
    if (!have) return Boolean(want.optional || want.devOptional);
    return have.version === want.version && have.integrity === want.integrity;
  });
}

const stamp = () => ({ lock: contentHash(lockFile), installed: contentHash(installedFile) });

const isStamped = (now = stamp(), then = readNote(stampFile)) =>
  now.installed !== null && then?.lock === now.lock && then?.installed === now.installed;

/** True when node_modules holds exactly the locked packages. Remembers a yes, so that the next answer is quick. */
export function arePackagesInstalled() {
  if (isStamped()) return true;
  const matches = matchesLock(JSON.parse(readFileSync(lockFile, 'utf8')), readNote(installedFile));
  if (matches) writeNote(stampFile, stamp());
  return matches;
}

async function install() {
  await withLock(`${workFolder}/npm.lock`, async () => {
    if (arePackagesInstalled()) return;
    say('Installing npm packages (a minute or so) … 正在安装依赖 …');
    // No package of ours needs its install script; Electron's is run by its own step.
    const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: inRoot() });
    if (code !== 0)
      throw new Plain(`npm ci failed:\n${tail(output)}\nCheck the network and run the same command again. 请检查网络后重试。`);
    if (!arePackagesInstalled()) throw new Plain('npm ci ended well, but node_modules does not match package-lock.json.');
  });
}

export const npmPackages = { name: 'npm packages', needed: () => !arePackagesInstalled(), run: install };
