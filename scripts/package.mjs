#!/usr/bin/env node
// npm run package [-- --dir] [electron-builder arguments]: the app as people get it, in release/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildApp } from './build/app.mjs';
import { parseArguments } from './lib/args.mjs';
import { inRoot, workFolder } from './lib/paths.mjs';
import { attach, endChildrenOnSignals } from './lib/run.mjs';
import { runMain, say } from './lib/say.mjs';
import { forStandIn } from './package/stand-in-config.mjs';
import { electronRuntime } from './setup/electron-runtime.mjs';
import { runSteps } from './setup/run-steps.mjs';
import { stepsFor } from './setup/steps.mjs';

/**
 * electron-builder's arguments. The Electron on this machine is used as it is. With the stand-in only an unpacked folder can
 * be made, for trying out: installers need tools that are downloaded, and the stand-in is not for handing out.
 */
function builderArguments(runtime, { dir, rest }) {
  const standIn = runtime.kind === 'fallback';
  // On macOS the runtime is an app bundle, which electron-builder prefers to fetch itself.
  const local = process.platform === 'darwin' ? [] : [`-c.electronDist=${dirname(runtime.executable)}`];
  const adapted = standIn ? ['--config', standInConfig(), `-c.electronVersion=${runtime.version}`] : [];
  return ['--publish', 'never', ...adapted, ...local, ...(dir || standIn ? ['--dir'] : []), ...rest];
}

function standInConfig() {
  const file = join(workFolder, 'electron-builder.stand-in.yml');
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(file, forStandIn(readFileSync(inRoot('electron-builder.yml'), 'utf8')));
  return file;
}

await runMain(async () => {
  endChildrenOnSignals();
  const { flags, rest } = parseArguments(process.argv.slice(2), { flags: ['dir'] });
  await runSteps(stepsFor.start(true));
  await buildApp();
  const runtime = electronRuntime();
  if (runtime.kind === 'fallback')
    say(`Packing with the stand-in Electron ${runtime.version}: an unpacked folder for trying out, not for handing out.`);
  const builder = inRoot('node_modules/electron-builder/cli.js');
  return attach(process.execPath, [builder, ...builderArguments(runtime, { dir: flags.has('dir'), rest })], { cwd: inRoot() });
});
