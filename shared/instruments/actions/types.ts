import type { Amount } from '../../base/amount.ts';
import type { Action, Goal } from './model.ts';

export interface ActionFigure {
  readonly action: Action;
  /** Working days past its due day; 0 = not late. Done ones are late where they were finished after it. */
  readonly late: number;
  /** Working days left; `null` = no date, or done. */
  readonly left: number | null;
  /** Titles of what must be done before and is not. */
  readonly waitsFor: readonly string[];
  /** Titles of what cannot begin before this is done. */
  readonly holdsUp: readonly string[];
}

export interface GoalFigure {
  readonly goal: Goal;
  /** 1, 2, 3 … */
  readonly number: number;
  readonly actions: readonly ActionFigure[];
  /** (now − baseline) ÷ (target − baseline); below 0 = it got worse. `null` while baseline, target or now is unknown. */
  readonly progress: number | null;
  readonly left: number | null;
}

/** Whether what somebody owed came in time; oldest first. */
export type Kept = 'onTime' | 'late' | 'owed';
export interface Punctuality {
  readonly owner: string;
  readonly side: Action['side'];
  readonly marks: readonly Kept[];
  readonly kept: number;
}

/** Hours a week of one owner: what is left, spread over the working days it has. */
export interface Load {
  readonly owner: string;
  readonly capacity: number | null;
  readonly weeks: readonly { readonly monday: string; readonly hours: number }[];
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  readonly goals: readonly GoalFigure[];
  /** Actions that serve no goal yet. */
  readonly loose: readonly ActionFigure[];
  readonly open: number;
  readonly overdue: number;
  readonly punctuality: readonly Punctuality[];
  readonly load: readonly Load[];
  /** What the goals' offers are worth a year, as far as it is known. */
  readonly points: readonly { readonly id: string; readonly title: string; readonly value: Amount | null }[];
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}
