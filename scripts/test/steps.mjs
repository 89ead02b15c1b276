import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../build/app.mjs';
import { buildCli } from '../build/cli.mjs';
import { readNote } from '../lib/note.mjs';
import { inRoot, workFolder } from '../lib/paths.mjs';
import { capture, npm } from '../lib/run.mjs';
import { withDisplay } from '../setup/display.mjs';
import { countCheck, countPlaywright, countVitest, settle } from './counts.mjs';

const tool = (path, args, options) => capture(process.execPath, [inRoot('node_modules', path), ...args], { cwd: inRoot(), ...options });

/** The folders whose source is ours; each tool gets those that exist. */
const sourceFolders = () => ['shared', 'electron', 'renderer', 'tests', 'scripts'].filter((name) => existsSync(inRoot(name)));
const rootConfigs = () =>
  ['electron.vite.config.ts', 'vitest.config.ts', 'playwright.config.ts'].filter((name) => existsSync(inRoot(name)));

async function types() {
  const projects = ['shared', 'electron', 'renderer', 'tests'];
  const results = [];
  for (const name of projects)
    results.push(await tool('typescript/bin/tsc', ['-p', `tsconfig.${name}.json`, '--noEmit', '--pretty', 'false']));
  return { code: Math.max(...results.map(({ code }) => code)), output: results.map(({ output }) => output).join('') };
}

async function build() {
  try {
    await buildApp();
    await buildCli();
    return { code: 0, output: '' };
  } catch (error) {
    return { code: 1, output: error.message };
  }
}

/** Runs a test runner that writes a JSON report, and reads it. */
async function withReport(name, count, run) {
  const file = join(workFolder, `${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await run(file);
  return { code, output, counts: settle(count(readNote(file)), code) };
}

const unit = (filters) =>
  withReport('vitest', countVitest, (file) =>
    tool('vitest/vitest.mjs', ['run', '--passWithNoTests', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...filters], {
      // Building in this process leaves `production` behind, in which React has no `act`.
      env: { ...process.env, NODE_ENV: 'test', NO_COLOR: '1' },
    }),
  );

const e2e = (filters) =>
  withReport('playwright', countPlaywright, (file) =>
    withDisplay((env) =>
      tool('@playwright/test/cli.js', ['test', '--pass-with-no-tests', ...filters], {
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: '1', FORCE_COLOR: undefined },
      }),
    ),
  );

const check = (name, run, more = {}) => ({
  name,
  cores: 1,
  isCheck: true,
  ...more,
  run: async () => {
    const result = await run();
    return { ...result, counts: countCheck(result.code) };
  },
});

/**
 * All steps of `npm test`, in order of start. Short checks share the two cores; the test runners take both.
 * @param {string[]} filters for the test runners
 */
export const testSteps = (filters = []) => [
  check('types', types),
  check('walls', () => tool('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '--output-type', 'err', ...sourceFolders()])),
  check('lint', () => tool('oxlint/bin/oxlint', ['--type-aware', '--max-warnings=0', ...sourceFolders(), ...rootConfigs()])),
  check('unused', () => tool('knip/bin/knip.js', ['--no-progress'])),
  check('format', () =>
    tool('prettier/bin/prettier.cjs', ['--check', '--ignore-unknown', '--log-level=warn', ...sourceFolders(), ...rootConfigs()]),
  ),
  check('lock', () => npm(['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: inRoot() })),
  check('build', build),
  { name: 'unit', cores: 2, isCheck: false, run: () => unit(filters) },
  { name: 'e2e', cores: 2, isCheck: false, after: ['build'], run: () => e2e(filters) },
];
