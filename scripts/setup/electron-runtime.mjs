import { join } from 'node:path';
import { withLock } from '../lib/lock.mjs';
import { workFolder } from '../lib/paths.mjs';
import { Plain, say } from '../lib/say.mjs';
import { defaultAppArchive } from './default-app.mjs';
import { fallbackElectron, fetchFallback, hasFallback } from './electron-fallback.mjs';
import { downloadOfficial, mayTryAgain, officialElectron, officialFailure, wantedElectron } from './electron-official.mjs';
import { sandboxArguments } from './sandbox.mjs';

// A slow line needs minutes for 110 MB; where nothing else is to be had, waiting is better than giving up.
const patience = { withFallback: 300_000, alone: 1_800_000 };

/**
 * The Electron that is ready on this machine, without fetching anything.
 * @returns {{ executable: string, version: string, kind: 'official' | 'fallback', folder?: string } | null}
 */
export const electronRuntime = () => officialElectron() ?? fallbackElectron();

/**
 * How to start the app in a folder: `executable` with `args` before the app's own arguments. Both kinds of runtime then
 * behave alike.
 */
export function prepareAppRuntime(appFolder, runtime = electronRuntime()) {
  if (!runtime) throw new Plain('Electron is not set up yet. Run: npm run setup');
  // Another checkout with another default app may share the cache.
  if (runtime.kind === 'fallback') defaultAppArchive(join(runtime.folder, 'resources', 'default_app.asar'));
  return { ...runtime, args: [...sandboxArguments(runtime.executable), appFolder] };
}

/** The environment for Electron: with this variable, which editors set in their terminals, it would be a plain Node.js. */
export function electronEnvironment(env = process.env) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env;
  return rest;
}

/** One line that says which Electron is in use and why. */
export function describeRuntime(runtime, failure = officialFailure()) {
  if (!runtime) return 'Electron: none';
  if (runtime.kind === 'official') return `Electron ${runtime.version} (official)`;
  return `Electron ${runtime.version} (stand-in for ${wantedElectron()}, whose download failed: ${failure?.why ?? 'unknown reason'}; development and tests only)`;
}

const canRetry = ({ retryElectron }) => retryElectron || !hasFallback() || mayTryAgain(officialFailure());

/** Whether something is to be fetched: nothing is ready, or the official one may be had by now. */
const isNeeded = (context) => !officialElectron() && (!fallbackElectron() || canRetry(context));

function explainMissing() {
  const message = `Electron ${wantedElectron()} could not be downloaded: ${officialFailure()?.why}`;
  return new Plain(`${message}\nSet ELECTRON_MIRROR or a proxy and run the same command again. 可设置 ELECTRON_MIRROR 镜像后重试。`);
}

async function tryOfficial() {
  say(`Fetching Electron ${wantedElectron()} (about 110 MB) … 正在下载 Electron …`);
  return downloadOfficial(hasFallback() ? patience.withFallback : patience.alone);
}

async function fetchElectron(context) {
  if (!isNeeded(context)) return;
  if (canRetry(context) && (await tryOfficial())) return;
  if (!hasFallback()) throw explainMissing();
  if (fallbackElectron()) return;
  say('Fetching the stand-in Electron through npm (about 110 MB) …');
  await fetchFallback();
}

export const electronStep = {
  name: 'Electron',
  needed: isNeeded,
  run: (context) => withLock(join(workFolder, 'electron.lock'), () => fetchElectron(context)),
};
