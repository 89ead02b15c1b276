import type { Translate } from '../i18n/translate.ts';
import type { ImportPlan, Recognition, TableRecognition } from './contract.ts';
import type { ImportMessageKey } from './messages.ts';
import { nameOf } from './recognise.ts';
import type { Cell, Issue } from './types.ts';
import { sayIssue } from './words.ts';

/** Rows that stayed behind, or whose cells did, as a table to be written to a spreadsheet. Same shape as a drawing's `DataTable`. */
export interface RejectTable {
  readonly columns: readonly { readonly key: string; readonly title: string; readonly kind: 'text' | 'number' }[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly (string | number | null)[] }[];
}

/** One table for each table that has such rows: its original columns, then row and reason, so that it can be mended and imported again. */
export function rejects(
  recognition: Recognition,
  plan: ImportPlan,
  t: Translate<ImportMessageKey>,
): { readonly name: string; readonly table: RejectTable }[] {
  return recognition.tables.flatMap((table) => {
    const issues = plan.issues.filter((issue) => issue.table === table.id);
    return issues.length === 0 ? [] : [{ name: nameOf(table), table: rejectTable(table, issues, t) }];
  });
}

function rejectTable(table: TableRecognition, issues: readonly Issue[], t: Translate<ImportMessageKey>): RejectTable {
  const rows = new Map<number, string[]>();
  for (const issue of issues) rows.set(issue.row, [...(rows.get(issue.row) ?? []), sayIssue(issue, t)]);
  const titles = table.columns.map(({ key, heading }) => ({ key, title: heading, kind: 'text' as const }));
  return {
    columns: [
      ...titles,
      { key: '~row', title: t('reject.row'), kind: 'number' },
      { key: '~reason', title: t('reject.reason'), kind: 'text' },
    ],
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, reasons]) => ({
        id: String(row),
        cells: [...table.columns.map(({ index }) => cellOf(table.raw.rows[row - 1]?.[index])), row, reasons.join('; ')],
      })),
  };
}
const cellOf = (cell: Cell | undefined): string | number | null => (cell === undefined || cell === '' ? null : cell);
