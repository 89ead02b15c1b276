#!/usr/bin/env node
// npm start [-- --no-window] [-- --retry-electron] [arguments for the app]: sets the machine up, builds, and opens the window;
// without a screen it does the app's main job by itself and says where the files are.
import { buildApp } from './build/app.mjs';
import { buildCli } from './build/cli.mjs';
import { parseArguments } from './lib/args.mjs';
import { endChildrenOnSignals } from './lib/run.mjs';
import { runMain, say, seconds } from './lib/say.mjs';
import { hasDisplay } from './setup/display.mjs';
import { describeRuntime, electronRuntime } from './setup/electron-runtime.mjs';
import { runSteps } from './setup/run-steps.mjs';
import { stepsFor } from './setup/steps.mjs';
import { runDemo } from './start/demo.mjs';
import { openWindow } from './start/window.mjs';

async function timed(title, work) {
  const began = performance.now();
  if (await work()) say(`${title} (${seconds(performance.now() - began)})`);
}

await runMain(async () => {
  endChildrenOnSignals();
  const { flags, rest } = parseArguments(process.argv.slice(2), { flags: ['no-window', 'retry-electron'] });
  const windowed = hasDisplay() && !flags.has('no-window');
  await runSteps(stepsFor.start(windowed), { retryElectron: flags.has('retry-electron') });
  if (windowed) {
    await timed('Built the app', buildApp);
    say(describeRuntime(electronRuntime()));
    return openWindow(rest);
  }
  await timed('Built the command line', buildCli);
  say(flags.has('no-window') ? 'Working without a window.' : 'No screen here: working without a window. 没有图形界面,直接生成文件。');
  await runDemo();
  return 0;
});
