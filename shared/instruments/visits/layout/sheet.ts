import type { Measure } from '../../../scene/scene.ts';
import type { Pen } from '../../../scene/wrap.ts';
import { shiftDay, daysBetween } from '../../../base/quarter.ts';
import type { LayoutOptions } from '../../contract.ts';
import type { Say } from '../say.ts';
import type { Figures } from '../types.ts';

export interface VisitsView {
  readonly form?: 'screen' | 'picture' | 'print';
  /** `lanes`: only the timeline, for the plan as a document. */
  readonly part?: 'all' | 'lanes';
}
export type VisitsOptions = LayoutOptions<VisitsView>;

export interface Sheet {
  readonly figures: Figures;
  readonly say: Say;
  readonly measure: Measure;
  readonly width: number;
  readonly height: number;
  readonly selected: string | null;
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
    figures,
    say: options,
    measure: options.measure,
    width: options.size.width - 2 * inset,
    height: options.size.height - 2 * inset,
    selected: options.selected ?? null,
    from: shiftDay(monday, -7 * BEHIND),
    to: shiftDay(monday, 7 * AHEAD),
  };
}

export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return shiftDay(day, -weekday);
}

export const pen = ({ measure }: Pick<Sheet, 'measure'>, size = 12, weight = 400): Pen => ({ measure, size, weight });
/** Share of the way from the first to the last day, at noon. */
export const shareOf = ({ from, to }: Sheet, day: string): number => (daysBetween(from, day) + 0.5) / daysBetween(from, to);
