import type { Amount } from '../../base/amount.ts';
import type { Quarter } from '../../base/entity.ts';
import type { Severity, ViewIntent } from '../../instruments/contract.ts';
import type { Tier } from '../../instruments/facts.ts';
import type { KnownReview, KnownSentence, Standing } from '../../instruments/plan-facts.ts';
import type { NewestIndex } from '../../instruments/standing.ts';

/** What one view says first, in words. */
export interface FrontReading {
  readonly instrument: string;
  /** Title of the view it comes from. */
  readonly title: string;
  readonly severity: Severity;
  readonly weight: number;
  readonly text: string;
  readonly intent: ViewIntent;
}

/** Something dated that comes next: an action, a visit, a step to a person. */
export interface FrontMove {
  readonly id: string;
  readonly instrument: string;
  readonly date: string;
  readonly title: string;
  readonly owner: string;
  /** Days past its day; 0 = ahead or today. */
  readonly late: number;
}

export interface FrontQuarter {
  readonly quarter: Quarter;
  /** `null` = nothing was ever recorded. */
  readonly now: Amount | null;
  readonly before: Amount | null;
  /** The running one: not over yet. */
  readonly running: boolean;
}

export interface FrontPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly influence: number;
  readonly tie: number;
  readonly wanted: number;
}

export interface FrontShare {
  /** A rival's id, `us`, or `unknown`. */
  readonly supplier: string;
  readonly name: string;
  readonly mark: string;
  /** Place among the workspace's rivals: its shape and colour everywhere. */
  readonly slot: 0 | 1 | 2 | 3;
  readonly value: Amount;
  /** Of everything the customer spends, 0–1; `null` while that is not known. */
  readonly share: number | null;
}

/** How old what we know is: facts with a day, by age; facts whose day nobody wrote down. */
export interface FrontAge {
  readonly instrument: string;
  readonly title: string;
  readonly fresh: number;
  readonly middle: number;
  readonly stale: number;
  readonly undated: number;
}

/** The account on one page: what a director reads in three minutes. */
export interface Front {
  readonly customer: string;
  readonly name: string;
  readonly tier: Tier;
  readonly owner: string | null;
  /** Sales of the last four complete quarters, and of the four before. */
  readonly value: Amount | null;
  readonly valueBefore: Amount | null;
  readonly quarters: readonly FrontQuarter[];
  readonly wallet: readonly FrontShare[];
  readonly spend: Amount | null;
  readonly readings: readonly FrontReading[];
  readonly risks: readonly FrontReading[];
  readonly moves: readonly FrontMove[];
  readonly people: readonly FrontPerson[];
  readonly indices: readonly NewestIndex[];
  readonly ages: readonly FrontAge[];
  /** Views by how far they have come. */
  readonly states: { readonly enough: number; readonly of: number };
  readonly today: string;
  /** The main figures as they are now: what reviews and the sentence are held against. */
  readonly standing: Standing;
  /** What the owner says of the account; `null` = the proposed sentence serves. */
  readonly said: KnownSentence | null;
  /** Oldest first; one at most is open, and it is the last. */
  readonly reviews: readonly KnownReview[];
}
