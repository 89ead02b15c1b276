import { addAmounts, amountToDecimal } from '../base/amount.ts';
import { quarterFromIndex } from '../base/quarter.ts';
import type { Batch } from './batch.ts';
import { rangeOf } from './batch.ts';
import type { Check, ImportSummary, Outcome, Pair, TableRecognition, Why } from './contract.ts';
import { categoryOfKey, customerOfKey, quarterOfKey } from './ledger.ts';
import type { Reconciled } from './overlap.ts';
import { nameOf } from './recognise.ts';
import type { SumsOf } from './sales-fates.ts';
import type { TableWork } from './work.ts';
import type { World } from './world.ts';

/** The workspace as it will be. */
export function outcomeOf(world: World, { sources }: Reconciled, categories: number): Outcome {
  const customers = new Set<number>();
  let total = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const source of sources.values())
    source.cells.each((key, sum) => {
      const quarter = quarterOfKey(key);
      customers.add(customerOfKey(key));
      total = addAmounts(total, sum);
      if (quarter < first) first = quarter;
      if (quarter > last) last = quarter;
    });
  const all = world.book.all.filter((known) => known.waiting === null);
  return {
    customers: all.length,
    withSales: customers.size,
    potentialKnown: all.filter((known) => known.value.potential !== undefined).length,
    salesTotal: amountToDecimal(total),
    firstQuarter: customers.size > 0 ? quarterFromIndex(first) : '',
    lastQuarter: customers.size > 0 ? quarterFromIndex(last) : '',
    categories,
  };
}

/** To the cent, as a person reads it. */
export function toCents(value: number): string {
  const cents = Math.floor((Math.abs(value) + 50) / 100) * 100;
  return amountToDecimal(value < 0 && cents !== 0 ? -cents : cents);
}

export function summaryOf(world: World, batches: readonly Batch[], added: number, pairs: readonly Pair[]): ImportSummary {
  const stored = world.book.all.filter((known) => known.stored !== null);
  const changed = stored.filter((known) => known.changed).length;
  const named = stored.filter((known) => !known.changed && (known.seen !== null || world.referred.has(known))).length;
  const total = batches.reduce((sum, batch) => batch.ledger.sums.subarray(0, batch.ledger.length).reduce(addAmounts, sum), 0);
  return {
    customers: { added, changed, unchanged: named },
    sales: { lines: batches.reduce((sum, batch) => sum + (rangeOf(batch)?.lines ?? 0), 0), total: toCents(total) },
    skipped: [...skippedTables(world.recognition.tables), ...skippedCells(world)],
    doubtful: pairs.map(({ id, left, right, decision }) => ({
      id,
      file: left.file ?? '',
      row: left.row ?? 0,
      name: left.name,
      like: right.name,
      likeId: right.id ?? right.code,
      decision: decision ?? 'later',
    })),
  };
}

/** Whole tables, under row 0. */
const skippedTables = (tables: readonly TableRecognition[]): ImportSummary['skipped'] =>
  tables.filter((table) => !table.taken).map((table) => ({ file: nameOf(table), row: 0, column: '', value: '', reason: table.why.key }));

const skippedCells = (world: World): ImportSummary['skipped'] =>
  world.issues.all
    .filter((issue) => issue.reason !== 'doubtful' && issue.reason !== 'assumed')
    .map(({ file, sheet, row, column, value, reason }) => ({ file: nameOf({ file, sheet }), row, column, value, reason }));

/** What each taken table becomes. */
export function becomesOf(world: World, work: TableWork, batch: Batch | undefined, sums: SumsOf | undefined): Why[] {
  const { table } = work;
  const counts = work.counts();
  if (!table.taken) return [table.why];
  if (counts.added + counts.updated === 0) return [{ key: 'becomes.same' }];
  if (table.kind === 'products') return [{ key: 'becomes.products' }];
  if (table.kind === 'categories') return [{ key: 'becomes.categories', values: { count: counts.added } }];
  const said: Why[] = [];
  const origin = world.book.all.filter((known) => known.origin?.table === table.id && known.waiting === null);
  if (origin.length > 0) said.push({ key: 'becomes.customers', values: { count: origin.length } });
  const contacts = origin.filter((known) => Object.keys(known.value.contacts).length > 0).length;
  if (contacts > 0) said.push({ key: 'becomes.contacts', values: { count: contacts } });
  if (batch && sums && (sums.added > 0 || sums.changes.length > 0)) said.push(salesBecome(batch, sums));
  return said;
}

function salesBecome({ ledger }: Batch, { added, changes }: SumsOf): Why {
  if (changes.length > 0) return { key: 'becomes.salesChange', values: { added, changed: changes.length } };
  const [customers, quarters, categories] = [new Set<number>(), new Set<number>(), new Set<number>()];
  let count = 0;
  ledger.each((key) => {
    customers.add(customerOfKey(key));
    quarters.add(quarterOfKey(key));
    categories.add(categoryOfKey(key));
    count++;
  });
  return { key: 'becomes.sales', values: { customers: customers.size, quarters: quarters.size, categories: categories.size, count } };
}

/** The check list beside the dry run. */
export function checksOf(world: World, batches: readonly Batch[], reconciled: Reconciled, rows: number, accounted: number): Check[] {
  const sum = (pick: (batch: Batch) => number): number => batches.reduce((total, batch) => total + pick(batch), 0);
  const checks: Check[] = [];
  const say = (state: Check['state'], key: Why['key'], values?: Why['values']): void =>
    void checks.push({ state, say: { key, ...(values ? { values } : {}) } });
  const computed = sum((batch) => batch.computed);
  const lost = world.issues.all.filter(
    (issue) => issue.whole && (issue.reason === 'unknownCustomer' || issue.reason === 'noCustomer'),
  ).length;
  if (computed > 0) say('good', 'check.computed', { count: computed });
  if (lost > 0) say('attention', 'check.notJoined', { count: lost });
  else if (batches.length > 0) say('good', 'check.joined');
  const products = sum((batch) => batch.unknownProducts);
  if (products > 0) say('attention', 'check.products', { count: products });
  for (const table of world.recognition.tables.filter((one) => one.taken)) {
    for (const check of table.totals) checks.push(totalCheck(table, check));
    for (const note of table.notes) checks.push({ state: note.key === 'note.sameHeadings' ? 'good' : 'info', say: note });
  }
  const negative = sum((batch) => batch.negative);
  if (negative > 0) say('info', 'check.negative', { count: negative });
  const spread = sum((batch) => batch.spread);
  if (spread > 0) say('info', 'check.yearSpread', { count: spread });
  if (reconciled.manual.size > 0) say('info', 'check.manual', { count: reconciled.manual.size });
  if (rows === accounted) say('good', 'check.rows');
  return checks;
}

function totalCheck(table: TableRecognition, { row, difference, explainedBy }: TableRecognition['totals'][number]): Check {
  const values = { file: nameOf(table), row, difference, rows: explainedBy.join(', ') };
  if (/^0\.0+$/.test(difference)) return { state: 'good', say: { key: 'check.total', values } };
  return explainedBy.length > 0
    ? { state: 'info', say: { key: 'check.totalExplained', values } }
    : { state: 'attention', say: { key: 'check.totalDiffers', values } };
}
