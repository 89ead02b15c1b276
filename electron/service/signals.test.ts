import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '@shared/base/result.ts';
import type { Signal } from '@shared/instruments/facts.ts';
import { sampleDocs } from '@shared/sample/workspace.ts';
import { nodeMachine } from '@electron/storage/index.ts';
import { createService, type WorkspaceService } from './index.ts';
import { sweepPlans } from './sweep.ts';

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const TODAY = '2026-11-23';
const docs = sampleDocs({ language: 'en', today: TODAY, now: `${TODAY}T08:00:00.000Z`, id: 'w-sample' });
let root: string;
let service: WorkspaceService;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'keyrung-signals-'));
  const made = { folder: join(root, 'sample.keyrung'), name: 'S', company: 'C', currency: 'CNY', language: 'en' as const, me: 'Chen Ke' };
  service = must(await createService({ machine: nodeMachine(), today: () => TODAY }, made));
  must(await service.save(docs as Record<string, unknown>, []));
});
afterAll(async () => {
  await service.close();
  await rm(root, { recursive: true });
});

const find = (signals: readonly Signal[], id: string, quarter = '2026Q4'): Signal | undefined =>
  signals.find((one) => one.id === id && one.quarter === quarter);

test('the sweep brings each plan once, with its pages of customers and sales', async () => {
  const seen: string[] = [];
  for await (const { customers, docs: around } of sweepPlans(service.keys(), async (keys) => (await service.load(keys)).docs)) {
    seen.push(...customers);
    for (const id of customers) expect(around).toHaveProperty([`plans/${id}`]);
    expect(Object.keys(around).some((key) => key.startsWith('customers/'))).toBe(true);
  }
  expect(seen.sort()).toEqual(
    service
      .keys()
      .filter((key) => key.startsWith('plans/'))
      .map((key) => key.slice(6))
      .sort(),
  );
  expect(new Set(seen).size).toBe(seen.length);
});

test('records are counted for whom the customer belongs to, and once for everybody', async () => {
  const people = Object.keys((await service.settings()).people);
  const each = await Promise.all(people.map(async (person) => must(await service.signals(person))));
  const served = each.map((signals) => find(signals, 'value-chain.served')?.count ?? 0);
  // the one key account has one owner
  expect(served.filter((count) => count > 0)).toHaveLength(1);
  const hours = each.map((signals) => find(signals, 'customer-tiers.hoursOnC')).filter((one) => one !== undefined);
  expect(hours.length).toBeGreaterThan(0);
  for (const { count, of } of hours) expect(count).toBeLessThanOrEqual(of ?? 0);
});

test('what only stands in the records today is not said of earlier quarters', async () => {
  const [me = ''] = Object.keys((await service.settings()).people);
  const signals = must(await service.signals(me));
  expect(signals.filter(({ id, quarter }) => id === 'value-chain.served' && quarter !== '2026Q4')).toEqual([]);
  expect(new Set(signals.map(({ quarter }) => quarter)).size).toBeLessThanOrEqual(8);
});

test('an assessment shows them beside its answers', async () => {
  const { me } = await service.settings();
  const world = must(await service.world({ person: me ?? '' }));
  expect(world.signals).toEqual(must(await service.signals(me ?? '')));
});
