import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Result } from '@shared/base/result.ts';
import type { Changes } from '@shared/workspace/changes.ts';
import type { CustomerPage, Settings } from '@shared/workspace/schemas.ts';
import { nodeMachine } from '@electron/storage/index.ts';
import { createService, openService, type WorkspaceService } from './index.ts';
import type { ServiceTools } from './tools.ts';

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const tools: ServiceTools = { machine: nodeMachine(), today: () => '2026-11-23' };

let root: string;
let folder: string;
let service: WorkspaceService;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'keyrung-service-'));
  folder = join(root, '华东.keyrung');
  service = must(await createService(tools, { folder, name: '华东', company: '海川', currency: 'CNY', language: 'zh-CN', me: '林晓' }));
});
afterEach(async () => {
  await service.close();
  await rm(root, { recursive: true });
});

const add = async (name: string, args: object = {}): Promise<string> =>
  `c-0001-${must(await service.run({ command: 'customer.add', args: { name, ...args } })).made[0] ?? ''}`;
const reopen = async (): Promise<void> => {
  must(await service.close());
  service = must(await openService(tools, folder));
};

describe('damage found while reading on', () => {
  test('is told to whoever listens, once, with the document it is about', async () => {
    await add('禾屿食品');
    must(await service.close());
    await rm(join(folder, '.index'), { recursive: true, force: true });
    await writeFile(join(folder, 'customers', '0001.json'), 'rubbish');
    service = must(await openService(tools, folder));
    const told: (string | undefined)[] = [];
    service.onTrouble(({ key }) => told.push(key));
    await service.portfolio();
    await service.portfolio();
    expect(told).toEqual(['customers/0001']);
  });
});

describe('commands', () => {
  test('a command is saved, logged, and seen in the columns after reopening', async () => {
    const id = await add('禾屿食品', { lastYear: 40_000 });
    await reopen();
    const portfolio = await service.portfolio();
    expect([portfolio.ids, portfolio.names]).toEqual([[id], ['禾屿食品']]);
    const { me } = await service.settings();
    const log = must(await service.get('changes')) as Changes;
    expect(log.entries).toMatchObject([{ command: 'customer.add', by: me, docs: ['customers/0001', 'sales/0001'] }]);
  });

  test('a refused command writes nothing', async () => {
    const before = service.keys();
    expect(await service.run({ command: 'customer.add', args: { name: '' } })).toMatchObject({
      ok: false,
      error: { code: 'value.invalid' },
    });
    expect(service.keys()).toEqual(before);
  });

  test('the columns follow saves without reading anew: changed, added and removed customers', async () => {
    expect((await service.portfolio()).size).toBe(0);
    const first = await add('甲');
    const second = await add('乙');
    must(await service.run({ command: 'customer.setPotential', args: { customer: first, value: 70_000 } }));
    must(await service.run({ command: 'customer.remove', args: { customer: second } }));
    const portfolio = await service.portfolio();
    expect([portfolio.ids, [...portfolio.potential]]).toEqual([[first], [70_000]]);
    must(await service.save({ 'customers/0001': null }, []));
    expect((await service.portfolio()).size).toBe(0);
  });
});

describe('one part of one document', () => {
  test('put takes exactly what get gave, and a change of it', async () => {
    const id = await add('禾屿食品', { code: 'QUICK' });
    const path = `customers/0001/customers/${id}/name`;
    expect(must(await service.put(path, must(await service.get(path)))).written).toEqual([]);
    must(await service.put(path, '禾屿'));
    expect((await service.portfolio()).names).toEqual(['禾屿']);
    expect(must(await service.get('plans/quick/customer'))).toBe(id);
  });

  test.each([
    ['settings/company/legalNane', 'legalName'],
    ['setings', 'settings'],
    ['portfolio/nothing-here', 'settings'],
    ['', 'settings'],
  ])('an unknown path %s says which exist', async (path, known) => {
    const answer = await service.get(path);
    expect(answer).toMatchObject({ ok: false, error: { code: 'call.unknownPath' } });
    expect(answer.ok ? '' : answer.error.values?.['known']).toContain(known);
  });

  test('a plan that nobody began is empty, that of a customer who is not there is none', async () => {
    const id = await add('甲');
    expect(must(await service.get(`plans/${id}`))).toEqual({ customer: id, parts: {} });
    expect(await service.get('plans/c-0001-nobody')).toMatchObject({ ok: false, error: { code: 'call.unknownCustomer' } });
  });

  test('what the shape forbids is refused and names the place', async () => {
    expect(await service.put('settings/currency', 'yuan')).toMatchObject({
      ok: false,
      error: { code: 'document.schema', values: { file: 'settings.json', place: 'currency' } },
    });
    expect((await service.settings()).currency).toBe('CNY');
  });
});

describe('large changes', () => {
  test('swap puts either side back, documents that did not exist included', async () => {
    const id = await add('甲');
    const before = (await service.load(['customers/0001'])).docs['customers/0001'] as CustomerPage;
    const customer = before.customers[id];
    if (!customer) throw new Error('no customer');
    const after = { customers: { [id]: { ...customer, name: '新名' } } };
    const sources = { sources: {}, mappings: {} };
    const step = must(await service.saveLarge({ 'customers/0001': before, sources: null }, { 'customers/0001': after, sources }, []));
    expect((await service.portfolio()).names).toEqual(['新名']);
    must(await service.swap(step.receipt, 'before'));
    expect((await service.portfolio()).names).toEqual(['甲']);
    expect(service.keys()).not.toContain('sources');
    must(await service.swap(step.receipt, 'after'));
    expect((await service.portfolio()).names).toEqual(['新名']);
    expect(await service.swap('anything', 'after')).toMatchObject({ ok: false, error: { code: 'ipc.forbidden' } });
  });

  test('a restored backup is such a change', async () => {
    await add('甲');
    const { id } = must(await service.backup()) ?? { id: '' };
    await add('乙');
    const step = must(await service.restore(id));
    expect((await service.portfolio()).names).toEqual(['甲']);
    must(await service.swap(step.receipt, 'before'));
    expect((await service.portfolio()).names.toSorted()).toEqual(['乙', '甲'].toSorted());
  });
});

describe('rename and duplicate', () => {
  test('a renamed workspace stays open, under its new name and folder', async () => {
    await add('甲');
    const info = must(await service.rename('华北'));
    expect(info).toMatchObject({ name: '华北', folder: join(root, '华北.keyrung'), mode: 'write' });
    expect((await service.portfolio()).names).toEqual(['甲']);
    expect(await readdir(root)).toEqual(['华北.keyrung']);
  });

  test('a name that is taken leaves everything as it was, and open', async () => {
    must(await service.duplicate(join(root, '副本.keyrung'), '副本'));
    expect(await service.rename('副本')).toMatchObject({ ok: false, error: { code: 'workspace.exists' } });
    await add('甲');
    expect((await service.info()).name).toBe('华东');
  });
});

describe('check', () => {
  test('names damaged files and references that lead nowhere', async () => {
    const id = await add('甲');
    must(await service.put(`customers/0001/customers/${id}/owner`, 'p-nobody'));
    expect(await service.check()).toMatchObject([
      { key: 'customers/0001', problem: { code: 'document.reference', values: { value: 'p-nobody', place: `customers.${id}.owner` } } },
    ]);
    must(await service.close());
    const file = join(folder, 'customers', '0001.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('甲', '乙'));
    service = must(await openService(tools, folder));
    expect(await service.check()).toMatchObject([{ key: 'customers/0001', problem: { code: 'document.checksum' } }]);
  });

  test('a sound workspace has nothing to say', async () => {
    await add('甲', { lastYear: 40_000 });
    expect(await service.check()).toEqual([]);
  });
});

test('settings that cannot be read are taken from the newest backup, and the rest opens', async () => {
  await add('甲');
  must(await service.close());
  await writeFile(join(folder, 'settings.json'), 'rubbish');
  service = must(await openService(tools, folder));
  expect((await service.small())['settings']).toMatchObject({ name: '华东' } satisfies Partial<Settings>);
  expect((await service.portfolio()).names).toEqual(['甲']);
});
