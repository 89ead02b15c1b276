import { datesIn, newBatch, whenOf, type Batch, type Part, type When } from './batch.ts';
import { cellAt } from './cells.ts';
import { codeText } from './codes.ts';
import type { ColumnRecognition, Progress, TableRecognition } from './contract.ts';
import { quarterOfDay } from './dates.ts';
import { dictionaryOf, type Dictionary } from './dictionary.ts';
import { cellKey, MAX_CATEGORIES } from './ledger.ts';
import { lineAmount, type MoneyColumns } from './line-amount.ts';
import { columnsOf, inOrder, resolve, soughtIn, STRIDE, type Columns, type RowOf } from './plan-customers.ts';
import { FATES, type Cell, type Reason } from './types.ts';
import { columnOf, lineOf } from './values.ts';
import type { TableWork } from './work.ts';
import type { World } from './world.ts';

const SAME = FATES.indexOf('same');

/** Reads all sales into batches, one for each table. Rows that cannot come in get their fate here; the others later. */
export function* planSales(world: World): Generator<Progress, Batch[]> {
  const batches: Batch[] = [];
  const tables = world.recognition.tables.filter(
    (table) => table.taken && (table.kind === 'sales' || (table.kind === 'customers' && columnOf(table, 'periodSales'))),
  );
  for (const table of inOrder(tables)) batches.push(yield* readTable(world, table));
  return batches;
}

/** What a cell says of the customer, remembered for the rows after. */
type Customer =
  | { readonly kind: 'in'; readonly index: number }
  | { readonly kind: 'ask'; readonly pair: string }
  | { readonly kind: 'left'; readonly reason: Reason; readonly detail: string };

interface Reader {
  readonly world: World;
  readonly work: TableWork;
  readonly table: TableRecognition;
  readonly columns: Columns;
  readonly batch: Batch;
  readonly money: MoneyColumns;
  readonly periods: readonly ColumnRecognition[];
  readonly dates: { readonly ids: Int32Array; readonly values: readonly When[] } | null;
  /** By the cell that names the customer: what was found for it. */
  readonly codes: Dictionary | null;
  readonly names: Dictionary | null;
  readonly byCode: (Customer | undefined)[];
  readonly byName: (Customer | undefined)[];
  /** By the cell that names the category or product: its index, −1 = unknown product. */
  readonly goods: Dictionary | null;
  readonly categories: (number | undefined)[];
  /** Several columns name the category, so one cell does not decide it. */
  readonly mixed: boolean;
}

function* readTable(world: World, table: TableRecognition): Generator<Progress, Batch> {
  const columns = columnsOf(table);
  const batch = newBatch(table);
  for (let i = 0; i < world.book.all.length; i++) batch.lastSale.push(0);
  const reader: Reader = {
    world,
    table,
    columns,
    batch,
    work: world.works.get(table.id) as TableWork,
    money: { amount: columns.amount, price: columns.price, quantity: columns.quantity, discount: columns.discount },
    periods: table.columns.filter((column) => column.field === 'periodSales' && column.period),
    ...dictionariesFor(table, columns),
    byCode: [],
    byName: [],
    categories: [],
  };
  for (let i = 0; i < table.data.length; i++) {
    if (i % STRIDE === 0) yield { stage: 'summing', file: table.file, done: i, of: table.data.length };
    readRow(reader, i, table.data[i] as number);
  }
  return batch;
}

/** The columns whose cells repeat, each read once. */
function dictionariesFor(table: TableRecognition, columns: Columns): Pick<Reader, 'dates' | 'codes' | 'names' | 'goods' | 'mixed'> {
  const of = (column: ColumnRecognition | undefined): Dictionary | null =>
    column ? dictionaryOf(table.raw, table.data, column.index) : null;
  const dates = of(columns.date);
  const goods = [columns.categoryName, columns.categoryCode, columns.productCode, columns.productName].filter(
    (column) => column !== undefined,
  );
  return {
    dates: dates ? { ids: dates.ids, values: datesIn(dates.values, columns.date?.dateOrder ?? null) } : null,
    codes: of(columns.customerCode),
    // with a code the name is only looked at when a code is first met
    names: columns.customerCode ? null : of(columns.customerName),
    goods: of(goods[0]),
    mixed: goods.length > 1,
  };
}

function readRow(reader: Reader, i: number, row: number): void {
  const { table, work } = reader;
  const own = table.kind === 'customers';
  if (own && (work.fates[row] as number) > SAME) return;
  const customer = customerAt(reader, i, row);
  if (customer === null) return;
  if (reader.periods.length > 0) return readPeriods(reader, i, row, customer);
  readLine(reader, i, row, customer);
}

function left(reader: Reader, row: number, column: ColumnRecognition | undefined, reason: Reason, detail?: string): void {
  const cell = column ? cellAt(reader.table.raw.rows[row], column.index) : '';
  reader.world.issues.add(reader.table, row, column ?? null, cell, reason, true, detail);
  reader.work.set(row, 'left', { key: `reason.${reason}`, ...(detail === undefined ? {} : { values: { detail } }) });
}

/** Index of the row's customer; `null` where the row stays behind, which is then noted. */
function customerAt(reader: Reader, i: number, row: number): number | null {
  const { codes, names, byCode, byName } = reader;
  const code = codes ? (codes.ids[i] as number) : -1;
  const hasCode = code >= 0 && codes?.values[code] !== '';
  const [known, at] = hasCode ? [byCode, code] : names ? [byName, names.ids[i] as number] : [null, -1];
  const before = known?.[at];
  if (before?.kind === 'in') return before.index;
  if (before) return again(reader, row, before);
  const found = firstMet(reader, row);
  if (known) known[at] = found;
  return found.kind === 'in' ? found.index : null;
}

function again(reader: Reader, row: number, known: Exclude<Customer, { kind: 'in' }>): null {
  if (known.kind === 'left') left(reader, row, reader.columns.customerCode ?? reader.columns.customerName, known.reason, known.detail);
  else {
    reader.world.pairs.waits(known.pair);
    reader.work.set(row, 'ask', { key: 'row.waits' });
  }
  return null;
}

function firstMet(reader: Reader, row: number): Customer {
  const { world, work, table, columns } = reader;
  const at: RowOf = { world, work, table, columns, fills: [], row };
  const sought = soughtIn(at);
  if (sought.code === '' && sought.name === '') {
    left(reader, row, columns.customerCode ?? columns.customerName, 'noCustomer');
    return { kind: 'left', reason: 'noCustomer', detail: '' };
  }
  const resolved = resolve(at, sought, world.book.find(sought, table.id));
  if (resolved) {
    world.referred.add(resolved.known);
    return { kind: 'in', index: resolved.known.index };
  }
  const waiting = world.book.find(sought, table.id);
  const pair = waiting.kind === 'match' ? waiting.known.waiting : null;
  return pair === null ? { kind: 'left', reason: 'unknownCustomer', detail: sought.code } : { kind: 'ask', pair };
}

function readLine(reader: Reader, i: number, row: number, customer: number): void {
  const { table, batch, columns } = reader;
  const cells = table.raw.rows[row] ?? [];
  const when = whenAt(reader, i);
  if (typeof when === 'string') return left(reader, row, columns.date, when);
  const line = lineAmount(cells, reader.money);
  if (!line.ok) return left(reader, row, line.column, line.reason);
  const value = converted(reader, cells, row, line.value, line.currency);
  if (value === null) return;
  const category = categoryAt(reader, i, row, cells);
  const { quarter: first, lastQuarter: last } = when;
  if (line.computed) batch.computed++;
  if (first !== last) return spreadOver(reader, i, row, customer, value, when, category);
  const place = batch.ledger.place(cellKey(customer, first, category));
  if (!batch.ledger.add(place, value)) return left(reader, row, reader.money.amount ?? reader.money.price, 'tooLarge');
  batch.places[i] = place;
  batch.amounts[i] = value;
  batch.firsts[i] = when.first;
  batch.lasts[i] = when.last;
  if (value < 0) batch.negative++;
  if (when.day && when.first > (batch.lastSale[customer] ?? 0)) batch.lastSale[customer] = when.first;
}

function whenAt({ dates, table }: Reader, i: number): When {
  if (dates) return dates.values[dates.ids[i] as number] ?? 'noDate';
  return table.period ? whenOf(table.period.first, table.period.last, false) : 'noDate';
}

function converted(reader: Reader, cells: readonly Cell[], row: number, value: number, said: string): number | null {
  const { world, columns } = reader;
  const column = columns.currency;
  const text = column ? lineOf(cellAt(cells, column.index)) : '';
  const code = text === '' && said === '' ? world.settings.currency : world.currencyOf(text || said);
  if (code === world.settings.currency) return value;
  const result = world.convert(value, code);
  if (result === null) left(reader, row, column ?? reader.money.amount ?? reader.money.price, 'currency', code);
  return result;
}

/** A whole year (or more) in equal parts over its quarters; the rest of the division goes to the last. */
function spreadOver(
  reader: Reader,
  i: number,
  row: number,
  customer: number,
  value: number,
  when: { readonly first: number; readonly last: number },
  category: number,
): void {
  const [first, last] = [quarterOfDay(when.first), quarterOfDay(when.last)];
  const share = Math.trunc(value / (last - first + 1));
  const parts = reader.batch.more.get(i) ?? [];
  for (let quarter = first; quarter <= last; quarter++) {
    const amount = quarter === last ? value - share * (last - first) : share;
    const part = put(reader, customer, quarter, category, amount, when);
    if (part) parts.push(part);
    else left(reader, row, reader.money.amount, 'tooLarge');
  }
  reader.batch.spread++;
  if (parts.length > 0) reader.batch.more.set(i, parts);
}

function put(
  { batch }: Reader,
  customer: number,
  quarter: number,
  category: number,
  amount: number,
  when: { readonly first: number; readonly last: number },
): Part | null {
  const place = batch.ledger.place(cellKey(customer, quarter, category));
  if (!batch.ledger.add(place, amount)) return null;
  return { place, amount, first: when.first, last: when.last };
}

/** Columns that each hold the sales of a time. */
function readPeriods(reader: Reader, i: number, row: number, customer: number): void {
  const cells = reader.table.raw.rows[row] ?? [];
  const category = categoryAt(reader, i, row, cells);
  for (const column of reader.periods) {
    const line = lineAmount(cells, { amount: column, price: undefined, quantity: undefined, discount: undefined });
    if (!line.ok) {
      if (line.reason !== 'noAmount') reader.world.issues.add(reader.table, row, column, cellAt(cells, column.index), line.reason, false);
      continue;
    }
    const value = converted(reader, cells, row, line.value, line.currency);
    if (value !== null && column.period) spreadPeriod(reader, i, row, customer, value, column.period, category);
  }
  if (reader.table.kind === 'sales' && !reader.batch.more.has(i)) left(reader, row, reader.periods[0], 'noAmount');
}

function spreadPeriod(
  reader: Reader,
  i: number,
  row: number,
  customer: number,
  value: number,
  period: { readonly first: number; readonly last: number },
  category: number,
): void {
  if (quarterOfDay(period.first) !== quarterOfDay(period.last)) return spreadOver(reader, i, row, customer, value, period, category);
  const part = put(reader, customer, quarterOfDay(period.first), category, value, period);
  if (!part) return left(reader, row, reader.periods[0], 'tooLarge');
  const parts = reader.batch.more.get(i) ?? [];
  parts.push(part);
  reader.batch.more.set(i, parts);
}

/** Category of a line: its own, else through its product; 0 = without. A product that the products tables lack is said. */
function categoryAt(reader: Reader, i: number, row: number, cells: readonly Cell[]): number {
  const { columns, categories, world, goods } = reader;
  if (!goods) return 0;
  const id = goods.ids[i] as number;
  const known = categories[id];
  const index = known ?? findCategory(reader, cells);
  // an empty cell, or one beside another that also speaks, says nothing about the next row
  if (known === undefined && (!reader.mixed || goods.values[id] !== '')) categories[id] = index;
  if (index >= 0) return index;
  reader.batch.unknownProducts++;
  const column = columns.productCode ?? columns.productName ?? null;
  world.issues.add(reader.table, row, column, column ? cellAt(cells, column.index) : '', 'unknownProduct', false);
  return 0;
}

/** Index of the category; −1 where a products table came along and does not know the product. */
function findCategory({ world, columns }: Reader, cells: readonly Cell[]): number {
  const text = (column: ColumnRecognition | undefined): string => (column ? codeText(lineOf(cellAt(cells, column.index))) : '');
  const [name, code] = [text(columns.categoryName), text(columns.categoryCode)];
  const product = [text(columns.productCode), text(columns.productName)] as const;
  if (name === '' && code === '') {
    const found = world.catalogue.ofProduct(...product);
    return found ? found.index : world.catalogue.hasProducts && (product[0] !== '' || product[1] !== '') ? -1 : 0;
  }
  const category = world.catalogue.category(name, code);
  return category.index > MAX_CATEGORIES ? -1 : category.index;
}
