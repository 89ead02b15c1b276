import { amountToDecimal } from '../base/amount.ts';
import type { Customer } from '../workspace/schemas.ts';
import type { Found, Known, Sought } from './book.ts';
import type { ColumnRecognition, Progress, TableRecognition, Why } from './contract.ts';
import { dayText } from './dates.ts';
import type { Field } from './fields.ts';
import { FILLED, fillContact, fillPotential, fillSite, fillText, see, type Filled, type FilledField } from './fill.ts';
import { nameKey, plainName } from './names.ts';
import { columnOf, hasAny, Issues, readAmount, readDay, readText } from './values.ts';
import { placeOf, type TableWork } from './work.ts';
import type { World } from './world.ts';

/** Rows between two reports of progress. */
export const STRIDE = 4_000;

/** Customers first, those with codes and more columns before the others, then what hangs on them. The order of the files does not matter. */
export function* planCustomers(world: World): Generator<Progress, void> {
  for (const kind of ['customers', 'contacts', 'sites'] as const)
    for (const table of inOrder(world.recognition.tables.filter((one) => one.taken && one.kind === kind))) yield* planTable(world, table);
}

export function inOrder(tables: readonly TableRecognition[]): TableRecognition[] {
  const weight = (table: TableRecognition): number =>
    table.columns.filter((c) => c.field !== null).length + (columnOf(table, 'customerCode') ? 100 : 0);
  return [...tables].sort((a, b) => weight(b) - weight(a) || (a.raw.digest < b.raw.digest ? -1 : 1));
}

/** A table's columns by field, found once. */
export type Columns = Partial<Record<Field, ColumnRecognition>>;
export const columnsOf = (table: TableRecognition): Columns =>
  Object.fromEntries(table.columns.filter((column) => column.field !== null).map((column) => [column.field, column]));

export interface RowOf {
  readonly world: World;
  readonly work: TableWork;
  readonly table: TableRecognition;
  readonly columns: Columns;
  /** Text fields that the table fills. */
  readonly fills: readonly FilledField[];
  readonly row: number;
}

function* planTable(world: World, table: TableRecognition): Generator<Progress, void> {
  const work = world.works.get(table.id) as TableWork;
  const columns = columnsOf(table);
  const fills = FILLED.filter((field) => columns[field] !== undefined);
  for (let i = 0; i < table.data.length; i++) {
    if (i % STRIDE === 0) yield { stage: 'matching', file: table.file, done: i, of: table.data.length };
    planRow({ world, work, table, columns, fills, row: table.data[i] as number });
  }
}

function planRow(at: RowOf): void {
  const { world, table, row, work, columns } = at;
  const issues = world.issues.all.length;
  const sought = soughtIn(at);
  if (world.issues.all.length > issues && world.issues.all.slice(issues).some((issue) => issue.whole)) return work.set(row, 'left');
  if (sought.name === '' && sought.code === '')
    return leave(at, hasAny(table, row) ? (table.kind === 'customers' ? 'noName' : 'noCustomer') : 'empty');
  const found = world.book.find(sought, table.id);
  const known = resolve(at, sought, found);
  if (!known) return;
  const before = see(known.known, { table: table.id, row });
  const changed = fillAll(at, known.known, sought);
  const fate = known.fresh ? 'added' : changed ? 'updated' : 'same';
  const cell = world.issues.all.length > issues;
  work.set(row, fate, noteOf(known, before, changed, cell, columns));
}

export function soughtIn({ world, table, columns, row }: RowOf): Sought {
  const text = (field: Field): string => readText(table, row, columns[field] ?? null, world.issues);
  return {
    code: text('customerCode'),
    name: text('customerName'),
    taxId: text('taxId'),
    contact: text('contactName'),
    phone: text('phone') || text('contactPhone'),
  };
}

function leave({ world, work, table, row, columns }: RowOf, reason: 'noName' | 'noCustomer' | 'empty'): void {
  world.issues.add(table, row, reason === 'empty' ? null : (columns.customerName ?? columns.customerCode ?? null), '', reason, true);
  work.set(row, 'left', { key: `reason.${reason}` });
}

export interface Resolved {
  readonly known: Known;
  readonly fresh: boolean;
  readonly by: 'code' | 'name' | 'taxId' | 'decided' | null;
}

/** The customer a row means: found, decided, or new; `null` where the row stays behind, which is then noted. */
export function resolve(at: RowOf, sought: Sought, found: Found): Resolved | null {
  const { world, table, row, work } = at;
  if (found.kind === 'match' && !found.known.waiting) return { known: found.known, fresh: false, by: found.by };
  if (found.kind === 'match') {
    world.pairs.waits(found.known.waiting as string);
    work.set(row, 'ask', { key: 'row.waits' });
    return null;
  }
  if (found.kind === 'doubt') {
    const met = world.pairs.meet(table, row, sought, found.known, leftSide(at));
    if (met.decision === 'same') {
      world.book.alias(sought.name, found.known);
      return { known: found.known, fresh: false, by: 'decided' };
    }
    if (met.decision !== 'two') {
      world.pairs.waits(met.id);
      world.issues.add(table, row, at.columns.customerName ?? null, sought.name, 'doubtful', true, found.known.value.name);
      waitFor(world, sought, at, met.id);
      work.set(row, 'ask', { key: 'row.like', values: { name: found.known.value.code ?? found.known.value.name } });
      return null;
    }
  }
  if (sought.name === '') {
    const kind = table.kind === 'customers' ? 'noName' : 'unknownCustomer';
    world.issues.add(table, row, at.columns.customerCode ?? null, sought.code, kind, true, sought.code);
    work.set(row, 'left', { key: `reason.${kind}`, values: { detail: sought.code } });
    return null;
  }
  return { known: addCustomer(world, sought, { table: table.id, row }), fresh: true, by: null };
}

/** Later rows of the same name wait for the same answer. */
export function waitFor(world: World, sought: Sought, at: { readonly table: TableRecognition; readonly row: number }, pair: string): void {
  const known = addCustomer(world, sought, { table: at.table.id, row: at.row });
  known.waiting = pair;
}

export function addCustomer(world: World, sought: Sought, origin: { readonly table: string; readonly row: number }): Known {
  const value: Customer = {
    id: '',
    rev: 0,
    changedAt: world.context.now,
    name: sought.name,
    contacts: {},
    sites: {},
    ...(sought.code === '' ? {} : { code: sought.code }),
  };
  return world.book.add(value, null, origin);
}

function leftSide({ table, columns, row }: RowOf): { readonly place: string; readonly potential: string } {
  const quiet = new Issues();
  const city = readText(table, row, columns.city ?? null, quiet);
  const country = readText(table, row, columns.country ?? null, quiet);
  const potential = columns.potential ? readAmount(table, row, columns.potential, quiet) : null;
  return { place: placeOf({ city, country }), potential: potential ? amountToDecimal(potential.value) : '' };
}

function noteOf(
  known: Resolved,
  before: { readonly row: number } | null,
  changed: boolean,
  cell: boolean,
  columns: Columns,
): Why | undefined {
  if (before && !changed && !known.fresh) return { key: 'row.sameAs', values: { row: before.row + 1 } };
  if (cell) return { key: 'row.cell' };
  if (known.by === 'code') return { key: 'row.byCode' };
  if (known.by === 'taxId') return { key: 'row.byTaxId' };
  if (known.by === 'decided') return { key: 'row.decided' };
  return known.by === 'name' && columns.customerCode ? { key: 'row.byName' } : undefined;
}

function fillAll(at: RowOf, known: Known, sought: Sought): boolean {
  const { world, table, row, columns } = at;
  if (table.kind === 'sites') return fillSites(at, known);
  let changed = false;
  const told = (field: Field, filled: Filled, value: string): void => {
    if (filled === 'changed') changed = true;
    if (filled === 'conflict')
      world.issues.add(table, row, columns[field] ?? null, value, 'conflict', false, placeText(world, known, table.id));
  };
  if (table.kind === 'customers') {
    for (const field of at.fills) {
      const value = valueFor(at, field, sought);
      if (value !== '') told(field, fillText(known, field, value, world.changes), value);
    }
    if (columns.customerCode && changed) world.book.learn(known);
    fillMoney(at, known, told);
    if (known.stored && sought.name !== '' && nameKey(sought.name) !== nameKey(known.value.name) && sought.code !== '')
      told('customerName', 'conflict', sought.name);
  }
  const contact = {
    name: sought.contact,
    title: textIn(at, 'contactTitle'),
    phone: textIn(at, 'contactPhone'),
    email: textIn(at, 'contactEmail'),
  };
  told('contactName', fillContact(known, contact, world.context.now, world.context.newId, world.changes), contact.name);
  return changed;
}

const textIn = ({ world, table, columns, row }: RowOf, field: Field): string => readText(table, row, columns[field] ?? null, world.issues);

function valueFor(at: RowOf, field: FilledField, sought: Sought): string {
  if (field === 'customerCode') return sought.code;
  if (field === 'taxId') return sought.taxId;
  if (field === 'phone') return textIn(at, 'phone');
  if (field === 'owner') return ownerId(at.world, textIn(at, 'owner'));
  if (field !== 'lastVisit') return textIn(at, field);
  const day = at.columns.lastVisit ? readDay(at.table, at.row, at.columns.lastVisit, at.world.issues) : null;
  return day === null ? '' : dayText(day);
}

/** A colleague by name; one that nobody knows yet is added. */
function ownerId(world: World, name: string): string {
  if (name === '') return '';
  const key = plainName(name);
  const known = world.people.get(key);
  if (known !== undefined) return known;
  const id = world.context.newId();
  world.people.set(key, id);
  world.newPeople.set(id, name);
  return id;
}

function fillMoney({ world, table, columns, row }: RowOf, known: Known, told: (field: Field, filled: Filled, value: string) => void): void {
  const column = columns.potential;
  const read = column ? readAmount(table, row, column, world.issues) : null;
  if (!column || !read) return;
  const said = amountToDecimal(read.value);
  const code = world.currencyOf(read.currency);
  const value = world.convert(read.value, code);
  if (value === null) return world.issues.add(table, row, column, said, 'currency', false, code);
  if (value < 0) return world.issues.add(table, row, column, said, 'negative', false);
  if (read.assumed) world.issues.add(table, row, column, table.raw.rows[row]?.[column.index] ?? '', 'assumed', false);
  told('potential', fillPotential(known, value, read.assumed, world.context.today, world.changes), said);
}

function fillSites(at: RowOf, known: Known): boolean {
  const name = textIn(at, 'siteName') || textIn(at, 'address') || textIn(at, 'city');
  if (name === '') return false;
  const site = {
    name,
    address: textIn(at, 'address'),
    city: textIn(at, 'city'),
    country: textIn(at, 'country'),
    postalCode: textIn(at, 'postalCode'),
  };
  return fillSite(known, site, at.world.context.now, at.world.context.newId, at.world.changes) === 'changed';
}

/** Where the value that stays came from: another row, or the workspace's own customer. */
function placeText(world: World, known: Known, table: string): string {
  if (!known.origin) return known.value.name;
  const origin = world.recognition.tables.find((one) => one.id === known.origin?.table);
  return origin && origin.id !== table ? `${origin.file}:${known.origin.row + 1}` : `:${known.origin.row + 1}`;
}

/** Tables that stay out as a whole. */
export function leaveTables(world: World): void {
  for (const table of world.recognition.tables) if (!table.taken) world.works.get(table.id)?.setAll('skipped');
}
