import { KIND_NAMES } from './aliases.ts';
import { isKey, scoreFor, type Draft } from './drafts.ts';
import type { Field } from './fields.ts';
import type { Kind } from './types.ts';

export interface KindGuess {
  readonly kind: Kind;
  readonly sure: boolean;
  /** Its file or sheet is called so. */
  readonly named: boolean;
  /** Columns that speak for it. */
  readonly columns: number;
}

const OF_CUSTOMERS: readonly Field[] = [
  'legalName',
  'taxId',
  'owner',
  'industry',
  'country',
  'region',
  'city',
  'address',
  'postalCode',
  'phone',
  'potential',
  'lastVisit',
  'contactName',
];
const OF_CONTACTS: readonly Field[] = ['contactTitle', 'contactPhone', 'contactEmail', 'phone'];
/** Below this no kind is believed. */
const ENOUGH = 5;

/** What the table lists, by its headings, by which column is a key of its own, and by the names of file and sheet. */
export function guessKind(drafts: readonly Draft[], names: readonly string[]): KindGuess {
  const asked = kindNamed(names);
  const scored = KINDS.map(([kind, score]) => ({ kind, score: score(drafts) + (kind === asked ? 2 : 0) })).filter((one) => one.score > 2);
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const columns = drafts.filter((draft) => draft.candidates.length > 0 || draft.period).length;
  if (!best || best.score < ENOUGH) return { kind: 'unknown', sure: false, named: false, columns };
  return { kind: best.kind, sure: best.score - (second?.score ?? 0) >= 2, named: best.kind === asked, columns };
}

/** The kind that a name speaks of; the sheet's name before the file's. */
function kindNamed(names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = KIND_NAMES.find(([, pattern]) => pattern.test(name));
    if (found) return found[0];
  }
  return undefined;
}

const has = (drafts: readonly Draft[], ...fields: Field[]): boolean => fields.some((field) => scoreFor(drafts, field) > 1);
const count = (drafts: readonly Draft[], fields: readonly Field[]): number => fields.filter((field) => scoreFor(drafts, field) > 0).length;
const when = (condition: boolean, points: number): number => (condition ? points : 0);
const periods = (drafts: readonly Draft[]): number => drafts.filter((draft) => draft.period && !draft.empty && !draft.hidden).length;

const refersToCustomer = (drafts: readonly Draft[]): boolean => has(drafts, 'customerCode', 'customerName');

function sales(drafts: readonly Draft[]): number {
  const money = has(drafts, 'amount') || (has(drafts, 'price') && has(drafts, 'quantity'));
  const dated = has(drafts, 'date');
  const wide = periods(drafts) >= 2;
  const lines =
    has(drafts, 'quantity', 'productCode', 'productName') ||
    (scoreFor(drafts, 'orderNo') === 3 && !isKey(drafts, ['customerCode', 'customerName']));
  if (!refersToCustomer(drafts) && scoreFor(drafts, 'orderNo') < 3 && !(money && dated)) return 0;
  if (wide && !dated && refersToCustomer(drafts)) return 7 - count(drafts, OF_CUSTOMERS);
  if (!money || (!dated && !lines)) return 0;
  return (
    when(dated, 3) +
    3 +
    when(refersToCustomer(drafts), 2) +
    when(lines, 2) +
    when(has(drafts, 'quantity'), 1) -
    when(isKey(drafts, ['customerCode']), 2)
  );
}

function customers(drafts: readonly Draft[]): number {
  if (!refersToCustomer(drafts)) return 0;
  const sure = Math.max(scoreFor(drafts, 'customerName'), scoreFor(drafts, 'customerCode')) === 3;
  const alien =
    has(drafts, 'productCode', 'categoryCode', 'quantity') ||
    scoreFor(drafts, 'supplierCode') === 3 ||
    scoreFor(drafts, 'employeeName') === 3;
  return (
    when(sure, 1) + 2 + when(isKey(drafts, ['customerCode', 'customerName']), 2) + Math.min(4, count(drafts, OF_CUSTOMERS)) - when(alien, 4)
  );
}

function contacts(drafts: readonly Draft[]): number {
  if (!has(drafts, 'contactName') && !has(drafts, 'contactEmail')) return 0;
  const lists = isKey(drafts, ['customerCode', 'customerName']);
  return (
    2 +
    when(refersToCustomer(drafts), 2) +
    count(drafts, OF_CONTACTS) -
    when(lists, 3) -
    when(has(drafts, 'address', 'potential', 'industry'), 2)
  );
}

function sites(drafts: readonly Draft[]): number {
  const named = scoreFor(drafts, 'siteName');
  if (named < 2 || !refersToCustomer(drafts) || has(drafts, 'amount')) return 0;
  return named + 2 + when(has(drafts, 'address'), 2);
}

function products(drafts: readonly Draft[]): number {
  const own = has(drafts, 'productCode', 'productName');
  const generic = !own && has(drafts, 'price') && scoreFor(drafts, 'customerName') === 2;
  if ((!own && !generic) || has(drafts, 'date') || (refersToCustomer(drafts) && !generic)) return 0;
  return (
    when(own, 3) +
    when(generic, 2) +
    when(isKey(drafts, ['productCode', 'productName']), 2) +
    when(has(drafts, 'categoryCode', 'categoryName'), 2) +
    when(has(drafts, 'price'), 1)
  );
}

function categories(drafts: readonly Draft[]): number {
  if (!has(drafts, 'categoryCode', 'categoryName') || has(drafts, 'productCode', 'productName', 'amount', 'quantity', 'date')) return 0;
  return 4 + when(isKey(drafts, ['categoryCode', 'categoryName']), 3);
}

function suppliers(drafts: readonly Draft[]): number {
  if (Math.max(scoreFor(drafts, 'supplierCode'), scoreFor(drafts, 'supplierName')) < 3) return 0;
  const listed = isKey(drafts, ['supplierCode', 'supplierName']);
  return (
    3 + when(listed, 4) + Math.min(3, count(drafts, OF_CUSTOMERS)) - when(!listed && has(drafts, 'productCode', 'productName', 'date'), 4)
  );
}

function employees(drafts: readonly Draft[]): number {
  if (!has(drafts, 'employeeCode', 'employeeName')) return 0;
  const own = drafts.filter((draft) => draft.candidates.some((c) => c.field === 'employeeName')).length;
  return 3 + Math.min(4, own) + when(isKey(drafts, ['employeeCode']), 2) - when(has(drafts, 'orderNo', 'amount', 'customerCode'), 5);
}

const KINDS: readonly (readonly [Kind, (drafts: readonly Draft[]) => number])[] = [
  ['sales', sales],
  ['customers', customers],
  ['contacts', contacts],
  ['sites', sites],
  ['products', products],
  ['categories', categories],
  ['suppliers', suppliers],
  ['employees', employees],
];
