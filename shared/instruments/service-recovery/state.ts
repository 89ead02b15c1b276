import type { Closing, Complaint } from './model.ts';

export type State = 'open' | 'recovering' | 'closed';

/** The closing that holds; `null` while there is none, or the last one was reopened. */
export function closingOf({ closings }: Pick<Complaint, 'closings'>): Closing | null {
  const last = closings.at(-1);
  return last && last.reopenedAt === null ? last : null;
}

/** Closed by a closing that holds; recovering from the day work began; else open. */
export function stateOf(complaint: Pick<Complaint, 'closings' | 'startedAt'>): State {
  if (closingOf(complaint)) return 'closed';
  return complaint.startedAt === null ? 'open' : 'recovering';
}
