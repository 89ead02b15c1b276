import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type Page } from 'playwright';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/**
 * Row pan-zoom: the tier matrix with 10,000 and 50,000 customers, moved by the wheel in a real window without GPU, beside a cached
 * bitmap moved by CSS (the floor) and one SVG circle per customer placed by React (what one would write first). Frames are not held
 * back to 60 a second, so the time between two is what a frame costs.
 */
const ROUNDS = 9;
const FRAMES = 30;
const NAIVE_FRAMES = 3;
/** At 50,000 the naive way takes seconds a frame: one turn shows it. */
const NAIVE_TURNS_AT_MOST = 1;
const SIZES = [10_000, 50_000] as const;

interface Bench {
  readonly show: (kind: string, n: number) => void;
  readonly gesture: (count: number) => Promise<number[]>;
  readonly sharpen: () => Promise<number>;
}
declare const window: { readonly bench: Bench };

const sorted = (all: readonly number[]): number[] => [...all].sort((a, b) => a - b);
const at = (all: readonly number[], share: number): number => sorted(all)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
const round = (value: number): number => Math.round(value * 100) / 100;

async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve('tests/bench/pan-zoom'),
    base: './',
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: { '@shared': resolve('shared'), '@renderer': resolve('renderer') } },
    build: { outDir: join(folder, 'page'), emptyOutDir: true, target: 'chrome114' },
  });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bench', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
for (const name of ['disable-gpu', 'disable-gpu-vsync', 'disable-frame-rate-limit']) app.commandLine.appendSwitch(name);
app.whenReady().then(() => new BrowserWindow({ width: 1100, height: 640, useContentSize: true }).loadFile('page/index.html'));
`,
  );
}

/** Work of the page's main thread so far, in ms of processor time: the same however busy the machine is with other things. */
async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
}

async function measure(page: Page) {
  const worked = await mainThread(page);
  const times: Record<string, number[]> = {};
  const add = (name: string, values: readonly number[]): void => void (times[name] ??= []).push(...values);
  for (let turn = 0; turn < ROUNDS; turn++)
    for (const n of SIZES)
      for (const kind of ['ours', 'bitmap', 'naive']) {
        if (kind === 'naive' && n > 10_000 && turn >= NAIVE_TURNS_AT_MOST) continue;
        await page.evaluate(([k, size]) => window.bench.show(k, size), [kind, n] as const);
        const count = kind === 'naive' ? NAIVE_FRAMES : FRAMES;
        const before = await worked();
        const gaps = await page.evaluate((frames) => window.bench.gesture(frames), count);
        add(`${kind} ${n}`, gaps);
        add(`work ${kind} ${n}`, [((await worked()) - before) / count]);
        if (kind === 'ours') add(`sharp ${n}`, [await page.evaluate(() => window.bench.sharpen())]);
      }
  const p95 = (name: string): number => round(at(times[name] ?? [], 0.95));
  const median = (name: string): number => round(at(times[name] ?? [], 0.5));
  return { p95, median };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keyrung-bench-'));
  try {
    await buildPage(folder);
    const runtime = (await import(
      pathToFileURL(resolve('scripts/setup/electron-runtime.mjs')).href
    )) as typeof import('../../scripts/setup/electron-runtime.mjs');
    const { executable, args } = runtime.prepareAppRuntime(folder);
    const app = await _electron.launch({
      executablePath: executable,
      args: ['--force-device-scale-factor=1', ...args, `--user-data-dir=${join(folder, 'data')}`],
      chromiumSandbox: !args.includes('--no-sandbox'),
      env: runtime.electronEnvironment(process.env) as Record<string, string>,
    });
    const page = await app.firstWindow();
    await page.waitForFunction(() => 'bench' in window);
    const { p95, median } = await measure(page);
    await app.close();
    print(p95, median);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(p95: (name: string) => number, median: (name: string) => number): void {
  const ours = {
    workAt10k: median('work ours 10000'),
    workAt50k: median('work ours 50000'),
    p95At10k: p95('ours 10000'),
    p95At50k: p95('ours 50000'),
    sharpAt10k: median('sharp 10000'),
    sharpAt50k: median('sharp 50000'),
  };
  const floor = {
    bitmapAt10k: p95('bitmap 10000'),
    bitmapAt50k: p95('bitmap 50000'),
    bitmapWorkAt10k: median('work bitmap 10000'),
    naiveWorkAt10k: median('work naive 10000'),
    naiveAt10k: median('naive 10000'),
    naiveAt50k: median('naive 50000'),
  };
  const ratio = {
    toNaiveAt10k: round(ours.p95At10k / floor.naiveAt10k),
    toNaiveAt50k: round(ours.p95At50k / floor.naiveAt50k),
    toBitmapAt10k: round(ours.p95At10k / floor.bitmapAt10k),
    from10kTo50k: round(ours.p95At50k / ours.p95At10k),
  };
  const holds =
    ours.p95At10k <= 16.7 &&
    ours.p95At50k <= 16.7 &&
    ratio.toNaiveAt10k <= 1 / 15 &&
    ratio.from10kTo50k <= 1.5 &&
    ours.sharpAt10k <= 100 &&
    ours.sharpAt50k <= 100;
  const goal = 'p95 ≤ 16.7 ms, ≤ 1/15 of naive SVG, 50k : 10k ≤ 1.5, sharp ≤ 100 ms after rest';
  process.stdout.write(`${JSON.stringify({ row: 'pan-zoom', unit: 'ms a frame', ours, floor, ratio, goal, holds })}\n`);
}

await main();
