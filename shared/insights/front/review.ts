import { daysBetween } from '../../base/quarter.ts';
import type { KnownReview, KnownSnapshot } from '../../instruments/plan-facts.ts';
import { changesOf, changeText, type Change } from '../../instruments/standing.ts';
import type { FrontSpeech } from './scenes.ts';
import type { Front, FrontAge } from './types.ts';

/** A reading that is longer is cut: what a review keeps is a page, not the plan. */
const READING = 400;

export type Ages = KnownSnapshot['ages'];
/** Facts of all views by age. */
export const agesOf = (ages: readonly FrontAge[]): Ages => {
  const sum = (key: keyof Ages): number => ages.reduce((total, one) => total + one[key], 0);
  return { fresh: sum('fresh'), middle: sum('middle'), stale: sum('stale'), undated: sum('undated') };
};

/** What closing a review freezes of the page. */
export const snapshotOf = ({ standing, readings, ages, states }: Front): KnownSnapshot => ({
  figures: standing,
  readings: readings.map(({ text }) => text.slice(0, READING)),
  ages: agesOf(ages),
  states,
});

/** The review that is under way. */
export const openReviewOf = ({ reviews }: Pick<Front, 'reviews'>): KnownReview | undefined =>
  reviews.find(({ snapshot }) => snapshot === null);

interface Counted {
  readonly before: number;
  readonly now: number;
}
/** What the page says against the last closed review. */
export interface Since {
  readonly review: KnownReview;
  readonly days: number;
  readonly changes: readonly Change[];
  /** `null` = as many as then. */
  readonly stale: Counted | null;
  readonly enough: Counted | null;
}

/** The last closed review and what moved since; nothing where none was held. */
export function sinceReview(front: Front): Since | null {
  const review = front.reviews.findLast(({ snapshot }) => snapshot !== null);
  if (!review?.snapshot) return null;
  const { figures, ages, states } = review.snapshot;
  const counted = (before: number, now: number): Counted | null => (before === now ? null : { before, now });
  return {
    review,
    days: Math.max(0, daysBetween(review.at, front.today)),
    changes: changesOf(figures, front.standing),
    stale: counted(ages.stale, agesOf(front.ages).stale),
    enough: counted(states.enough, front.states.enough),
  };
}

/** One line each: what it is, before → after. */
export const changeLines = (
  { changes, stale, enough }: Since,
  { t, format }: Pick<FrontSpeech, 't' | 'format'>,
): readonly { readonly name: string; readonly change: string }[] => [
  ...changes.map((one) => ({ name: t(one.name), change: changeText(one, format) })),
  ...(stale ? [{ name: t('changes.stale'), change: `${stale.before} → ${stale.now}` }] : []),
  ...(enough ? [{ name: t('changes.enough'), change: `${enough.before} → ${enough.now}` }] : []),
];
