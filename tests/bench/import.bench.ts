import Papa from 'papaparse';
import { runImport } from '@electron/import/job.ts';
import { initialSettings } from '@shared/workspace/initial.ts';
import { generate } from '../import/generate.ts';

/**
 * 100,000 sales lines and 10,000 customers: from the bytes of the files to the documents that would be written, against papaparse
 * alone on the same files. Both in one process, taking turns; medians of nine.
 */
const ROUNDS = 9;
const GOAL = 2;

const data = generate(10_000, 100_000);
const encoder = new TextEncoder();
const texts = [data.customers, data.products, data.sales];
const files = ['customers.csv', 'products.csv', 'sales.csv'].map((name, i) => ({ name, bytes: encoder.encode(texts[i]) }));
const decoder = new TextDecoder();

async function ours(): Promise<void> {
  const now = '2026-11-23T08:00:00Z';
  const docs = { settings: initialSettings({ id: 'w-1', name: 'bench', now, currency: 'CNY', language: 'zh-CN' }) };
  let n = 0;
  const context = { now, today: '2026-11-23', by: null, keys: Object.keys(docs), newId: () => (++n).toString(36).padStart(12, '0') };
  const { plan } = await runImport({ files, docs, context, corrections: {} });
  if (plan.summary.customers.added !== 10_000 || plan.summary.sales.lines !== 100_000 || plan.counts.left + plan.counts.ask > 0)
    throw new Error(`the import did not take everything: ${JSON.stringify(plan.counts)} ${JSON.stringify(plan.summary.customers)}`);
}

function floor(): void {
  for (const { bytes } of files) Papa.parse(decoder.decode(bytes));
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  globalThis.gc?.();
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

const times = { ours: [] as number[], floor: [] as number[] };
for (let round = -2; round < ROUNDS; round++) {
  const floorTime = await timed(floor);
  const oursTime = await timed(ours);
  if (round < 0) continue;
  times.floor.push(floorTime);
  times.ours.push(oursTime);
}
const [own, bare] = [median(times.ours), median(times.floor)];
const ratio = Number((own / bare).toFixed(2));
const round = (ms: number): number => Number(ms.toFixed(1));
process.stdout.write(
  `${JSON.stringify({ row: 'import', ours: round(own), floor: round(bare), ratio, goal: GOAL, holds: ratio <= GOAL })}\n`,
);
