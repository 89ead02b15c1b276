import { codeKey } from './codes.ts';
import { dictionaryOf } from './dictionary.ts';
import type { Join, TableRecognition } from './contract.ts';
import type { Field } from './fields.ts';
import type { Kind } from './types.ts';

/** Which kinds hold together by which key. */
const KEYS: readonly (readonly [Kind, Kind, Field])[] = [
  ['sales', 'customers', 'customerCode'],
  ['sales', 'customers', 'customerName'],
  ['sales', 'products', 'productCode'],
  ['sales', 'products', 'productName'],
  ['products', 'categories', 'categoryCode'],
  ['products', 'categories', 'categoryName'],
  ['sales', 'categories', 'categoryCode'],
  ['contacts', 'customers', 'customerCode'],
  ['contacts', 'customers', 'customerName'],
  ['sites', 'customers', 'customerCode'],
  ['sites', 'customers', 'customerName'],
];

/** The key columns that tie taken tables together; of two ties between the same tables the one that fits better. */
export function joinsOf(tables: readonly TableRecognition[]): Join[] {
  const taken = tables.filter((table) => table.taken);
  const found: Join[] = [];
  for (const [fromKind, toKind, field] of KEYS)
    for (const from of taken.filter((table) => table.kind === fromKind))
      for (const to of taken.filter((table) => table.kind === toKind)) {
        const other = found.findIndex((one) => one.from === from.id && one.to === to.id);
        if (other >= 0 && (found[other] as Join).fits === (found[other] as Join).of) continue;
        const join = joinBy(from, to, field);
        if (!join) continue;
        if (other < 0) found.push(join);
        else if (join.fits > (found[other] as Join).fits) found[other] = join;
      }
  return found;
}

function joinBy(from: TableRecognition, to: TableRecognition, field: Field): Join | null {
  const [fromColumn, toColumn] = [from, to].map((table) => table.columns.find((column) => column.field === field));
  if (!fromColumn || !toColumn) return null;
  const keys = keysOf(from, fromColumn.index);
  const known = keysOf(to, toColumn.index);
  let fits = 0;
  for (const key of keys) if (known.has(key)) fits++;
  return { from: from.id, to: to.id, fromColumn: fromColumn.heading, toColumn: toColumn.heading, fits, of: keys.size, ofTo: known.size };
}

function keysOf(table: TableRecognition, column: number): Set<string> {
  const keys = new Set<string>();
  for (const cell of dictionaryOf(table.raw, table.data, column).values) keys.add(codeKey(cell));
  keys.delete('');
  return keys;
}
