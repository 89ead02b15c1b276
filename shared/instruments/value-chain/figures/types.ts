import type { Amount } from '../../../base/amount.ts';
import type { Certainty } from '../../certainty.ts';
import type { Tier } from '../../facts.ts';
import type { ActivityKind, OfferStatus, Origin, Quote } from '../model.ts';

/** A rival as it stands in this map: own lane, or among the others. */
export interface RivalLane {
  /** Rival's id, or `others`. */
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  /** 0, 1, 2 = shape and colour; 3 = others. */
  readonly slot: 0 | 1 | 2 | 3;
  /** Ids of the rivals in this lane. */
  readonly members: readonly string[];
  readonly total: Amount;
  /** Part of `total` that stands in support bands. */
  readonly inSupport: Amount;
  readonly chips: number;
  /** Day of the latest fact; '' if none carries a day. */
  readonly latest: string;
}

export interface ChipFigure {
  readonly id: string;
  readonly activity: string;
  readonly who: string;
  /** Lane it stands in: `us`, a rival's id, or `others`. */
  readonly lane: string;
  readonly slot: 0 | 1 | 2 | 3 | null;
  readonly mark: string;
  readonly whoName: string;
  readonly status: OfferStatus;
  readonly name: string;
  readonly value: Amount | null;
  readonly proof: string;
  readonly origin: Origin;
  readonly certainty: Certainty;
  /** Days since the fact was learned; `null` if unknown. */
  readonly age: number | null;
}

export interface FactFigure extends Origin {
  readonly value: number | null;
  readonly certainty: Certainty;
}

export interface QuoteFigure extends Pick<Quote, 'id' | 'words' | 'status' | 'source'> {
  readonly person: string;
  readonly occasion: string;
  readonly at: string;
  readonly shown: boolean;
}

/** What moved since the last quarter. */
export interface Change {
  readonly kind: 'importance' | 'share' | 'chip';
  /** Words for a chip: who and what. */
  readonly who: string;
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Who supplies most on an activity, and whether what we have proposed would turn that. */
export type Verdict =
  | { readonly kind: 'unserved' | 'unknown' | 'alone' | 'tie' }
  | { readonly kind: 'weLead'; readonly rival: string; readonly lead: Amount; readonly margin: Amount }
  | {
      readonly kind: 'rivalLeads';
      readonly rival: string;
      readonly held: Amount;
      readonly lead: Amount;
      /** Our value once everything proposed is won; by how much it passes (or misses, if negative) the rival. */
      readonly after: Amount;
      readonly margin: Amount;
    };

export interface ActivityFigure {
  readonly id: string;
  readonly kind: ActivityKind;
  /** `1`, `2` … for primary, `S1` … for support. */
  readonly code: string;
  readonly name: string;
  readonly share: FactFigure;
  readonly importance: FactFigure;
  readonly quotes: readonly QuoteFigure[];
  readonly chips: readonly ChipFigure[];
  /** `unknown` while nobody's supply has been recorded anywhere. */
  readonly served: 'served' | 'unserved' | 'unknown';
  readonly delivered: Amount;
  readonly proposed: Amount;
  readonly possible: Amount;
  readonly byRivals: Amount;
  readonly verdict: Verdict;
  readonly changes: readonly Change[];
}

export interface LinkFigure {
  readonly id: string;
  readonly cause: string;
  readonly effect: string;
  readonly words: string;
}

export interface SupplierFigure {
  readonly id: string;
  readonly name: string;
  readonly ours: boolean;
  readonly value: Amount | null;
  /** Ids of the activities it feeds, in the order of the map. */
  readonly feeds: readonly string[];
}

export interface MarketFigure {
  readonly id: string;
  readonly name: string;
  readonly share: number | null;
  readonly words: string;
}

/** Value in play 价值盘面: parts and total tie exactly; unknown amounts are counted, not summed. */
export interface InPlay {
  readonly delivered: Amount;
  readonly proposed: Amount;
  readonly possible: Amount;
  readonly rivals: Amount;
  readonly total: Amount;
  /** Chips without an amount. */
  readonly unknown: number;
}

export interface Coverage {
  readonly of: number;
  readonly importance: number;
  readonly quotes: number;
  readonly share: number;
  /** Sum of the known shares of cost, in percent. */
  readonly shareSum: number;
}

export interface Count {
  readonly count: number;
  readonly value: Amount;
}

export interface Figures {
  readonly customer: string;
  readonly company: string;
  readonly currency: string;
  readonly today: string;
  readonly tier: Tier;
  /** Days after which a fact about this customer is stale. */
  readonly staleAfter: number;
  readonly primary: readonly ActivityFigure[];
  readonly support: readonly ActivityFigure[];
  readonly rivals: readonly RivalLane[];
  /** Day of our own latest fact, '' if none. */
  readonly latestOfUs: string;
  readonly links: readonly LinkFigure[];
  readonly suppliers: readonly SupplierFigure[];
  readonly markets: readonly MarketFigure[];
  readonly inPlay: InPlay;
  readonly coverage: Coverage;
  readonly chips: Count;
  readonly confirmed: Count;
  readonly assumed: Count;
  readonly stale: Count;
  /** Proposals that only we believe in. */
  readonly assumedProposals: Count;
  /** Whether the workspace knows any rival: decides what the map asks for next. */
  readonly knowsRivals: boolean;
}
