import type { Tier } from '@shared/instruments/facts.ts';
import type { TierFigures } from '@shared/instruments/customer-tiers/figures.ts';
import type { Plot } from '@shared/instruments/customer-tiers/layout/plot.ts';
import { tierOf } from '@shared/instruments/customer-tiers/tiers.ts';

/** What letting go of a customer somewhere would mean. */
export type Drop =
  { readonly kind: 'none' } | { readonly kind: 'potential'; readonly amount: number } | { readonly kind: 'tier'; readonly tier: Tier };

const NOTHING: Drop = { kind: 'none' };

/** Two digits: nobody knows a potential better by looking at a picture. */
export function twoDigits(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(amount, 1))) - 1);
  return Math.round(amount / step) * step;
}

/** Out of the lane of the unknown into the plane: a potential. From one zone into another: a tier to be reasoned. */
export function dropOf(
  f: TierFigures,
  plot: Plot,
  at: number,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Drop {
  const { plane, idle } = plot;
  const high = to.y >= plane.y && to.y <= plane.y + plane.height;
  const wide = to.x >= idle.x && to.x <= plane.x + plane.width;
  if (!wide || to.y < plane.y || to.y > idle.y + idle.height) return NOTHING;
  const unknown = Number.isNaN(f.portfolio.potential[at]);
  if (unknown && high) return { kind: 'potential', amount: twoDigits(plot.amountAtY(to.y)) };
  const zone = zoneAt(plot, to, unknown);
  if (zone === zoneAt(plot, from, unknown) || zone === tierOf(f.tier[at] as number)) return NOTHING;
  return { kind: 'tier', tier: zone };
}

/** The tier whose zone a point lies in. */
export function zoneAt(
  { cuts, X, Y }: Pick<Plot, 'cuts' | 'X' | 'Y'>,
  { x, y }: { readonly x: number; readonly y: number },
  flat: boolean,
): Tier {
  if (cuts.xA !== null && x >= X(cuts.xA)) return 'A';
  if (!flat && cuts.yA !== null && y <= Y(cuts.yA)) return 'S';
  return cuts.xB !== null && x >= X(cuts.xB) ? 'B' : 'C';
}

const ORDER: readonly Tier[] = ['C', 'B', 'S', 'A'];
/** The next tier up or down; the same at the end. */
export const neighbourTier = (tier: Tier, up: boolean): Tier => ORDER[ORDER.indexOf(tier) + (up ? 1 : -1)] ?? tier;

/** A letter key as a tier. */
export const tierOfKey = (key: string): Tier | null => {
  const letter = key.toUpperCase();
  return letter === 'A' || letter === 'S' || letter === 'B' || letter === 'C' ? letter : null;
};
