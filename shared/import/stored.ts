import { quarterDays, quarterFromIndex, quarterIndex } from '../base/quarter.ts';
import type { SalesPage, Sources } from '../workspace/schemas.ts';
import { dayNumber } from './dates.ts';
import { cellKey, Ledger, quarterOfKey } from './ledger.ts';
import type { World } from './world.ts';

export type SourceRecord = Sources['sources'][string];

/** Sales of one source, of the workspace or of this import, while they are brought together. */
export interface StoredSource {
  readonly id: string;
  readonly files: readonly string[];
  readonly profile: string;
  from: number;
  to: number;
  lines: number;
  /** Sum by cell. */
  readonly cells: Ledger;
  /** Of this import. */
  readonly fresh: boolean;
  changed: boolean;
}

/** All sources of the workspace with their sums, those typed by hand under `manual`. Customers that were deleted are passed over. */
export function storedSources(world: World): Map<string, StoredSource> {
  const sources = new Map<string, StoredSource>();
  for (const record of Object.values(world.sources.sources))
    if (record.deletedAt === undefined) sources.set(record.id, emptySource(record.id, record));
  for (const key of Object.keys(world.docs)) if (key.startsWith('sales/')) addPage(world, world.docs[key] as SalesPage, sources);
  for (const source of sources.values()) if (source.from > source.to) widen(source);
  return sources;
}

function emptySource(id: string, record: SourceRecord | undefined): StoredSource {
  return {
    id,
    files: record?.files ?? [],
    profile: record?.profile ?? '',
    from: record?.from ? dayNumber(record.from) : Number.POSITIVE_INFINITY,
    to: record?.to ? dayNumber(record.to) : Number.NEGATIVE_INFINITY,
    lines: record?.lines ?? 0,
    cells: new Ledger(),
    fresh: false,
    changed: false,
  };
}

function addPage(world: World, page: SalesPage, sources: Map<string, StoredSource>): void {
  for (const [id, sales] of Object.entries(page.customers)) {
    const known = world.book.withId(id);
    if (!known) continue;
    for (const [sourceId, quarters] of Object.entries(sales.sources)) {
      const source = sources.get(sourceId) ?? emptySource(sourceId, undefined);
      sources.set(sourceId, source);
      for (const [quarter, categories] of Object.entries(quarters))
        for (const [category, sum] of Object.entries(categories))
          source.cells.add(source.cells.place(cellKey(known.index, quarterIndex(quarter), world.catalogue.withId(category).index)), sum);
    }
  }
}

/** A source that does not say its days spans its quarters. */
function widen(source: StoredSource): void {
  for (const quarter of quartersOf(source)) {
    const { first, last } = spanOf(quarter);
    source.from = Math.min(source.from, first);
    source.to = Math.max(source.to, last);
  }
}

export function quartersOf(source: StoredSource): number[] {
  const quarters = new Set<number>();
  source.cells.each((key) => quarters.add(quarterOfKey(key)));
  return [...quarters].sort((a, b) => a - b);
}

/** First and last day of a quarter by its index. */
export function spanOf(quarter: number): { readonly first: number; readonly last: number } {
  const { first, last } = quarterDays(quarterFromIndex(quarter));
  return { first: dayNumber(first), last: dayNumber(last) };
}
