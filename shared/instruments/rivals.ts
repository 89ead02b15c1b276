import type { Rival } from './facts.ts';

/** Rivals that get a shape and a colour of their own; everyone else shares the octagon of the others. */
const OWN_LANES = 3;

/** Rivals with a lane of their own: the largest by the given measure, in the workspace's order so that each keeps its place and shape. */
export function ownLanes(rivals: readonly Rival[], weight: (id: string) => number): readonly Rival[] {
  if (rivals.length <= OWN_LANES) return rivals;
  const largest = rivals.toSorted((a, b) => weight(b.id) - weight(a.id)).slice(0, OWN_LANES);
  return rivals.filter((rival) => largest.includes(rival));
}
