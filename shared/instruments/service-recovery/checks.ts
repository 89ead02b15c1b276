import { fail, ok, problem, type Result } from '../../base/result.ts';
import type { Closing, Complaint } from './model.ts';

/** Nobody records complaints of another century: an earlier year is a slip of the hand. */
const EARLIEST = '2000-01-01';
/** Years ahead that a next step may lie. */
const YEARS = 10;

/** Opened not before 2000, not after today, and not after it was first closed. */
export function openedFits(openedAt: string, closings: readonly Closing[], today: string): Result<void> {
  const first = closings[0]?.at ?? today;
  const latest = first < today ? first : today;
  return openedAt < EARLIEST || openedAt > latest ? fail(problem('complaint.opened', { value: openedAt, latest })) : ok(undefined);
}

/** Something that has happened lies between two days; `complaint.closed` says between which. */
const between = (value: string, earliest: string, latest: string): Result<void> =>
  value < earliest || value > latest ? fail(problem('complaint.closed', { value, earliest, latest })) : ok(undefined);

/** A closing has the customer's words, and lies after what it closes: the opening, or the last reopening. */
export function closingFits(
  closing: Pick<Closing, 'at' | 'words'>,
  to: Complaint,
  earlier: readonly Closing[],
  today: string,
): Result<void> {
  if (closing.words === '') return fail(problem('complaint.words', { name: to.title }));
  return between(closing.at, earlier.at(-1)?.reopenedAt ?? to.openedAt, today);
}

export const reopeningFits = (at: string, closing: Closing, today: string): Result<void> => between(at, closing.at, today);

/** The lowest is the lowest of the three, as far as they are known. */
export function goodwillFits({ before, lowest, now }: Pick<Complaint, 'before' | 'lowest' | 'now'>): Result<void> {
  if (lowest === null) return ok(undefined);
  const above = (before !== null && lowest > before) || (now !== null && lowest > now);
  return above ? fail(problem('complaint.goodwill', { before: before ?? '?', lowest, now: now ?? '?' })) : ok(undefined);
}

/** `value.date` for a next step that nobody can mean. */
export function dueFits(due: string | null | undefined, today: string): Result<void> {
  const last = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
  const wrong = due !== null && due !== undefined && (due > last || due < EARLIEST);
  return wrong ? fail(problem('value.date', { value: due })) : ok(undefined);
}

/** `value.date` for something done that lies ahead, or in another century. */
export const doneFits = (at: string, today: string): Result<void> =>
  at < EARLIEST || at > today ? fail(problem('value.date', { value: at })) : ok(undefined);
