import { cellAt, textOf } from './cells.ts';
import { codeText, hasLostDigits } from './codes.ts';
import type { ColumnRecognition, TableRecognition } from './contract.ts';
import { readDate } from './dates.ts';
import { limitOf, typeOf, type Field } from './fields.ts';
import { readMoney } from './money.ts';
import type { Cell, Issue, Reason } from './types.ts';

/** All that was not taken as it stands, in the order it was met. */
export class Issues {
  readonly all: Issue[] = [];

  /** @param row position from 0. */
  add(
    table: TableRecognition,
    row: number,
    column: ColumnRecognition | null,
    cell: Cell,
    reason: Reason,
    whole: boolean,
    detail?: string,
  ): void {
    const heading = column?.heading || column?.key || '';
    if (this.said(table.id, row + 1, heading, reason)) return;
    this.all.push({
      table: table.id,
      file: table.file,
      ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
      row: row + 1,
      column: heading,
      value: textOf(cell).slice(0, 200),
      reason,
      whole,
      ...(detail === undefined ? {} : { detail }),
    });
  }

  /** A cell that is read twice is complained about once. */
  private said(table: string, row: number, column: string, reason: Reason): boolean {
    for (let i = this.all.length - 1; i >= 0 && this.all[i]?.row === row; i--) {
      const one = this.all[i] as Issue;
      if (one.table === table && one.column === column && one.reason === reason) return true;
    }
    return false;
  }
}

export const columnOf = (table: TableRecognition, field: Field): ColumnRecognition | null =>
  table.columns.find((column) => column.field === field) ?? null;

/** Marks that people put where there is nothing. */
const NOTHING = /^([-–—/\\]+|NULL|#N\/A|n\/a)$/;

/** One line of text; '' where there is none. */
export function lineOf(cell: Cell): string {
  if (typeof cell === 'number') return codeText(cell);
  const text = cell.trim();
  if (text === '' || NOTHING.test(text)) return '';
  return /[\r\n\t]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Reads a text or code field; what cannot be kept becomes an issue and ''. */
export function readText(table: TableRecognition, row: number, column: ColumnRecognition | null, issues: Issues): string {
  if (!column?.field) return '';
  const cell = cellAt(table.raw.rows[row], column.index);
  if (cell === '') return '';
  const code = typeOf(column.field) === 'code';
  const text = code ? codeText(lineOf(cell)) : column.field === 'note' ? textOf(cell) : lineOf(cell);
  if (text.length > limitOf(column.field)) {
    issues.add(table, row, column, cell, 'tooLong', column.field === 'customerName');
    return '';
  }
  if (code && hasLostDigits(text)) {
    issues.add(table, row, column, cell, 'lostDigits', column.field === 'customerCode');
    return '';
  }
  return text;
}

/** Day `from 1970` of a date field; `null` where it has none, with an issue where it has something else. */
export function readDay(table: TableRecognition, row: number, column: ColumnRecognition, issues: Issues): number | null {
  const cell = cellAt(table.raw.rows[row], column.index);
  const read = readDate(cell, column.dateOrder);
  if (read.kind === 'blank') return null;
  if (read.kind === 'date' && read.precision === 'day') return read.first;
  issues.add(table, row, column, cell, read.kind === 'date' ? 'noDay' : read.reason, false);
  return null;
}

/** An amount of a customer; unknown and unreadable ones become an issue and `null`. */
export function readAmount(
  table: TableRecognition,
  row: number,
  column: ColumnRecognition,
  issues: Issues,
): { readonly value: number; readonly assumed: boolean; readonly currency: string } | null {
  const cell = cellAt(table.raw.rows[row], column.index);
  const read = readMoney(cell, column.numberStyle, column.unit);
  if (read.kind === 'blank') return null;
  if (read.kind === 'money') return { value: read.value, assumed: read.assumed, currency: read.currency || column.currency };
  issues.add(table, row, column, cell, read.kind === 'unknown' ? 'unknownValue' : read.reason, false);
  return null;
}

/** Whether a row has anything in the columns that are taken. */
export const hasAny = (table: TableRecognition, row: number): boolean =>
  table.columns.some((column) => column.field !== null && lineOf(cellAt(table.raw.rows[row], column.index)) !== '');
