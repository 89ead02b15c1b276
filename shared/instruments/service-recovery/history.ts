import { live } from '../../base/entity.ts';
import type { Complaint } from './model.ts';

type Step = Complaint['steps'][string];

/** What was done, oldest first; on the same day as it was written down. */
export const inTime = ({ steps }: Pick<Complaint, 'steps'>): readonly Step[] =>
  live(steps).sort((a, b) => key(a).localeCompare(key(b), 'en'));
const key = ({ at, changedAt, id }: Step): string => `${at} ${changedAt} ${id}`;

/** A stretch of time in which a complaint ran; `to` is `null` while it runs. */
export interface Stretch {
  readonly from: string;
  readonly to: string | null;
}

/** From the opening to the first closing, from there each reopening to the next: every time it ran. */
export function stretchesOf({ openedAt, closings }: Pick<Complaint, 'openedAt' | 'closings'>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from: string | null = openedAt;
  for (const { at, reopenedAt } of closings) {
    if (from !== null) stretches.push({ from, to: at });
    from = reopenedAt;
  }
  return from === null ? stretches : [...stretches, { from, to: null }];
}
