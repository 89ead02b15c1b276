import { cellAt, isBlankRow } from './cells.ts';
import type { ColumnRecognition } from './contract.ts';
import { orderOf } from './dates.ts';
import { dictionaryOf } from './dictionary.ts';
import { toFloat } from './decimal.ts';
import { readNumber, styleOf, type NumberStyle } from './numbers.ts';
import type { Cell, DateOrder, RawTable } from './types.ts';

/** Number style of a whole column; cells without a comma that prove the point are enough and by far the most common. */
export function styleOfColumn(table: RawTable, data: Int32Array, column: number): { readonly style: NumberStyle; readonly sure: boolean } {
  const all = (): readonly Cell[] => dictionaryOf(table, data, column).values;
  let proved = false;
  let lone = false;
  for (let i = 0; i < data.length; i++) {
    const cell = cellAt(table.rows[data[i] as number], column);
    if (typeof cell === 'number') continue;
    const form = pointForm(cell);
    if (form === 'comma') return styleOf(all(), table.delimiter);
    if (form === 'lone') lone = true;
    else if (form === 'proved') proved = true;
  }
  return lone && !proved ? styleOf(all(), table.delimiter) : { style: 'point', sure: true };
}

/** Whether a text has a comma, a point with three characters behind it, another point, or neither. */
function pointForm(text: string): 'comma' | 'lone' | 'proved' | 'none' {
  let point = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 44) return 'comma';
    if (code === 46 && point < 0) point = i;
  }
  return point < 0 ? 'none' : text.length - point === 4 ? 'lone' : 'proved';
}

/** Order of day and month over a whole column; `null` where it has no text that would need one. */
export function orderOfColumn(cells: readonly Cell[]): { readonly order: DateOrder | null; readonly sure: boolean } | null {
  let open = false;
  for (const cell of cells) if (typeof cell === 'string' && cell !== '' && !/^\d{4}-\d{2}-\d{2}/.test(cell)) open = true;
  return open ? orderOf(cells) : null;
}

/**
 * What the numbers of a discount column mean. 折 and % say it themselves; of plain numbers a column that has 1 but not 0 and nothing
 * below one half tells what is paid, one with numbers above 1 counts in hundredths.
 */
export function discountOf(cells: readonly Cell[], style: NumberStyle): NonNullable<ColumnRecognition['discount']> {
  const values: number[] = [];
  for (const cell of cells) {
    const read = readNumber(cell, style);
    if (read.kind === 'number' && read.mark === '') values.push(toFloat(read.value));
  }
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const percent = most > 1;
  const paid = least >= (percent ? 50 : 0.5) && most === (percent ? 100 : 1);
  return paid ? (percent ? 'percentPay' : 'pay') : percent ? 'percentOff' : 'off';
}

/** A text says its own unit (1.2万, ¥3亿, 2k), so the column's does not apply again. */
export const hasOwnUnit = (cell: Cell): boolean => typeof cell === 'string' && /[万萬亿千百kKmMwW]|bn|mio/.test(cell);

/** A year that a text names: of titles, sheets and file names. */
export function yearIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const found = /(?<!\d)(20\d{2})(?!\d{2,3}(?!\d))/.exec(text);
    if (found) return Number(found[1]);
  }
  return null;
}

const UNIT =
  /单位\s*[:：]?\s*(人民币)?\s*(亿元|千万元|百万元|十万元|万元|千元|亿|万|元)|\(\s*(亿元|万元|千元|百万元)\s*\)|(?:in|unit:?)\s+(thousands?|millions?|k|mio\.?)\b/i;
/** Words of a unit in a title row (`单位：万元`). */
export function unitWords(text: string): string | null {
  const found = UNIT.exec(text.normalize('NFKC'));
  return found ? ((found[2] ?? found[3] ?? found[4]) as string) : null;
}

/** Texts of the rows above the headings, with their row from 0. */
export const titlesOf = (rows: readonly (readonly Cell[])[], end: number): { readonly row: number; readonly text: string }[] =>
  rows
    .slice(0, end)
    .map((cells, row) => ({ row, cells }))
    .filter(({ cells }) => !isBlankRow(cells))
    .map(({ row, cells }) => ({ row, text: cells.filter((cell) => cell !== '').join(' ') }));
