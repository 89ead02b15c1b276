import { live } from '../../base/entity.ts';
import { byDay } from '../../base/quarter.ts';
import type { Data, Decision, Review } from './model.ts';

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reviews by their day, oldest first; an open one is the last. */
export const reviewsOf = ({ reviews }: Pick<Data, 'reviews'>): readonly Review[] =>
  live(reviews).toSorted((a, b) => Number(a.snapshot === null) - Number(b.snapshot === null) || text(a.at, b.at) || text(a.id, b.id));

export const openReview = (data: Pick<Data, 'reviews'>): Review | undefined => reviewsOf(data).find(({ snapshot }) => snapshot === null);

/** Decisions by their day, those without one last. */
export const decisionsOf = ({ decisions }: Pick<Review, 'decisions'>): readonly Decision[] =>
  live(decisions).toSorted((a, b) => byDay(a.due, b.due) || text(a.id, b.id));
