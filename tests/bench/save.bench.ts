import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { createWorkspace, nodeMachine, type Workspace } from '@electron/storage/index.ts';
import { encodeRecord } from '@electron/storage/redo.ts';
import { sealDocument } from '@shared/workspace/parse.ts';
import { kindOf, type DocKey, type Docs } from '@shared/workspace/documents.ts';
import { execute } from '@shared/workspace/execute.ts';
import { initialSettings } from '@shared/workspace/initial.ts';
import { PAGE_SIZE, type CustomerPage } from '@shared/workspace/schemas.ts';
import { codec } from '@electron/storage/codec.ts';
import { must } from '@tests/broken-world/support/samples.ts';
import { randomFrom } from '@tests/broken-world/support/random.ts';

/**
 * Row `save`: a key press that changes one customer (command executed, save asked for) until its record is on the disk, in workspaces of
 * 1,000 and of 20,000 customers, beside an append + fdatasync of the same bytes on the same disk, and beside lowdb's own JSONFile, which
 * writes the whole workspace (10,000 customers) and does not wait for the disk. All are interleaved. Not in it: the fixed pause of
 * autosave, and the way from page to main process (row `open-10k` and the end-to-end tests have that).
 */
const FOLDER = join(process.cwd(), '.cache', 'bench-save');
const BLOCKS = 9;
const SAVES_PER_BLOCK = 20;
const WORKED_ON = 12;
const AT = '2026-11-25T08:00:00Z';

const NAMES = ['禾屿食品', '远山物流', '松江冷链', '海宁纺织', '望京餐饮', '云岭茶业', '嘉禾粮油', '北辰乳业'];
const pick = <T>(random: () => number, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;

function pageOf(number: number, size: number, random: () => number): CustomerPage {
  const page = String(number).padStart(4, '0');
  const customers = Array.from({ length: size }, (_, i) => {
    const id = `c-${page}-${String(i).padStart(6, '0')}`;
    return [
      id,
      {
        id,
        rev: 3,
        changedAt: AT,
        code: String(Math.floor(random() * 100_000)).padStart(6, '0'),
        name: `${pick(random, NAMES)}${number}-${i}`,
        legalName: `${pick(random, NAMES)}有限公司`,
        city: pick(random, ['上海', '广州', '成都', '哈尔滨']),
        country: '中国',
        potential: { value: Math.floor(random() * 1e10), status: 'assumed' as const, at: '2026-11-20' },
        note: '冷库已满，旺季需要周末送货；账期四十五天。'.repeat(8),
        contacts: {
          'k-1': { id: 'k-1', rev: 1, changedAt: AT, name: '冯岚', title: '采购总监', phone: '021-5550 0123' },
          'k-2': { id: 'k-2', rev: 1, changedAt: AT, name: 'Anna Berg', title: 'Logistics', email: 'anna.berg@example.com' },
        },
        sites: { 's-1': { id: 's-1', rev: 0, changedAt: AT, name: '松江厂', city: '上海', postalCode: '00201' } },
      },
    ] as const;
  });
  return { customers: Object.fromEntries(customers) };
}

function documentsOf(customers: number): Record<DocKey, CustomerPage> {
  const random = randomFrom(customers);
  const pages = Math.ceil(customers / PAGE_SIZE);
  return Object.fromEntries(
    Array.from({ length: pages }, (_, i) => {
      const size = Math.min(PAGE_SIZE, customers - i * PAGE_SIZE);
      return [`customers/${String(i + 1).padStart(4, '0')}`, pageOf(i + 1, size, random)];
    }),
  );
}

interface Subject {
  readonly name: 'small' | 'large';
  readonly workspace: Workspace;
  docs: Docs;
  readonly pages: readonly DocKey[];
}

async function workspaceOf(name: Subject['name'], customers: number): Promise<Subject> {
  const settings = initialSettings({ id: 'w-1', name: String(customers), now: AT, currency: 'CNY', language: 'zh-CN' });
  const workspace = must(await createWorkspace(nodeMachine(), join(FOLDER, `${customers}.keyrung`), settings));
  const docs = { settings, ...documentsOf(customers) };
  must(await workspace.save(docs));
  must(await workspace.settle());
  return { name, workspace, docs, pages: spread(Object.keys(docs).filter((key) => key !== 'settings')) };
}

/** Pages that somebody works on, from all over the workspace: as many in a large one as in a small one, so that only size differs. */
const spread = (pages: readonly DocKey[]): readonly DocKey[] =>
  Array.from({ length: WORKED_ON }, (_, i) => pages[Math.floor((i * pages.length) / WORKED_ON)] as DocKey);

let ids = 0;
const keys: readonly DocKey[] = ['settings'];

/** One key press: the name of one customer changes. @returns milliseconds until it is durable, and the changed documents. */
async function press(subject: Subject, random: () => number): Promise<{ readonly took: number; readonly after: Docs }> {
  const page = pick(random, subject.pages);
  const customer = pick(random, Object.keys((subject.docs[page] as CustomerPage).customers));
  const request = { command: 'customer.edit', args: { customer, fields: { name: `${pick(random, NAMES)}${++ids}` } } };
  const began = performance.now();
  const step = must(execute(subject.docs, request, { now: AT, today: '2026-11-25', newId: () => `n${ids}`, by: null, keys }));
  must(await subject.workspace.save(step.after as Docs));
  const took = performance.now() - began;
  subject.docs = { ...subject.docs, ...step.after };
  return { took, after: step.after };
}

/** The bytes that the save appended: the record of these documents. */
function recordOf(after: Docs): Uint8Array {
  const changes = Object.entries(after).map(([key, data]) => {
    const kind = kindOf(key);
    if (!kind) throw new Error(key);
    const { bytes, checksum } = must(sealDocument(kind, key, data, codec));
    return { key, bytes, checksum, base: checksum };
  });
  return encodeRecord(changes);
}

async function appendDurably(file: FileHandle, bytes: Uint8Array): Promise<number> {
  const began = performance.now();
  await file.write(bytes);
  await file.datasync();
  return performance.now() - began;
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
const sort = (all: readonly number[]): number[] => [...all].sort((a, b) => a - b);
const median = (all: readonly number[]): number => at(sort(all), 0.5);
const p95 = (all: readonly number[]): number => at(sort(all), 0.95);
const round = (value: number): number => Number(value.toPrecision(4));

interface Block {
  readonly floor: number[];
  readonly small: number[];
  readonly large: number[];
  readonly lowdb: number;
}

async function measure(): Promise<{ readonly blocks: readonly Block[]; readonly bytes: number }> {
  const [small, large] = [await workspaceOf('small', 1_000), await workspaceOf('large', 20_000)];
  const db = new Low<Record<DocKey, CustomerPage>>(new JSONFile(join(FOLDER, 'lowdb.json')), {});
  db.data = documentsOf(10_000);
  const file = await open(join(FOLDER, 'append.log'), 'a');
  const random = randomFrom(1);
  const blocks: Block[] = [];
  let bytes = 0;
  for (let b = -1; b < BLOCKS; b++) {
    const block: Block = { floor: [], small: [], large: [], lowdb: await writeWhole(db, random) };
    for (let i = 0; i < SAVES_PER_BLOCK; i++) {
      bytes = await oneOfEach(block, i % 2 === 0 ? [small, large] : [large, small], file, random);
      // as between two pauses of typing: what was recorded reaches its own file before the next key
      await Promise.all([small.workspace.settle(), large.workspace.settle()]);
    }
    // the first block only warms up
    if (b >= 0) blocks.push(block);
  }
  await file.close();
  for (const { workspace } of [small, large]) must(await workspace.close());
  return { blocks, bytes };
}

/** One key press in each workspace and the floor between, in turns, into the lists of the block. @returns bytes written each time. */
async function oneOfEach(
  block: Block,
  [first, second]: readonly [Subject, Subject],
  file: FileHandle,
  random: () => number,
): Promise<number> {
  const { took, after } = await press(first, random);
  block[first.name].push(took);
  const record = recordOf(after);
  block.floor.push(await appendDurably(file, record));
  block[second.name].push((await press(second, random)).took);
  return record.length;
}

/** The same edit with lowdb as it comes. */
async function writeWhole(db: Low<Record<DocKey, CustomerPage>>, random: () => number): Promise<number> {
  const began = performance.now();
  const [customer] = Object.values(pick(random, Object.values(db.data)).customers);
  if (customer) customer.name = `${pick(random, NAMES)}${++ids}`;
  await db.write();
  return performance.now() - began;
}

function report({ blocks, bytes }: Awaited<ReturnType<typeof measure>>): object {
  const over = (pickRatio: (block: Block) => number): number => round(median(blocks.map(pickRatio)));
  const ratio = over(({ large, floor }) => p95(large) / p95(floor));
  const growth = over(({ large, small }) => median(large) / median(small));
  const lowdb = over((block) => block.lowdb / median(block.large));
  return {
    row: 'save',
    ours: { p95Ms: over(({ large }) => p95(large)), medianMs: over(({ large }) => median(large)), customers: 20_000 },
    floor: { p95Ms: over(({ floor }) => p95(floor)), medianMs: over(({ floor }) => median(floor)), what: 'append + fdatasync', bytes },
    ratio,
    goal: 3,
    holds: ratio <= 3 && growth <= 1.1 && lowdb >= 100,
    parts: {
      p95OverFloor: { ratio, goal: '<= 3', holds: ratio <= 3 },
      medianOverFloor: { ratio: over(({ large, floor }) => median(large) / median(floor)) },
      customers20kOver1k: { ratio: growth, goal: '<= 1.1', holds: growth <= 1.1 },
      lowdbOverOurs: { ratio: lowdb, goal: '>= 100', holds: lowdb >= 100, lowdbMs: over((block) => block.lowdb), customers: 10_000 },
    },
    blocks: BLOCKS,
    savesPerBlock: SAVES_PER_BLOCK,
  };
}

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
try {
  console.log(JSON.stringify(report(await measure())));
} finally {
  await rm(FOLDER, { recursive: true, force: true });
}
