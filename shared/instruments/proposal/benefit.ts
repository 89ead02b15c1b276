import { addAmounts, type Amount } from '../../base/amount.ts';
import type { ItemOf } from './lists.ts';
import { CASES, negative, roundTriple, sumTriples, UNKNOWN, type Case, type Triple } from './triple.ts';

/** One line of what an offer brings, rounded as it will be shown; costs and outlays stay positive here. */
export interface GainLine {
  readonly gain: ItemOf<'gains'>;
  readonly amounts: Triple;
  /** Has a middle figure. */
  readonly known: boolean;
}

/** Sums of an offer or of all of them. `net` = benefits − costs, a year. */
export interface Benefit {
  readonly gross: Triple;
  readonly cost: Triple;
  readonly net: Triple;
  readonly release: Triple;
  readonly outlay: Triple;
}

/** A price or outlay named once is the same in every case; a benefit without a range has none. */
function amountsOf(gain: ItemOf<'gains'>): Triple {
  const { low, mid, high } = gain;
  return gain.kind === 'cost' || gain.kind === 'outlay' ? { low: low ?? mid, mid, high: high ?? mid } : { low, mid, high };
}

export const gainLine = (gain: ItemOf<'gains'>, step: Amount): GainLine => ({
  gain,
  amounts: gain.unit === 'money' ? roundTriple(amountsOf(gain), step) : amountsOf(gain),
  known: gain.mid !== null,
});

const ofKind = (lines: readonly GainLine[], kind: ItemOf<'gains'>['kind']): Triple[] =>
  lines.filter((line) => line.gain.kind === kind && line.gain.unit === 'money').map((line) => line.amounts);

/** Sums over rounded lines, so that what is printed adds up. Hours and days are told, never added to money. */
export function benefitOf(lines: readonly GainLine[]): Benefit {
  const gross = sumTriples(ofKind(lines, 'benefit'));
  const costs = ofKind(lines, 'cost');
  return {
    gross,
    cost: sumTriples(costs),
    net: gross.mid === null ? UNKNOWN : sumTriples([...ofKind(lines, 'benefit'), ...costs.map(negative)]),
    release: sumTriples(ofKind(lines, 'release')),
    outlay: sumTriples(ofKind(lines, 'outlay')),
  };
}

/**
 * Months until the outlay has come back: outlay ÷ net a year × 12, one decimal, by case. `null` without outlay or where nothing is
 * gained. Worked example: outlay 382,000, net 772,000 / 1,326,000 / 1,663,000 → 5.9 / 3.5 / 2.8.
 */
export function payback({ net, outlay }: Benefit): Readonly<Record<Case, number | null>> {
  const months = (at: Case): number | null => {
    const [gain, paid] = [net[at], outlay[at] ?? outlay.mid];
    return gain === null || paid === null || gain <= 0 || paid <= 0 ? null : Math.round((paid / gain) * 120) / 10;
  };
  return Object.fromEntries(CASES.map((at) => [at, months(at)])) as Record<Case, number | null>;
}

export interface FirstYear {
  readonly year: number;
  readonly parts: readonly { readonly offer: string; readonly months: number; readonly amount: Amount }[];
  readonly total: Amount;
  readonly afterOutlay: Amount;
}

/** Months of use in a calendar year; the month of the start counts. */
export const monthsIn = (year: number, liveFrom: string): number => {
  const months = (year - Number(liveFrom.slice(0, 4))) * 12 + 13 - Number(liveFrom.slice(5, 7));
  return Math.min(12, Math.max(0, months));
};

/**
 * What is left of the first calendar year: net of each offer by months in use, rounded by line, less the outlay. `null` unless every
 * offer with a net figure says from when it is used.
 */
export function firstYear(
  offers: readonly { readonly id: string; readonly net: Amount | null; readonly liveFrom: string | null }[],
  outlay: Amount | null,
  step: Amount,
): FirstYear | null {
  const counted = offers.filter((one) => one.net !== null);
  if (counted.length === 0 || counted.some((one) => one.liveFrom === null)) return null;
  const year = Math.min(...counted.map((one) => Number((one.liveFrom as string).slice(0, 4))));
  const parts = counted.map((one) => {
    const months = monthsIn(year, one.liveFrom as string);
    return { offer: one.id, months, amount: Math.round(((one.net as number) * months) / 12 / step) * step };
  });
  const total = parts.reduce((sum, part) => addAmounts(sum, part.amount), 0);
  return { year, parts, total, afterOutlay: addAmounts(total, -(outlay ?? 0)) };
}
