import { keyBetween } from '../base/order.ts';
import { quarterFromIndex } from '../base/quarter.ts';
import type { DocKey } from '../workspace/documents.ts';
import { customersKey, lastPage, newCustomerId, pageWithRoom, salesKey } from '../workspace/pages.ts';
import type { CustomerPage, SalesPage, Settings, Sources } from '../workspace/schemas.ts';
import type { Batch } from './batch.ts';
import type { Known } from './book.ts';
import type { Memory, TableRecognition } from './contract.ts';
import { dayText } from './dates.ts';
import { categoryOfKey, customerOfKey, quarterOfKey, type Ledger } from './ledger.ts';
import { MANUAL, type Reconciled } from './overlap.ts';
import { emptyRecord } from './records.ts';
import type { SourceRecord, StoredSource } from './stored.ts';
import { ANSWERS, type World } from './world.ts';

/** Documents as they will be; only those that change. */
export type Written = Record<DocKey, unknown>;

/** Ids of the new customers, page by page, and their documents and those of the changed ones. */
export function writeCustomers(world: World): { readonly docs: Written; readonly made: string[] } {
  const pages = new Map<DocKey, Record<string, CustomerPage['customers'][string]>>();
  const open = (key: DocKey): Record<string, CustomerPage['customers'][string]> => {
    const known = pages.get(key);
    if (known) return known;
    const page = Object.assign(emptyRecord<CustomerPage['customers'][string]>(), (world.docs[key] as CustomerPage | undefined)?.customers);
    pages.set(key, page);
    return page;
  };
  const made: string[] = [];
  const written = new Set<DocKey>();
  const put = (key: DocKey, customer: Known['value']): void => {
    open(key)[customer.id] = customer;
    written.add(key);
  };
  let page = lastPage(world.context.keys);
  for (const known of world.book.all) {
    if (!known.changed || known.waiting !== null) continue;
    if (known.stored) put(customersKey(known.stored.id), touched(known, world));
    else {
      page = pageWithRoom(page, { customers: open(`customers/${page}`) });
      const id = freshId(world, page, open(`customers/${page}`));
      known.value = { ...known.value, id };
      put(`customers/${page}`, known.value);
      made.push(id);
    }
  }
  return { docs: Object.fromEntries([...written].map((key) => [key, { customers: open(key) }])), made };
}

const touched = (known: Known, world: World): Known['value'] => ({
  ...known.value,
  rev: known.value.rev + 1,
  changedAt: world.context.now,
});

function freshId(world: World, page: string, taken: Readonly<Record<string, unknown>>): string {
  for (;;) {
    const id = newCustomerId(page, world.context.newId());
    if (!Object.hasOwn(taken, id)) return id;
  }
}

/** New categories and colleagues; `null` where there are none. */
export function writeSettings(world: World, used: ReadonlySet<number>): Settings | null {
  const added = world.catalogue.all.filter((one) => !one.stored && used.has(one.index));
  if (added.length === 0 && world.newPeople.size === 0) return null;
  const { now } = world.context;
  const categories = { ...world.settings.categories };
  let last = Object.values(categories).reduce<string | undefined>(
    (most, one) => (most === undefined || one.order > most ? one.order : most),
    undefined,
  );
  for (const one of added) {
    last = keyBetween(last, undefined);
    const id = one.id as string;
    categories[id] = { id, rev: 0, changedAt: now, order: last, name: one.name, ...(one.code === '' ? {} : { code: one.code }) };
  }
  const people = { ...world.settings.people };
  for (const [id, name] of world.newPeople) people[id] = { id, rev: 0, changedAt: now, name };
  return { ...world.settings, categories, people };
}

/** Gives the categories that will be kept their ids. */
export function nameCategories(world: World, used: ReadonlySet<number>): void {
  for (const one of world.catalogue.all) if (one.id === null && used.has(one.index)) one.id = world.context.newId();
}

type SalesOf = SalesPage['customers'][string];
type Quarters = SalesOf['sources'][string];

/** Sales pages whose sums change. */
export function writeSales(world: World, { sources }: Reconciled, batches: readonly Batch[]): Written {
  const changed = [...sources.values()].filter((source) => source.changed);
  const changes = changed.map((source) => ({ id: source.id, byCustomer: quartersByCustomer(world, source.cells) }));
  const lastSale = lastSales(batches, world.book.all.length);
  const pages = new Map<DocKey, Record<string, SalesOf>>();
  const open = (key: DocKey): Record<string, SalesOf> => {
    const page = pages.get(key) ?? Object.assign(emptyRecord<SalesOf>(), (world.docs[key] as SalesPage | undefined)?.customers);
    pages.set(key, page);
    return page;
  };
  for (const known of world.book.all) {
    if (known.waiting !== null) continue;
    const { id } = known.value;
    const key = salesKey(id);
    const before = known.stored ? (world.docs[key] as SalesPage | undefined)?.customers[id] : undefined;
    const after = salesOf(before, changes, known.index, lastSale[known.index] as number);
    if (after) open(key)[id] = after;
  }
  return Object.fromEntries([...pages].map(([key, customers]) => [key, { customers }]));
}

/** Sums of a changed source; a customer that is not in it has none of it any more. */
interface Change {
  readonly id: string;
  readonly byCustomer: ReadonlyMap<number, Quarters>;
}

/** In order of customer, quarter and category: the same sums always make the same document. */
function quartersByCustomer(world: World, cells: Ledger): Map<number, Quarters> {
  const byCustomer = new Map<number, Quarters>();
  let customer = -1;
  let quarter = -1;
  let quarters: Quarters = emptyRecord();
  let sums: Record<string, number> = {};
  for (const key of cells.sortedKeys()) {
    if (customerOfKey(key) !== customer) {
      customer = customerOfKey(key);
      quarter = -1;
      byCustomer.set(customer, (quarters = emptyRecord()));
    }
    if (quarterOfKey(key) !== quarter) {
      quarter = quarterOfKey(key);
      quarters[quarterFromIndex(quarter)] = sums = {};
    }
    sums[world.catalogue.all[categoryOfKey(key)]?.id ?? ''] = cells.get(key) as number;
  }
  return byCustomer;
}

/** Last day of a sale by customer's index; 0 where none is known. */
function lastSales(batches: readonly Batch[], customers: number): Int32Array {
  const last = new Int32Array(customers);
  for (const { lastSale } of batches)
    for (let customer = 0; customer < Math.min(customers, lastSale.length); customer++)
      last[customer] = Math.max(last[customer] as number, lastSale[customer] ?? 0);
  return last;
}

/** A customer's sales with some sources replaced; `null` where nothing changes. */
function salesOf(before: SalesOf | undefined, changes: readonly Change[], customer: number, lastDay: number): SalesOf | null {
  const sources: Record<string, Quarters> = { ...before?.sources };
  let changed = false;
  for (const { id, byCustomer } of changes) {
    const quarters = byCustomer.get(customer);
    if (sameQuarters(sources[id], quarters)) continue;
    changed = true;
    if (quarters) sources[id] = quarters;
    else delete sources[id];
  }
  const day = lastDay > 0 ? dayText(lastDay) : undefined;
  const lastSale = day !== undefined && (before?.lastSale === undefined || day > before.lastSale) ? day : before?.lastSale;
  if (!changed && lastSale === before?.lastSale) return null;
  return lastSale === undefined ? { sources } : { lastSale, sources };
}

function sameQuarters(a: Quarters | undefined, b: Quarters | undefined): boolean {
  if (!a || !b) return !a && !b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((quarter) => sameSums(a[quarter] ?? {}, b[quarter]));
}
function sameSums(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>> | undefined): boolean {
  const keys = Object.keys(a);
  return b !== undefined && keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** The list of sources and the remembered mappings; `null` where nothing is new. */
export function writeSources(world: World, reconciled: Reconciled): Sources | null {
  const sources = { ...world.sources.sources };
  let changed = false;
  for (const source of reconciled.sources.values()) {
    const record = source.id === MANUAL || !source.changed ? null : recordOf(source, sources[source.id], world.context.now);
    if (!record) continue;
    sources[source.id] = record;
    changed = true;
  }
  const mappings = mappingsOf(world);
  return changed || mappings ? { sources, mappings: mappings ?? world.sources.mappings } : null;
}

function recordOf(source: StoredSource, old: SourceRecord | undefined, now: string): SourceRecord | null {
  const rev = old ? old.rev + 1 : 0;
  if (source.cells.isEmpty) return old && old.deletedAt === undefined ? { ...old, rev, changedAt: now, deletedAt: now } : null;
  const range = { from: dayText(source.from), to: dayText(source.to), lines: source.lines };
  if (old && old.deletedAt === undefined && old.from === range.from && old.to === range.to && old.lines === range.lines) return null;
  return { id: source.id, rev, changedAt: now, files: source.files.map((file) => file.slice(0, 300)), profile: source.profile, ...range };
}

/** Mappings of the taken tables that are not remembered yet, or otherwise; answers to pairs. `null` where all is known. */
function mappingsOf(world: World): Memory | null {
  const mappings: Record<string, Memory[string]> = { ...world.sources.mappings };
  const usedAt = world.context.now;
  let changed = false;
  const put = (key: string, kind: string, columns: Readonly<Record<string, string>>): void => {
    const old = Object.hasOwn(mappings, key) ? mappings[key] : undefined;
    if (old?.kind === kind && JSON.stringify(old.columns) === JSON.stringify(columns)) return;
    mappings[key] = { kind, columns, usedAt };
    changed = true;
  };
  for (const table of world.recognition.tables) if (table.taken) put(table.fingerprint, table.kind, rememberedColumns(table));
  if (world.pairs.answered.size > 0) {
    const answers = [...world.pairs.answered].map(([name, known]) => [name.slice(0, 300), known.value.id] as const);
    put(ANSWERS, 'pairs', { ...world.sources.mappings[ANSWERS]?.columns, ...Object.fromEntries(answers.filter(([name]) => isKey(name))) });
  }
  return changed ? mappings : null;
}

/** Fields by column key. What was skipped only because another table was there is left open. */
function rememberedColumns(table: TableRecognition): Record<string, string> {
  const open = new Set(['why.doubleSales', 'why.sameColumn', 'why.hidden', 'why.empty', 'why.running']);
  const entries = table.columns
    .filter((column) => isKey(column.key) && !open.has(column.why.key))
    .map((column) => [column.key, column.field ?? 'skip'] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Keys that a document may hold. */
const isKey = (key: string): boolean => key.length <= 300 && !['__proto__', 'constructor', 'prototype'].includes(key);
