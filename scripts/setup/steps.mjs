import { hasDisplay } from './display.mjs';
import { electronStep } from './electron-runtime.mjs';
import { nodeVersion } from './node-version.mjs';
import { npmPackages } from './npm-packages.mjs';
import { systemStep } from './system-packages.mjs';

/** Everything needs these. */
const base = [nodeVersion, npmPackages];

/** Without a screen `npm start` works without Electron: there a window that cannot open is worth a word, not a failure. */
const windowless = [{ ...electronStep, optional: true }, systemStep({ optional: ['libraries', 'xvfb', 'fonts'] })];
const windowed = [electronStep, systemStep({ required: ['libraries'], optional: ['xvfb', 'fonts'] })];

/** What each purpose needs, in order. */
export const stepsFor = {
  /** Checks, builds and the command line. */
  tool: () => base,
  /** @param {boolean} withWindow whether a window is to be opened */
  start: (withWindow = hasDisplay()) => [...base, ...(withWindow ? windowed : windowless)],
  /** Tests without the app's window. */
  unit: () => [...base, systemStep({ optional: ['fonts', 'office'] })],
  /** All tests. */
  test: () => [...base, electronStep, systemStep({ required: ['libraries', 'xvfb'], optional: ['fonts', 'office'] })],
};
