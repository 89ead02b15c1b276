import { cellAt } from './cells.ts';
import type { Cell, RawTable } from './types.ts';

/** A column with equal cells counted as one: `ids[i]` says which of `values` stands in data row i. */
export interface Dictionary {
  readonly ids: Int32Array;
  readonly values: readonly Cell[];
}

/** Columns are immutable, so each is read once however many questions are put to it. */
const seen = new WeakMap<RawTable, Map<number, { readonly data: Int32Array; readonly dictionary: Dictionary }>>();

/** The dictionary of a column over the given data rows. */
export function dictionaryOf(table: RawTable, data: Int32Array, column: number): Dictionary {
  let known = seen.get(table);
  if (!known) seen.set(table, (known = new Map()));
  const found = known.get(column);
  if (found?.data === data) return found.dictionary;
  const dictionary = build(table, data, column);
  known.set(column, { data, dictionary });
  return dictionary;
}

function build(table: RawTable, data: Int32Array, column: number): Dictionary {
  const ids = new Int32Array(data.length);
  const values: Cell[] = [];
  const places = new Map<Cell, number>();
  const { rows } = table;
  let previous: Cell | null = null;
  for (let i = 0; i < data.length; i++) {
    const cell = cellAt(rows[data[i] as number], column);
    // days often stand in order: the same as above needs no looking up
    if (cell === previous) {
      ids[i] = ids[i - 1] as number;
      continue;
    }
    previous = cell;
    let id = places.get(cell);
    if (id === undefined) {
      id = values.length;
      values.push(cell);
      places.set(cell, id);
    }
    ids[i] = id;
  }
  return { ids, values };
}
