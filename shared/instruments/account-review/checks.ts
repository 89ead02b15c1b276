import { isSensible } from '../../base/days.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { find } from '../draft.ts';
import { MOST_DECISIONS, type Data, type Decision, type Review } from './model.ts';
import { decisionsOf, openReview, reviewsOf } from './order.ts';

/** Nobody reviewed an account in another century. */
const EARLIEST = '2000-01-01';

/** A review is held between the last one that was closed and today; `review.day` says between which days. */
export function heldFits(at: string, data: Data, today: string): Result<void> {
  const earliest =
    reviewsOf(data)
      .filter(({ snapshot }) => snapshot !== null)
      .at(-1)?.at ?? EARLIEST;
  return at < earliest || at > today ? fail(problem('review.day', { value: at, earliest, latest: today })) : ok(undefined);
}

/** `value.date` for a day that nobody can mean. */
export const dayFits = (value: string | null | undefined, today: string): Result<void> =>
  value !== null && value !== undefined && !isSensible(value, today) ? fail(problem('value.date', { value })) : ok(undefined);

/** `review.open` where one is not closed yet. */
export function noneOpen(data: Data): Result<void> {
  const open = openReview(data);
  return open ? fail(problem('review.open', { day: open.at })) : ok(undefined);
}

/** The review of that id while it may still be written in: `value.reference`, or `review.closed`. */
export function findOpen(data: Data, id: string): Result<Review> {
  const found = find(data.reviews, id);
  if (!found.ok || found.value.snapshot === null) return found;
  return fail(problem('review.closed', { day: found.value.at }));
}

/** `review.decisions` where there is no room for another one. */
export const roomFor = (review: Review): Result<void> =>
  decisionsOf(review).length >= MOST_DECISIONS ? fail(problem('review.decisions', { most: MOST_DECISIONS })) : ok(undefined);

/** Whoever drops a decision says why. */
export const reasoned = ({ text, state, why }: Pick<Decision, 'text' | 'state' | 'why'>): Result<void> =>
  state === 'dropped' && why === '' ? fail(problem('review.why', { name: text })) : ok(undefined);
