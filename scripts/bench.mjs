#!/usr/bin/env node
// npm run bench [-- --json] [row …]: measures the rows in tests/bench, each in a process of its own, and prints them as JSON.
import { join } from 'node:path';
import { bundle } from './build/bundle.mjs';
import { lastJson, rowNames } from './bench/rows.mjs';
import { parseArguments } from './lib/args.mjs';
import { inRoot, workFolder } from './lib/paths.mjs';
import { capture, endChildrenOnSignals } from './lib/run.mjs';
import { Plain, runMain, say, seconds, tail } from './lib/say.mjs';
import { withDisplay } from './setup/display.mjs';
import { runSteps } from './setup/run-steps.mjs';
import { stepsFor } from './setup/steps.mjs';

const benchFolder = inRoot('tests/bench');

/** Bundled first, so that what is timed is what ships: plain JavaScript, not a loader at work. */
async function runRow(name, env) {
  const folder = join(workFolder, 'bench');
  await bundle({ entry: join(benchFolder, `${name}.bench.ts`), folder, file: `${name}.mjs`, format: 'es', packages: 'outside' });
  const { code, output } = await capture(process.execPath, ['--expose-gc', join(folder, `${name}.mjs`)], { cwd: inRoot(), env });
  const result = code === 0 ? lastJson(output) : null;
  return result ?? { row: name, crashed: true, output: tail(output, 20) };
}

await runMain(async () => {
  endChildrenOnSignals();
  const { flags, rest } = parseArguments(process.argv.slice(2), { flags: ['json'] });
  const known = rowNames(benchFolder);
  const unknown = rest.filter((name) => !known.includes(name));
  if (unknown.length) throw new Plain(`No such row in tests/bench: ${unknown.join(', ')}. Rows: ${known.join(', ') || 'none yet'}`);
  await runSteps(stepsFor.test());
  const results = [];
  await withDisplay(async (env) => {
    for (const name of rest.length ? rest : known) {
      const began = performance.now();
      const result = await runRow(name, env);
      results.push(result);
      if (!flags.has('json'))
        say(
          `${name}: ${result.crashed ? 'CRASHED' : `ratio ${result.ratio}, goal ${result.goal}, ${result.holds ? 'holds' : 'does not hold'}`} (${seconds(performance.now() - began)})`,
        );
    }
  });
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  return results.some((result) => result.crashed) ? 1 : 0;
});
