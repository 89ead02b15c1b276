import { allActivities } from './figures/figures.ts';
import type { ActivityFigure, Figures } from './figures/types.ts';

const NONE = { count: 0, value: 0 };

/**
 * The map with only what a customer may read: names, shares, and words they really said. No supplier's lane, no money, no importance,
 * no knock-on words of ours; what is only assumed to be their words is not put into their mouth.
 */
export function customerFigures(figures: Figures): Figures {
  return {
    ...figures,
    rivals: [],
    latestOfUs: '',
    primary: figures.primary.map(forTheirEyes),
    support: figures.support.map(forTheirEyes),
    links: [],
    suppliers: figures.suppliers.map((one) => ({ ...one, ours: false, value: null, feeds: one.ours ? [] : one.feeds })),
    inPlay: { delivered: 0, proposed: 0, possible: 0, rivals: 0, total: 0, unknown: 0 },
    chips: NONE,
    confirmed: NONE,
    assumed: NONE,
    stale: NONE,
    assumedProposals: NONE,
  };
}

const forTheirEyes = (activity: ActivityFigure): ActivityFigure => {
  const quotes = activity.quotes.filter((quote) => quote.status === 'confirmed');
  const shown = quotes.find((quote) => quote.shown) ?? quotes[0];
  return {
    ...activity,
    importance: { value: null, certainty: 'assumed' },
    quotes: quotes.map((quote) => ({ ...quote, shown: quote === shown })),
    chips: [],
    served: 'unknown',
    delivered: 0,
    proposed: 0,
    possible: 0,
    byRivals: 0,
    verdict: { kind: 'unknown' },
    changes: [],
  };
};

/** Whether there is anything to show the customer. */
export const hasSomethingForThem = (figures: Figures): boolean =>
  allActivities(figures).some((one) => one.quotes.length > 0 || one.share.value !== null);
