import type { Facts, Opening } from '../facts.ts';
import type { OpportunityPoint, PlanFacts } from '../plan-facts.ts';
import { figures } from './figures.ts';
import type { Data } from './model.ts';
import { BEST, type BenefitFigure } from './types.ts';

const ID = 'benefit-comparison';
export const openingId = (benefit: string): string => `${ID}:${benefit}`;

const pointsOf = (data: Data, facts: Facts): readonly BenefitFigure[] => figures(data, facts).against[BEST]?.points ?? [];

/**
 * Where we are better and the customer cares: something a proposal can offer, or, where an offer of another instrument is linked, a need
 * which that one answers. What we do badly is never offered: it is an action first.
 */
export const openings = (data: Data, facts: Facts): readonly Opening[] =>
  pointsOf(data, facts)
    .filter(({ cls }) => cls === 'attack')
    .map((one) => ({
      id: openingId(one.id),
      instrument: ID,
      title: one.name,
      ...(one.offer
        ? { kind: 'need' as const }
        : {
            kind: 'offer' as const,
            value: null,
            status: 'possible' as const,
          }),
    }));

/** Opportunity points for the other instruments of the plan. */
export const publish = (data: Data, facts: Facts): Partial<PlanFacts> => ({
  points: pointsOf(data, facts).map((one): OpportunityPoint => ({
    id: openingId(one.id),
    title: one.name,
    kind: one.cls === 'attack' ? 'attack' : 'build',
    opening: one.opening ?? 0,
    edge: one.edge ?? 0,
    value: one.offer?.value ?? null,
  })),
});
