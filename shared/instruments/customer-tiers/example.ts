import { quarterFromIndex } from '../../base/quarter.ts';
import type { Language } from '../../i18n/translate.ts';
import { emptyFacts } from '../example-facts.ts';
import type { Facts, Portfolio } from '../facts.ts';
import { exampleNames } from './example-names.ts';
import { defaultSettings, type TierData } from './model.ts';

const QUARTERS = 8;
const FIRST = 2024 * 4 + 3;
const UNIT = 10_000;

/** Numbers 0…1 that are the same everywhere (Lehmer's generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Customers with long-tailed sales, some without a potential, two without sales, and visits of the last two quarters. */
export function example(language: Language): { readonly data: TierData; readonly facts: Facts } {
  const names = exampleNames(language);
  const portfolio = portfolioOf(names);
  const id = portfolio.ids[29] as string;
  return {
    data: {
      settings: { ...defaultSettings, capacity: 1_080 },
      overrides: {
        [id]: {
          id,
          rev: 0,
          changedAt: '2026-10-21T03:00:00Z',
          tier: 'S',
          reason:
            language === 'en'
              ? 'The new buyer joins the purchasing of three shops; yearly contract in June.'
              : '接手的采购经理要把三家店合并采购，六月谈年度合同。',
          by: 'p-1',
          at: '2026-10-21',
        },
      },
    },
    facts: { ...emptyFacts(), people: [{ id: 'p-1', name: language === 'en' ? 'Margaret Lin' : '林晓' }], me: 'p-1', portfolio },
  };
}

function portfolioOf(names: readonly string[]): Portfolio {
  const next = sequence(20_261_123);
  const size = names.length;
  const base = emptyFacts().portfolio;
  const sales = new Float64Array(size * QUARTERS);
  const potential = new Float64Array(size).fill(Number.NaN);
  const status = new Uint8Array(size);
  const effort = new Float64Array(size * 4);
  for (let i = 0; i < size; i++) {
    const rank = i + 1;
    const yearly = (900_000 / (rank + 1.5) ** 1.34) * (0.7 + next() * 0.6);
    const idle = i === size - 3 || i === size - 9;
    for (let q = 0; q < QUARTERS; q++) {
      const season = 0.4 + next() * 1.2;
      const trend = 1 + (next() - 0.5) * 0.1 * (q - 4);
      sales[i * QUARTERS + q] = idle ? Number.NaN : Math.round(Math.max(0, (yearly / 4) * season * trend) * 100) * 100;
    }
    if (next() < 0.72 || i < 5) {
      status[i] = next() < 0.5 ? 1 : 2;
      const hidden = rank > 20 && rank % 8 === 3 ? 7 : 1;
      potential[i] = niceAmount(((idle ? 9_000 : yearly) * hidden) / (0.1 + 0.8 * next() ** 1.1));
    }
    const due = rank < 18 ? 12 : rank < 40 ? 3 : 1;
    const visits = Math.round(due * (0.4 + next() * 0.8));
    effort.set([Math.round(visits / 2), Math.round(visits / 2) * 2.5, visits, visits * 2.5], i * 4);
  }
  return {
    ...base,
    size,
    ids: names.map((_, i) => `c-${String(1 + Math.floor(i / 32)).padStart(4, '0')}-${String(i).padStart(3, '0')}`),
    codes: names.map(() => ''),
    names: [...names],
    owners: names.map(() => 'p-1'),
    cities: names.map(() => ''),
    countries: names.map(() => ''),
    parents: names.map(() => ''),
    quarters: Array.from({ length: QUARTERS }, (_, q) => quarterFromIndex(FIRST + q)),
    sales,
    potential,
    potentialStatus: status,
    potentialAt: names.map((_, i) => (status[i] ? '2026-09-01' : '')),
    lastSale: names.map(() => ''),
    effort,
    dataUntil: '2026-09-30',
  };
}

/** Two digits, as people estimate. */
function niceAmount(units: number): number {
  const step = 10 ** (Math.floor(Math.log10(units)) - 1);
  return Math.round(units / step) * step * UNIT;
}
