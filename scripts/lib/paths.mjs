import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);

/** Notes of the scripts about this checkout (stamps, locks, reports). Ignored by git, never packaged. */
export const workFolder = inRoot('.cache');

/**
 * The user's own cache folder for what is fetched once per machine. Without a writable home (a service account) a private
 * folder in the temporary directory is taken instead.
 */
export function cacheFolder(env = process.env) {
  const wanted = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'keyrung');
  return usable(wanted) ? wanted : privateTemporary();
}

function usable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Anyone may create this name before us, so a folder of somebody else's is refused: programs are started from it. */
function privateTemporary() {
  const uid = process.getuid?.() ?? 'me';
  const folder = join(tmpdir(), `keyrung-cache-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || (typeof uid === 'number' && found.uid !== uid)) {
    throw new Error(`${folder} belongs to another user. Set XDG_CACHE_HOME to a folder of your own.`);
  }
  return folder;
}
