import * as z from 'zod';
import { fail, ok, problem, type Result } from './result.ts';

/**
 * Money as an exact integer count of 1/10,000 of the currency unit, so that sums never drift; only the display rounds.
 * Range: ±9,007,199,254,740,991 (about ±900 thousand million units). Beyond it operations fail instead of rounding.
 */
export type Amount = number & { readonly __brand?: 'Amount' };
export const SCALE = 10_000;
const LIMIT = Number.MAX_SAFE_INTEGER;

export const amount = z.int().min(-LIMIT).max(LIMIT);
/** ISO 4217 code. */
export const currency = z.string().regex(/^[A-Z]{3}$/);

/** Sum of amounts; `RangeError` where the sum leaves the exact range (callers at borders check sizes first). */
export function addAmounts(a: Amount, b: Amount): Amount {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new RangeError('amount out of exact range');
  return sum;
}

export const sumAmounts = (all: Iterable<Amount>): Amount => {
  let total = 0;
  for (const one of all) total = addAmounts(total, one);
  return total;
};

/** The amount as a plain decimal string of the currency unit, with no trailing zeros beyond two places: `1265793.04`. */
export function amountToDecimal(value: Amount): string {
  const negative = value < 0;
  const digits = String(Math.abs(value)).padStart(5, '0');
  const whole = digits.slice(0, -4);
  const fraction = digits.slice(-4).replace(/0{1,2}$/, '');
  return `${negative ? '-' : ''}${whole}.${fraction}`;
}

/**
 * Reads a plain decimal string (`1265793.04`, `-12`) as an amount. More than four decimal places are rounded half away from zero.
 * @returns `value.amount` where the text is not a decimal, `value.overflow` beyond the exact range.
 */
export function amountFromDecimal(text: string): Result<Amount> {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text.trim());
  if (!match) return fail(problem('value.amount', { value: text }));
  const [, sign, whole = '0', fraction = ''] = match;
  const scaled = BigInt(whole + fraction.padEnd(5, '0').slice(0, 4)) + (Number(fraction[4] ?? '0') >= 5 ? 1n : 0n);
  const value = Number(scaled);
  if (!Number.isSafeInteger(value)) return fail(problem('value.overflow', { value: text }));
  return ok(sign === '-' && value !== 0 ? -value : value);
}

/** The amount in currency units as a float: for drawing and ratios only, never for sums. */
export const amountToNumber = (value: Amount): number => value / SCALE;
/** Nearest amount to a number of currency units (typed by hand, not summed). */
export const amountFromNumber = (units: number): Amount => Math.round(units * SCALE);
