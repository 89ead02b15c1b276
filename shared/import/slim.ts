import type { ImportPlan, Recognition, TableRecognition } from './contract.ts';
import { FIRST, LAST } from './preview.ts';
import type { Row } from './types.ts';

const EMPTY: Row = [];

/**
 * A recognition without the rows that nobody will look at: the first and last of each table and those with an issue stay, so that
 * previews and lists of what stayed behind can be made of it. What is sent between threads stays small.
 */
export const slim = (recognition: Recognition, plan: ImportPlan): Recognition => ({
  ...recognition,
  tables: recognition.tables.map((table) => slimTable(table, plan)),
});

function slimTable(table: TableRecognition, plan: ImportPlan): TableRecognition {
  const { rows } = table.raw;
  const kept = Array.from<unknown, Row>({ length: rows.length }, () => EMPTY);
  const keep = (row: number): void => {
    if (rows[row]) kept[row] = rows[row];
  };
  for (let row = 0; row < FIRST; row++) keep(row);
  for (let row = Math.max(0, rows.length - LAST); row < rows.length; row++) keep(row);
  for (const issue of plan.issues) if (issue.table === table.id) keep(issue.row - 1);
  return { ...table, raw: { ...table.raw, rows: kept } };
}
