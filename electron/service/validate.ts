import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import type { Instrument } from '@shared/instruments/contract.ts';
import { instruments } from '@shared/instruments/index.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { kindOf } from '@shared/workspace/documents.ts';
import { checkShape, fileOf } from '@shared/workspace/parse.ts';
import { readPart } from '@shared/workspace/parts.ts';
import type { Part, Plan } from '@shared/workspace/schemas.ts';

/**
 * Whether a document may be written: its own shape, and the shape of every instrument's part in it. Parts of instruments that are not known
 * here pass as they are. Storage checks the document's shape again; the parts are known only here.
 */
export function validateDocument(key: DocKey, doc: unknown, list: readonly Instrument[] = instruments): Result<void> {
  const kind = kindOf(key);
  if (!kind) return fail(problem('call.unknownPath', { path: key, known: '' }));
  const shape = checkShape(kind, key, doc);
  if (!shape.ok) return shape;
  const wrong = partsIn(key, doc, list).map(partProblem).find(Boolean);
  return wrong ? fail({ ...wrong, values: { file: fileOf(key), ...wrong.values } }) : ok(undefined);
}

interface FoundPart {
  readonly instrument: Instrument;
  readonly part: Part;
  /** Place inside the document. */
  readonly place: string;
}

/** The parts of a document that an instrument here knows. */
export function partsIn(key: DocKey, doc: unknown, list: readonly Instrument[] = instruments): readonly FoundPart[] {
  const scope = { plan: 'customer', portfolio: 'portfolio', person: 'person' }[kindOf(key)?.kind ?? ''];
  if (scope === undefined) return [];
  return list
    .filter((instrument) => (instrument.scope === 'rivals' ? 'portfolio' : instrument.scope) === scope)
    .flatMap((instrument) => {
      if (scope !== 'customer') return key.endsWith(`/${instrument.id}`) ? [{ instrument, part: doc as Part, place: '' }] : [];
      const part = (doc as Plan).parts[instrument.id];
      return part ? [{ instrument, part, place: `parts.${instrument.id}` }] : [];
    });
}

function partProblem({ instrument, part, place }: FoundPart): Problem | null {
  const read = readPart(instrument.model, part);
  if (read.ok) return null;
  const inside = [place, 'data', String(read.error.values?.['place'] ?? '')].filter((one) => one !== '').join('.');
  return { ...read.error, values: { ...read.error.values, place: inside } };
}
