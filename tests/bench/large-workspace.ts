import { blankVisit } from '@shared/instruments/visits/model.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { newCustomerId, pageName } from '@shared/workspace/pages.ts';
import { PAGE_SIZE, type Customer, type Plan, type SalesPage } from '@shared/workspace/schemas.ts';
import { createService, type ServiceTools } from '@electron/service/index.ts';
import { randomFrom } from '@tests/broken-world/support/random.ts';
import { must } from '@tests/broken-world/support/samples.ts';

const QUARTERS = ['2024Q4', '2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2', '2026Q3'];
const CATEGORIES = ['film', 'seal', 'label', 'service'];
const AT = '2026-11-25T08:00:00.000Z';

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

function documents(customers: number): Record<DocKey, unknown> {
  const random = randomFrom(10);
  const docs: Record<DocKey, unknown> = {};
  for (let first = 0; first < customers; first += PAGE_SIZE) {
    const page = pageName(1 + first / PAGE_SIZE);
    const ids = Array.from({ length: Math.min(PAGE_SIZE, customers - first) }, (_, i) => newCustomerId(page, `k${first + i}`));
    docs[`customers/${page}`] = { customers: Object.fromEntries(ids.map((id, i) => [id, customerOf(id, first + i, random)])) };
    docs[`sales/${page}`] = { customers: Object.fromEntries(ids.map((id) => [id, salesOf(random)])) };
    if (ids[0]) docs[`plans/${ids[0]}`] = planOf(ids[0]);
  }
  return docs;
}

/**
 * Makes a workspace of so many customers with sales of eight quarters and a plan in each page, the same each time. Its columns are computed once, so that their
 * index is there when it is opened.
 */
export async function makeLargeWorkspace(tools: ServiceTools, folder: string, customers: number): Promise<readonly DocKey[]> {
  const service = must(await createService(tools, { folder, name: 'Large', company: '', currency: 'CNY', language: 'zh-CN', me: '' }));
  const docs = documents(customers);
  const categories = Object.fromEntries(CATEGORIES.map((id, i) => [id, { ...entity(id), name: id, order: `a${i}i` }]));
  const sources = {
    sources: { import1: { ...entity('import1'), files: ['sales.csv'], profile: 'x', lines: 32 * customers } },
    mappings: {},
  };
  must(await service.save({ ...docs, sources, settings: { ...(await service.settings()), categories } }, []));
  await service.portfolio();
  const keys = service.keys();
  must(await service.close());
  return keys;
}
