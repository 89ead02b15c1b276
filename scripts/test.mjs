#!/usr/bin/env node
// npm test [-- --only unit,e2e] [-- FILTER …]: sets the machine up and runs every check and test. The last line counts them.
import { parseArguments } from './lib/args.mjs';
import { endChildrenOnSignals } from './lib/run.mjs';
import { Plain, runMain, tail } from './lib/say.mjs';
import { runSteps } from './setup/run-steps.mjs';
import { stepsFor } from './setup/steps.mjs';
import { sum } from './test/counts.mjs';
import { runScheduled } from './test/schedule.mjs';
import { testSteps } from './test/steps.mjs';
import { countLine, table } from './test/table.mjs';

/** The steps named in `--only a,b` and those they build on; all without it. */
function chosen(steps, only) {
  if (only === undefined) return steps;
  const names = only.split(',').filter(Boolean);
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined || names.length === 0) throw new Plain(`--only takes names of: ${steps.map((step) => step.name).join(', ')}`);
  const groundwork = steps.filter((step) => names.includes(step.name)).flatMap((step) => step.after ?? []);
  return steps.filter((step) => names.includes(step.name) || groundwork.includes(step.name));
}

const setUpFor = (names) => (names.includes('e2e') ? stepsFor.test() : names.includes('unit') ? stepsFor.unit() : stepsFor.tool());

const print = (text) => process.stdout.write(`${text}\n`);

async function runTimed(step) {
  const began = performance.now();
  const result = await step
    .run()
    .catch((error) => ({ output: String(error?.stack ?? error), counts: { passed: 0, failed: 1, skipped: 0 } }));
  return rowOf(step, { ...result, seconds: (performance.now() - began) / 1000 });
}

const rowOf = (step, { counts, output, seconds }) => ({ name: step.name, isCheck: step.isCheck, ...counts, output, seconds });

const skipped = (step) =>
  rowOf(step, { counts: { passed: 0, failed: 1, skipped: 0 }, output: `Not run: ${step.after.join(', ')} failed.`, seconds: 0 });

async function runTests() {
  const { options, rest } = parseArguments(process.argv.slice(2), { options: ['only'] });
  const steps = chosen(testSteps(rest), options.only);
  await runSteps(setUpFor(steps.map((step) => step.name)));
  const results = await runScheduled(steps, runTimed, skipped);
  const rows = steps.map((step) => results.get(step.name));
  for (const row of rows.filter(({ failed }) => failed > 0)) print(`\n--- ${row.name} ---\n${tail(row.output, 200)}`);
  const total = sum(rows);
  print(`\n${table(rows)}\n`);
  print(countLine(total));
  return total.failed > 0 ? 1 : 0;
}

await runMain(async () => {
  endChildrenOnSignals();
  try {
    return await runTests();
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    // The set-up did not get far enough to test anything: that is one failure.
    print(error.message);
    print(countLine({ passed: 0, failed: 1 }));
    return 1;
  }
});
