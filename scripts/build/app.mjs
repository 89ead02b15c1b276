import { inRoot } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';
import { Plain, tail } from '../lib/say.mjs';
import { buildIfStale } from './fresh.mjs';

const electronVite = inRoot('node_modules/electron-vite/bin/electron-vite.js');

/** Main, preload and renderer, by electron-vite. */
const app = {
  name: 'app',
  sources: ['electron', 'renderer', 'shared', 'electron.vite.config.ts'].map((name) => inRoot(name)),
  outputs: [inRoot('out/main/main.cjs'), inRoot('out/renderer/index.html')],
  async build() {
    const { code, output } = await capture(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], { cwd: inRoot() });
    if (code !== 0) throw new Plain(`Building the app failed:\n${tail(output)}`);
  },
};

/** Builds the app when it is stale; tells whether it did. */
export const buildApp = () => buildIfStale(app);
