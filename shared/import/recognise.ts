import { problem, type Problem } from '../base/result.ts';
import type { ColumnRecognition, Corrections, Memory, Recognition, TableRecognition } from './contract.ts';
import { joinsOf } from './joins.ts';
import { recogniseTable } from './recognise-table.ts';
import type { RawTable } from './types.ts';

/**
 * Finds out what the tables are: kind, heading row, fields of the columns, units, orders of dates, joins. Nothing is decided that a
 * correction does not overrule.
 * @param today `YYYY-MM-DD`: what "the last year" of a heading counts from.
 */
export function recognise(tables: readonly RawTable[], corrections: Corrections, memory: Memory, today: string): Recognition {
  const each = tables.map((table) => recogniseTable(table, correctionOf(corrections, table.id), memory, today));
  return finish(each, corrections);
}

export const correctionOf = (corrections: Corrections, table: string) =>
  corrections.tables && Object.hasOwn(corrections.tables, table) ? (corrections.tables[table] ?? {}) : {};

/** What depends on several tables: the same content twice, sales that another table brings line by line, joins. */
export function finish(each: readonly TableRecognition[], corrections: Corrections): Recognition {
  const once = withoutTwins(each);
  const tables = withoutDoubleSales(once);
  return { tables, joins: joinsOf(tables), problems: problemsOf(tables), corrections };
}

function withoutTwins(tables: readonly TableRecognition[]): TableRecognition[] {
  return tables.map((table, i) => {
    const twin = tables.find((other, j) => j < i && other.raw.digest === table.raw.digest);
    if (!twin || !table.taken) return table;
    return { ...table, taken: false, confidence: 'skipped', why: { key: 'table.duplicate', values: { file: twin.file } } };
  });
}

function withoutDoubleSales(tables: readonly TableRecognition[]): TableRecognition[] {
  const lines = tables.find((table) => table.taken && table.kind === 'sales' && table.columns.some((column) => column.field === 'date'));
  if (!lines) return [...tables];
  const skipped = (column: ColumnRecognition): ColumnRecognition =>
    column.field === 'periodSales' && column.why.key !== 'why.user'
      ? {
          ...column,
          field: null,
          confidence: 'skipped',
          why: { key: 'why.doubleSales', values: { file: lines.file } },
          alternatives: ['periodSales', ...column.alternatives],
        }
      : column;
  return tables.map((table) => (table.kind === 'customers' ? { ...table, columns: table.columns.map(skipped) } : table));
}

function problemsOf(tables: readonly TableRecognition[]): Problem[] {
  return tables.flatMap((table) => {
    if (table.why.key === 'table.duplicate')
      return [problem('file.duplicate', { file: table.file, other: String(table.why.values?.['file'] ?? '') })];
    if (table.headerRows.length === 0 && !table.raw.hidden) return [problem('file.noHeader', { file: nameOf(table) })];
    return [];
  });
}

/** File, with the sheet where a workbook has several. */
export const nameOf = (table: { readonly file: string; readonly sheet?: string | undefined }): string =>
  table.sheet === undefined ? table.file : `${table.file} › ${table.sheet}`;
