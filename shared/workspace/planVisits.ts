import { model, type Visit } from '../instruments/visits/model.ts';
import { readPart } from './parts.ts';
import type { Part, Plan } from './schemas.ts';

/** Parts are immutable: read once. */
const seen = new WeakMap<Part, readonly Visit[]>();

/** Visits of a plan that were not removed; none where the part cannot be read (its view says why). */
export function visitsOf(plan: Plan | undefined): readonly Visit[] {
  const part = plan?.parts['visits'];
  if (!part) return [];
  let visits = seen.get(part);
  if (!visits) {
    const data = readPart(model, part);
    visits = data.ok ? Object.values(data.value.visits).filter((one) => one.deletedAt === undefined) : [];
    seen.set(part, visits);
  }
  return visits;
}
