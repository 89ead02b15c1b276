import type * as z from 'zod';
import type { Step } from './command.ts';
import type { changesSchema } from './schemas.ts';

export type Changes = z.infer<typeof changesSchema>;

/** The log keeps this many changes; older ones fall off. */
export const LOG_LIMIT = 2_000;
/** Patches larger than this (characters of JSON) are not kept: an import is told by its name, not by its rows. */
export const PATCH_LIMIT = 4_000;

/** The change log with more steps at its end: who changed what, when, in which documents. */
export function appendChanges(log: Changes, steps: readonly Step[]): Changes {
  const entries = steps.map((step) => ({
    at: step.at,
    by: step.by,
    command: step.request.command,
    docs: Object.keys(step.after).slice(0, 50),
    ...(JSON.stringify(step.patches).length <= PATCH_LIMIT ? { patches: step.patches } : {}),
  }));
  return { entries: [...log.entries, ...entries].slice(-LOG_LIMIT) };
}
