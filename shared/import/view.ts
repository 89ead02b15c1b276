import type { Problem } from '../base/result.ts';
import type {
  Check,
  ColumnRecognition,
  ImportPlan,
  ImportSummary,
  Join,
  Outcome,
  Overlap,
  Pair,
  Preview,
  PreviewRow,
  Recognition,
  SumChange,
  TableRecognition,
  Why,
} from './contract.ts';
import { previewOf, rowsToCheck } from './preview.ts';
import type { Counts, Issue } from './types.ts';

/** A table as a screen shows it: what was recognised, twenty rows, what becomes of all. */
export interface TableView extends Omit<TableRecognition, 'raw' | 'data' | 'roles' | 'columns'> {
  readonly columns: readonly ColumnRecognition[];
  readonly rows: number;
  readonly counts: Counts;
  readonly becomes: readonly Why[];
  readonly preview: Preview;
  /** Rows with something to look at, the first two hundred. */
  readonly check: readonly PreviewRow[];
}

/** Recognition and plan without rows and documents: small, plain, fit to be sent to a page. */
export interface ImportView {
  readonly tables: readonly TableView[];
  readonly joins: readonly Join[];
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly counts: Counts;
  /** The first of them; `issueCount` is how many there are. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
  readonly pairs: readonly Pair[];
  readonly overlaps: readonly Overlap[];
  readonly sums: { readonly added: number; readonly removed: number; readonly changes: readonly SumChange[] };
  readonly checks: readonly Check[];
  readonly outcome: Outcome;
  readonly customers: ImportSummary['customers'];
  readonly sales: ImportSummary['sales'];
  readonly files: readonly string[];
  /** Nothing would change. */
  readonly nothing: boolean;
}

const MOST_ISSUES = 500;
const MOST_CHANGES = 200;

export function viewOf(recognition: Recognition, plan: ImportPlan): ImportView {
  const { checks, counts, files, outcome, overlaps, pairs, rows, sums, summary } = plan;
  return {
    tables: recognition.tables.map((table) => tableView(table, recognition, plan)),
    joins: recognition.joins,
    problems: recognition.problems,
    rows,
    counts,
    issues: plan.issues.slice(0, MOST_ISSUES),
    issueCount: plan.issues.length,
    pairs,
    overlaps,
    sums: { ...sums, changes: sums.changes.slice(0, MOST_CHANGES) },
    checks,
    outcome,
    customers: summary.customers,
    sales: summary.sales,
    files,
    nothing: Object.keys(plan.after).length === 0,
  };
}

function tableView(table: TableRecognition, recognition: Recognition, plan: ImportPlan): TableView {
  const { raw: _raw, data: _data, roles: _roles, ...shown } = table;
  const told = plan.tables.find((one) => one.table === table.id);
  return {
    ...shown,
    rows: told?.rows ?? table.dataRows,
    counts: told?.counts ?? plan.counts,
    becomes: told?.becomes ?? [],
    preview: previewOf(recognition, plan, table.id) ?? { first: [], last: [], cut: null },
    check: rowsToCheck(recognition, plan, table.id),
  };
}
