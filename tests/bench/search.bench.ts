import { findItems, type PaletteItem } from '@renderer/palette/items.ts';
import { readNames } from '@renderer/ui/pinyin.ts';
import { crowd } from './crowd.ts';

/**
 * Row search: what the palette does at a key press with 10,000 customers, by characters, pinyin, initials and code, against one plain search
 * for a text in the same names. Interleaved, medians; the goal in milliseconds is the worst of the four.
 */
const ROUNDS = 15;
const WARM = 5;
const SIZE = 10_000;
const GOAL = 50;
const QUERIES = { characters: '食品12', pinyin: 'ningbo', initials: 'nbjm', code: '0042' } as const;
type Query = keyof typeof QUERIES;

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const round = (value: number): number => Math.round(value * 1_000) / 1_000;
function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const { names, codes, ids } = crowd(SIZE).portfolio;
await readNames(names, () => undefined);
const items = names.map((name, i): PaletteItem => ({
  id: ids[i] ?? '',
  kind: 'customer',
  text: name,
  also: [codes[i] ?? ''],
  icon: 'portfolio',
  run: () => undefined,
}));

const times: Record<Query | 'floor', number[]> = { characters: [], pinyin: [], initials: [], code: [], floor: [] };
const counts: Partial<Record<Query, number>> = {};
for (let turn = 0; turn < ROUNDS + WARM; turn++) {
  const floor = timed(() => names.filter((name) => name.includes(QUERIES.characters)).length);
  if (turn >= WARM) times.floor.push(floor);
  for (const query of Object.keys(QUERIES) as Query[]) {
    const took = timed(() => (counts[query] = findItems(items, QUERIES[query])[0]?.found.length ?? 0));
    if (turn >= WARM) times[query].push(took);
  }
}
const ours = Object.fromEntries((Object.keys(QUERIES) as Query[]).map((query) => [query, round(median(times[query]))]));
const worst = Math.max(...Object.values(ours));
const floor = round(median(times.floor));
const holds = worst < GOAL && Object.values(counts).every((count) => count > 0);
const goal = `a key press under ${GOAL} ms, and every way of asking finds somebody`;
process.stdout.write(
  `${JSON.stringify({ row: 'search', unit: 'ms', customers: SIZE, ours, floor: { includes: floor }, ratio: round(worst / floor), goal, holds })}\n`,
);
