import type { Amount } from '../base/amount.ts';
import type { Provenance, Quarter } from '../base/entity.ts';
import type { PlanFacts } from './plan-facts.ts';

/**
 * What an instrument may look at besides its own data: gathered by the workspace, plain values, read only.
 * An instrument never imports another one; what it needs of others comes through here.
 */
export interface Facts {
  /** Today as `YYYY-MM-DD`; injected, so that figures are pure. */
  readonly today: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** Our own company as written in documents. */
  readonly company: string;
  readonly people: readonly Person[];
  readonly me: string | null;
  readonly rivals: readonly Rival[];
  readonly categories: readonly Category[];
  /** Every customer, as columns. */
  readonly portfolio: Portfolio;
  /** Tiers as the manager sees them now, by customer id (override beats computed); empty until computed. */
  readonly snapshots: readonly Snapshot[];
  /** The customer the plan is for; `null` for instruments of the portfolio. */
  readonly customer: CustomerFacts | null;
  /** What the other instruments of this customer's plan offer to be answered or sold (needs, pains, openings, possible offers). */
  readonly openings: readonly Opening[];
  /** What the instruments of this customer's plan know of people, visits, actions …; empty without a customer. */
  readonly plan: PlanFacts;
  /** Extra days off (`YYYY-MM-DD`) and days worked although they fall on a weekend: the workspace's calendar. */
  readonly calendar: { readonly holidays: readonly string[]; readonly workdays: readonly string[] };
  /** Whom an assessment is about; `null` for everything that is not a person's. */
  readonly person: PersonFacts | null;
  /** Counted from our own records, for the person and quarter of an assessment: shown beside an answer, never scored. */
  readonly signals: readonly Signal[];
}

/** The person an assessment is about. `own`: it is the one who looks. */
export interface PersonFacts extends Person {
  readonly own: boolean;
  /** Taken off the list of our people: what was written stays. */
  readonly left: boolean;
}

/** What the records of one quarter say: `count` of `of` (a share), or a mean where `of` is null and `kind` says so. */
export interface Signal {
  /** `<instrument>.<name>`, e.g. `visits.reportedOnTime`. */
  readonly id: string;
  readonly quarter: Quarter;
  /** `sum`: counts of all customers are added; `mean`: `count` is a sum of scores over `of` scores. */
  readonly kind: 'sum' | 'mean';
  readonly count: number;
  /** What `count` is a part of; `null` = a plain count. */
  readonly of: number | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}
/** A competitor, kept once per workspace. `mark` is one letter or character shown in a shape of its own. */
export interface Rival {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
}
export interface Category {
  readonly id: string;
  readonly name: string;
}

/** A value with where it is from. `value` alone is enough. */
export interface Fact<T> extends Provenance {
  readonly value: T;
}

export interface CustomerFacts {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly legalName: string;
  readonly city: string | null;
  readonly country: string | null;
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly title: string | null }[];
  /** Yearly spend on everything we could supply, from every supplier; `null` = unknown. */
  readonly potential: Fact<Amount> | null;
  /** Sum over the last four complete quarters; `null` = no sales were ever recorded. */
  readonly value: Amount | null;
  readonly tier: Tier;
}

export type Tier = 'A' | 'S' | 'B' | 'C';

/**
 * All customers as columns, one position per customer, in the order of their ids. Large workspaces are never walked as objects.
 * Amounts are `Amount`s in float arrays (exact: integers below 2^53); `NaN` is unknown.
 */
export interface Portfolio {
  readonly size: number;
  readonly ids: readonly string[];
  /** The code the customer came with (`QUICK`), or ''. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly owners: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  /** Id of the customer each belongs to (its group), or ''. It may be one that is not there any more. */
  readonly parents: readonly string[];
  /** Every quarter with any sale of anyone, without holes, ascending. */
  readonly quarters: readonly Quarter[];
  /** Row-major `size × quarters.length`; 0 where nothing was sold in that quarter; a whole row of `NaN` when no sale was ever recorded. */
  readonly sales: Float64Array;
  readonly potential: Float64Array;
  /** 0 unknown, 1 assumed, 2 confirmed. */
  readonly potentialStatus: Uint8Array;
  /** Day the potential was learned, '' if unknown. */
  readonly potentialAt: readonly string[];
  /** Last day with sales, '' if none. Only as exact as the import gave it. */
  readonly lastSale: readonly string[];
  /** Visits and hours in the quarter of today and the one before it: [visits, hours, visits before, hours before] per customer. */
  readonly effort: Float64Array;
  /** Last day any sale of anyone was recorded, '' if none: decides which quarters are complete. */
  readonly dataUntil: string;
}

/** A quarter frozen: tier, value and potential of each customer as they stood. */
export interface Snapshot {
  readonly quarter: Quarter;
  readonly takenAt: string;
  readonly customers: Readonly<
    Record<
      string,
      { readonly tier: Tier; readonly valueTier: 'A' | 'B' | 'C'; readonly value: Amount | null; readonly potential: Amount | null }
    >
  >;
}

/**
 * Something a proposal could answer or offer, published by an instrument in the common form.
 * `pain`/`need`: what the customer suffers or wants, in its own words. `offer`: what we could deliver against it.
 */
export interface Opening {
  /** Stable: `<instrument>:<entity id>`. */
  readonly id: string;
  readonly instrument: string;
  readonly kind: 'pain' | 'need' | 'offer';
  readonly title: string;
  /** For the customer's eyes: words, person, day. */
  readonly words?: string | undefined;
  readonly person?: string | undefined;
  readonly at?: string | undefined;
  /** Place it belongs to, e.g. the activity's name. */
  readonly place?: string | undefined;
  /** Openings this one answers. */
  readonly answers?: readonly string[];
  /** Value a year for us; never for the customer's document. */
  readonly value?: Amount | null;
  readonly status?: 'possible' | 'proposed' | 'delivered';
}
