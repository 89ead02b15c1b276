import type { Amount } from '../../base/amount.ts';
import type { Tier } from '../facts.ts';
import type { Closing, Complaint } from './model.ts';
import type { State } from './state.ts';

export interface ComplaintFigure {
  readonly complaint: Complaint;
  readonly state: State;
  /** Who complained, by the name the plan or the contacts know; '' = not known. */
  readonly who: string;
  /** Calendar days from the opening to the closing that holds, or to today. */
  readonly days: number;
  /** The closing that holds. */
  readonly closing: Closing | null;
  /** Closings that did not hold. */
  readonly reopened: number;
  /** Which complaint of its cause this is, counted by opening: 1, 2, 3 …; 1 where no cause is known. */
  readonly nth: number;
  /** Complaints of the same cause, this one included; 1 where no cause is known. */
  readonly times: number;
  /** Calendar days from its closing, when all of its cause was closed, until the cause came back; `null` = it did not. */
  readonly cameBack: number | null;
  /** Days that the next step is late; 0 = it is not, or there is no day. */
  readonly late: number;
}

/** All complaints of one cause, by opening. */
export interface CauseFigure {
  /** '' = cause not known. */
  readonly cause: string;
  readonly complaints: readonly ComplaintFigure[];
}

/** A share over the complaints of which all three goodwills are known. */
export interface Regained {
  /** Σ(now − lowest) ÷ Σ(before − lowest); over 1 = better than before. `null` = nothing known, or nothing was lost. */
  readonly share: number | null;
  /** Complaints it is made of. */
  readonly of: number;
}

export interface Figures {
  readonly customer: string;
  readonly tier: Tier;
  readonly today: string;
  /** What nobody has first, then what has waited longest. */
  readonly open: readonly ComplaintFigure[];
  /** Longest waiting first. */
  readonly recovering: readonly ComplaintFigure[];
  /** Newest closing first. */
  readonly closed: readonly ComplaintFigure[];
  readonly total: number;
  /** Most complaints first; what has no cause last. */
  readonly causes: readonly CauseFigure[];
  /** Median of the days to close of what is closed; `null` = nothing closed. */
  readonly median: number | null;
  readonly agreedDays: number | null;
  readonly regained: { readonly all: Regained; readonly closed: Regained; readonly running: Regained };
  /** Known cost of making good, and of how many complaints. `null` = of none. */
  readonly cost: { readonly sum: Amount | null; readonly of: number };
}
