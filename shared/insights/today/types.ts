import type { Amount } from '../../base/amount.ts';
import type { TodayGroup, ViewIntent } from '../../instruments/contract.ts';
import type { Tier } from '../../instruments/facts.ts';

/** Whom a line is about. */
export interface LineCustomer {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  /** Sales of the last four complete quarters; `null` = never recorded. */
  readonly value: Amount | null;
}

/** A line of Today in words. `{{customer}}` stands where the name goes, so that the page can set it off. */
export interface SaidLine {
  /** Stable over languages and days: what "done" and a snooze are remembered by. */
  readonly key: string;
  readonly instrument: string;
  readonly kind: string;
  readonly group: TodayGroup;
  readonly customer: LineCustomer | null;
  readonly text: string;
  readonly reason: string;
  /** Words for several lines of this kind as one, with `{{customer}}` (the first) and `{{count}}`; `null` = they stay apart. */
  readonly many: string | null;
  readonly figure: string;
  readonly tone: 'late' | 'falling' | 'plain';
  /** Overdue: days late; due and next: days left. */
  readonly days: number | null;
  /** Within keep and win: 0 before 1 before 2. */
  readonly rank: number;
  /** Somebody at the customer is displeased and waits. */
  readonly displeased: boolean;
  readonly value: Amount | null;
  /** Person of ours whose line it is; `null` = anybody's. */
  readonly owner: string | null;
  readonly action: string;
  readonly intent: ViewIntent;
  /** Changes when what it says changes in kind: a snooze "until it changes" ends then. */
  readonly cause: string;
}

/** What somebody did with a line. */
export interface LineState {
  readonly state: 'done' | 'snoozed';
  /** Day on which that was. */
  readonly at: string;
  /** Snoozed until this day; `null` = until it changes. */
  readonly until: string | null;
  readonly cause: string;
}

/** A line in its place, with those of its kind that were gathered into it. */
export interface RankedLine {
  readonly line: SaidLine;
  readonly also: readonly SaidLine[];
}

export interface RankedGroup {
  readonly group: TodayGroup;
  readonly lines: readonly RankedLine[];
}

export interface Ranked {
  /** What to do, in order; groups without lines are left out. */
  readonly groups: readonly RankedGroup[];
  /** What is arranged, by day. */
  readonly arranged: readonly SaidLine[];
  /** Lines to do: the number beside Today in the rail. */
  readonly count: number;
  /** Overdue and due: with which to begin. */
  readonly first: number;
  /** Customers the lines are about, and what they buy; together and as a share of everything. */
  readonly customers: number;
  readonly value: Amount;
  readonly share: number | null;
  readonly done: readonly SaidLine[];
  readonly snoozed: readonly SaidLine[];
  /** Further lines of customers that have three already. */
  readonly held: readonly SaidLine[];
}
