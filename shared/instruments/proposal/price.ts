import { addAmounts, SCALE, sumAmounts, type Amount } from '../../base/amount.ts';
import { inOrder } from '../../base/entity.ts';
import type { ItemOf } from './lists.ts';
import type { Data } from './model.ts';
import { roundTo } from './triple.ts';

export interface PriceLine {
  readonly price: ItemOf<'prices'>;
  /** To the cent, tax included; `null` = not known. */
  readonly amount: Amount | null;
}
export interface PriceSum {
  /** Tax included. */
  readonly total: Amount;
  /** Before tax and tax, to the cent, adding up to the total; `null` where the rate is not said. */
  readonly split: { readonly before: Amount; readonly tax: Amount } | null;
}
export interface PriceFigures {
  readonly lines: readonly PriceLine[];
  readonly year: PriceSum | null;
  readonly once: PriceSum | null;
  /** Lines whose amount is not known: the sums do not hold them. */
  readonly unknown: number;
}

const CENT = SCALE / 100;

/** Amount of a line: as typed, else quantity × unit price, to the cent. `RangeError` beyond the exact range. */
export function lineAmount({ amount, quantity, unitPrice }: ItemOf<'prices'>): Amount | null {
  if (amount !== null) return roundTo(amount, CENT);
  if (quantity === null || unitPrice === null) return null;
  const product = roundTo(quantity * unitPrice, CENT);
  if (!Number.isSafeInteger(product)) throw new RangeError('price out of exact range');
  return product;
}

/** Amount before tax and the tax in it. Worked example: 13,122,000.00 at 13 % → 11,612,389.38 and 1,509,610.62. */
export function splitTax(total: Amount, rate: number): { readonly before: Amount; readonly tax: Amount } {
  const before = roundTo(total / (1 + rate / 10_000), CENT);
  return { before, tax: addAmounts(total, -before) };
}

function sumOf(lines: readonly PriceLine[], kind: 'year' | 'once', rate: number | null): PriceSum | null {
  const known = lines.filter((line) => line.price.kind === kind && line.amount !== null).map((line) => line.amount as Amount);
  if (known.length === 0) return null;
  const total = sumAmounts(known);
  return { total, split: rate === null ? null : splitTax(total, rate) };
}

export function priceFigures(data: Data): PriceFigures {
  const lines = inOrder(data.prices).map((price) => ({ price, amount: lineAmount(price) }));
  return {
    lines,
    year: sumOf(lines, 'year', data.head.taxRate),
    once: sumOf(lines, 'once', data.head.taxRate),
    unknown: lines.filter((line) => line.amount === null).length,
  };
}
