import { amountToNumber } from '@shared/base/amount.ts';
import type { DataTable, TableColumn } from '@shared/scene/table.ts';
import type { ColumnName } from './columns.tsx';
import type { CustomerRow } from './rows.ts';

const KINDS: Readonly<Record<ColumnName, TableColumn['kind']>> = {
  name: 'text',
  code: 'text',
  tier: 'tier',
  value: 'amount',
  potential: 'amount',
  share: 'share',
  city: 'text',
  country: 'text',
  owner: 'text',
  lastSale: 'day',
  visits: 'number',
  hours: 'number',
};

/** The list as it is shown (rows, columns, order) as a table for Excel: numbers stay numbers, unknown stays empty. */
export function listAsTable(
  rows: readonly CustomerRow[],
  columns: readonly { readonly name: ColumnName; readonly title: string }[],
  personName: (id: string) => string,
): DataTable {
  return {
    columns: columns.map(({ name, title }) => ({ key: name, title, kind: KINDS[name] })),
    rows: rows.map((row) => ({ id: row.id, cells: columns.map(({ name }) => cellOf(row, name, personName)) })),
  };
}

function cellOf(row: CustomerRow, name: ColumnName, personName: (id: string) => string): string | number | null {
  const value = row[name];
  if (name === 'owner') return personName(row.owner);
  if ((name === 'value' || name === 'potential') && typeof value === 'number') return amountToNumber(value);
  return value === '' ? null : value;
}
