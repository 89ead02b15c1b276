import { sumAmounts } from '../../../base/amount.ts';
import { inOrder } from '../../../base/entity.ts';
import type { Data } from '../model.ts';
import { supplied, valueOf } from './totals.ts';
import type { ActivityFigure, ChipFigure, LinkFigure, MarketFigure, SupplierFigure } from './types.ts';

/** Suppliers, each with what it feeds. Our own field's money and activities are what we and our rivals supply on this map. */
export function supplierFigures(data: Data, activities: readonly ActivityFigure[], chips: readonly ChipFigure[]): SupplierFigure[] {
  const served = supplied(chips);
  const order = activities.map((activity) => activity.id);
  return inOrder(data.suppliers).map(({ id, name, ours, value, feeds }) => {
    const own = new Set(ours ? served.map((chip) => chip.activity) : feeds);
    const known = served.filter((chip) => chip.value !== null);
    const computed = known.length === 0 ? null : sumAmounts([valueOf(known)]);
    return { id, name, ours, value: ours ? computed : value, feeds: order.filter((one) => own.has(one)) };
  });
}

export const marketFigures = (data: Data): MarketFigure[] =>
  inOrder(data.markets).map(({ id, name, share, words }) => ({ id, name, share, words: words ?? '' }));

/** Links whose both ends still stand, in the order of their causes along the chain. */
export function linkFigures(data: Data, activities: readonly ActivityFigure[]): LinkFigure[] {
  const place = new Map(activities.map((activity, i) => [activity.id, i]));
  return Object.values(data.links)
    .filter((one) => one.deletedAt === undefined && place.has(one.cause) && place.has(one.effect))
    .map(({ id, cause, effect, words }) => ({ id, cause, effect, words: words ?? '' }))
    .sort((a, b) => (place.get(a.cause) ?? 0) - (place.get(b.cause) ?? 0) || (place.get(a.effect) ?? 0) - (place.get(b.effect) ?? 0));
}
