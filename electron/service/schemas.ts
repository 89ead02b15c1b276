import * as z from 'zod';
import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import { instruments } from '@shared/instruments/index.ts';
import { documentKinds, kindOf } from '@shared/workspace/documents.ts';

/**
 * JSON Schema of a kind of document (`plan`, or a document's key), or of an instrument's part (`value-chain`); of all without a name.
 * @returns `call.unknownPath`, naming those there are.
 */
export function schemaOf(name?: string): Result<unknown> {
  const all = { ...documentSchemas(), ...partSchemas() };
  if (name === undefined) return ok(Object.fromEntries(Object.entries(all).map(([key, schema]) => [key, toJson(schema)])));
  const found = all[name] ?? all[kindOf(name)?.kind ?? ''];
  return found ? ok(toJson(found)) : fail(problem('call.unknownPath', { path: name, known: Object.keys(all).join(' ') }));
}

const documentSchemas = (): Record<string, z.ZodType> => Object.fromEntries(documentKinds.map(({ kind, schema }) => [kind, schema]));
const partSchemas = (): Record<string, z.ZodType> =>
  Object.fromEntries(instruments.map(({ id, model }) => [id, model.schema as z.ZodType]));

/** Checks that JSON Schema cannot say are left out of it rather than refused. */
const toJson = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
