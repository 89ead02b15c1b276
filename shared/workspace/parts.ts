import { fail, ok, problem, type Result } from '../base/result.ts';
import type { Instrument, Model } from '../instruments/contract.ts';
import type { DocKey, Docs } from './documents.ts';
import { planKey } from './pages.ts';
import type { Part, Plan } from './schemas.ts';

/** Document that holds an instrument's data for a target (customer id, person id; nothing for the portfolio). */
export function partKey(instrument: Instrument, target: string | undefined): DocKey {
  if (instrument.scope === 'customer') return planKey(target ?? '');
  if (instrument.scope === 'person') return `people/${target ?? ''}/${instrument.id}`;
  return `portfolio/${instrument.id}`;
}

/** Lifts a stored part to the model's version and checks its shape. A newer version is refused, never guessed at. */
export function readPart<D>(model: Model<D>, part: Part): Result<D> {
  if (part.version > model.version) return fail(problem('workspace.newerFormat', { version: part.version }));
  let data = part.data;
  for (let v = part.version; v < model.version; v++) data = model.migrations[v]?.(data);
  const parsed = model.schema.safeParse(data);
  return parsed.success
    ? ok(parsed.data)
    : fail(
        problem('document.schema', { place: parsed.error.issues[0]?.path.join('.') ?? '', detail: parsed.error.issues[0]?.message ?? '' }),
      );
}

/** Parts are immutable, so what was read once is read for good. */
const seen = new WeakMap<Part, Result<unknown>>();

export function partData(instrument: Instrument, docs: Docs, target: string | undefined): Result<unknown> {
  const part = partOf(instrument, docs, target);
  if (part === undefined) return ok(instrument.model.empty());
  let read = seen.get(part);
  if (!read) seen.set(part, (read = readPart(instrument.model, part)));
  return read;
}

/** The stored part, or `undefined` where nothing was entered yet. */
export function partOf(instrument: Instrument, docs: Docs, target: string | undefined): Part | undefined {
  const doc = docs[partKey(instrument, target)];
  return instrument.scope === 'customer' ? (doc as Plan | undefined)?.parts[instrument.id] : (doc as Part | undefined);
}

/** Remembers data that a command just made, so that it is not parsed again. */
export function knowPart(part: Part): void {
  seen.set(part, ok(part.data));
}
