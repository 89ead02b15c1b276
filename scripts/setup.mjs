#!/usr/bin/env node
// npm run setup [-- --test] [--retry-electron]: makes a fresh machine ready; a second time it finds nothing to do.
import { parseArguments } from './lib/args.mjs';
import { endChildrenOnSignals } from './lib/run.mjs';
import { runMain, say } from './lib/say.mjs';
import { describeRuntime, electronRuntime } from './setup/electron-runtime.mjs';
import { runSteps } from './setup/run-steps.mjs';
import { stepsFor } from './setup/steps.mjs';

await runMain(async () => {
  endChildrenOnSignals();
  const { flags } = parseArguments(process.argv.slice(2), { flags: ['test', 'retry-electron'] });
  const steps = flags.has('test') ? stepsFor.test() : stepsFor.start(true);
  const done = await runSteps(steps, { retryElectron: flags.has('retry-electron') });
  say(describeRuntime(electronRuntime()));
  say(done.length ? `Set up: ${done.join(', ')}.` : 'Everything is in place.');
});
