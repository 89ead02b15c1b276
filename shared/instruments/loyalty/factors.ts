/**
 * The six factors by which a customer stays or leaves, in the deck's order. Their names stand in the messages, their questions in
 * `questionnaire.ts`.
 */
export const FACTORS = ['skill', 'devotion', 'response', 'product', 'service', 'strength'] as const;
export type Factor = (typeof FACTORS)[number];

/** What each factor weighs, in parts of 100. */
export type Weights = Readonly<Record<Factor, number>>;
export const WHOLE = 100;
export const DEFAULT_WEIGHTS: Weights = { skill: 25, devotion: 24, response: 12, product: 19, service: 7, strength: 13 };

export const sumOf = (weights: Weights): number => FACTORS.reduce((sum, factor) => sum + weights[factor], 0);

/** One value for each factor. */
export const byFactor = <T>(make: (factor: Factor) => T): Record<Factor, T> => ({
  skill: make('skill'),
  devotion: make('devotion'),
  response: make('response'),
  product: make('product'),
  service: make('service'),
  strength: make('strength'),
});

/**
 * Weights that sum to 100 again after one of them was set: the rest is shared among the others in the proportion they had, in whole
 * numbers, the largest remainders first. Others that were all 0 share it equally.
 */
export function rebalanced(weights: Weights, kept: Factor): Weights {
  const others = FACTORS.filter((factor) => factor !== kept);
  const left = Math.max(0, WHOLE - weights[kept]);
  const had = others.reduce((sum, factor) => sum + weights[factor], 0);
  const exact = others.map((factor) => ({ factor, share: had === 0 ? left / others.length : (left * weights[factor]) / had }));
  const whole = exact.map((one) => ({ ...one, floor: Math.floor(one.share + 1e-9) }));
  const spare = left - whole.reduce((sum, { floor }) => sum + floor, 0);
  const lucky = new Set(
    whole
      .toSorted((a, b) => b.share - b.floor - (a.share - a.floor))
      .slice(0, spare)
      .map(({ factor }) => factor),
  );
  const given = new Map(whole.map(({ factor, floor }) => [factor, floor + (lucky.has(factor) ? 1 : 0)]));
  return byFactor((factor) => given.get(factor) ?? weights[factor]);
}
