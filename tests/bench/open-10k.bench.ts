import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFormat } from '@shared/i18n/format.ts';
import { translator } from '@shared/i18n/translate.ts';
import { instrumentById } from '@shared/instruments/index.ts';
import { blankVisit } from '@shared/instruments/visits/model.ts';
import { measureText } from '@shared/scene/measure.ts';
import { unpackPortfolio } from '@shared/workspace/columns.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { figuresOf } from '@shared/workspace/gather.ts';
import { newCustomerId, pageName } from '@shared/workspace/pages.ts';
import { fileOf } from '@shared/workspace/parse.ts';
import { PAGE_SIZE, type Customer, type Plan, type SalesPage } from '@shared/workspace/schemas.ts';
import { createService, nodeTools, openService, type WorkspaceService } from '@electron/service/index.ts';
import { nodeMachine } from '@electron/storage/index.ts';
import { must } from '@tests/broken-world/support/samples.ts';
import { randomFrom } from '@tests/broken-world/support/random.ts';

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
const QUARTERS = ['2024Q4', '2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2', '2026Q3'];
const CATEGORIES = ['film', 'seal', 'label', 'service'];
const AT = '2026-11-25T08:00:00.000Z';
const tools = nodeTools(nodeMachine());
const folder = join(FOLDER, 'large.keyrung');
const single = join(FOLDER, 'all.json');

const pick = <T>(random: () => number, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
const entity = (id: string) => ({ id, rev: 3, changedAt: AT });

function customerOf(id: string, n: number, random: () => number): Customer {
  const name = `${pick(random, ['宁波', '苏州', '东莞', '青岛', '无锡'])}${pick(random, ['食品', '机械', '电子', '建材', '物流'])}${n}`;
  return {
    ...entity(id),
    code: String(n).padStart(6, '0'),
    name,
    legalName: `${name}有限公司`,
    city: pick(random, ['上海', '广州', '成都', '哈尔滨']),
    country: '中国',
    ...(random() < 0.66 ? { potential: { value: Math.floor(random() * 1e10), status: 'assumed' as const, at: '2026-09-01' } } : {}),
    note: '冷库已满，旺季需要周末送货；账期四十五天。'.repeat(4),
    contacts: {
      'k-1': { ...entity('k-1'), name: '冯岚', title: '采购总监', phone: '021-5550 0123' },
      'k-2': { ...entity('k-2'), name: 'Anna Berg', title: 'Logistics', email: 'anna.berg@example.com' },
    },
    sites: { 's-1': { ...entity('s-1'), name: '松江厂', city: '上海', postalCode: '00201' } },
  };
}

function salesOf(random: () => number): SalesPage['customers'][string] {
  const yearly = Math.exp(9 + 2.6 * (random() + random() + random() - 1.5));
  const cells = () => Object.fromEntries(CATEGORIES.map((category) => [category, Math.round(yearly * 600 * (0.3 + random() * 1.4))]));
  return { lastSale: '2026-09-30', sources: { import1: Object.fromEntries(QUARTERS.map((quarter) => [quarter, cells()])) } };
}

const planOf = (id: string): Plan => ({
  customer: id,
  parts: {
    visits: { version: 1, data: { visits: { 'v-1': { ...blankVisit, ...entity('v-1'), date: '2026-11-03', hours: 2.5 } }, nicknames: [] } },
  },
});

function documents(): Record<DocKey, unknown> {
  const random = randomFrom(10);
  const docs: Record<DocKey, unknown> = {};
  for (let first = 0; first < CUSTOMERS; first += PAGE_SIZE) {
    const page = pageName(1 + first / PAGE_SIZE);
    const ids = Array.from({ length: Math.min(PAGE_SIZE, CUSTOMERS - first) }, (_, i) => newCustomerId(page, `k${first + i}`));
    docs[`customers/${page}`] = { customers: Object.fromEntries(ids.map((id, i) => [id, customerOf(id, first + i, random)])) };
    docs[`sales/${page}`] = { customers: Object.fromEntries(ids.map((id) => [id, salesOf(random)])) };
    if (ids[0]) docs[`plans/${ids[0]}`] = planOf(ids[0]);
  }
  return docs;
}

/** Makes the workspace, and opens and closes it once: the index is there from the second opening on. @returns bytes on the disk. */
async function prepare(): Promise<number> {
  const service = must(await createService(tools, { folder, name: 'Large', company: '', currency: 'CNY', language: 'zh-CN', me: '' }));
  const docs = documents();
  const categories = Object.fromEntries(CATEGORIES.map((id, i) => [id, { ...entity(id), name: id, order: `a${i}i` }]));
  const sources = { sources: { import1: { ...entity('import1'), files: ['sales.csv'], profile: 'x', lines: 320_000 } }, mappings: {} };
  must(await service.save({ ...docs, sources, settings: { ...(await service.settings()), categories } }, []));
  await service.portfolio();
  const keys = service.keys();
  must(await service.close());
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
