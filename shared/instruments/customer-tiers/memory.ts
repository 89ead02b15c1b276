import { rank, rerank, type Ranking } from './ranking.ts';

/** Rankings made last, per kind and length: only a shortcut to the same answer, so that one edit does not sort everybody again. */
const KEPT = 4;
const last = new Map<string, Ranking[]>();

export function rankingOf(kind: string, values: Float64Array, keys: readonly string[]): Ranking {
  const kept = last.get(kind) ?? [];
  const near = kept.find((one) => one.values === values) ?? kept.find((one) => one.values.length === values.length);
  const found = near ? rerank(near, values, keys) : rank(values, keys);
  if (found !== near) last.set(kind, [found, ...kept.filter((one) => one !== near)].slice(0, KEPT));
  return found;
}
