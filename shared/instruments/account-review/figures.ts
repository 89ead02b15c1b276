import { daysBetween } from '../../base/quarter.ts';
import type { Facts } from '../facts.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { decisionLate } from '../decided.ts';
import { changedUnder, changesOf, standingOf, type Change } from '../standing.ts';
import type { Data, Decision, Review } from './model.ts';
import { decisionsOf, reviewsOf } from './order.ts';

/** Days after which a review is of another quarter. */
export const QUARTER_DAYS = 92;

export interface DecisionFigure {
  readonly decision: Decision;
  readonly review: Review;
  /** Days past its day while it is open; 0 = not late. */
  readonly late: number;
}

export interface ReviewFigure {
  readonly review: Review;
  readonly decisions: readonly DecisionFigure[];
  /** What moved from the review before to this one; of an open one, up to today. Nothing for the first. */
  readonly moved: readonly Change[];
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  readonly sentence: { readonly text: string; readonly at: string; readonly changed: readonly Change[] } | null;
  /** Oldest first; none of them open. */
  readonly closed: readonly ReviewFigure[];
  readonly open: ReviewFigure | null;
  /** Days since the last closed one; `null` = there was none. */
  readonly daysSince: number | null;
  /** What moved since the last closed one. */
  readonly since: readonly Change[];
  readonly next: string | null;
  /** Decisions of closed reviews by what became of them. */
  readonly done: number;
  readonly dropped: number;
  readonly waiting: number;
  /** Open ones past their day, longest first. */
  readonly overdue: readonly DecisionFigure[];
}

/** Reviews with what moved between them, decisions with what became of them, and whether the sentence still stands on its figures. */
export function figures(data: Data, facts: Facts): Figures {
  const now = standingOf(facts);
  const all = reviewsOf(data);
  const figured = all.map((review, i): ReviewFigure => {
    const before = all[i - 1]?.snapshot;
    return {
      review,
      decisions: decisionsOf(review).map((decision) => ({ decision, review, late: decisionLate(decision, facts.today) })),
      moved: before ? changesOf(before.figures, review.snapshot?.figures ?? now) : [],
    };
  });
  const closed = figured.filter(({ review }) => review.snapshot !== null);
  const last = closed.at(-1)?.review;
  const decided = closed.flatMap(({ decisions }) => decisions);
  const count = (state: Decision['state']): number => decided.filter(({ decision }) => decision.state === state).length;
  return {
    customer: facts.customer?.name ?? '',
    today: facts.today,
    sentence: data.sentence && {
      text: data.sentence.text,
      at: data.sentence.at,
      changed: changedUnder(data.sentence.figures, now),
    },
    closed,
    open: figured.find(({ review }) => review.snapshot === null) ?? null,
    daysSince: last ? Math.max(0, daysBetween(last.at, facts.today)) : null,
    since: last?.snapshot ? changesOf(last.snapshot.figures, now) : [],
    next: data.next,
    done: count('done'),
    dropped: count('dropped'),
    waiting: count('open'),
    overdue: decided.filter(({ late }) => late > 0).toSorted((a, b) => b.late - a.late),
  };
}

/** Reviews, newest first; the open one leads. */
export const newestFirst = ({ closed, open }: Pick<Figures, 'closed' | 'open'>): readonly ReviewFigure[] =>
  [...closed, ...(open ? [open] : [])].toReversed();

export function stateOf({ closed, open, sentence }: Figures): 'empty' | 'begun' | 'enough' {
  if (closed.length > 0) return 'enough';
  return open || sentence ? 'begun' : 'empty';
}

/** Sentence and reviews for the front page and whatever else follows the account. */
export const publish = (data: Data): Partial<PlanFacts> => ({
  sentences: data.sentence ? [data.sentence] : [],
  reviews: reviewsOf(data).map((review) => ({
    id: review.id,
    at: review.at,
    present: review.present,
    decisions: decisionsOf(review).map(({ id, text, owner, due, state, why }) => ({ id, text, owner, due, state, why })),
    snapshot: review.snapshot,
  })),
});
