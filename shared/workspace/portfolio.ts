import { quarterDays, quarterFromIndex, quarterIndex, quarterOf, shiftQuarter } from '../base/quarter.ts';
import { addAmounts } from '../base/amount.ts';
import type { Portfolio } from '../instruments/facts.ts';
import type { Family } from './command.ts';
import type { DocKey, Docs } from './documents.ts';
import { customersKey, planKey, salesKey } from './pages.ts';
import { visitsOf } from './planVisits.ts';
import type { Customer, CustomerPage, Plan, SalesPage } from './schemas.ts';

type SalesOf = SalesPage['customers'][string];

/** One customer's row before it becomes columns. `sales` maps quarter index → amount; `null` = no sale was ever recorded. */
export interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly owner: string;
  readonly city: string;
  readonly country: string;
  /** Id of the customer it belongs to, '' if none. */
  readonly parent: string;
  readonly potential: number;
  readonly potentialStatus: number;
  readonly potentialAt: string;
  readonly lastSale: string;
  readonly sales: ReadonlyMap<number, number> | null;
  readonly effort: readonly [number, number, number, number];
}

/** Sums of one customer by quarter over all its sources and categories; `null` when none is recorded. */
export function quarterSums(sales: SalesOf | undefined): ReadonlyMap<number, number> | null {
  const sums = new Map<number, number>();
  for (const source of Object.values(sales?.sources ?? {}))
    for (const [quarter, categories] of Object.entries(source))
      for (const value of Object.values(categories)) {
        const index = quarterIndex(quarter);
        sums.set(index, addAmounts(sums.get(index) ?? 0, value));
      }
  return sums.size === 0 ? null : sums;
}

/** Visits that were, and their hours, in the quarter of `today` and in the one before: [visits, hours, visits before, hours before]. */
export function effortOf(plan: Plan | undefined, today: string): Row['effort'] {
  const now = quarterOf(today);
  const before = shiftQuarter(now, -1);
  const effort: [number, number, number, number] = [0, 0, 0, 0];
  for (const visit of visitsOf(plan)) {
    if (visit.cancelled || visit.date > today) continue;
    const quarter = quarterOf(visit.date);
    if (quarter === now) {
      effort[0] += 1;
      effort[1] += visit.hours;
    }
    if (quarter === before) {
      effort[2] += 1;
      effort[3] += visit.hours;
    }
  }
  return effort;
}

export function rowOf(customer: Customer, sales: SalesOf | undefined, plan: Plan | undefined, today: string): Row {
  return {
    id: customer.id,
    code: customer.code ?? '',
    name: customer.name,
    owner: customer.owner ?? '',
    city: customer.city ?? '',
    country: customer.country ?? '',
    parent: customer.parent ?? '',
    potential: customer.potential?.value ?? Number.NaN,
    potentialStatus: customer.potential ? (customer.potential.status === 'confirmed' ? 2 : 1) : 0,
    potentialAt: customer.potential?.at ?? '',
    lastSale: sales?.lastSale ?? '',
    sales: quarterSums(sales),
    effort: effortOf(plan, today),
  };
}

/** Columns from rows, in any order of rows. */
export function columnsOf(rows: readonly Row[]): Portfolio {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const [first, last] = quarterRange(sorted);
  const width = last - first + 1;
  const quarters = Array.from({ length: width }, (_, i) => quarterFromIndex(first + i));
  const sales = new Float64Array(sorted.length * width);
  const effort = new Float64Array(sorted.length * 4);
  sorted.forEach((row, i) => {
    if (!row.sales) sales.fill(Number.NaN, i * width, (i + 1) * width);
    for (const [quarter, value] of row.sales ?? []) if (value !== 0) sales[i * width + quarter - first] = value;
    effort.set(row.effort, i * 4);
  });
  const column = (pick: (row: Row) => string): string[] => sorted.map(pick);
  return {
    size: sorted.length,
    ids: column((r) => r.id),
    codes: column((r) => r.code),
    names: column((r) => r.name),
    owners: column((r) => r.owner),
    cities: column((r) => r.city),
    countries: column((r) => r.country),
    parents: column((r) => r.parent),
    quarters,
    sales,
    potential: Float64Array.from(sorted, (r) => r.potential),
    potentialStatus: Uint8Array.from(sorted, (r) => r.potentialStatus),
    potentialAt: column((r) => r.potentialAt),
    lastSale: column((r) => r.lastSale),
    effort,
    dataUntil: dataUntil(sorted, quarters.at(-1)),
  };
}

/**
 * From the first to the last quarter in which anyone bought. Zeros do not stretch it: rows that come back from columns hold one for every
 * quarter of everybody, also of those that went away since (an undone import). Only where there is nothing but zeros do they count.
 */
function quarterRange(rows: readonly Row[]): [number, number] {
  let [first, last, firstZero, lastZero] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const row of rows)
    for (const [quarter, value] of row.sales ?? []) {
      if (value === 0) {
        firstZero = Math.min(firstZero, quarter);
        lastZero = Math.max(lastZero, quarter);
      } else {
        first = Math.min(first, quarter);
        last = Math.max(last, quarter);
      }
    }
  if (first <= last) return [first, last];
  return firstZero <= lastZero ? [firstZero, lastZero] : [0, -1];
}

/** Last recorded day of a sale; where files gave only quarters, the end of the last one. */
function dataUntil(rows: readonly Row[], lastQuarter: string | undefined): string {
  let until = '';
  for (const row of rows) if (row.lastSale > until) until = row.lastSale;
  if (lastQuarter === undefined) return until;
  return until !== '' && quarterOf(until) >= lastQuarter ? until : quarterDays(lastQuarter).last;
}

/** A row back from the columns. */
export function rowAt(p: Portfolio, i: number): Row {
  const width = p.quarters.length;
  const first = width > 0 ? quarterIndex(p.quarters[0] as string) : 0;
  const known = width > 0 && !Number.isNaN(p.sales[i * width]);
  const sales = known ? new Map(p.quarters.map((_, q) => [first + q, p.sales[i * width + q] as number])) : null;
  return {
    id: p.ids[i] as string,
    code: p.codes[i] as string,
    name: p.names[i] as string,
    owner: p.owners[i] as string,
    city: p.cities[i] as string,
    country: p.countries[i] as string,
    parent: p.parents[i] as string,
    potential: p.potential[i] as number,
    potentialStatus: p.potentialStatus[i] as number,
    potentialAt: p.potentialAt[i] as string,
    lastSale: p.lastSale[i] as string,
    sales,
    effort: [...p.effort.subarray(i * 4, i * 4 + 4)] as unknown as Row['effort'],
  };
}

export const emptyPortfolio: Portfolio = columnsOf([]);

const pagesIn = (docs: Docs): DocKey[] => Object.keys(docs).filter((key) => key.startsWith('customers/'));

/** All live customers of the loaded documents as columns. Documents that are not loaded are not in it. */
export function buildPortfolio(docs: Docs, today: string): Portfolio {
  const rows: Row[] = [];
  for (const key of pagesIn(docs))
    for (const customer of Object.values((docs[key] as CustomerPage).customers)) {
      const row = liveRow(customer, docs, today);
      if (row) rows.push(row);
    }
  return columnsOf(rows);
}

function liveRow(customer: Customer | undefined, docs: Docs, today: string): Row | null {
  if (!customer || customer.deletedAt !== undefined) return null;
  const sales = docs[salesKey(customer.id)] as SalesPage | undefined;
  return rowOf(customer, sales?.customers[customer.id], docs[planKey(customer.id)] as Plan | undefined, today);
}

/** Position of a customer by binary search over the sorted ids; −1 if absent. */
export function positionOf(portfolio: Portfolio, id: string): number {
  let low = 0;
  let high = portfolio.size - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = portfolio.ids[middle] as string;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Name and parent of a customer as the columns know them; `undefined` where they do not know it. */
export const familyOf =
  (portfolio: Portfolio): Family =>
  (id) => {
    const at = positionOf(portfolio, id);
    return at < 0 ? undefined : { name: portfolio.names[at] as string, parent: portfolio.parents[at] as string };
  };

/** Position by id or by the code the customer came with (`QUICK`), upper or lower case; −1 if neither. */
export function findCustomer(portfolio: Portfolio, idOrCode: string): number {
  const byId = positionOf(portfolio, idOrCode);
  if (byId >= 0) return byId;
  const exact = portfolio.codes.indexOf(idOrCode);
  return exact >= 0 ? exact : portfolio.codes.findIndex((code) => code !== '' && code.toLowerCase() === idOrCode.toLowerCase());
}

/**
 * The columns after some documents changed. Customers whose page, sales page or plan changed are read anew; a document of a customer
 * that is not loaded keeps what the columns know. Cost: the changed pages plus one copy of the columns.
 */
export function refreshPortfolio(portfolio: Portfolio, before: Docs, after: Docs, changed: readonly DocKey[], today: string): Portfolio {
  const touched = touchedCustomers(before, after, changed);
  if (touched.size === 0) return portfolio;
  const rows: Row[] = [];
  const gone = new Set<string>();
  const removed = new Set(changed.filter((key) => after[key] === undefined));
  for (const id of touched) {
    const row = freshRow(portfolio, after, removed, id, today);
    if (row) rows.push(row);
    else gone.add(id);
  }
  const fresh = new Map(rows.map((row) => [row.id, row]));
  const patched = patchInPlace(portfolio, fresh, gone);
  if (patched) return patched;
  const kept: Row[] = [];
  for (let i = 0; i < portfolio.size; i++) {
    const id = portfolio.ids[i] as string;
    if (!fresh.has(id) && !gone.has(id)) kept.push(rowAt(portfolio, i));
  }
  return columnsOf([...kept, ...rows]);
}

function touchedCustomers(before: Docs, after: Docs, changed: readonly DocKey[]): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const key of changed) {
    if (key.startsWith('plans/')) touched.add(key.slice('plans/'.length));
    if (!key.startsWith('customers/') && !key.startsWith('sales/')) continue;
    const old = (before[key] as CustomerPage | SalesPage | undefined)?.customers ?? {};
    const now = (after[key] as CustomerPage | SalesPage | undefined)?.customers ?? {};
    for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) if (old[id] !== now[id]) touched.add(id);
  }
  return touched;
}

/** A row from the documents, with what is not loaded taken from the columns; a document just removed is not merely not loaded. */
function freshRow(portfolio: Portfolio, docs: Docs, removed: ReadonlySet<DocKey>, id: string, today: string): Row | null {
  if (removed.has(customersKey(id))) return null;
  const page = docs[customersKey(id)] as CustomerPage | undefined;
  const at = positionOf(portfolio, id);
  const known = at >= 0 ? rowAt(portfolio, at) : null;
  const base = page ? liveRow(page.customers[id], docs, today) : known;
  if (!base) return null;
  const sales = docs[salesKey(id)] as SalesPage | undefined;
  const plan = docs[planKey(id)] as Plan | undefined;
  return {
    ...base,
    ...(sales || removed.has(salesKey(id))
      ? { sales: quarterSums(sales?.customers[id]), lastSale: sales?.customers[id]?.lastSale ?? '' }
      : known
        ? { sales: known.sales, lastSale: known.lastSale }
        : {}),
    effort: plan || removed.has(planKey(id)) ? effortOf(plan, today) : (known?.effort ?? base.effort),
  };
}

/** The common case (a few values of existing customers): copies the columns and sets them; `null` when rows or quarters come or go. */
function patchInPlace(p: Portfolio, fresh: ReadonlyMap<string, Row>, gone: ReadonlySet<string>): Portfolio | null {
  if (gone.size > 0) return null;
  const positions = [...fresh.values()].map((row) => ({ row, at: positionOf(p, row.id) }));
  if (positions.some(({ at, row }) => at < 0 || !sameSales(p, at, row))) return null;
  const text = {
    codes: [...p.codes],
    names: [...p.names],
    owners: [...p.owners],
    cities: [...p.cities],
    countries: [...p.countries],
    parents: [...p.parents],
    potentialAt: [...p.potentialAt],
  };
  const potential = p.potential.slice();
  const potentialStatus = p.potentialStatus.slice();
  const effort = p.effort.slice();
  for (const { row, at } of positions) {
    text.codes[at] = row.code;
    text.names[at] = row.name;
    text.owners[at] = row.owner;
    text.cities[at] = row.city;
    text.countries[at] = row.country;
    text.parents[at] = row.parent;
    text.potentialAt[at] = row.potentialAt;
    potential[at] = row.potential;
    potentialStatus[at] = row.potentialStatus;
    effort.set(row.effort, at * 4);
  }
  return { ...p, ...text, potential, potentialStatus, effort };
}

function sameSales(p: Portfolio, at: number, row: Row): boolean {
  const now = rowAt(p, at);
  if (now.lastSale !== row.lastSale || (now.sales === null) !== (row.sales === null)) return false;
  for (const quarter of row.sales?.keys() ?? []) if (!now.sales?.has(quarter)) return false;
  return [...(now.sales ?? [])].every(([quarter, value]) => (row.sales?.get(quarter) ?? 0) === value);
}
