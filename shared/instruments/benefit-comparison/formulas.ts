import type { Class } from './types.ts';

/** From here on an opening is worth going after. */
export const WIDE = 4;

/** 空当: what the customer values and the rival does not give. importance × (10 − theirs) ÷ 10, 0…10. */
export const openingOf = (importance: number, theirs: number): number => (importance * (10 - theirs)) / 10;

/** 优势: importance × (ours − theirs) ÷ 10, −10…10. */
export const edgeOf = (importance: number, ours: number, theirs: number): number => (importance * (ours - theirs)) / 10;

/** From the unrounded values; an opening of exactly 4 is wide. */
export function classOf(opening: number, edge: number): Class {
  if (opening >= WIDE) return edge > 0 ? 'attack' : 'build';
  return edge > 0 ? 'defend' : 'concede';
}

/** Their rating above which the opening is no longer wide; `null` where it never is. */
export const closesAt = (importance: number): number | null => (importance < WIDE ? null : 10 - (WIDE * 10) / importance);

/** Σ importance × rating ÷ Σ importance over the pairs; `null` where nothing weighs. */
export function weighted(pairs: readonly { readonly importance: number; readonly rating: number }[]): number | null {
  const weight = pairs.reduce((sum, one) => sum + one.importance, 0);
  return weight === 0 ? null : pairs.reduce((sum, one) => sum + one.importance * one.rating, 0) / weight;
}

/**
 * Whole percentages of a total that sum to 100 (largest remainder). Ties go to the first.
 * @param values not negative, with a sum above 0
 */
export function wholePercents(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const exact = values.map((value) => (value / total) * 100);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, value) => sum + value, 0);
  const order = exact.map((value, i) => ({ i, rest: value - (floors[i] as number) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  const raised = new Set(order.slice(0, missing).map(({ i }) => i));
  return floors.map((value, i) => value + (raised.has(i) ? 1 : 0));
}
