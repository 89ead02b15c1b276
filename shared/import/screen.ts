import type { ImportPlan, Preview, PreviewRow, Recognition, TablePlan, TableRecognition } from './contract.ts';
import { previewOf, rowsToCheck } from './preview.ts';
import type { Issue } from './types.ts';

/** Issues shown one by one; the rest is counted and can be exported. */
export const MOST_ISSUES = 500;
const MOST_CHANGES = 200;

/** A table as the mapping screen shows it: what was recognised, and twenty rows instead of all. */
export interface ScreenTable extends Omit<TableRecognition, 'raw' | 'data' | 'roles'> {
  /** Rows of the file, of every role. */
  readonly rows: number;
  readonly preview: Preview;
  /** Rows that hold an issue, the first 200. */
  readonly toCheck: readonly PreviewRow[];
}

/** The dry run without what only the writing needs. */
export interface ScreenPlan extends Omit<ImportPlan, 'before' | 'after' | 'made' | 'tables' | 'summary'> {
  readonly tables: readonly Omit<TablePlan, 'fates' | 'notes'>[];
  /** All issues, also those beyond the ones listed. */
  readonly issueCount: number;
  readonly issues: readonly Issue[];
}

/** An import as it travels to the page: bounded, whatever the size of the files. Answer of `import.recognise` and `import.plan`. */
export interface ImportScreen {
  readonly tables: readonly ScreenTable[];
  readonly joins: Recognition['joins'];
  readonly problems: Recognition['problems'];
  /** `null`: recognised only. */
  readonly plan: ScreenPlan | null;
}

export function screenOf(recognition: Recognition, plan: ImportPlan | null): ImportScreen {
  return {
    tables: recognition.tables.map((table) => screenTable(table, recognition, plan)),
    joins: recognition.joins,
    problems: recognition.problems,
    plan: plan && screenPlan(plan),
  };
}

function screenTable(table: TableRecognition, recognition: Recognition, plan: ImportPlan | null): ScreenTable {
  const { raw, data: _data, roles: _roles, ...rest } = table;
  return {
    ...rest,
    rows: raw.rows.length,
    preview: previewOf(recognition, plan, table.id) ?? { first: [], last: [], cut: null },
    toCheck: plan ? rowsToCheck(recognition, plan, table.id) : [],
  };
}

function screenPlan(plan: ImportPlan): ScreenPlan {
  const { before: _before, after: _after, made: _made, summary: _summary, tables, issues, changes, sums, ...rest } = plan;
  return {
    ...rest,
    tables: tables.map(({ fates: _fates, notes: _notes, ...table }) => table),
    issues: issues.slice(0, MOST_ISSUES),
    issueCount: issues.length,
    changes: changes.slice(0, MOST_CHANGES),
    sums: { ...sums, changes: sums.changes.slice(0, MOST_CHANGES) },
  };
}
