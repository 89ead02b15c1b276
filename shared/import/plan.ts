import { live } from '../base/entity.ts';
import type { WorkspaceContext } from '../workspace/command.ts';
import type { DocKey, Docs } from '../workspace/documents.ts';
import type { Batch } from './batch.ts';
import { fillCatalogue, type Category } from './catalogue.ts';
import type { ImportPlan, Progress, Recognition, TablePlan } from './contract.ts';
import { categoryOfKey } from './ledger.ts';
import { becomesOf, checksOf, outcomeOf, summaryOf } from './outcome.ts';
import { reconcile } from './overlap.ts';
import { leaveTables, planCustomers } from './plan-customers.ts';
import { planSales } from './plan-sales.ts';
import { tellSales, type SumsOf } from './sales-fates.ts';
import { FATES, type Counts } from './types.ts';
import type { TableWork } from './work.ts';
import { worldOf, type World } from './world.ts';
import { nameCategories, writeCustomers, writeSales, writeSettings, writeSources, type Written } from './write.ts';

/** Documents that a plan must be given: all customers with their sales, the settings, the sources. */
export const neededForImport = (keys: readonly DocKey[]): DocKey[] =>
  keys.filter((key) => key === 'settings' || key === 'sources' || key.startsWith('customers/') || key.startsWith('sales/'));

/**
 * The dry run: what would become of every row, and the documents before and after. Pure but for `context.newId`. Nothing is written.
 * @param docs the documents that `neededForImport` names; `context.keys` are all that exist.
 */
export function planImport(recognition: Recognition, docs: Docs, context: WorkspaceContext): ImportPlan {
  const work = planning(recognition, docs, context);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in bits: yields its progress every few thousand rows, so that whoever drives it can show it, breathe, or stop. */
export function* planning(recognition: Recognition, docs: Docs, context: WorkspaceContext): Generator<Progress, ImportPlan> {
  const world = worldOf(recognition, docs, context);
  leaveTables(world);
  const listed = fillCatalogue(world.catalogue, recognition.tables);
  yield* planCustomers(world);
  const batches = yield* planSales(world);
  yield { stage: 'writing', file: '', done: 0, of: 0 };
  const reconciled = reconcile(world, batches);
  const sums = new Map(reconciled.settled.map((settled) => [settled.batch, tellSales(world, settled)]));
  const used = usedCategories(world, batches, listed);
  nameCategories(world, used);
  tellCatalogue(world, listed, sums);
  const customers = writeCustomers(world);
  const settings = writeSettings(world, used);
  const sources = writeSources(world, reconciled);
  const after: Written = {
    ...customers.docs,
    ...writeSales(world, reconciled, batches),
    ...(settings ? { settings } : {}),
    ...(sources ? { sources } : {}),
  };
  const tables = tablePlans(world, batches, sums);
  const counts = total(tables.map((table) => table.counts));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const accounted = FATES.reduce((sum, fate) => sum + counts[fate], 0);
  const stored = live((settings ?? world.settings).categories).length;
  return {
    tables,
    rows,
    counts,
    issues: world.issues.all,
    pairs: world.pairs.all,
    overlaps: reconciled.overlaps,
    sums: mergeSums([...sums.values()]),
    changes: world.changes,
    checks: checksOf(world, batches, reconciled, rows, accounted),
    outcome: outcomeOf(world, reconciled, stored),
    summary: summaryOf(world, batches, customers.made.length, world.pairs.all),
    files: [...new Set(recognition.tables.filter((table) => table.taken).map((table) => table.file))],
    before: Object.fromEntries(Object.keys(after).map((key) => [key, docs[key]])),
    after,
    made: customers.made,
  };
}

/** Categories that sales lie in or that a categories table lists. */
function usedCategories(world: World, batches: readonly Batch[], listed: ReadonlyMap<string, ReadonlyMap<number, Category>>): Set<number> {
  const used = new Set<number>();
  for (const { ledger } of batches) ledger.each((key) => used.add(categoryOfKey(key)));
  for (const table of world.recognition.tables)
    if (table.kind === 'categories') for (const category of listed.get(table.id)?.values() ?? []) used.add(category.index);
  used.delete(0);
  return used;
}

/** Fates of products and categories: added where the category is new or its sums change, else the same. */
function tellCatalogue(world: World, listed: ReadonlyMap<string, ReadonlyMap<number, Category>>, sums: ReadonlyMap<Batch, SumsOf>): void {
  const moved = new Set([...sums.values()].flatMap((one) => [...one.categories]));
  for (const [id, rows] of listed) {
    const work = world.works.get(id) as TableWork;
    for (const row of work.table.data) {
      const category = rows.get(row);
      const lists = work.table.kind === 'categories';
      if (!category || (lists && category.index === 0)) {
        world.issues.add(work.table, row, null, '', 'empty', true);
        work.set(row, 'left', { key: 'reason.empty' });
      } else work.set(row, !category.stored || (!lists && moved.has(category.index)) ? 'added' : 'same');
    }
  }
}

function tablePlans(world: World, batches: readonly Batch[], sums: ReadonlyMap<Batch, SumsOf>): TablePlan[] {
  return world.recognition.tables.map((table) => {
    const work = world.works.get(table.id) as TableWork;
    const batch = batches.find((one) => one.table.id === table.id);
    return {
      table: table.id,
      rows: table.dataRows,
      counts: work.counts(),
      fates: work.fates,
      notes: work.notes,
      becomes: becomesOf(world, work, batch, batch ? sums.get(batch) : undefined),
    };
  });
}

const total = (all: readonly Counts[]): Counts =>
  Object.fromEntries(FATES.map((fate) => [fate, all.reduce((sum, counts) => sum + counts[fate], 0)])) as Record<
    (typeof FATES)[number],
    number
  >;

const mergeSums = (all: readonly SumsOf[]): ImportPlan['sums'] => ({
  added: all.reduce((sum, one) => sum + one.added, 0),
  removed: all.reduce((sum, one) => sum + one.removed, 0),
  changes: all.flatMap((one) => one.changes),
});
