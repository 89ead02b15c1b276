import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { nodeTools } from '@electron/service/index.ts';
import { nodeMachine } from '@electron/storage/index.ts';
import { buildApp } from '../../scripts/build/app.mjs';
import { makeLargeWorkspace } from './large-workspace.ts';

/**
 * Row memory: what all processes of the app hold with a workspace of 10,000 customers open, beside an empty window of the same Electron; and
 * how that grows over 500 changes of the screen and 20 Word files. Memory is the share of each process as Linux counts it (PSS), after the
 * page collected its garbage.
 */
const CUSTOMERS = 10_000;
const SWITCHES = 500;
const EXPORTS = 20;
const SCREENS = ['/today', '/customers', '/portfolio/customer-tiers', '/plans'] as const;

const { electronEnvironment, prepareAppRuntime } = (await import(
  pathToFileURL(resolve('scripts/setup/electron-runtime.mjs')).href
)) as typeof import('../../scripts/setup/electron-runtime.mjs');

function start(appFolder: string, data: string, more: readonly string[] = []): Promise<ElectronApplication> {
  const { executable, args } = prepareAppRuntime(appFolder);
  return _electron.launch({
    executablePath: executable,
    args: [`--user-data-dir=${data}`, ...args, ...more],
    chromiumSandbox: !args.includes('--no-sandbox'),
    env: electronEnvironment(process.env) as Record<string, string>,
  });
}

/** Megabytes of all processes, after the page's garbage is gone. */
async function megabytes(app: ElectronApplication, page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const ids = await app.evaluate((electron) => electron.app.getAppMetrics().map(({ pid }) => pid));
  const share = (pid: number): number => Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  return ids.reduce((sum, pid) => sum + share(pid), 0) / 1024;
}

async function emptyWindow(folder: string): Promise<number> {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>floor</title><input autofocus>');
  const script = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('page.html'));`;
  writeFileSync(join(folder, 'main.cjs'), script);
  const app = await start(folder, join(folder, 'data'));
  const page = await app.firstWindow();
  await page.waitForSelector('input');
  const held = await megabytes(app, page);
  await app.close();
  return held;
}

/** Goes to a screen and waits until it is drawn. */
async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (window.location.hash = to), hash);
  await page.waitForFunction(
    (to) => window.location.hash === `#${to}` && document.querySelector('h1') !== null && !document.querySelector('.ant-skeleton'),
    hash,
  );
}

async function exportWord(page: Page, customer: string): Promise<void> {
  const done = await page.evaluate(async (id) => {
    const { keyrung } = window as unknown as {
      readonly keyrung: { readonly call: Record<string, (given: unknown) => Promise<{ readonly ok: boolean }>> };
    };
    const given = { kind: 'proposal', customer: id, audience: 'internal', language: 'zh-CN', label: '', freeze: false };
    return (await keyrung.call['document.export']?.(given))?.ok;
  }, customer);
  if (!done) throw new Error('a file was not written');
}

async function main(): Promise<void> {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'keyrung-memory-'));
  try {
    const workspace = join(folder, 'large.keyrung');
    const keys = await makeLargeWorkspace(nodeTools(nodeMachine()), workspace, CUSTOMERS);
    const customer = keys.find((key) => key.startsWith('plans/'))?.slice('plans/'.length) ?? '';
    const floor = await emptyWindow(join(folder, 'empty'));
    const app = await start(resolve('.'), join(folder, 'data'), [workspace]);
    const page = await app.firstWindow();
    await page.waitForSelector('.page-body main');
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      },
      join(folder, 'out.docx'),
    );
    const opened = await megabytes(app, page);
    // everything is loaded once before growth is measured
    for (const hash of SCREENS) await show(page, hash);
    await exportWord(page, customer);
    const before = await megabytes(app, page);
    for (let i = 0; i < SWITCHES; i++) await show(page, SCREENS[i % SCREENS.length] as string);
    for (let i = 0; i < EXPORTS; i++) await exportWord(page, customer);
    const after = await megabytes(app, page);
    await app.close();
    print({ floor, opened, before, after });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;

function print({ floor, opened, before, after }: Record<'floor' | 'opened' | 'before' | 'after', number>): void {
  const [ratio, growth] = [round(opened / floor), round(after / before - 1)];
  const result = {
    row: 'memory',
    unit: 'MB, PSS of all processes',
    ours: { opened: Math.round(opened), everyScreenSeen: Math.round(before), after500ScreensAnd20Files: Math.round(after) },
    floor: Math.round(floor),
    ratio,
    growth,
    goal: '10,000 customers open ≤ 1.25 × an empty window; growth over 500 screens and 20 files ≤ 5 %',
    holds: ratio <= 1.25 && growth <= 0.05,
    customers: CUSTOMERS,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

await main();
