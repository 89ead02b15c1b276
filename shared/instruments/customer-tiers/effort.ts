import { quarterOf, shiftQuarter } from '../../base/quarter.ts';
import { once } from './once.ts';
import { ranked, type TierFigures } from './figures.ts';
import { CODE, perTier, tierOf, type PerTier } from './tiers.ts';

/** Below this share of the visits due a customer is under-served. */
export const UNDER = 0.75;
/** Above this it is over-served. */
export const OVER = 1.5;
/** More of the hours than this for the best fifth is a warning: 绝不是只做最好的20%. */
export const TOP_SHARE = 0.6;

/** Time by tier in one quarter (按等级分配时间、精力). Hours. */
export interface Effort {
  readonly quarter: string;
  /** The quarter is over. */
  readonly complete: boolean;
  /** Any visit was logged in it: without one nothing is said about who is under-served. */
  readonly logged: boolean;
  readonly need: PerTier;
  readonly real: PerTier;
  readonly needTotal: number;
  readonly realTotal: number;
  readonly capacity: number | null;
  /** Hours that are missing (positive) or free (negative); `null` without a capacity. */
  readonly shortfall: number | null;
  /** Positions, in rank order. */
  readonly under: readonly number[];
  readonly over: readonly number[];
  /** Share of the hours that the best fifth of the customers got; `null` without hours. */
  readonly topShare: number | null;
}

/** Which of the two quarters that the columns know: the last complete one where it has visits, else the running one. */
function quarterShown(f: TierFigures): { readonly quarter: string; readonly offset: 0 | 2 } {
  const now = quarterOf(f.facts.today);
  const { effort } = f.portfolio;
  for (let i = 2; i < effort.length; i += 4) if ((effort[i] as number) > 0) return { quarter: shiftQuarter(now, -1), offset: 2 };
  return { quarter: now, offset: 0 };
}

/** Visits in the quarter shown ÷ visits due; `null` where none is due. */
export function servedAt(
  f: TierFigures,
  at: number,
  offset: number,
): { readonly visits: number; readonly due: number; readonly ratio: number | null } {
  const visits = f.portfolio.effort[at * 4 + offset] ?? 0;
  const due = f.settings.visits[tierOf(f.tier[at] as number)];
  return { visits, due, ratio: due > 0 ? visits / due : null };
}

function spent(f: TierFigures, offset: number) {
  const real = [0, 0, 0, 0];
  const under: number[] = [];
  const over: number[] = [];
  let top = 0;
  const order = ranked(f);
  const best = Math.ceil(order.length * 0.2);
  for (let k = 0; k < order.length; k++) {
    const at = order[k] as number;
    const hours = f.portfolio.effort[at * 4 + offset + 1] as number;
    const code = f.tier[at] as number;
    real[code] = (real[code] ?? 0) + hours;
    if (k < best) top += hours;
    const { ratio } = servedAt(f, at, offset);
    if (ratio !== null && ratio < UNDER) under.push(at);
    if (ratio !== null && ratio > OVER) over.push(at);
  }
  return { real, under, over, top };
}

export const effortOf = once((f: TierFigures): Effort => {
  const { quarter, offset } = quarterShown(f);
  const { real, under, over, top } = spent(f, offset);
  const counts = [0, 0, 0, 0];
  for (const code of f.tier) counts[code] = (counts[code] ?? 0) + 1;
  const need = perTier((tier, code) => (counts[code] ?? 0) * f.settings.visits[tier] * f.settings.hoursPerVisit);
  const needTotal = need.A + need.S + need.B + need.C;
  const realTotal = real.reduce((a, b) => a + b, 0);
  const logged = hasVisits(f, offset);
  return {
    quarter,
    complete: offset === 2,
    logged,
    need,
    real: perTier((_, code) => real[code] ?? 0),
    needTotal,
    realTotal,
    capacity: f.settings.capacity,
    shortfall: f.settings.capacity === null ? null : needTotal - f.settings.capacity,
    under: logged ? under : [],
    over,
    topShare: realTotal > 0 ? top / realTotal : null,
  };
});

function hasVisits(f: TierFigures, offset: number): boolean {
  for (let i = offset; i < f.portfolio.effort.length; i += 4) if ((f.portfolio.effort[i] as number) > 0) return true;
  return false;
}

/** Visits of one customer in the quarter that the effort figures show. */
export const servedIn = (f: TierFigures, at: number) => servedAt(f, at, effortOf(f).complete ? 2 : 0);
export const isA = (f: TierFigures, at: number): boolean => f.tier[at] === CODE.A;
