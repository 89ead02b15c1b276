import { addAmounts, SCALE, type Amount } from '../../base/amount.ts';

/** One figure in three cases. `null` = not known in that case; unknown is not zero. */
export interface Triple {
  readonly low: Amount | null;
  readonly mid: Amount | null;
  readonly high: Amount | null;
}
export const CASES = ['low', 'mid', 'high'] as const;
export type Case = (typeof CASES)[number];
export const UNKNOWN: Triple = { low: null, mid: null, high: null };

/** Grain that money is shown in: 1,000 units once a figure reaches 100,000 units (one decimal of 万, a whole k), else one unit. */
export const stepFor = (amounts: Iterable<Amount | null>): Amount => {
  for (const one of amounts) if (one !== null && Math.abs(one) >= 100_000 * SCALE) return 1_000 * SCALE;
  return SCALE;
};

/** Nearest multiple of `step`, half away from zero. */
export const roundTo = (value: Amount, step: Amount): Amount => {
  const rounded = Math.sign(value) * Math.round(Math.abs(value) / step) * step;
  return rounded === 0 ? 0 : rounded;
};

const mapTriple = (triple: Triple, change: (value: Amount) => Amount): Triple => ({
  low: triple.low === null ? null : change(triple.low),
  mid: triple.mid === null ? null : change(triple.mid),
  high: triple.high === null ? null : change(triple.high),
});
export const roundTriple = (triple: Triple, step: Amount): Triple => mapTriple(triple, (value) => roundTo(value, step));
export const negative = (triple: Triple): Triple => mapTriple(triple, (value) => (value === 0 ? 0 : -value));

/**
 * Sum of lines. A line counts when its middle case is known; a case is summed only when every counted line has it, so that a total
 * is never the sum of different things. No counted line: unknown.
 */
export function sumTriples(lines: readonly Triple[]): Triple {
  const counted = lines.filter((line) => line.mid !== null);
  const total = (at: Case): Amount | null =>
    counted.length === 0 || counted.some((line) => line[at] === null)
      ? null
      : counted.reduce((sum, line) => addAmounts(sum, line[at] as Amount), 0);
  return { low: total('low'), mid: total('mid'), high: total('high') };
}

/** Whether low ≤ middle ≤ high where they are known. */
export function ordered({ low, mid, high }: Triple): boolean {
  const known = [low, mid, high].filter((one) => one !== null);
  return known.every((one, i) => i === 0 || (known[i - 1] as number) <= one);
}
