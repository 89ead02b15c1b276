import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildApp } from '../../scripts/build/app.mjs';

/** Row size: gzipped JavaScript that the page loads before its first screen, against React and d3 alone, bundled and minified the same way. */
const GOAL = 2.5;
const root = process.cwd();
const round = (value: number): number => Math.round(value * 100) / 100;
const gzipped = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

await buildApp();
const page = join(root, 'out/renderer');
const html = readFileSync(join(page, 'index.html'), 'utf8');
const first = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file = '']) => join(page, file));

const folder = mkdtempSync(join(tmpdir(), 'keyrung-size-'));
const entry = join(folder, 'floor.js');
writeFileSync(
  entry,
  `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import * as d3 from 'd3'; globalThis.floor = [createElement, createRoot, d3];`,
);
await build({
  configFile: false,
  root,
  logLevel: 'error',
  resolve: {
    preserveSymlinks: true,
    alias: ['react', 'react-dom', 'd3'].map((name) => ({ find: name, replacement: join(root, 'node_modules', name) })),
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { outDir: join(folder, 'out'), minify: true, lib: { entry, formats: ['es'], fileName: 'floor' } },
});
const floor = gzipped(readdirSync(join(folder, 'out')).map((file) => join(folder, 'out', file)));
rmSync(folder, { recursive: true, force: true });

const ours = gzipped(first);
const ratio = round(ours / floor);
const goal = `JavaScript of the first screen ≤ ${GOAL} × React + d3 alone, gzipped`;
process.stdout.write(
  `${JSON.stringify({ row: 'size', unit: 'kB gzip', files: first.length, ours: round(ours / 1_000), floor: round(floor / 1_000), ratio, goal, holds: ratio <= GOAL })}\n`,
);
