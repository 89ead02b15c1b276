import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeTools } from '@electron/service/index.ts';
import { nodeMachine } from '@electron/storage/index.ts';
import { buildApp } from '../../scripts/build/app.mjs';
import { makeLargeWorkspace } from './large-workspace.ts';

/**
 * Row cold-start: from starting the process until the first screen of a workspace of 1,000 customers is drawn and a key press was answered,
 * beside an empty window of the same Electron with one field. Both are started in turn, each with settings of its own, kept from start to start as
 * a person's are. `window` is the main process alone: until its window is made.
 */
const ROUNDS = 9;
const CUSTOMERS = 1_000;

/** Marks on the way, in ms since the process was started. */
interface Marks {
  readonly window: number;
  readonly done: number;
}

/** Tells when the window was made, and when what `seen` finds is drawn and a key press came back; then ends. Runs in Electron's main process. */
const watching = (seen: string): string => `
const { app } = require('electron');
const tell = (name) => process.stdout.write('MARK ' + name + ' ' + Date.now() + '\\n');
app.once('browser-window-created', () => tell('window'));
app.once('web-contents-created', (_event, contents) => contents.once('dom-ready', async () => {
  await contents.executeJavaScript(\`new Promise((done) => {
    const look = () => (${seen} ? requestAnimationFrame(() => requestAnimationFrame(() => done())) : requestAnimationFrame(look));
    look();
  })\`);
  const answered = contents.executeJavaScript(\`new Promise((done) => {
    addEventListener('keydown', () => requestAnimationFrame(() => done()), { once: true });
  })\`);
  await contents.executeJavaScript('0');
  contents.sendInputEvent({ type: 'keyDown', keyCode: 'Shift' });
  await answered;
  tell('done');
  app.exit(0);
}));
`;

const FLOOR = `${watching("document.querySelector('input')")}
const { BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('page.html'));
`;
const OURS = `${watching("document.querySelector('.page-body main') && !document.querySelector('.ant-skeleton')")}
require(${JSON.stringify(resolve('out/main/main.cjs'))});
`;

function makeApp(folder: string, script: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'keyrung', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(folder, 'main.cjs'), script);
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>floor</title><input autofocus>');
  return folder;
}

const { electronEnvironment, prepareAppRuntime } = (await import(
  pathToFileURL(resolve('scripts/setup/electron-runtime.mjs')).href
)) as typeof import('../../scripts/setup/electron-runtime.mjs');

async function start(app: string, more: readonly string[] = []): Promise<Marks> {
  const { executable, args } = prepareAppRuntime(app);
  const began = Date.now();
  const child = spawn(executable, [...args, `--user-data-dir=${join(app, 'data')}`, ...more], {
    env: electronEnvironment(process.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  let complaints = '';
  child.stdout.on('data', (bytes: Buffer) => (told += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()));
  await new Promise((ended) => child.once('close', ended));
  const at = (name: string): number => Number(new RegExp(`^MARK ${name} (\\d+)$`, 'm').exec(told)?.[1] ?? Number.NaN) - began;
  const marks = { window: at('window'), done: at('done') };
  if (Number.isNaN(marks.done)) throw new Error(`no first screen: ${complaints.slice(-500)}`);
  return marks;
}

const sorted = (all: readonly number[]): number[] => [...all].sort((a, b) => a - b);
const median = (all: readonly number[]): number => sorted(all)[Math.floor(all.length / 2)] ?? 0;
const round = (value: number): number => Math.round(value * 100) / 100;

async function main(): Promise<void> {
  await buildApp();
  const folder = mkdtempSync(join(tmpdir(), 'keyrung-cold-'));
  try {
    const workspace = join(folder, 'large.keyrung');
    await makeLargeWorkspace(nodeTools(nodeMachine()), workspace, CUSTOMERS);
    const [ours, empty] = [makeApp(join(folder, 'ours'), OURS), makeApp(join(folder, 'empty'), FLOOR)];
    const found: Record<'ours' | 'empty', Marks[]> = { ours: [], empty: [] };
    // the first turn warms the disk's cache and makes the settings
    for (let turn = -1; turn < ROUNDS; turn++) {
      const [a, b] = [await start(empty), await start(ours, [workspace])];
      if (turn < 0) continue;
      found.empty.push(a);
      found.ours.push(b);
    }
    print(found.ours, found.empty);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function print(ours: readonly Marks[], empty: readonly Marks[]): void {
  const mid = (all: readonly Marks[], mark: keyof Marks): number => median(all.map((one) => one[mark]));
  const ratio = round(mid(ours, 'done') / mid(empty, 'done'));
  const window = round(mid(ours, 'window') / mid(empty, 'window'));
  const result = {
    row: 'cold-start',
    unit: 'ms',
    ours: { window: mid(ours, 'window'), firstScreenAndKey: mid(ours, 'done') },
    floor: { window: mid(empty, 'window'), firstScreenAndKey: mid(empty, 'done') },
    ratio,
    mainProcess: window,
    goal: 'first screen ≤ 1.30 × an empty window, main process alone ≤ 1.05 ×',
    holds: ratio <= 1.3 && window <= 1.05,
    rounds: ROUNDS,
    customers: CUSTOMERS,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

await main();
