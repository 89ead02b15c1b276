import type { Tier } from '../facts.ts';

/** Tiers in order of effort, as small integers for columns: A 0, small A 1, B 2, C 3. */
export const TIERS = ['A', 'S', 'B', 'C'] as const satisfies readonly Tier[];
/** Tiers a Pareto rule can give. */
export const PARETO = ['A', 'B', 'C'] as const;
export type ParetoTier = (typeof PARETO)[number];

export const CODE = { A: 0, S: 1, B: 2, C: 3 } as const;
/** No tier: the potential is unknown, or the customer was not there. */
export const NONE = 255;

export const tierOf = (code: number): Tier => TIERS[code] ?? 'C';
export const paretoOf = (code: number): ParetoTier | null => (code === CODE.A ? 'A' : code === CODE.B ? 'B' : code === CODE.C ? 'C' : null);

/** One number per tier. */
export type PerTier = Readonly<Record<Tier, number>>;
export const perTier = (of: (tier: Tier, code: number) => number): PerTier => ({
  A: of('A', CODE.A),
  S: of('S', CODE.S),
  B: of('B', CODE.B),
  C: of('C', CODE.C),
});
