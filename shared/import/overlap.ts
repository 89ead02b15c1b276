import { partsOf, rangeOf, takeOut, type Batch } from './batch.ts';
import type { Overlap } from './contract.ts';
import { customerOfKey, Ledger, quarterOfKey, quarterOfShort, withoutCategory } from './ledger.ts';
import { correctionOf, nameOf } from './recognise.ts';
import { quartersOf, spanOf, storedSources, type StoredSource } from './stored.ts';
import type { World } from './world.ts';

export const MANUAL = 'manual';

/** A batch after it met the sources: what it replaced, and until which day that went. */
export interface Settled {
  readonly batch: Batch;
  /** Sums that it takes the place of, by cell. */
  readonly old: Ledger;
  readonly oldTo: number;
}
export interface Reconciled {
  readonly sources: Map<string, StoredSource>;
  readonly settled: readonly Settled[];
  readonly overlaps: readonly Overlap[];
  /** Customers whose sales typed by hand gave way. */
  readonly manual: ReadonlySet<number>;
}

/**
 * Brings the batches together with the sources of the workspace. The same sales again replace what they repeat; in a quarter that
 * an earlier source covers beyond this file, rows of the shared days stay behind, since its sums cannot be parted by day. Other
 * sales of the same time stand beside each other. Wider batches go first, so that the order of files does not matter.
 */
export function reconcile(world: World, batches: readonly Batch[]): Reconciled {
  const sources = storedSources(world);
  const overlaps: Overlap[] = [];
  const ordered = [...batches].sort((a, b) => b.table.data.length - a.table.data.length || (a.source < b.source ? -1 : 1));
  const settled = ordered.map((batch) => settle(world, batch, sources, overlaps));
  return { sources, settled, overlaps, manual: withoutManual(sources) };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function settle(world: World, batch: Batch, sources: Map<string, StoredSource>, overlaps: Overlap[]): Settled {
  const old = new Ledger();
  let oldTo = Number.NEGATIVE_INFINITY;
  const range = rangeOf(batch);
  if (!range) return { batch, old, oldTo };
  for (const source of sources.values()) {
    if (source.id === MANUAL || source.cells.isEmpty || (source.id !== batch.source && (source.to < range.from || source.from > range.to)))
      continue;
    const overlap = relationOf(world, batch, source, range);
    if (!overlap) continue;
    if (source.id !== batch.source) overlaps.push(overlap);
    if (overlap.mode === 'add') continue;
    oldTo = Math.max(oldTo, source.to);
    replace(world, batch, source, range, old);
  }
  store(batch, sources);
  return { batch, old, oldTo };
}

/** Whether batch and source are the same sales; `null` where they have nothing in common. */
function relationOf(world: World, batch: Batch, source: StoredSource, range: Range): Overlap | null {
  const base = { table: batch.table.id, with: source.files.join(', ') };
  if (source.id === batch.source) return { ...base, mode: 'replace', why: { key: 'overlap.same' } };
  const { shared, comparable, equal } = compare(batch, source, range);
  if (!shared) return null;
  const said = correctionOf(world.recognition.corrections, batch.table.id).overlap;
  if (said) return { ...base, mode: said, why: { key: 'overlap.user' } };
  if (comparable > 0 && equal * 2 >= comparable) return { ...base, mode: 'replace', why: { key: 'overlap.content' } };
  if (source.profile === batch.profile && !source.fresh) return { ...base, mode: 'replace', why: { key: 'overlap.same' } };
  return { ...base, mode: 'add', why: { key: 'overlap.differs' } };
}

/** Compares sums by customer and quarter over the days both cover, in quarters that one of them covers as far as the other. */
function compare(
  batch: Batch,
  source: StoredSource,
  range: Range,
): { readonly shared: boolean; readonly comparable: number; readonly equal: number } {
  const theirs = sumsByQuarter(source.cells);
  const ours = new Map<number, number>();
  for (let i = 0; i < batch.places.length; i++)
    for (const { place, amount, first, last } of partsOf(batch, i)) {
      if (first < source.from || last > source.to) continue;
      const key = withoutCategory(batch.ledger.keys[place] as number);
      ours.set(key, (ours.get(key) ?? 0) + amount);
    }
  let comparable = 0;
  let equal = 0;
  let shared = false;
  for (const [key, sum] of theirs) {
    const mine = ours.get(key);
    if (mine !== undefined) shared = true;
    const covers = coverage(quarterOfShort(key), source, range);
    if (covers === 'part' || covers === 'none' || (covers === 'inside' && mine === undefined)) continue;
    comparable++;
    if (mine === sum) equal++;
  }
  return { shared, comparable, equal };
}

function sumsByQuarter(cells: Ledger): Map<number, number> {
  const sums = new Map<number, number>();
  cells.each((key, sum) => sums.set(withoutCategory(key), (sums.get(withoutCategory(key)) ?? 0) + sum));
  return sums;
}

/** Of a quarter's days: the file covers all that the source does, lies inside it, both stick out, or they do not meet. */
function coverage(quarter: number, source: Range, range: Range): 'all' | 'inside' | 'part' | 'none' {
  const { first, last } = spanOf(quarter);
  const theirs = { from: Math.max(source.from, first), to: Math.min(source.to, last) };
  const ours = { from: Math.max(range.from, first), to: Math.min(range.to, last) };
  if (theirs.from > theirs.to || ours.from > ours.to || ours.to < theirs.from || ours.from > theirs.to) return 'none';
  if (ours.from <= theirs.from && ours.to >= theirs.to) return 'all';
  return theirs.from <= ours.from && theirs.to >= ours.to ? 'inside' : 'part';
}

/** Moves the quarters that the batch covers out of the source; takes rows of shared days out of the batch in the others. */
function replace(world: World, batch: Batch, source: StoredSource, range: Range, old: Ledger): void {
  const covered = new Set<number>();
  const closed = new Set<number>();
  for (const quarter of quartersOf(source)) {
    const covers = source.id === batch.source ? 'all' : coverage(quarter, source, range);
    if (covers === 'none') continue;
    if (covers === 'all' && !source.fresh) covered.add(quarter);
    else closed.add(quarter);
  }
  if (closed.size > 0) leaveShared(world, batch, source, closed);
  source.cells.each((key, sum) => {
    if (!covered.has(quarterOfKey(key))) return;
    old.add(old.place(key), sum);
    source.cells.delete(key);
    source.changed = true;
  });
  if (covered.size > 0 && !source.cells.isEmpty) narrow(source);
}

function leaveShared(world: World, batch: Batch, source: StoredSource, quarters: ReadonlySet<number>): void {
  const detail = source.files.join(', ');
  for (let i = 0; i < batch.places.length; i++) {
    const shared = partsOf(batch, i).some(
      ({ place, first, last }) =>
        last >= source.from && first <= source.to && quarters.has(quarterOfKey(batch.ledger.keys[place] as number)),
    );
    if (!shared) continue;
    takeOut(batch, i);
    const row = batch.table.data[i] as number;
    world.issues.add(batch.table, row, null, '', 'overlap', true, detail);
    world.works.get(batch.table.id)?.set(row, 'left', { key: 'reason.overlap', values: { detail } });
  }
}

function narrow(source: StoredSource): void {
  const quarters = quartersOf(source);
  source.from = Math.max(source.from, spanOf(quarters[0] as number).first);
  source.to = Math.min(source.to, spanOf(quarters.at(-1) as number).last);
}

function store(batch: Batch, sources: Map<string, StoredSource>): void {
  const range = rangeOf(batch);
  if (!range) return;
  sources.set(batch.source, {
    id: batch.source,
    files: [nameOf(batch.table)],
    profile: batch.profile,
    ...range,
    cells: batch.ledger,
    fresh: true,
    changed: true,
  });
}

/** Sales typed by hand give way in the quarters for which a customer's sales now come from a file. */
function withoutManual(sources: ReadonlyMap<string, StoredSource>): Set<number> {
  const touched = new Set<number>();
  const manual = sources.get(MANUAL);
  if (!manual || manual.cells.isEmpty) return touched;
  const imported = new Set<number>();
  for (const source of sources.values()) if (source.fresh) source.cells.each((key) => imported.add(withoutCategory(key)));
  manual.cells.each((key) => {
    if (!imported.has(withoutCategory(key))) return;
    manual.cells.delete(key);
    manual.changed = true;
    touched.add(customerOfKey(key));
  });
  return touched;
}
