import type { Amount } from '../base/amount.ts';
import { inUnit, readNumber, type NumberStyle } from './numbers.ts';
import { toAmount } from './decimal.ts';
import { hasOwnUnit } from './reading.ts';
import type { Cell, Reason } from './types.ts';

export type MoneyReading =
  | { readonly kind: 'money'; readonly value: Amount; readonly assumed: boolean; readonly currency: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bad'; readonly reason: Reason };

/** Reads an amount; `unit` is the column's power of ten, which a cell with a unit of its own (1.2万) does not take again. */
export function readMoney(cell: Cell, style: NumberStyle, unit: number): MoneyReading {
  const read = readNumber(cell, style);
  if (read.kind === 'bad') return { kind: 'bad', reason: 'notNumber' };
  if (read.kind !== 'number') return read;
  if (read.mark !== '') return { kind: 'bad', reason: 'notNumber' };
  const value = toAmount(inUnit(read.value, unit !== 0 && hasOwnUnit(cell) ? 0 : unit));
  return value === null ? { kind: 'bad', reason: 'tooLarge' } : { kind: 'money', value, assumed: read.assumed, currency: read.currency };
}
