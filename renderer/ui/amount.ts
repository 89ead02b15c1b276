import type { Amount } from '@shared/base/amount.ts';
import { amountToDecimal } from '@shared/base/amount.ts';
import { toAmount } from '@shared/import/decimal.ts';
import { readNumber } from '@shared/import/numbers.ts';

export type AmountReading = { readonly ok: true; readonly value: Amount | null } | { readonly ok: false };

/** What a person typed as money: `1200`, `1,200.50`, `1.2万`, `3亿`, `12k`. Empty = unknown (`null`), never zero. */
export function readAmount(text: string): AmountReading {
  const read = readNumber(text, 'point');
  if (read.kind === 'blank' || read.kind === 'unknown') return { ok: true, value: null };
  if (read.kind !== 'number' || read.mark !== '') return { ok: false };
  const value = toAmount(read.value);
  return value === null ? { ok: false } : { ok: true, value };
}

/** An amount as it stands in a field: plain decimals without empty places. */
export const amountDraft = (value: Amount | null): string => (value === null ? '' : amountToDecimal(value).replace(/\.?0+$/, ''));
