import { allActivities } from '@shared/instruments/value-chain/figures/figures.ts';
import type {
  ActivityFigure,
  ChipFigure,
  Figures,
  LinkFigure,
  MarketFigure,
  SupplierFigure,
} from '@shared/instruments/value-chain/figures/types.ts';
import type { Intent } from '@shared/scene/scene.ts';

/** What an id on the map stands for. */
export type Thing =
  | { readonly kind: 'activity'; readonly activity: ActivityFigure }
  | { readonly kind: 'chip'; readonly chip: ChipFigure; readonly activity: ActivityFigure }
  | { readonly kind: 'link'; readonly link: LinkFigure }
  | { readonly kind: 'supplier'; readonly supplier: SupplierFigure }
  | { readonly kind: 'market'; readonly market: MarketFigure };

export function thingOf(figures: Figures, id: string | null): Thing | null {
  const activities = allActivities(figures);
  const activity = activities.find((one) => one.id === id);
  if (activity) return { kind: 'activity', activity };
  const holder = activities.find((one) => one.chips.some((chip) => chip.id === id));
  const chip = holder?.chips.find((one) => one.id === id);
  if (holder && chip) return { kind: 'chip', chip, activity: holder };
  const link = figures.links.find((one) => one.id === id);
  if (link) return { kind: 'link', link };
  const supplier = figures.suppliers.find((one) => one.id === id);
  if (supplier) return { kind: 'supplier', supplier };
  const market = figures.markets.find((one) => one.id === id);
  return market ? { kind: 'market', market } : null;
}

const OF_ACTIVITY = new Set(['activity', 'name', 'share', 'handle', 'importance', 'pain']);
/** Activity that an intent is about. */
export function activityIdOf(intent: Intent): string | null {
  if (OF_ACTIVITY.has(intent.kind)) return intent.id ?? null;
  const { activity } = intent;
  return typeof activity === 'string' ? activity : null;
}

/** What picking a mark selects; null where it selects nothing. */
export const selectionOf = (intent: Intent): string | null =>
  ['chip', 'link', 'supplier', 'market'].includes(intent.kind) ? (intent.id ?? null) : activityIdOf(intent);

/** Whose lane an intent is in; ours where it says nothing else. */
export const whoOf = (intent: Intent): string => (typeof intent['who'] === 'string' ? intent['who'] : 'us');
