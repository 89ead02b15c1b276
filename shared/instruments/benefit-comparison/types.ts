import type { Amount } from '../../base/amount.ts';
import type { Provenance } from '../../base/entity.ts';
import type { Certainty } from '../certainty.ts';
import type { Fact } from '../facts.ts';

/** attack 进攻, build 补强, defend 守住, concede 让出. */
export type Class = 'attack' | 'build' | 'defend' | 'concede';
/** Why a benefit has no class: who or what has to be asked first. */
export type Missing = 'importance' | 'theirs' | 'ours';

export interface RatingFigure extends Provenance {
  /** `us`, or a rival's id. */
  readonly who: string;
  /** 0…10; `null` = unknown, or not offered. */
  readonly value: number | null;
  readonly offers: boolean;
  readonly proof: string;
  readonly certainty: Certainty;
  /** Value of the last quarter where it moved. */
  readonly was: number | null;
}

/** What the formulas give for one benefit against one opponent. */
export interface Compared {
  /** The rating that counts: the best known one, or the chosen rival's; `null` where none is known. */
  readonly best: RatingFigure | null;
  /** 0…10; `null` where importance or their rating is unknown. */
  readonly opening: number | null;
  /** −10…10; `null` where one of the three is unknown. */
  readonly edge: number | null;
  readonly cls: Class | null;
  readonly missing: Missing | null;
  /** Opening and edge as they stood last quarter, where they moved. */
  readonly was: { readonly opening: number; readonly edge: number } | null;
}

export interface BenefitFigure extends Compared {
  readonly id: string;
  readonly name: string;
  readonly importance: Provenance & { readonly value: number | null; readonly certainty: Certainty; readonly was: number | null };
  readonly ours: RatingFigure;
  /** One for each rival of the workspace, in its order. */
  readonly theirs: readonly RatingFigure[];
  /** What we could deliver here, from another instrument. */
  readonly offer: { readonly id: string; readonly title: string; readonly value: Amount | null; readonly place: string } | null;
  /** Number of the proposal's offer that answers it; `null` = in none. */
  readonly inProposal: number | null;
  /** An action that answers it. */
  readonly action: string | null;
}

/** A benefit with everything known of it, before it is set against an opponent. */
export type Bare = Omit<BenefitFigure, keyof Compared>;

/** Everything against one opponent: the best rival each time, or one rival. */
export interface Comparison {
  /** In the order of the drawing: importance, then opening, then edge; unknown importance last. */
  readonly rows: readonly BenefitFigure[];
  /** Opportunity points 机会点: attack and build, by opening, then edge. */
  readonly points: readonly BenefitFigure[];
}

/** Rating weighted by importance, 0…10, over what is known. */
export interface Position {
  readonly who: string;
  readonly value: number | null;
  readonly known: number;
  /** Where both we and this rival are rated: our lead, and over how many benefits. `null` for ourselves or none. */
  readonly lead: number | null;
  readonly shared: number;
}

export interface RivalColumn {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  /** 0, 1, 2 = a shape and colour of its own; 3 = among the others. */
  readonly slot: 0 | 1 | 2 | 3;
}

/** Share of what the customer spends in our field. */
export interface Wallet {
  readonly total: Fact<Amount> | null;
  readonly parts: readonly { readonly who: string; readonly value: Amount; readonly percent: number | null }[];
  /** What nobody known supplies; `null` where the spend is not known. Negative: more is supplied than is said to be spent. */
  readonly rest: Amount | null;
  readonly restPercent: number | null;
}

export interface Figures {
  readonly customer: string;
  readonly currency: string;
  readonly today: string;
  readonly company: string;
  readonly rivals: readonly RivalColumn[];
  /** Against the best of all, and against each rival by its id. */
  readonly against: Readonly<Record<string, Comparison>>;
  readonly positions: readonly Position[];
  readonly wallet: Wallet;
  readonly coverage: { readonly of: number; readonly importance: number; readonly compared: number };
  /** Days after which a fact is stale. */
  readonly staleAfter: number;
}

/** Key in `against` of the comparison with whoever is best. */
export const BEST = 'best';
