import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronEnvironment, prepareAppRuntime } from '../../../scripts/setup/electron-runtime.mjs';
import { collectComplaints } from './complaints.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

export interface LaunchOptions {
  /** Folder of settings, kept after closing; without it a new one that is removed. */
  readonly userData?: string;
  /** The app's own arguments, such as a workspace to open. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Language of the system as the app sees it. */
  readonly language?: 'zh-CN' | 'en';
  /** Folder of the built app; this repository unless a test brings its own. */
  readonly appFolder?: string;
  /** Complaints that a test provokes on purpose. */
  readonly expectedComplaints?: readonly RegExp[];
}

export interface RunningKeyrung {
  readonly app: ElectronApplication;
  /** The first window. */
  readonly page: Page;
  readonly userData: string;
  /** Closes the app; throws when a page or the main process complained. A second call does nothing. */
  close(): Promise<void>;
}

/** Starts the built app as a person would, with settings of its own, and waits for its first window. */
export async function launchKeyrung(options: LaunchOptions = {}): Promise<RunningKeyrung> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'keyrung-e2e-')));
  const app = await start(options, userData);
  const complaints = collectComplaints(app);
  const close = once(async () => {
    const found = await complaints();
    await app.close();
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true, maxRetries: 5 });
    failOn(found.filter((text) => !options.expectedComplaints?.some((expected) => expected.test(text))));
  });
  return { app, page: await app.firstWindow(), userData, close };
}

/** Starts the app once more beside one that runs with the same settings, as a double-click on a workspace does; gives its exit code. */
export function startAgain({ userData }: Pick<RunningKeyrung, 'userData'>, args: readonly string[]): Promise<number | null> {
  const runtime = prepareAppRuntime(repository);
  const again = spawn(runtime.executable, [`--user-data-dir=${userData}`, ...runtime.args, ...args], {
    env: electronEnvironment(process.env),
    stdio: 'ignore',
  });
  return new Promise((ended, failed) => again.once('error', failed).once('exit', ended));
}

function start(
  { args = [], env = {}, language = 'zh-CN', appFolder = repository }: LaunchOptions,
  userData: string,
): Promise<ElectronApplication> {
  const runtime = prepareAppRuntime(appFolder);
  return _electron.launch({
    executablePath: runtime.executable,
    // Playwright would switch the sandbox off for everybody; the shipped app has it on.
    chromiumSandbox: !runtime.args.includes('--no-sandbox'),
    args: [`--user-data-dir=${userData}`, `--lang=${language}`, '--force-device-scale-factor=1', ...runtime.args, ...args],
    env: defined({ ...electronEnvironment(process.env), LANGUAGE: language.replace('-', '_'), ...env }),
  });
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function once(work: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= work());
}

function failOn(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Error(`The app complained:\n${complaints.join('\n')}`);
}
