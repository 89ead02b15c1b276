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

/** Mantissa of a plain decimal text, or −1; its scale in `scaleRead`. No objects are made: an import reads hundreds of thousands. */
function plainDecimal(cell: Cell): number {
  if (typeof cell === 'number') {
    scaleRead = 0;
    return Number.isSafeInteger(cell) && cell >= 0 ? cell : -1;
  }
  const { length } = cell;
  if (length === 0 || length > 9) return -1;
  let mantissa = 0;
  let point = -1;
  for (let i = 0; i < length; i++) {
    const code = cell.charCodeAt(i);
    if (code >= 48 && code <= 57) mantissa = mantissa * 10 + code - 48;
    else if (code === 46 && point < 0 && i > 0) point = i;
    else return -1;
  }
  if (point === length - 1) return -1;
  scaleRead = point < 0 ? 0 : length - 1 - point;
  return mantissa;
}
let scaleRead = 0;
const POWERS = Array.from({ length: 23 }, (_, i) => 10 ** i);

/** Amount of plain positive numbers whose product is exact; −1 where the long way must be taken. */
function plainAmount(price: Cell, quantity: Cell, discount: Cell): number {
  const p = plainDecimal(price);
  let scale = scaleRead;
  const q = plainDecimal(quantity);
  scale += scaleRead;
  const d = discount === '' || discount === '0' ? 0 : plainDecimal(discount);
  if (p < 0 || q < 0 || d < 0) return -1;
  const rest = d === 0 ? 1 : (POWERS[scaleRead] as number) - d;
  if (d !== 0) scale += scaleRead;
  const product = p * q * rest;
  if (rest < 0 || !(product <= 450_000_000_000) || scale > 12) return -1;
  return scale <= 4
    ? product * (POWERS[4 - scale] as number)
    : Math.floor((product * 2 + (POWERS[scale - 4] as number)) / (2 * (POWERS[scale - 4] as number)));
}

function computed(row: Row, columns: MoneyColumns, priceColumn: ColumnRecognition, quantityColumn: ColumnRecognition): LineAmount {
  if (isPlain(columns, priceColumn, quantityColumn)) {
    const discount = columns.discount ? cellAt(row, columns.discount.index) : '';
    const plain = plainAmount(cellAt(row, priceColumn.index), cellAt(row, quantityColumn.index), discount);
    if (plain >= 0) return { ok: true, value: plain, currency: priceColumn.currency, computed: true };
  }
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

const isPlain = ({ discount }: MoneyColumns, price: ColumnRecognition, quantity: ColumnRecognition): boolean =>
  price.numberStyle === 'point' &&
  quantity.numberStyle === 'point' &&
  price.unit === 0 &&
  (!discount || (discount.discount === 'off' && discount.numberStyle === 'point'));

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
