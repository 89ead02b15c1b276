import type { Amount } from '../../base/amount.ts';
import type { CustomerFacts, Opening, Person } from '../facts.ts';
import type { Benefit, FirstYear, GainLine } from './benefit.ts';
import type { ItemOf, ListName } from './lists.ts';
import type { Head } from './model.ts';
import type { PriceFigures } from './price.ts';
import type { Case } from './triple.ts';

export interface OfferFigures extends Benefit {
  readonly offer: ItemOf<'offers'>;
  /** 1, 2, 3 … among the offers that stand in the paper; 0 for one that is kept out. */
  readonly number: number;
  readonly lines: readonly GainLine[];
  readonly duties: readonly ItemOf<'duties'>[];
  readonly answers: readonly Opening[];
  /** Openings it names that are no longer there. */
  readonly lost: readonly string[];
}
export interface LossLine {
  readonly loss: ItemOf<'losses'>;
  readonly amount: Amount | null;
  /** What is left of it once everything is in use (middle case); `null` where no benefit is tied to it or the loss is unknown. */
  readonly after: Amount | null;
}
export interface OptionFigures {
  readonly option: ItemOf<'options'>;
  readonly numbers: readonly number[];
  readonly net: Amount | null;
  readonly outlay: Amount | null;
  readonly advised: boolean;
}
export type Rows = { readonly [L in ListName]: readonly ItemOf<L>[] };

export interface Figures {
  readonly head: Head;
  readonly rows: Rows;
  readonly customer: CustomerFacts | null;
  readonly company: string;
  readonly currency: string;
  readonly today: string;
  readonly addressee: CustomerFacts['contacts'][number] | null;
  readonly contact: Person | null;
  /** Grain of every amount of benefit and loss. */
  readonly step: Amount;
  /** In the paper, in order; then those kept out. */
  readonly offers: readonly OfferFigures[];
  readonly drafts: readonly OfferFigures[];
  readonly total: Benefit;
  readonly payback: Readonly<Record<Case, number | null>>;
  readonly firstYear: FirstYear | null;
  readonly losses: readonly LossLine[];
  readonly lossTotal: Amount | null;
  readonly options: readonly OptionFigures[];
  readonly price: PriceFigures;
  /** Pains and needs of the customer, and which of them no offer in the paper answers. */
  readonly wants: readonly Opening[];
  readonly unanswered: readonly Opening[];
  /** What could be offered and is not yet. */
  readonly candidates: readonly Opening[];
  readonly quotes: readonly Opening[];
  /** Benefits in money that the customer has not confirmed: count and yearly sum. */
  readonly unconfirmed: { readonly count: number; readonly amount: Amount };
  readonly sections: readonly SectionState[];
  readonly findings: readonly Finding[];
}

/** Parts of the paper, in its order. */
export const SECTIONS = [
  'cover',
  'summary',
  'situation',
  'diagnosis',
  'offers',
  'case',
  'plan',
  'duties',
  'references',
  'price',
  'risks',
  'next',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface SectionState {
  readonly id: SectionId;
  readonly state: 'empty' | 'begun' | 'enough';
  /** Of the things this part wants, how many are there. */
  readonly known: number;
  readonly of: number;
}

/** Something to mend before the paper goes out. `block` = must not go to the customer like this. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'block' | 'attention' | 'note';
  readonly section: SectionId;
  /** List and item it is about, for the editor to go there. */
  readonly list?: ListName | undefined;
  readonly item?: string | undefined;
  readonly values: Readonly<Record<string, string | number>>;
}
export type FindingCode =
  | 'placeholder'
  | 'rivalNamed'
  | 'offerWithoutName'
  | 'offerAnswersNothing'
  | 'offerWithoutFigure'
  | 'openingGone'
  | 'gainWithoutFigure'
  | 'gainOutOfOrder'
  | 'gainNotAgreed'
  | 'gainWithoutSource'
  | 'gainAboveLoss'
  | 'lossWithoutSource'
  | 'dutyWithoutOwner'
  | 'dutyWithoutDate'
  | 'milestoneWithoutOwner'
  | 'milestoneWithoutDate'
  | 'datesOutOfOrder'
  | 'askAfterValidity'
  | 'askInThePast'
  | 'noAsk'
  | 'noAddressee'
  | 'noValidity'
  | 'priceUnknown';

export type Ground = Omit<Figures, 'sections' | 'findings'>;
