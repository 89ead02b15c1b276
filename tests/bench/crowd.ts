import { quarterFromIndex } from '@shared/base/quarter.ts';
import { emptyFacts } from '@shared/instruments/example-facts.ts';
import type { Facts } from '@shared/instruments/facts.ts';

const PLACES = ['宁波', '苏州', '东莞', '青岛', '无锡', '佛山', '常州', '成都', '武汉', '厦门'];
const TRADES = ['精密机械', '食品', '电子', '建材', '商贸', '农业', '医疗器械', '化工'];
const FIRST = 2024 * 4 + 3;
const QUARTERS = 8;

/** Numbers 0…1 from a seed (Lehmer's generator), so that every run measures the same customers. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Facts of so many made-up customers: long-tailed sales, two thirds with a potential, some without sales, visits of two quarters. */
export function crowd(size: number): Facts {
  const next = sequence(20_261_123);
  const width = QUARTERS;
  const sales = new Float64Array(size * width);
  const potential = new Float64Array(size).fill(Number.NaN);
  const effort = new Float64Array(size * 4);
  for (let i = 0; i < size; i++) {
    const yearly = Math.exp(9 + 2.6 * (next() + next() + next() - 1.5));
    const idle = next() < 0.02;
    for (let q = 0; q < width; q++) sales[i * width + q] = idle ? Number.NaN : Math.round(yearly * 2_500 * (0.3 + next() * 1.4));
    if (next() < 0.66) potential[i] = Math.round((yearly / (0.05 + 0.8 * next())) * 10_000);
    const visits = Math.floor(next() * 6);
    effort.set([visits, visits * 2.5, visits, visits * 2.5], i * 4);
  }
  const index = Array.from({ length: size }, (_, i) => i);
  return {
    ...emptyFacts(),
    portfolio: {
      ...emptyFacts().portfolio,
      size,
      ids: index.map((i) => `c-${String(1 + Math.floor(i / 32)).padStart(4, '0')}-${String(i).padStart(6, '0')}`),
      codes: index.map((i) => String(i).padStart(6, '0')),
      names: index.map((i) => `${PLACES[i % PLACES.length]}${TRADES[i % TRADES.length]}${i}有限公司`),
      owners: index.map(() => ''),
      cities: index.map((i) => PLACES[i % PLACES.length] as string),
      countries: index.map(() => '中国'),
      parents: index.map(() => ''),
      quarters: Array.from({ length: width }, (_, q) => quarterFromIndex(FIRST + q)),
      sales,
      potential,
      potentialStatus: Uint8Array.from(index, (i) => (Number.isNaN(potential[i]) ? 0 : 1)),
      potentialAt: index.map(() => '2026-09-01'),
      lastSale: index.map(() => '2026-09-30'),
      effort,
      dataUntil: '2026-09-30',
    },
  };
}
