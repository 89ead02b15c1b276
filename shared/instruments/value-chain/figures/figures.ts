import { live } from '../../../base/entity.ts';
import type { Facts } from '../../facts.ts';
import { US, type Data } from '../model.ts';
import { activityFigures } from './activities.ts';
import { staleAfter } from '../../certainty.ts';
import { chipFigures } from './chips.ts';
import { linkFigures, marketFigures, supplierFigures } from './ends.ts';
import { latestOf, rivalLanes } from './lanes.ts';
import { count, inPlayOf, ofUs } from './totals.ts';
import type { ActivityFigure, Coverage, Figures } from './types.ts';

/** Everything the map shows and says, computed once from the data and its surroundings. */
export function figures(data: Data, facts: Facts): Figures {
  const tier = facts.customer?.tier ?? 'C';
  const limit = staleAfter(tier);
  const { today, rivals, company } = facts;
  const lanes = rivalLanes(data, rivals);
  const chips = chipFigures(data, { lanes, rivals, company, today, limit });
  const around = { data, chips, today, limit };
  const primary = activityFigures('primary', around);
  const support = activityFigures('support', around);
  const all = [...support, ...primary];
  return {
    customer: facts.customer?.name ?? '',
    company,
    currency: facts.currency,
    today,
    tier,
    staleAfter: limit,
    primary,
    support,
    rivals: lanes,
    latestOfUs: latestOf(live(data.chips).filter((chip) => chip.who === US)),
    links: linkFigures(data, all),
    suppliers: supplierFigures(data, all, chips),
    markets: marketFigures(data),
    inPlay: inPlayOf(chips),
    coverage: coverageOf(all),
    chips: count(chips),
    confirmed: count(chips.filter((chip) => chip.origin.status === 'confirmed')),
    assumed: count(chips.filter((chip) => chip.origin.status !== 'confirmed')),
    stale: count(chips.filter((chip) => chip.certainty === 'stale')),
    assumedProposals: count(ofUs(chips, 'proposed').filter((chip) => chip.origin.status !== 'confirmed')),
    knowsRivals: rivals.length > 0,
  };
}

const tenths = (value: number): number => Math.round(value * 10);

function coverageOf(all: readonly ActivityFigure[]): Coverage {
  const shares = all.flatMap(({ share }) => (share.value === null ? [] : [share.value]));
  return {
    of: all.length,
    importance: all.filter(({ importance }) => importance.value !== null).length,
    quotes: all.filter(({ quotes }) => quotes.length > 0).length,
    share: shares.length,
    shareSum: shares.reduce((sum, share) => sum + tenths(share), 0) / 10,
  };
}

/** Activities in the order of the map: support bands, then the chain. */
export const allActivities = (all: Figures): readonly ActivityFigure[] => [...all.support, ...all.primary];

/** Enough when the customer's own view of most activities is known and somebody's supply is on the map. */
export function stateOf({ coverage, chips }: Figures): 'empty' | 'begun' | 'enough' {
  if (coverage.of === 0) return 'empty';
  const most = coverage.of * 0.6;
  return chips.count > 0 && coverage.importance >= most && coverage.quotes >= most ? 'enough' : 'begun';
}
