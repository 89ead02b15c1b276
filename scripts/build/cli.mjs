import { existsSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { Plain } from '../lib/say.mjs';
import { buildIfStale } from './fresh.mjs';
import { bundle } from './bundle.mjs';

/** Where the command line's bundle stands. */
export const cliFile = inRoot('out/cli/keyrung.cjs');

const entry = inRoot('electron/cli/index.ts');

const cli = {
  name: 'cli',
  sources: [inRoot('electron'), inRoot('shared')],
  outputs: [cliFile],
  async build() {
    if (!existsSync(entry)) throw new Plain(`The command line's entry is missing: ${entry}`);
    await bundle({ entry, folder: inRoot('out/cli'), file: 'keyrung.cjs', format: 'cjs' });
  },
};

/** Builds the command line when it is stale; tells whether it did. */
export const buildCli = () => buildIfStale(cli);
