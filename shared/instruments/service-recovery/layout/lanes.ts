import type { ComplaintFigure } from '../types.ts';
import type { Axis } from './axis.ts';

/** Height of a lane. */
export const LANE = 15;
/** Pixels that a bar is wide at least, and keeps free after it. */
const LEAST = 8;

/** A lane for each complaint of a cause, so that two that ran at the same time do not lie on each other. */
export function lanesOf(complaints: readonly ComplaintFigure[], axis: Axis): { readonly of: readonly number[]; readonly count: number } {
  const ends: number[] = [];
  const of = complaints.map(({ complaint, closing }) => {
    const from = axis.x(complaint.openedAt);
    const to = Math.max(from + LEAST, axis.x(closing?.at ?? axis.to));
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
  return { of, count: Math.max(1, ends.length) };
}
