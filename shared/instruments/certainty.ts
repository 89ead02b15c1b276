import type { Provenance } from '../base/entity.ts';
import { daysBetween } from '../base/quarter.ts';
import type { Tier } from './facts.ts';

/** How well something is known: `stale` is confirmed or assumed, but older than the customer's tier allows. */
export type Certainty = 'confirmed' | 'assumed' | 'stale';

/** Days after which a fact is stale: the better the customer, the sooner. A small A is treated as an A. */
const LIMITS: Readonly<Record<Tier, number>> = { A: 90, S: 90, B: 180, C: 365 };
export const staleAfter = (tier: Tier): number => LIMITS[tier];

/** Days since a fact was learned; `null` where nobody wrote down when. A day in the future counts as today. */
export const ageOf = (origin: Provenance, today: string): number | null =>
  origin.at === undefined ? null : Math.max(0, daysBetween(origin.at, today));

export function certaintyOf(origin: Provenance, today: string, limit: number): Certainty {
  const age = ageOf(origin, today);
  if (age !== null && age > limit) return 'stale';
  return origin.status === 'confirmed' ? 'confirmed' : 'assumed';
}
