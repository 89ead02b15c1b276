import type { Entity } from '../base/entity.ts';
import { keyBetween } from '../base/order.ts';
import { fail, problem, type Result } from '../base/result.ts';
import type { CommandContext } from './contract.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The common part of a new entity. */
export const fresh = (context: CommandContext): { id: string; rev: number; changedAt: string } => ({
  id: context.newId(),
  rev: 0,
  changedAt: context.now,
});

export function touch(entity: Mutable<Entity>, context: CommandContext): void {
  entity.rev += 1;
  entity.changedAt = context.now;
}

/** Leaves a tombstone. */
export function bury(entity: Mutable<Entity>, context: CommandContext): void {
  touch(entity, context);
  entity.deletedAt = context.now;
}

/** The live entity of that id, or `value.reference`. */
export function find<T extends Entity>(all: Record<string, T>, id: string): Result<T> {
  const found = Object.hasOwn(all, id) ? all[id] : undefined;
  return found && found.deletedAt === undefined ? { ok: true, value: found } : fail(problem('value.reference', { value: id }));
}

type Ordered = Entity & { readonly order: string };
const byOrder = (a: Ordered, b: Ordered): number => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1);

/**
 * A key for a place among siblings: before the one named, or at the end. The thing that moves does not count among them.
 * Siblings whose keys were equal (merged from two machines) are stepped over.
 */
export function orderAt(siblings: readonly Ordered[], before: string | null, moving?: string): string {
  const rest = siblings.filter((one) => one.id !== moving && one.deletedAt === undefined).sort(byOrder);
  const index = before === null ? -1 : rest.findIndex((one) => one.id === before);
  const at = index < 0 ? rest.length : index;
  const next = rest[at]?.order;
  const previous = rest.slice(0, at).findLast((one) => next === undefined || one.order < next)?.order;
  return keyBetween(previous, next);
}

/** Sets the given fields; `null` takes an optional field away, `undefined` leaves it. */
export function assign<T extends object>(target: T, fields: { readonly [K in keyof T]?: T[K] | null | undefined }): void {
  for (const [key, value] of Object.entries(fields) as [keyof T, T[keyof T] | null | undefined][]) {
    if (value === undefined) continue;
    if (value === null) delete target[key];
    else target[key] = value;
  }
}
