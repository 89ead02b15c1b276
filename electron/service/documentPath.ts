import { fail, ok, problem, type Problem, type Result } from '@shared/base/result.ts';
import { kindOf, type DocKey } from '@shared/workspace/documents.ts';

/** A place in a workspace: a document, and the keys that lead inside it. */
export interface DocumentPath {
  readonly key: DocKey;
  readonly inside: readonly string[];
}

const words = (path: string): readonly string[] => path.split('/').filter((word) => word !== '');

/**
 * Reads `settings/company/legalName` or `plans/QUICK/parts/value-chain`: the longest beginning that is a document, then the rest. `idOf` gives the
 * id of a customer named by its code.
 * @returns `call.unknownPath`, naming the documents there are.
 */
export function readPath(path: string, keys: readonly DocKey[], idOf: (code: string) => string | undefined): Result<DocumentPath> {
  const all = words(path);
  for (let length = Math.min(3, all.length); length > 0; length--) {
    const key = documentKey(all.slice(0, length), idOf);
    if (key !== undefined) return ok({ key, inside: all.slice(length) });
  }
  return fail(problem('call.unknownPath', { path, known: documentsUnder(all, keys).join(' ') }));
}

function documentKey(parts: readonly string[], idOf: (code: string) => string | undefined): DocKey | undefined {
  const [first = '', second] = parts;
  const named = first === 'plans' && second !== undefined ? [first, idOf(second) ?? second, ...parts.slice(2)] : parts;
  const key = named.join('/');
  return kindOf(key) ? key : undefined;
}

/** Names at the level that a path reaches: `settings customers plans …`, or the documents of one folder. */
function documentsUnder(path: readonly string[], keys: readonly DocKey[]): readonly string[] {
  const folder = keys.some((key) => key.startsWith(`${path[0] ?? ''}/`)) ? `${path[0] ?? ''}/` : '';
  const names = keys.filter((key) => key.startsWith(folder)).map((key) => folder + (key.slice(folder.length).split('/')[0] ?? ''));
  return [...new Set(names)].slice(0, NAMED);
}

/** As many names as a message shows. */
const NAMED = 40;

type Json = unknown;
const isContainer = (value: Json): value is Readonly<Record<string, Json>> => typeof value === 'object' && value !== null;

/** What lies at a place inside a document. `call.unknownPath` names the keys there are where the way ends. */
export function readAt(doc: Json, { key, inside }: DocumentPath): Result<Json> {
  let value = doc;
  for (let i = 0; i < inside.length; i++) {
    const word = inside[i] as string;
    if (!isContainer(value) || !Object.hasOwn(value, word)) return fail(noSuch(key, inside.slice(0, i + 1), value));
    value = value[word];
  }
  return ok(value);
}

/** The document with something else at a place. Its container must exist; the last key may be new, or the one after an array's end. */
export function writeAt(doc: Json, { key, inside }: DocumentPath, value: Json, depth = 0): Result<Json> {
  const word = inside[depth];
  if (word === undefined) return ok(value);
  const isLast = depth === inside.length - 1;
  const fits = Array.isArray(doc) ? /^\d+$/.test(word) && Number(word) <= doc.length : isContainer(doc);
  if (!fits || (!isLast && !Object.hasOwn(doc as object, word))) return fail(noSuch(key, inside.slice(0, depth + 1), doc));
  const inner = writeAt((doc as Readonly<Record<string, Json>>)[word], { key, inside }, value, depth + 1);
  if (!inner.ok) return inner;
  return ok(Array.isArray(doc) ? replaced(doc, Number(word), inner.value) : { ...(doc as object), [word]: inner.value });
}

const replaced = (all: readonly Json[], at: number, value: Json): readonly Json[] => [...all.slice(0, at), value, ...all.slice(at + 1)];

const noSuch = (key: DocKey, inside: readonly string[], container: Json): Problem =>
  problem('call.unknownPath', {
    path: [key, ...inside].join('/'),
    known: isContainer(container) ? Object.keys(container).slice(0, NAMED).join(' ') : '',
  });
