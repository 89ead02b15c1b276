import type { TableRecognition } from './contract.ts';
import { quarterOfDay, readDate } from './dates.ts';
import { Ledger } from './ledger.ts';
import type { Cell, DateOrder, Reason } from './types.ts';

/** Sales of one table, summed by customer, quarter and category; what each row gave is kept so that it can be told its fate. */
export interface Batch {
  readonly table: TableRecognition;
  /** Id of the source it becomes: the same content has the same one. */
  readonly source: string;
  /** Heading set and name without digits: an export of the same kind has the same one. */
  readonly profile: string;
  readonly ledger: Ledger;
  /** By position among the data rows: place in the ledger, or −1; several places in `more`. */
  readonly places: Int32Array;
  readonly amounts: Float64Array;
  /** First and last day of the row's time. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly more: Map<number, Part[]>;
  /** Last day of a sale by customer's index, where days are known; holes where none is. */
  readonly lastSale: number[];
  computed: number;
  negative: number;
  spread: number;
  unknownProducts: number;
}
export interface Part {
  readonly place: number;
  readonly amount: number;
  readonly first: number;
  readonly last: number;
}

export const newBatch = (table: TableRecognition): Batch => ({
  table,
  source: `s-${table.raw.digest.toLowerCase().replace(/[^a-z0-9]/g, '')}`,
  profile: profileOf(table),
  ledger: new Ledger(),
  places: new Int32Array(table.data.length).fill(-1),
  amounts: new Float64Array(table.data.length),
  firsts: new Int32Array(table.data.length),
  lasts: new Int32Array(table.data.length),
  more: new Map(),
  lastSale: [],
  computed: 0,
  negative: 0,
  spread: 0,
  unknownProducts: 0,
});

/** `orders (2).csv`, `orders 2026-11.csv` and `副本 orders.csv` are one kind of export. */
function profileOf(table: TableRecognition): string {
  const stem = `${table.file.replace(/\.[^.]*$/, '')}|${table.sheet ?? ''}`;
  const name = stem.replace(/副本|拷贝|copy( of)?|[\d\s()（）_.-]+/gi, '').toLowerCase();
  return `${table.fingerprint} ${name}`.slice(0, 200);
}

/** All that a row gave: one part or several. */
export function partsOf(batch: Batch, i: number): readonly Part[] {
  const more = batch.more.get(i);
  if (more) return more;
  const place = batch.places[i] as number;
  if (place < 0) return [];
  return [{ place, amount: batch.amounts[i] as number, first: batch.firsts[i] as number, last: batch.lasts[i] as number }];
}

/** Takes a row out again. */
export function takeOut(batch: Batch, i: number): void {
  for (const { place, amount } of partsOf(batch, i)) {
    batch.ledger.subtract(place, amount);
  }
  batch.places[i] = -1;
  batch.more.delete(i);
}

/** First and last day over all rows that are in; `null` where none is. */
export function rangeOf(batch: Batch): { readonly from: number; readonly to: number; readonly lines: number } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let lines = 0;
  const widen = (first: number, last: number): void => {
    if (first < from) from = first;
    if (last > to) to = last;
  };
  for (let i = 0; i < batch.places.length; i++) {
    const more = batch.more.size > 0 ? batch.more.get(i) : undefined;
    if (more) for (const part of more) widen(part.first, part.last);
    else if ((batch.places[i] as number) >= 0) widen(batch.firsts[i] as number, batch.lasts[i] as number);
    else continue;
    lines++;
  }
  return lines > 0 ? { from, to, lines } : null;
}

/** A time with its quarters by index. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly quarter: number;
  readonly lastQuarter: number;
  readonly day: boolean;
}
export type When = Span | Reason;
export const whenOf = (first: number, last: number, day: boolean): Span => ({
  first,
  last,
  quarter: quarterOfDay(first),
  lastQuarter: quarterOfDay(last),
  day,
});

/** Days of each distinct cell of a column, or why it has none. */
export function datesIn(cells: readonly Cell[], order: DateOrder | null): When[] {
  return cells.map((cell) => {
    const read = readDate(cell, order);
    if (read.kind === 'date') return whenOf(read.first, read.last, read.precision === 'day');
    return read.kind === 'blank' ? 'noDate' : read.reason;
  });
}
