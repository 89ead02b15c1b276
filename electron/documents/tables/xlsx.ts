import type { DataTable, TableColumn } from '@shared/scene/table.ts';
import { measureText } from '@shared/scene/measure.ts';
import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { fixedZip } from '../zip.ts';
import { cellText } from './neutral.ts';

export interface TableWords {
  /** Name of the sheet. */
  readonly sheet: string;
}

const FORMAT: Readonly<Partial<Record<TableColumn['kind'], string>>> = { amount: '#,##0.00', share: '0.0%', day: 'yyyy-mm-dd' };
const HEAD = {
  fontWeight: 'bold',
  backgroundColor: '#F1F4F8',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#17375E',
  wrap: true,
  alignVertical: 'center',
} as const;
const NARROWEST = 8;
const WIDEST = 48;
const MEASURED_ROWS = 200;

/** A table as an Excel file: head row kept in view, numbers as numbers, days as days, unknown as an empty cell, formulas neutralised. */
export async function tableXlsx(table: DataTable, words: TableWords): Promise<Uint8Array> {
  const head: Row = table.columns.map((column) => ({
    value: cellText(column.title),
    type: String,
    ...HEAD,
    align: isNumber(column) ? 'right' : 'left',
  }));
  const rows = table.rows.map((row) => table.columns.map((column, index) => xlsxCell(column, row.cells[index] ?? null)));
  const options = {
    sheet: sheetName(words.sheet),
    stickyRowsCount: 1,
    columns: table.columns.map((column, index) => ({ width: widthOf(table, column, index) })),
  };
  return fixedZip(await writeXlsxFile([head, ...rows], options).toBuffer());
}

const isNumber = (column: TableColumn): boolean => column.kind === 'number' || column.kind === 'amount' || column.kind === 'share';

function xlsxCell(column: TableColumn, value: string | number | null): CellObject | null {
  if (value === null || value === '') return null;
  const format = FORMAT[column.kind];
  if (typeof value === 'number') return Number.isFinite(value) ? { value, type: Number, ...(format ? { format } : {}) } : null;
  const day = column.kind === 'day' ? dayOf(value) : undefined;
  if (day) return { value: day, type: Date, format: FORMAT.day ?? '' };
  return { value: cellText(value), type: String };
}

/** `YYYY-MM-DD` as the moment that Excel writes as that day. */
function dayOf(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.getUTCFullYear() < 1901 ? undefined : day;
}

/** Excel refuses some characters, more than 31, and an apostrophe at the ends. */
const sheetName = (name: string): string =>
  [...name.replace(/[\\/?*[\]:]/g, ' ')]
    .slice(0, 31)
    .join('')
    .replace(/^'+|'+$/g, '')
    .trim() || 'Sheet1';

/** Width in characters from the longest of the first rows. */
function widthOf(table: DataTable, column: TableColumn, index: number): number {
  const texts = [column.title, ...table.rows.slice(0, MEASURED_ROWS).map((row) => String(row.cells[index] ?? ''))];
  const longest = texts.reduce((most, text) => Math.max(most, measureText(text, 1) / 0.53), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest) + 3));
}
