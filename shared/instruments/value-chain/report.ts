import { amountToDecimal } from '../../base/amount.ts';
import { allActivities } from './figures/figures.ts';
import type { ActivityFigure, Figures } from './figures/types.ts';

/** Figures as plain JSON for the command line: amounts as decimal strings, unknown as null. */
export function report(figures: Figures): unknown {
  const { inPlay, coverage, stale, rivals } = figures;
  const money = (value: number): string => amountToDecimal(value);
  return {
    valueInPlay: {
      total: money(inPlay.total),
      delivered: money(inPlay.delivered),
      proposed: money(inPlay.proposed),
      possible: money(inPlay.possible),
      rivals: money(inPlay.rivals),
      withoutAmount: inPlay.unknown,
    },
    rivals: rivals.map(({ id, name, total, inSupport }) => ({ id, name, total: money(total), inSupport: money(inSupport) })),
    coverage,
    stale: { count: stale.count, value: money(stale.value), afterDays: figures.staleAfter },
    activities: allActivities(figures).map(activityReport),
    links: figures.links.map(({ cause, effect, words }) => ({ cause, effect, words })),
  };
}

const activityReport = (one: ActivityFigure) => ({
  id: one.id,
  code: one.code,
  name: one.name,
  kind: one.kind,
  share: one.share.value,
  importance: one.importance.value,
  quotes: one.quotes.map(({ words, person, at }) => ({ words, person, at })),
  served: one.served,
  delivered: amountToDecimal(one.delivered),
  proposed: amountToDecimal(one.proposed),
  possible: amountToDecimal(one.possible),
  rivals: amountToDecimal(one.byRivals),
  verdict: one.verdict.kind,
});
