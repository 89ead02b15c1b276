import type { WorkspaceContext } from '../command.ts';

/** The fields every new entity starts with. */
export const fresh = (context: WorkspaceContext, id: string = context.newId()) => ({ id, rev: 0, changedAt: context.now });

/** Counts a change of an entity (an immer draft). */
export function touch(entity: { rev: number; changedAt: string }, context: WorkspaceContext): void {
  entity.rev += 1;
  entity.changedAt = context.now;
}

/** Deletes by tombstone, so that another copy can learn of it. */
export function bury(entity: { rev: number; changedAt: string; deletedAt?: string | undefined }, context: WorkspaceContext): void {
  touch(entity, context);
  entity.deletedAt = context.now;
}

/** Sets the given fields of a draft; `null` clears one, an absent one stays. */
export function assignFields(target: object, fields: object): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (value === null) delete (target as Record<string, unknown>)[key];
    else (target as Record<string, unknown>)[key] = value;
  }
}
