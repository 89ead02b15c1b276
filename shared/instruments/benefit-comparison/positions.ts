import { weighted } from './formulas.ts';
import { US } from './model.ts';
import type { Bare, Position, RivalColumn } from './types.ts';

const ratingOf = (one: Bare, who: string): number | null =>
  who === US ? one.ours.value : (one.theirs.find((rating) => rating.who === who)?.value ?? null);

/** Ratings of benefits whose importance and rating are both known. */
function pairsOf(all: readonly Bare[], who: string): { readonly id: string; readonly importance: number; readonly rating: number }[] {
  return all.flatMap((one) => {
    const rating = ratingOf(one, who);
    const importance = one.importance.value;
    return importance === null || rating === null ? [] : [{ id: one.id, importance, rating }];
  });
}

/**
 * Where each stands, weighted by importance. Two positions over different benefits are not comparable, so the lead is taken over those
 * on which both are rated.
 */
export function positionsOf(all: readonly Bare[], rivals: readonly RivalColumn[]): Position[] {
  const ours = pairsOf(all, US);
  return [
    { who: US, value: weighted(ours), known: ours.length, lead: null, shared: 0 },
    ...rivals.map(({ id }): Position => {
      const theirs = pairsOf(all, id);
      const both = new Set(theirs.map((one) => one.id));
      const shared = ours.filter((one) => both.has(one.id));
      const mine = weighted(shared);
      const known = new Set(shared.map((one) => one.id));
      const other = weighted(theirs.filter((one) => known.has(one.id)));
      return {
        who: id,
        value: weighted(theirs),
        known: theirs.length,
        lead: mine === null || other === null ? null : mine - other,
        shared: shared.length,
      };
    }),
  ];
}
