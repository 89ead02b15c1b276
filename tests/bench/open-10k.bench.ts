import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFormat } from '@shared/i18n/format.ts';
import { translator } from '@shared/i18n/translate.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import { measureText } from '@shared/scene/measure.ts';
import { unpackPortfolio } from '@shared/workspace/columns.ts';
import { figuresOf } from '@shared/workspace/gather.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import { nodeTools, openService, type WorkspaceService } from '@electron/service/index.ts';
import { nodeMachine } from '@electron/storage/index.ts';
import { must } from '@tests/broken-world/support/samples.ts';
import { makeLargeWorkspace } from './large-workspace.ts';

/**
 * Row `open-10k`: a workspace of 10,000 customers (about 20 MB) is opened, from nothing in memory to the scene of the tier matrix: lock,
 * documents that every view needs, columns packed and unpacked as they travel to the page, figures, layout. Beside it the floor: the same
 * bytes as one file, read and parsed. `everything` goes on until every document was read and proved by its
 * checksum (documents are parsed when they are opened, not before). Both
 * are interleaved in one process. Not in it: the way over app:// and the page's frames.
 */
const FOLDER = join(process.cwd(), '.cache', 'bench-open');
const ROUNDS = 9;
const CUSTOMERS = 10_000;
const tools = nodeTools(nodeMachine());
const folder = join(FOLDER, 'large.keyrung');
const single = join(FOLDER, 'all.json');

/** Makes the workspace, and opens and closes it once: the index is there from the second opening on. @returns bytes on the disk. */
async function prepare(): Promise<number> {
  const keys = await makeLargeWorkspace(tools, folder, CUSTOMERS);
  const texts = await Promise.all(keys.map((key) => readFile(join(folder, fileOf(key)), 'utf8')));
  await writeFile(single, `[${texts.join(',')}]`);
  return (await stat(single)).size;
}

/** Open until the matrix is laid out. */
async function firstMatrix(): Promise<{ readonly service: WorkspaceService; readonly took: number; readonly marks: number }> {
  const began = performance.now();
  const service = must(await openService(tools, folder));
  const columns = service.portfolioBytes();
  const docs = await service.small();
  const portfolio = unpackPortfolio(await columns);
  const instrument = instrumentById('customer-tiers');
  if (!instrument) throw new Error('no matrix');
  const figures = must(figuresOf({ docs, portfolio, today: '2026-11-25' }, instrument));
  const speech = { t: translator(instrument.messages, 'zh-CN'), format: makeFormat('zh-CN', 'CNY'), language: 'zh-CN' as const };
  const scene = instrument.layout(figures, { ...speech, size: { width: 1000, height: 640 }, measure: measureText });
  return { service, took: performance.now() - began, marks: scene.marks.length };
}

async function floor(): Promise<number> {
  const began = performance.now();
  const all = JSON.parse(await readFile(single, 'utf8')) as unknown[];
  if (all.length === 0) throw new Error('nothing read');
  return performance.now() - began;
}

const sorted = (all: readonly number[]): number[] => [...all].sort((a, b) => a - b);
const median = (all: readonly number[]): number => sorted(all)[Math.floor(all.length / 2)] ?? 0;
const round = (value: number): number => Number(value.toPrecision(4));

async function main(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const bytes = await prepare();
  const times = { floor: [] as number[], first: [] as number[], whole: [] as number[], without: [] as number[] };
  for (let turn = -1; turn < ROUNDS; turn++) {
    const parsed = await floor();
    const { service, took, marks } = await firstMatrix();
    if (marks === 0) throw new Error('nothing drawn');
    const rest = performance.now();
    await service.proved();
    const whole = took + performance.now() - rest;
    must(await service.close());
    await rm(join(folder, '.index'), { recursive: true });
    const cold = await firstMatrix();
    must(await cold.service.close());
    // the first turn only warms up
    if (turn < 0) continue;
    times.floor.push(parsed);
    times.first.push(took);
    times.whole.push(whole);
    times.without.push(cold.took);
  }
  await rm(FOLDER, { recursive: true, force: true });
  const over = (part: readonly number[]): number => round(median(part.map((took, i) => took / (times.floor[i] as number))));
  const [first, whole, without] = [over(times.first), over(times.whole), over(times.without)];
  const result = {
    row: 'open-10k',
    ours: { firstMs: round(median(times.first)), everythingMs: round(median(times.whole)), withoutIndexMs: round(median(times.without)) },
    floor: { ms: round(median(times.floor)), what: 'readFile + JSON.parse of the same bytes', bytes },
    ratio: first,
    goal: 0.5,
    holds: first <= 0.5 && whole <= 1.5,
    parts: {
      firstMatrix: { ratio: first, goal: '<= 0.5', holds: first <= 0.5 },
      everything: { ratio: whole, goal: '<= 1.5', holds: whole <= 1.5 },
      firstMatrixWithoutIndex: { ratio: without },
    },
    rounds: ROUNDS,
    customers: CUSTOMERS,
  };
  console.log(JSON.stringify(result));
}

await main();
