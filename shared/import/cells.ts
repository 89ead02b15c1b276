import type { Cell, RawTable, Row } from './types.ts';

/** The cell at a place; rows may be ragged. */
export const cellAt = (row: Row | undefined, column: number): Cell => row?.[column] ?? '';

/** Text of a cell without outer spaces; full-width forms stay. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim() : String(cell));

export function isBlankRow(row: Row): boolean {
  for (const cell of row) if (typeof cell === 'number' || cell.trim() !== '') return false;
  return true;
}

/** Looks like a value rather than a name: a number, a date, a share. */
export const looksLikeValue = (cell: Cell): boolean =>
  typeof cell === 'number' || /^[\s(（+\-¥￥$€£]*[\d.,\s/:年月日-]*\d[\d.,\s/:年月日%-]*[)）元万亿]*$/.test(cell);

/** Widest of the first rows: how many columns the table has. */
export function widthOf(table: RawTable): number {
  let width = 0;
  const { rows } = table;
  for (let i = 0; i < rows.length; i++) if ((rows[i] as Row).length > width) width = (rows[i] as Row).length;
  return Math.min(width, MAX_COLUMNS);
}
/** Columns beyond are not looked at: a workbook may claim 16,384. */
export const MAX_COLUMNS = 400;
