#!/usr/bin/env node
// npm run -s keyrung -- COMMAND …: the command line of Keyrung, built first when a source changed. stdout is the command's own.
import { buildCli, cliFile } from './build/cli.mjs';
import { attach, endChildrenOnSignals } from './lib/run.mjs';
import { runMain, say } from './lib/say.mjs';
import { arePackagesInstalled } from './setup/npm-packages.mjs';

await runMain(async () => {
  endChildrenOnSignals();
  if (!arePackagesInstalled()) {
    say('Not set up yet. Run once: npm start  尚未安装,请先运行 npm start');
    return 2;
  }
  await buildCli();
  return attach(process.execPath, [cliFile, ...process.argv.slice(2)]);
});
