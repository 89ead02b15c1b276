import type { DataTable } from '@shared/scene/table.ts';
import Papa from 'papaparse';
import { cellText } from './neutral.ts';

/** Byte order mark: without it Excel takes UTF-8 for the system's code page and shows Chinese as rubbish. */
const BOM = '\ufeff';

/** A table as CSV: UTF-8 with a mark, lines ended by CR LF, raw numbers with a point, unknown as an empty cell, formulas neutralised. */
export function tableCsv(table: DataTable): Uint8Array {
  const head = table.columns.map((column) => cellText(column.title));
  const rows = table.rows.map((row) => table.columns.map((_, index) => csvCell(row.cells[index] ?? null)));
  return new TextEncoder().encode(BOM + Papa.unparse([head, ...rows], { newline: '\r\n' }) + '\r\n');
}

function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return value === null ? '' : cellText(value);
}
