import type { Amount } from '../base/amount.ts';
import { multiply, toAmount, type Decimal } from './decimal.ts';
import { currencyNamed } from './headings.ts';
import { readNumber } from './numbers.ts';

const DOLLARS = new Set(['USD', 'HKD', 'SGD', 'AUD', 'CAD', 'NZD', 'TWD']);

/** ISO code of what a cell or heading says, seen from a workspace in `own`: ¥ is yuan unless it works in yen, $ its own dollar. */
export function currencyCode(said: string, own: string): string {
  if (said === '') return own;
  if (said === '¥') return own === 'JPY' ? 'JPY' : 'CNY';
  if (said === '$') return DOLLARS.has(own) ? own : 'USD';
  const named = currencyNamed(said);
  if (named !== '') return named;
  const plain = said.trim().toUpperCase();
  if (plain === '元') return own === 'CNY' ? own : 'CNY';
  return /[¥￥]/.test(said) ? currencyCode('¥', own) : /\$/.test(said) ? currencyCode('$', own) : plain;
}

/** Turns amounts of other currencies into the workspace's at the rates the user gave; `null` without a rate or beyond the exact range. */
export function converter(
  own: string,
  rates: Readonly<Record<string, string>> | undefined,
): (value: Amount, code: string) => Amount | null {
  const known = new Map<string, Decimal>();
  for (const [code, rate] of Object.entries(rates ?? {})) {
    const read = readNumber(rate, 'point');
    if (read.kind === 'number' && read.value.mantissa > 0) known.set(code.toUpperCase(), read.value);
  }
  return (value, code) => {
    if (code === own) return value;
    const rate = known.get(code);
    return rate ? toAmount(multiply({ mantissa: value, scale: 4 }, rate)) : null;
  };
}
