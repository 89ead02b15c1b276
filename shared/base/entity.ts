import * as z from 'zod';

/** Calendar day without a zone, `YYYY-MM-DD`; checked against the real calendar. */
export const day = z.iso.date();
/** Instant in UTC, ISO 8601. */
export const instant = z.iso.datetime();
/** Calendar quarter, `2026Q4`. */
export const quarter = z.string().regex(/^\d{4}Q[1-4]$/);
export type Quarter = string;

/** Stable id of an entity: lower-case letters, digits and dashes, so that it may be a file name on every system. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/**
 * What every entity carries so that teams can be served later: revision (counts its changes), instant of the last change, and a
 * tombstone instead of vanishing when it is deleted.
 */
export const entityShape = {
  id,
  rev: z.int().min(0),
  changedAt: instant,
  deletedAt: instant.optional(),
};
export interface Entity {
  readonly id: string;
  readonly rev: number;
  readonly changedAt: string;
  readonly deletedAt?: string | undefined;
}

/** Position among siblings as a fractional key: any string, compared by code unit; see `base/order.ts`. */
export const orderKey = z.string().min(1).max(200);

export const factSource = z.enum(['customer', 'visit', 'public', 'guess', 'import', 'records']);
export const factStatus = z.enum(['assumed', 'confirmed']);
/** Where a fact is from, when it was learned, by whom, and whether it is assumed or confirmed. All of it may be unknown. */
export const provenanceShape = {
  source: factSource.optional(),
  at: day.optional(),
  by: z.string().max(200).optional(),
  status: factStatus.optional(),
};
export interface Provenance {
  readonly source?: z.infer<typeof factSource> | undefined;
  readonly at?: string | undefined;
  readonly by?: string | undefined;
  readonly status?: z.infer<typeof factStatus> | undefined;
}

/** Live entities of a keyed collection, in the order of their fractional keys (ties by id). */
export function inOrder<T extends Entity & { readonly order: string }>(all: Readonly<Record<string, T>>): T[] {
  return Object.values(all)
    .filter((e) => e.deletedAt === undefined)
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));
}

/** Live entities of a keyed collection, by id. */
export const live = <T extends Entity>(all: Readonly<Record<string, T>>): T[] =>
  Object.values(all).filter((e) => e.deletedAt === undefined);
