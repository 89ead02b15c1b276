import { amountToDecimal } from '../base/amount.ts';
import { quarterFromIndex } from '../base/quarter.ts';
import { partsOf } from './batch.ts';
import type { SumChange } from './contract.ts';
import { categoryOfKey, customerOfKey, quarterOfKey } from './ledger.ts';
import type { Settled } from './overlap.ts';
import { FATES } from './types.ts';
import type { TableWork } from './work.ts';
import type { World } from './world.ts';

const [ADDED, UPDATED, SAME] = [FATES.indexOf('added'), FATES.indexOf('updated'), FATES.indexOf('same')] as const;
/** A changed sum whose earlier rows still add up to what stood there: only the later rows are new. */
const GREW = 3;

export interface SumsOf {
  readonly added: number;
  readonly removed: number;
  readonly changes: readonly SumChange[];
  /** Categories in which something changed, by index. */
  readonly categories: ReadonlySet<number>;
}

/** Gives the rows of a batch their fate by what becomes of their sums, and tells the sums that change. */
export function tellSales(world: World, { batch, old, oldTo }: Settled): SumsOf {
  const { ledger } = batch;
  const verdicts = new Uint8Array(ledger.length);
  const changes: SumChange[] = [];
  const categories = new Set<number>();
  let added = 0;
  const earlier = old.length > 0 ? sumsUntil(batch, oldTo) : [];
  ledger.each((key, now, place) => {
    const before = old.length > 0 ? old.get(key) : undefined;
    if (before === now) verdicts[place] = SAME;
    else {
      categories.add(categoryOfKey(key));
      if (before === undefined) added++;
      else changes.push(changeOf(world, key, before, now));
      verdicts[place] = before === undefined ? ADDED : earlier[place] === before ? GREW : UPDATED;
    }
  });
  const removed = tellRemoved(world, { batch, old, oldTo }, changes);
  setFates(world.works.get(batch.table.id) as TableWork, { batch, old, oldTo }, verdicts);
  return { added, removed, changes, categories };
}

function sumsUntil(batch: Settled['batch'], day: number): number[] {
  const sums: number[] = Array.from({ length: batch.ledger.length }, () => 0);
  for (let i = 0; i < batch.places.length; i++)
    for (const { place, amount, last } of partsOf(batch, i)) if (last <= day) sums[place] = (sums[place] as number) + amount;
  return sums;
}

function changeOf(world: World, key: number, before: number, after: number): SumChange {
  const customer = world.book.all[customerOfKey(key)]?.value;
  return {
    customer: customer?.id ?? '',
    name: customer?.name ?? '',
    quarter: quarterFromIndex(quarterOfKey(key)),
    category: world.catalogue.all[categoryOfKey(key)]?.name ?? '',
    before: amountToDecimal(before),
    after: amountToDecimal(after),
  };
}

/** Sums that the earlier file had and this one has not. */
function tellRemoved(world: World, { batch, old }: Settled, changes: SumChange[]): number {
  let removed = 0;
  old.each((key, before) => {
    if (batch.ledger.get(key) !== undefined) return;
    changes.push(changeOf(world, key, before, 0));
    removed++;
  });
  return removed;
}

function setFates(work: TableWork, { batch, oldTo }: Settled, verdicts: Uint8Array): void {
  const { data } = batch.table;
  const several = batch.more.size > 0;
  for (let i = 0; i < data.length; i++) {
    const place = batch.places[i] as number;
    if (place < 0 && !several) continue;
    const row = data[i] as number;
    let fate = NONE;
    if (!several) fate = verdictFor(verdicts[place] as number, batch.lasts[i] as number, oldTo);
    else for (const part of partsOf(batch, i)) fate = Math.min(fate, verdictFor(verdicts[part.place] as number, part.last, oldTo));
    if (fate === NONE) continue;
    // a row of a customer table already has a fate of its own: the stronger one stands
    const own = work.fates[row] as number;
    work.fates[row] = batch.table.kind === 'customers' ? (own === ADDED ? ADDED : fate === SAME ? own : UPDATED) : Math.min(own, fate);
  }
}
const NONE = 255;
const verdictFor = (verdict: number, last: number, oldTo: number): number => (verdict !== GREW ? verdict : last > oldTo ? ADDED : SAME);
