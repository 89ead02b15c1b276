import type { Bar } from '@shared/instruments/actions/layout/timeline.ts';

/** What of a bar was taken hold of: all of it, or its end, which is the due day. */
export type Grip = 'bar' | 'end';
/** Pixels around the end of a bar within which the end is meant; a short bar keeps half of itself for the bar. */
const REACH = 7;

/** `x`: where the drag began. `null` beside the bar: the row is not dragged by its name. */
export function gripOf({ start, end }: Pick<Bar, 'start' | 'end'>, x: number): Grip | null {
  if (x < start - 2 || x > end + REACH) return null;
  return x > end - Math.min(REACH, (end - start) / 2) ? 'end' : 'bar';
}

/** Whole days of a way of `dx` pixels; the end of a bar never comes before its first day. */
export function dragDays(dx: number, { start, end, perDay }: Bar, grip: Grip): number {
  const days = Math.round(dx / perDay);
  const least = grip === 'end' ? 1 - Math.max(1, Math.round((end - start) / perDay)) : -Infinity;
  return Math.max(least, days);
}
