import type { KnownAction, KnownVisit } from '../plan-facts.ts';
import type { Visit } from './model.ts';

export interface Met {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

export interface VisitFigure {
  readonly visit: Visit;
  readonly state: KnownVisit['state'];
  readonly people: readonly Met[];
  readonly ours: readonly string[];
  /** Day the report is due; planned and cancelled ones have none. */
  readonly due: string | null;
  /** Working days: late (positive) while overdue, left (negative) until the visit or until the report is due. */
  readonly late: number;
  /** Whether the report came within its two working days; `null` while there is none. */
  readonly inTime: boolean | null;
  /** What the customer said in its own words, and who said it. */
  readonly quotes: readonly { readonly words: string; readonly person: Met | null }[];
  readonly brought: { readonly needs: number; readonly rivals: number; readonly promises: number };
}

/** Somebody at the customer as a lane of the timeline. */
export interface Lane extends Met {
  readonly influence: number | null;
  /** Days since the last reported or due visit with this person; `null` = never met. */
  readonly days: number | null;
  /** Not met for long, or never though it matters. */
  readonly cold: boolean;
}

/** A promise made at a visit, ours or theirs, kept as an action. */
export interface PromiseFigure {
  readonly action: KnownAction;
  readonly ours: boolean;
  /** Days past its day while open. */
  readonly late: number;
  /** Kept in time, late, or still open. */
  readonly kept: 'inTime' | 'late' | null;
}

export interface Figures {
  readonly customer: string;
  readonly today: string;
  readonly holidays: readonly string[];
  /** Newest first. */
  readonly visits: readonly VisitFigure[];
  readonly lanes: readonly Lane[];
  readonly promises: readonly PromiseFigure[];
  readonly overdue: readonly VisitFigure[];
  readonly open: readonly VisitFigure[];
  readonly planned: readonly VisitFigure[];
  /** Visits that were, and those planned, within the running quarter. */
  readonly quarter: { readonly been: number; readonly planned: number };
  /** Of promises that were due: kept in time, of all. */
  readonly punctual: { readonly ours: readonly [number, number]; readonly theirs: readonly [number, number] };
}
