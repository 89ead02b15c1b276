import type { Signal } from '../facts.ts';
import type { Correction, Kept, PromiseMade, Share } from './model.ts';
import type { Item, Questionnaire, SignalAsked, Topic } from './questionnaire.ts';

/** `late`: its quarter is over and it was not closed. It stays open and never freezes by itself. */
export type State = 'open' | 'late' | 'closed';

export interface ItemFigure {
  readonly item: Item;
  /** `undefined` = not answered, `null` = no occasion. */
  readonly value: number | null | undefined;
  /** What was answered before the first correction, where there is one. */
  readonly original: number | null | undefined;
  readonly corrections: readonly Correction[];
  readonly evidence: string;
  /** Answer and evidence of the quarter before. */
  readonly was: number | null | undefined;
  readonly wasEvidence: string;
}

export interface TopicFigure {
  readonly topic: Topic;
  readonly items: readonly ItemFigure[];
  /** Mean of the answers on the scale; `null` where nothing is known. */
  readonly mean: number | null;
  readonly wasMean: number | null;
  readonly answered: number;
  readonly none: number;
  /** Statements that could be answered: all less those without occasion. */
  readonly of: number;
  /** Means over all quarters up to this one, `null` where nothing was known. */
  readonly trend: readonly { readonly quarter: string; readonly mean: number | null }[];
  readonly signals: readonly SignalFigure[];
}

/** Something counted from the records; `now` is `null` where no instrument could count it. */
export interface SignalFigure {
  readonly asked: SignalAsked;
  readonly now: Signal | null;
  readonly before: Signal | null;
}

export interface PromiseFigure {
  readonly promise: PromiseMade;
  readonly topic: Topic | undefined;
  readonly kept: Kept | null;
  readonly note: string;
}

export interface QuarterFigures {
  readonly quarter: string;
  readonly questionnaire: Questionnaire;
  readonly state: State;
  readonly startedAt: string;
  readonly closedAt: string | null;
  readonly topics: readonly TopicFigure[];
  /** The quarter that stands dashed behind it; `null` = this is the first. */
  readonly previous: string | null;
  readonly answered: number;
  readonly none: number;
  readonly of: number;
  readonly evidence: number;
  readonly corrections: number;
  /** Topics up, down and the same against the quarter before. */
  readonly moved: { readonly up: number; readonly down: number; readonly same: number };
  /** Promises of the quarter before, with the person's word on each. */
  readonly lookBack: readonly PromiseFigure[];
  /** Promises for the next quarter. */
  readonly lookAhead: readonly PromiseFigure[];
  readonly shares: readonly Share[];
  /** Ids of the colleagues' view: whether the score, the answers … may be seen. All true for oneself. */
  readonly seen: { readonly score: boolean; readonly evidence: boolean };
}

export interface Figures {
  readonly person: string;
  readonly name: string;
  readonly own: boolean;
  /** Taken off the list of our people: nothing can be written any more. */
  readonly left: boolean;
  readonly today: string;
  /** The quarter of today. */
  readonly now: string;
  /** Days until it ends. */
  readonly daysLeft: number;
  /** Ascending; the quarter of today is always the last, begun or not. */
  readonly quarters: readonly QuarterFigures[];
}
