import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../lib/files.mjs';
import { withLock } from '../lib/lock.mjs';
import { readNote, writeNote } from '../lib/note.mjs';
import { inRoot, workFolder } from '../lib/paths.mjs';

/** What every build depends on besides its own folders. */
const common = ['package-lock.json', 'tsconfig.base.json'].map((name) => inRoot(name));

/**
 * Builds when a source changed since the last good build or an output is missing.
 * @param {{ name: string, sources: string[], outputs: string[], build(): Promise<void> }} target
 * @returns {Promise<boolean>} whether it built
 */
export async function buildIfStale(target, { notes = workFolder } = {}) {
  const note = join(notes, `built-${target.name}.json`);
  if (isFresh(target, note)) return false;
  return withLock(join(notes, `built-${target.name}.lock`), async () => {
    if (isFresh(target, note)) return false;
    // Taken before building: an edit made meanwhile makes the next run build again.
    const sources = fingerprintOf(target);
    await target.build();
    writeNote(note, { sources });
    return true;
  });
}

const fingerprintOf = (target) => fingerprint([...common, ...target.sources]);

const isFresh = (target, note) => target.outputs.every((file) => existsSync(file)) && readNote(note)?.sources === fingerprintOf(target);
