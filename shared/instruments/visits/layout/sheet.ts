import { shiftDay, daysBetween } from '../../../base/quarter.ts';
import type { LayoutOptions } from '../../contract.ts';
import { baseSheet, type BaseSheet, type Form } from '../../sheet.ts';
import type { Key } from '../messages.ts';
import type { Figures } from '../types.ts';

export interface VisitsView {
  readonly form?: Form;
  /** `lanes`: only the timeline, for the plan as a document. */
  readonly part?: 'all' | 'lanes';
}
export type VisitsOptions = LayoutOptions<VisitsView>;

export interface Sheet extends BaseSheet<Figures, Key> {
  /** First and last day of the timeline. */
  readonly from: string;
  readonly to: string;
}

/** Weeks behind and ahead that the timeline shows. */
const BEHIND = 10;
const AHEAD = 4;

export function sheetOf(figures: Figures, options: VisitsOptions, inset: number): Sheet {
  const monday = mondayOf(figures.today);
  return {
    ...baseSheet(figures, options, inset),
    from: shiftDay(monday, -7 * BEHIND),
    to: shiftDay(monday, 7 * AHEAD),
  };
}

export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return shiftDay(day, -weekday);
}

export { pen } from '../../sheet.ts';
/** Share of the way from the first to the last day, at noon. */
export const shareOf = ({ from, to }: Sheet, day: string): number => (daysBetween(from, day) + 0.5) / daysBetween(from, to);
