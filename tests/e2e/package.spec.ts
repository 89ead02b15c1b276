import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { electronEnvironment, prepareAppRuntime } from '../../scripts/setup/electron-runtime.mjs';
import { buildCli, cliFile } from '../../scripts/build/cli.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const unpacked = join(repository, 'release', 'linux-unpacked');
const run = promisify(execFile);
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * The packaged app lets nobody look into it: no debugger of Node's, no port to its page. So it is judged by what a person would see done: it
 * is given a workspace that was sent as one file, and opens it, which takes window, page, messages and storage.
 */
test('the packaged app holds what it needs, and opens a workspace that was sent as one file', async () => {
  test.skip(process.platform !== 'linux', 'the unpacked folder of another system is made on that system');
  test.setTimeout(180_000);
  await run(process.execPath, ['scripts/package.mjs', '--dir'], { cwd: repository, maxBuffer: 1 << 26 });
  const resources = readdirSync(join(unpacked, 'resources'));
  expect(resources).toContain('app.asar');
  expect(resources).not.toContain('default_app.asar');

  const home = await mkdtemp(join(tmpdir(), 'keyrung-packaged-'));
  await buildCli();
  await run(process.execPath, [cliFile, 'sample', join(home, 'made.keyrung'), '--language', 'en']);
  await run(process.execPath, [cliFile, 'pack', join(home, 'made.keyrung'), '--out', join(home, 'sent.keyrungz')]);
  const userData = join(home, 'settings');
  const flags = prepareAppRuntime(repository).args.filter((arg) => arg.startsWith('--'));
  const child = spawn(
    join(unpacked, 'keyrung'),
    [`--user-data-dir=${userData}`, '--remote-debugging-port=0', '--lang=en', ...flags, join(home, 'sent.keyrungz')],
    { env: { ...electronEnvironment(process.env), HOME: home, LANGUAGE: 'en' }, stdio: 'ignore' },
  );
  try {
    // opened: it stands among the recent workspaces, and is locked by the app that has it open
    await expect.poll(() => textOf(join(userData, 'app.json')), { timeout: 60_000 }).toContain('sent.keyrung');
    const opened = readdirSync(home, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('sent.keyrung/settings.json'));
    expect(opened, 'its folder').toBeDefined();
    expect(existsSync(join(userData, 'DevToolsActivePort')), 'a port to look into the page').toBe(false);
  } finally {
    child.kill();
    await new Promise((ended) => (child.exitCode === null ? child.once('exit', ended) : ended(null)));
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
