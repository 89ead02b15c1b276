import { classOf, edgeOf, openingOf } from './formulas.ts';
import { BEST, type Bare, type Compared, type Missing, type RatingFigure } from './types.ts';

/**
 * One benefit against whoever is best at it, or against one rival. A rival that does not offer the thing and one of whom nothing is known
 * are both left out: neither is a 0.
 */
export function compared(one: Bare, who: string): Compared {
  const best = opponent(one, who);
  const importance = one.importance.value;
  const theirs = best?.value ?? null;
  const ours = one.ours.value;
  const opening = importance === null || theirs === null ? null : openingOf(importance, theirs);
  const edge = importance === null || theirs === null || ours === null ? null : edgeOf(importance, ours, theirs);
  return {
    best,
    opening,
    edge,
    cls: opening === null || edge === null ? null : classOf(opening, edge),
    missing: missingOf(importance, theirs, ours),
    was: wasOf(one, best),
  };
}

/** The best known rating; of equal ones the rival that stands first. */
function opponent(one: Bare, who: string): RatingFigure | null {
  const known = one.theirs.filter((rating) => rating.value !== null && (who === BEST || rating.who === who));
  return known.reduce<RatingFigure | null>((best, rating) => (best && (best.value ?? 0) >= (rating.value ?? 0) ? best : rating), null);
}

function missingOf(importance: number | null, theirs: number | null, ours: number | null): Missing | null {
  if (importance === null) return 'importance';
  if (theirs === null) return 'theirs';
  return ours === null ? 'ours' : null;
}

/** Where it stood last quarter against the rival that counts now, if anything of it moved. */
function wasOf(one: Bare, best: RatingFigure | null): Compared['was'] {
  if (best === null || (one.importance.was === null && one.ours.was === null && best.was === null)) return null;
  const importance = one.importance.was ?? one.importance.value;
  const theirs = best.was ?? best.value;
  const ours = one.ours.was ?? one.ours.value;
  if (importance === null || theirs === null || ours === null) return null;
  return { opening: openingOf(importance, theirs), edge: edgeOf(importance, ours, theirs) };
}
