import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** All files under a file or folder, sorted; nothing when it does not exist. */
export function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** One short hash over name, size and time of change of many files: cheap, and different after any edit or checkout. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Hash of a file's content in hex; null when it cannot be read. */
export function contentHash(file) {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return null;
  }
}

/** npm's form of a file's hash: "sha512-…". */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Removes what an interrupted run left half-written (`NAME.part-…`). Only for the holder of the lock on this folder. */
export function sweepParts(folder, name) {
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith(`${name}.part-`)) rmSync(join(folder, entry), { recursive: true, force: true });
  }
}
