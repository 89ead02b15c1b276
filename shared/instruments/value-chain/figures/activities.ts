import { inOrder } from '../../../base/entity.ts';
import type { Activity, ActivityKind, Data } from '../model.ts';
import { certaintyOf } from '../../certainty.ts';
import { changesOf } from './changes.ts';
import { ofRivals, ofUs, supplied, valueOf } from './totals.ts';
import type { ActivityFigure, ChipFigure, FactFigure, QuoteFigure } from './types.ts';
import { verdictOf } from './verdict.ts';

export interface ActivitySurroundings {
  readonly data: Data;
  readonly chips: readonly ChipFigure[];
  readonly today: string;
  readonly limit: number;
}

/** The activities of a kind in the order of the chain. */
export function activityFigures(kind: ActivityKind, around: ActivitySurroundings): ActivityFigure[] {
  return inOrder(around.data.activities)
    .filter((one) => one.kind === kind)
    .map((one, i) => activityFigure(one, kind === 'primary' ? `${i + 1}` : `S${i + 1}`, around));
}

function activityFigure(activity: Activity, code: string, { data, chips: all, today, limit }: ActivitySurroundings): ActivityFigure {
  const chips = all.filter((chip) => chip.activity === activity.id);
  const served = supplied(chips).length > 0 ? 'served' : supplied(all).length > 0 ? 'unserved' : 'unknown';
  const fact = (one: Activity['share'] | Activity['importance']): FactFigure => ({ ...one, certainty: certaintyOf(one, today, limit) });
  return {
    id: activity.id,
    kind: activity.kind,
    code,
    name: activity.name,
    share: fact(activity.share),
    importance: fact(activity.importance),
    quotes: quotesOf(activity),
    chips,
    served,
    delivered: valueOf(ofUs(chips, 'delivered')),
    proposed: valueOf(ofUs(chips, 'proposed')),
    possible: valueOf(ofUs(chips, 'possible')),
    byRivals: valueOf(ofRivals(chips)),
    verdict: verdictOf(chips, served),
    changes: changesOf(activity, chips, data.chips, today),
  };
}

function quotesOf(activity: Activity): QuoteFigure[] {
  const quotes = inOrder(activity.quotes);
  const shown = quotes.find((one) => one.id === activity.shown) ?? quotes[0];
  return quotes.map(({ id, words, status, source, person, occasion, at }) => ({
    id,
    words,
    status,
    source,
    person: person ?? '',
    occasion: occasion ?? '',
    at: at ?? '',
    shown: id === shown?.id,
  }));
}

/** The quote that stands on the map. */
export const shownQuote = (activity: ActivityFigure): QuoteFigure | undefined => activity.quotes.find((one) => one.shown);
