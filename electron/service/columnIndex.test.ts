import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Result } from '@shared/base/result.ts';
import { packPortfolio, unpackPortfolio } from '@shared/workspace/columns.ts';
import { emptyPortfolio } from '@shared/workspace/portfolio.ts';
import { nodeMachine, type DocumentProblem, type Machine } from '@electron/storage/index.ts';
import { decodeIndex, encodeIndex } from './columnIndex.ts';
import { createService, openService, type WorkspaceService } from './index.ts';
import type { ServiceTools } from './tools.ts';

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

let root: string;
let folder: string;
let read: string[];
let tools: ServiceTools;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'keyrung-index-'));
  folder = join(root, 'w.keyrung');
  read = [];
  const machine: Machine = nodeMachine();
  const fs = {
    ...machine.fs,
    readFile: (path: string) => {
      read.push(path.slice(folder.length + 1));
      return machine.fs.readFile(path);
    },
  };
  tools = { machine: { ...machine, fs }, today: () => '2026-11-23' };
  const service = must(await createService(tools, { folder, name: 'W', company: '', currency: 'CNY', language: 'en', me: '' }));
  for (const name of ['A', 'B']) must(await service.run({ command: 'customer.add', args: { name, lastYear: 40_000 } }));
  await service.portfolio();
  must(await service.close());
});
afterEach(() => rm(root, { recursive: true }));

const page = (): string => join(folder, 'customers', '0001.json');
async function open(today = '2026-11-23'): Promise<{ readonly names: readonly string[]; readonly service: WorkspaceService }> {
  read.length = 0;
  const service = must(await openService({ ...tools, today: () => today }, folder));
  return { names: (await service.portfolio()).names, service };
}
const troubleOf = (service: WorkspaceService): Promise<DocumentProblem> => new Promise((resolve) => service.onTrouble(resolve));

describe('the column index', () => {
  test('spares reading the customers, and says the same as they do', async () => {
    const { names, service } = await open();
    expect(read).toContain(join('.index', 'portfolio.bin'));
    expect([...names].sort()).toEqual(['A', 'B']);
    must(await service.close());
  });

  test('a customer page changed by somebody else is read, not taken from the index', async () => {
    await writeFile(page(), await readFile(page()));
    const { service } = await open();
    expect(read).toContain(join('customers', '0001.json'));
    must(await service.close());
  });

  test('counts visits by the quarter of today, so another quarter does not use it', async () => {
    const { service } = await open('2027-01-02');
    expect(read).toContain(join('customers', '0001.json'));
    must(await service.close());
  });

  test('damage it cannot see is noticed right after opening', async () => {
    // a whole second, which every disk can be told to show again
    const then = new Date('2026-11-01T00:00:00Z');
    await utimes(page(), then, then);
    must(await (await open()).service.close());
    const bytes = await readFile(page());
    bytes[bytes.indexOf('"A"') + 1] = 'Z'.charCodeAt(0);
    await writeFile(page(), bytes);
    await utimes(page(), then, then);
    const service = must(await openService(tools, folder));
    const trouble = troubleOf(service);
    await service.portfolio();
    expect(await trouble).toMatchObject({ key: 'customers/0001', problem: { code: 'document.checksum' } });
    must(await service.close());
  });

  test('a single changed byte, or a cut, and it is not used', () => {
    const packed = packPortfolio(emptyPortfolio);
    const whole = encodeIndex({ quarter: '2026Q4', marks: { 'customers/0001': [1, 2.5, 3] }, packed });
    expect(decodeIndex(whole)).toMatchObject({ quarter: '2026Q4', marks: { 'customers/0001': [1, 2.5, 3] } });
    expect(unpackPortfolio(decodeIndex(whole)?.packed ?? new Uint8Array())).toEqual(emptyPortfolio);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        expect(decodeIndex(damaged)).toBeNull();
        expect(decodeIndex(whole.slice(0, at))).toBeNull();
      }),
    );
  });
});
