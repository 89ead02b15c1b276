import { sumAmounts } from '../../base/amount.ts';
import type { Facts, Opening } from '../facts.ts';
import type { SupplierSpend } from '../plan-facts.ts';
import { allActivities, figures } from './figures/figures.ts';
import type { ActivityFigure, ChipFigure, MarketFigure, QuoteFigure } from './figures/types.ts';
import { US, type Data } from './model.ts';

const ID = 'value-chain';
/** From here on an activity matters to the customer so much that it is a need even before anyone asked what hurts. */
const MATTERS = 7;

/** What a proposal could answer (pains in the customer's words, needs) and what we could offer against it. */
export function openings(data: Data, facts: Facts): readonly Opening[] {
  const all = figures(data, facts);
  return [
    ...allActivities(all).flatMap((activity) => [...activity.quotes.map((quote) => pain(quote, activity)), ...needs(activity)]),
    ...all.markets.filter((market) => market.words !== '').map(marketNeed),
    ...allActivities(all).flatMap((activity) => activity.chips.filter((chip) => chip.who === US).map((chip) => offer(chip, activity))),
  ];
}

/** What each supplier delivers here a year, as far as it is known. */
export function publish(data: Data, facts: Facts): { readonly spend: readonly SupplierSpend[] } {
  const delivered = figuresChips(data, facts).filter((chip) => chip.status === 'delivered' && chip.value !== null);
  const suppliers = [...new Set(delivered.map((chip) => chip.who))];
  return {
    spend: suppliers.map((supplier) => ({
      supplier,
      value: sumAmounts(delivered.filter((chip) => chip.who === supplier).map((chip) => chip.value ?? 0)),
    })),
  };
}

const figuresChips = (data: Data, facts: Facts): readonly ChipFigure[] =>
  allActivities(figures(data, facts)).flatMap((activity) => activity.chips);

const idOf = (id: string): string => `${ID}:${id}`;
const optional = <K extends string>(key: K, value: string): { readonly [P in K]?: string } =>
  value === '' ? {} : ({ [key]: value } as { readonly [P in K]: string });

const pain = (quote: QuoteFigure, activity: ActivityFigure): Opening => ({
  id: idOf(quote.id),
  instrument: ID,
  kind: 'pain',
  title: quote.words,
  words: quote.words,
  ...optional('person', quote.person),
  ...optional('at', quote.at),
  place: activity.name,
});

/** An activity that matters, that nobody serves and about which no words are known yet. */
const needs = (activity: ActivityFigure): Opening[] =>
  activity.served === 'unserved' && activity.quotes.length === 0 && (activity.importance.value ?? 0) >= MATTERS
    ? [{ id: idOf(activity.id), instrument: ID, kind: 'need', title: activity.name, place: activity.name }]
    : [];

const marketNeed = (market: MarketFigure): Opening => ({
  id: idOf(market.id),
  instrument: ID,
  kind: 'need',
  title: market.words,
  words: market.words,
  place: market.name,
});

const offer = (chip: ChipFigure, activity: ActivityFigure): Opening => ({
  id: idOf(chip.id),
  instrument: ID,
  kind: 'offer',
  title: chip.name,
  place: activity.name,
  answers: answersOf(activity),
  value: chip.value,
  status: chip.status,
});

const answersOf = (activity: ActivityFigure): string[] => [
  ...activity.quotes.map((quote) => idOf(quote.id)),
  ...needs(activity).map((need) => need.id),
];
