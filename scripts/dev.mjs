#!/usr/bin/env node
// npm run dev: electron-vite's development mode on whichever Electron is set up here.
import { inRoot } from './lib/paths.mjs';
import { attach, endChildrenOnSignals } from './lib/run.mjs';
import { runMain } from './lib/say.mjs';
import { electronEnvironment, electronRuntime } from './setup/electron-runtime.mjs';
import { runSteps } from './setup/run-steps.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { stepsFor } from './setup/steps.mjs';

await runMain(async () => {
  endChildrenOnSignals();
  await runSteps(stepsFor.start(true));
  const { executable } = electronRuntime();
  const sandbox = sandboxArguments(executable).length ? ['--noSandbox'] : [];
  const env = { ...electronEnvironment(), ELECTRON_EXEC_PATH: executable };
  return attach(
    process.execPath,
    [inRoot('node_modules/electron-vite/bin/electron-vite.js'), 'dev', ...sandbox, ...process.argv.slice(2)],
    { env },
  );
});
