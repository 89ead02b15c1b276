import { toAmount, isNegative, multiply, oneMinus, shift, type Decimal } from './decimal.ts';
import { cellAt } from './cells.ts';
import type { ColumnRecognition } from './contract.ts';
import { readMoney } from './money.ts';
import { inUnit, readNumber } from './numbers.ts';
import type { Cell, Reason, Row } from './types.ts';

/** The columns that money of a sales line may come from. */
export interface MoneyColumns {
  readonly amount: ColumnRecognition | undefined;
  readonly price: ColumnRecognition | undefined;
  readonly quantity: ColumnRecognition | undefined;
  readonly discount: ColumnRecognition | undefined;
}

export type LineAmount =
  | { readonly ok: true; readonly value: number; readonly currency: string; readonly computed: boolean }
  | { readonly ok: false; readonly reason: Reason; readonly column: ColumnRecognition | undefined };

const bad = (reason: Reason, column: ColumnRecognition | undefined): LineAmount => ({ ok: false, reason, column });

/** Amount of a line: from its amount column, else price × quantity × (1 − discount), exact, rounded once to 1/10,000. */
export function lineAmount(row: Row, columns: MoneyColumns): LineAmount {
  const { amount } = columns;
  if (amount) {
    const read = readMoney(cellAt(row, amount.index), amount.numberStyle, amount.unit);
    if (read.kind === 'money') return { ok: true, value: read.value, currency: read.currency || amount.currency, computed: false };
    if (read.kind === 'bad') return bad(read.reason, amount);
  }
  return columns.price && columns.quantity ? computed(row, columns, columns.price, columns.quantity) : bad('noAmount', amount);
}

function computed(row: Row, columns: MoneyColumns, priceColumn: ColumnRecognition, quantityColumn: ColumnRecognition): LineAmount {
  const price = readNumber(cellAt(row, priceColumn.index), priceColumn.numberStyle);
  const quantity = readNumber(cellAt(row, quantityColumn.index), quantityColumn.numberStyle);
  if (price.kind !== 'number') return bad(price.kind === 'bad' ? 'notNumber' : 'noAmount', priceColumn);
  if (quantity.kind !== 'number') return bad(quantity.kind === 'bad' ? 'notNumber' : 'noAmount', quantityColumn);
  const gross = multiply(inUnit(price.value, priceColumn.unit), quantity.value);
  const off = columns.discount ? discountOff(cellAt(row, columns.discount.index), columns.discount) : null;
  if (off === 'bad') return bad('badDiscount', columns.discount);
  const value = toAmount(off ? multiply(gross, oneMinus(off)) : gross);
  return value === null
    ? bad('tooLarge', priceColumn)
    : { ok: true, value, currency: price.currency || priceColumn.currency, computed: true };
}

/** The part taken off, 0…1; `null` = nothing. */
export function discountOff(cell: Cell, column: ColumnRecognition): Decimal | null | 'bad' {
  const read = readNumber(cell, column.numberStyle);
  if (read.kind === 'blank') return null;
  if (read.kind === 'unknown') return /^(无|none|nil|n\.?\/?a\.?)$/i.test(String(cell).trim()) ? null : 'bad';
  if (read.kind === 'bad') return 'bad';
  if (read.value.mantissa === 0 && column.discount !== 'pay' && column.discount !== 'percentPay') return null;
  const pays = read.mark === '折' || column.discount === 'pay' || column.discount === 'percentPay';
  const hundredths = read.mark === '' && (column.discount === 'percentOff' || column.discount === 'percentPay');
  // 85折 pays 85 %, 8.5折 too: above ten it counts in hundredths
  const share = shift(
    read.value,
    hundredths || (read.mark === '折' && Number(read.value.mantissa) > 10 ** read.value.scale) ? (read.mark === '折' ? -1 : -2) : 0,
  );
  const off = pays ? oneMinus(share) : share;
  return isNegative(off) || isNegative(oneMinus(off)) ? 'bad' : off;
}
