import { readAmount } from '../ui/amount.ts';
import type { CustomerRow } from './rows.ts';

/** Columns that can be edited, and what they are in the command. */
export const EDITABLE = ['name', 'code', 'potential', 'city', 'country', 'owner'] as const;
export type EditableColumn = (typeof EDITABLE)[number];
export const isEditable = (column: string): column is EditableColumn => (EDITABLE as readonly string[]).includes(column);

/** One customer's change, as `customer.editMany` takes it. */
export interface CustomerChange {
  readonly customer: string;
  readonly fields: Readonly<Record<string, string | null>>;
  readonly potential?: number | null;
}

/** A typed cell as a change; null where the text does not fit the column. `people`: name → id of colleagues. */
export function changeOf(
  customer: string,
  column: EditableColumn,
  text: string,
  people: ReadonlyMap<string, string>,
): CustomerChange | null {
  const typed = text.trim();
  if (column === 'potential') {
    const read = readAmount(typed);
    return read.ok && (read.value === null || read.value >= 0) ? { customer, fields: {}, potential: read.value } : null;
  }
  if (column === 'name') return typed === '' ? null : { customer, fields: { name: typed } };
  if (column === 'owner') {
    const person = people.get(typed);
    return typed === '' ? { customer, fields: { owner: null } } : person ? { customer, fields: { owner: person } } : null;
  }
  return { customer, fields: { [column]: typed === '' ? null : typed } };
}

export interface Pasted {
  readonly changes: readonly CustomerChange[];
  /** Cells that could not be taken: outside the table, not editable, or no value of their column. */
  readonly skipped: number;
}

/**
 * A block from a spreadsheet, laid onto the list from one cell on: one change per customer.
 * @param rows customers in the order shown, from the pasted row on
 * @param columns columns in the order shown, from the pasted one on
 */
export function pasteBlock(
  block: readonly (readonly string[])[],
  rows: readonly Pick<CustomerRow, 'id'>[],
  columns: readonly string[],
  people: ReadonlyMap<string, string>,
): Pasted {
  const changes: CustomerChange[] = [];
  let skipped = 0;
  for (const [r, cells] of block.entries()) {
    const row = rows[r];
    const own = cells.map((text, c) => {
      const column = columns[c];
      return row && column && isEditable(column) ? changeOf(row.id, column, text, people) : null;
    });
    const good = own.filter((change) => change !== null);
    skipped += own.length - good.length;
    if (good.length > 0) changes.push(good.reduce((all, one) => ({ ...all, ...one, fields: { ...all.fields, ...one.fields } })));
  }
  return { changes, skipped };
}
