import type { Amount } from '../base/amount.ts';
import type { Quarter } from '../base/entity.ts';

/**
 * What the instruments of one customer's plan tell each other, in common forms: each publishes what it knows, all read the sum.
 * Nothing is typed twice, and no instrument imports another.
 */
export interface PlanFacts {
  readonly people: readonly KnownPerson[];
  readonly visits: readonly KnownVisit[];
  readonly points: readonly OpportunityPoint[];
  readonly actions: readonly KnownAction[];
  readonly goals: readonly KnownGoal[];
  readonly offers: readonly KnownOffer[];
  readonly complaints: readonly KnownComplaint[];
  readonly spend: readonly SupplierSpend[];
  readonly indices: readonly KnownIndex[];
  readonly versions: readonly KnownVersion[];
  readonly messages: readonly KnownMessage[];
  readonly sentences: readonly KnownSentence[];
  readonly reviews: readonly KnownReview[];
}

/** Somebody at the customer. What is not known is null, never a default. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly role: 'decides' | 'influences' | 'uses' | 'gatekeeps' | 'sponsors' | 'blocks' | null;
  /** 1–5. */
  readonly influence: number | null;
  /** 0–3: our tie to this person. */
  readonly tie: number | null;
  readonly tieWanted: number | null;
  /** −2…+2. */
  readonly attitude: number | null;
  /** Who of us owns the relation. */
  readonly owner: string | null;
  readonly left: boolean;
}

export interface KnownVisit {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly state: 'planned' | 'due' | 'overdue' | 'reported' | 'cancelled';
  /** People at the customer who were met. */
  readonly people: readonly string[];
  /** People of ours who went. */
  readonly ours: readonly string[];
  readonly aim: string | null;
  readonly channel: 'visit' | 'call' | 'meeting';
  readonly hours: number;
}

/** A benefit where there is an opening: attack where we are better, build where we are not yet. */
export interface OpportunityPoint {
  readonly id: string;
  readonly title: string;
  readonly kind: 'attack' | 'build';
  /** 0–10: importance × (10 − theirs) ÷ 10. */
  readonly opening: number;
  readonly edge: number;
  /** Value a year for us; `null` = not estimated. */
  readonly value: Amount | null;
}

export interface KnownAction {
  readonly id: string;
  readonly title: string;
  readonly side: 'us' | 'department' | 'partner' | 'customer';
  readonly owner: string | null;
  /** `YYYY-MM-DD`. */
  readonly due: string | null;
  readonly state: 'open' | 'doing' | 'waiting' | 'done';
  readonly doneAt: string | null;
  /** Ids of openings and opportunity points that it answers. */
  readonly answers: readonly string[];
}

/** A goal with what it is measured by. */
export interface KnownGoal {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly now: number | null;
  readonly target: number | null;
}

/** An offer of the proposal. */
export interface KnownOffer {
  readonly id: string;
  /** Its number in the document. */
  readonly number: number;
  readonly title: string;
  /** Opening of kind `offer` it was picked from. */
  readonly from: string | null;
  readonly answers: readonly string[];
}

export interface KnownComplaint {
  readonly id: string;
  readonly title: string;
  readonly state: 'open' | 'recovering' | 'closed';
  readonly openedAt: string;
  readonly closedAt: string | null;
}

/** What a supplier sells this customer a year. */
export interface SupplierSpend {
  /** A rival's id, or `us`. */
  readonly supplier: string;
  readonly value: Amount;
}

/** An index of an instrument (0–100) as it stood at the end of a quarter, or now. */
export interface KnownIndex {
  /** `<instrument>.<name>`. */
  readonly id: string;
  readonly quarter: Quarter;
  /** `null` = nothing is known. */
  readonly value: number | null;
  /** 0–1: share of the weight that is known. */
  readonly coverage: number;
}

export const noPlanFacts: PlanFacts = {
  people: [],
  visits: [],
  points: [],
  actions: [],
  goals: [],
  offers: [],
  complaints: [],
  spend: [],
  indices: [],
  versions: [],
  messages: [],
  sentences: [],
  reviews: [],
};

/** What the proposal is called as it stands now (`V1.2`); nothing while it has no name. */
export interface KnownVersion {
  readonly label: string;
}

/** Something somebody at the customer is to hear from us, and how far it got. */
export interface KnownMessage {
  readonly message: string;
  readonly title: string;
  readonly person: string;
  readonly state: 'planned' | 'delivered' | 'understood';
  /** `YYYY-MM-DD` until when it is to be told; `null` = no day. */
  readonly due: string | null;
  /** Day it was told; `null` while it is only planned. */
  readonly at: string | null;
}

/** Main figures of an account by name (`standing.ts`): amounts, shares, points, counts. `null` = not known. */
export type Standing = Readonly<Record<string, number | null>>;

/** The account in the words of who owns it; none where nobody wrote one. */
export interface KnownSentence {
  readonly text: string;
  /** Day it was written. */
  readonly at: string;
  /** Figures as they stood when it was written. */
  readonly figures: Standing;
}

/** A review of the account; one at most is open. */
export interface KnownReview {
  readonly id: string;
  /** Day on which it was held, `YYYY-MM-DD`. */
  readonly at: string;
  readonly present: string;
  readonly decisions: readonly KnownDecision[];
  /** What stood on the page when it was closed; `null` = still open. */
  readonly snapshot: KnownSnapshot | null;
}

export interface KnownDecision {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string | null;
  readonly state: 'open' | 'done' | 'dropped';
  /** Why it stands so. */
  readonly why: string;
}

export interface KnownSnapshot {
  readonly figures: Standing;
  /** The most important readings, in words. */
  readonly readings: readonly string[];
  /** Facts by age. */
  readonly ages: { readonly fresh: number; readonly middle: number; readonly stale: number; readonly undated: number };
  /** Views filled enough, of all. */
  readonly states: { readonly enough: number; readonly of: number };
}

/** What several instruments published, one after the other. */
export const joinPlanFacts = (parts: readonly Partial<PlanFacts>[]): PlanFacts => ({
  people: parts.flatMap((part) => part.people ?? []),
  visits: parts.flatMap((part) => part.visits ?? []),
  points: parts.flatMap((part) => part.points ?? []),
  actions: parts.flatMap((part) => part.actions ?? []),
  goals: parts.flatMap((part) => part.goals ?? []),
  offers: parts.flatMap((part) => part.offers ?? []),
  complaints: parts.flatMap((part) => part.complaints ?? []),
  spend: parts.flatMap((part) => part.spend ?? []),
  indices: parts.flatMap((part) => part.indices ?? []),
  versions: parts.flatMap((part) => part.versions ?? []),
  messages: parts.flatMap((part) => part.messages ?? []),
  sentences: parts.flatMap((part) => part.sentences ?? []),
  reviews: parts.flatMap((part) => part.reviews ?? []),
});
