import type { ImportPlan, Preview, PreviewRow, Recognition, RowNote, TablePlan, TableRecognition } from './contract.ts';
import { FATES, type Issue } from './types.ts';
import { NO_ROW } from './work.ts';

export const FIRST = 17;
export const LAST = 3;

/**
 * Twenty rows of a table: the first 17 and the last 3, because totals and notes stand at the end. Between them the rows not shown are
 * counted and their issues named.
 * @param plan what becomes of the rows; without it they carry no fate.
 */
export function previewOf(recognition: Recognition, plan: ImportPlan | null, tableId: string): Preview | null {
  const table = recognition.tables.find((one) => one.id === tableId);
  if (!table) return null;
  const told = plan?.tables.find((one) => one.table === tableId);
  const issues = (plan?.issues ?? []).filter((issue) => issue.table === tableId);
  const count = table.raw.rows.length;
  const end = Math.min(FIRST, count);
  const start = Math.max(end, count - LAST);
  const rows = (from: number, to: number): PreviewRow[] =>
    Array.from({ length: to - from }, (_, i) => previewRow(table, told, issues, from + i));
  const hidden = issues.filter((issue) => issue.row > end && issue.row <= start);
  return { first: rows(0, end), last: rows(start, count), cut: start > end ? { from: end + 1, to: start, issues: hidden } : null };
}

/** Only the rows that hold an issue, in their order: what "only the rows to check" shows. */
export function rowsToCheck(recognition: Recognition, plan: ImportPlan, tableId: string, limit = 200): PreviewRow[] {
  const table = recognition.tables.find((one) => one.id === tableId);
  const told = plan.tables.find((one) => one.table === tableId);
  const issues = plan.issues.filter((issue) => issue.table === tableId);
  const rows = [...new Set(issues.map((issue) => issue.row - 1))].sort((a, b) => a - b).slice(0, limit);
  return table ? rows.map((row) => previewRow(table, told, issues, row)) : [];
}

function previewRow(table: TableRecognition, told: TablePlan | undefined, issues: readonly Issue[], row: number): PreviewRow {
  const own = issues.filter((issue) => issue.row === row + 1);
  const places = own.map((issue) => [table.columns.findIndex((column) => (column.heading || column.key) === issue.column), issue] as const);
  return {
    row: row + 1,
    role: table.roles.get(row) ?? 'data',
    cells: table.raw.rows[row] ?? [],
    note: noteOf(told, row),
    marks: Object.fromEntries(places.filter(([column]) => column >= 0)),
  };
}

function noteOf(told: TablePlan | undefined, row: number): RowNote | null {
  const code = told?.fates[row] ?? NO_ROW;
  const fate = FATES[code];
  return fate === undefined ? null : { fate, why: told?.notes.get(row) };
}
