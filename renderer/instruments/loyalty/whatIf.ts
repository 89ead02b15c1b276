import type { FactorFigure, RivalFigure } from '@shared/instruments/loyalty/types.ts';

const tenths = (value: number): number => Math.max(0, Math.min(10, Math.round(value * 10) / 10));

/** Where trying begins: at what draws level with the rival, rounded up, else one point more. `null` where the score is not known. */
export function startOf({ factor, score }: FactorFigure, rival: RivalFigure | null): number | null {
  if (score === null) return null;
  const level = rival?.level[factor] ?? null;
  return level !== null && level > score ? tenths(Math.ceil(level * 10 - 1e-9) / 10) : tenths(Math.ceil(score + 1));
}

/** A tenth more or less of what is tried, within the scale. */
export const moved = (value: number, by: number): number => tenths(value + by);
