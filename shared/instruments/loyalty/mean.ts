import { byFactor, FACTORS, sumOf, type Factor, type Weights } from './factors.ts';
import type { Respondent } from './model.ts';
import { wordingOf } from './questionnaire.ts';
import type { Index, Scores } from './types.ts';

/** Mean of what is known; `null` where nothing is. */
export function meanOf(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((one) => one !== null && one !== undefined);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
}

/** Σ weight × score ÷ 10 over what is known, scaled to the known weight; with `also` only where that is known as well. */
export function indexOf(scores: Scores, weights: Weights, also: Scores = scores): Index {
  let [sum, known] = [0, 0];
  for (const factor of FACTORS) {
    const score = scores[factor];
    if (score === null || also[factor] === null) continue;
    sum += weights[factor] * score;
    known += weights[factor];
  }
  return { value: known === 0 ? null : (sum / known) * 10, known, of: sumOf(weights) };
}

/** A person's score of each factor: the mean of its questions in the wording that was answered. */
export function scoresOf({ version, scores }: Pick<Respondent, 'version' | 'scores'>): Scores {
  const { factors } = wordingOf(version);
  return byFactor((factor) => meanOf(factors[factor].items.map(({ id }) => scores[id])));
}

/** Mean of people for each factor: everybody counts once, however many questions there are. */
export const meanScores = (all: readonly Scores[]): Scores => byFactor((factor) => meanOf(all.map((one) => one[factor])));

/** The scores with one of them as it might be. */
export const withScore = (scores: Scores, factor: Factor, value: number): Scores => ({ ...scores, [factor]: value });
