import { fail, ok, problem, type Problem, type Result } from '../base/result.ts';
import type { DocKey, DocumentKind } from './documents.ts';
import { openEnvelope, parseJson, seal, type Codec } from './envelope.ts';
import { MAX_BYTES, scanJson } from './scan.ts';
import { checkStorable } from './storable.ts';

/** Limit in MB. */
const tooLarge = problem('document.tooLarge', { limit: MAX_BYTES / 1024 / 1024 });

export interface DocumentCodec extends Codec {
  readonly encode: (text: string) => Uint8Array;
}

/** A document as it came out of its file. */
export interface Parsed {
  readonly data: unknown;
  /** Of the file as it lies there: identity of that content. */
  readonly checksum: string;
  /** Version in the file; lower than the kind's when it was lifted. */
  readonly version: number;
}

/**
 * Reads a document's file. Order matters: size, then depth and dangerous keys, then envelope and checksum, then version and
 * migrations, then shape. The value is what stood in the file, not what the schema kept of it: fields that this version does not
 * know are carried through.
 * @returns `document.tooLarge`, `.tooDeep`, `.forbiddenKey`, `.unreadable`, `.checksum`, `.schema`, or `workspace.newerFormat`; all name `file`.
 */
export function parseDocument(kind: DocumentKind, key: DocKey, bytes: Uint8Array, codec: DocumentCodec): Result<Parsed> {
  const raw = openDocument(kind, key, bytes, codec);
  if (!raw.ok) return raw;
  const { version, checksum } = raw.value;
  const old = parseJson(codec.decode(raw.value.data));
  const lifted = old === undefined ? fail(problem('document.unreadable')) : migrate(kind, version, old);
  const checked = lifted.ok ? checkShape(kind, key, lifted.value) : lifted;
  return checked.ok ? ok({ data: checked.value, checksum, version }) : fail(named(checked.error, key));
}

/** A document's data as verified bytes (not parsed, not lifted, shape not checked), with version and checksum. */
export function openDocument(
  kind: DocumentKind,
  key: DocKey,
  bytes: Uint8Array,
  codec: DocumentCodec,
): Result<{ readonly data: Uint8Array; readonly version: number; readonly checksum: string }> {
  const refused = bytes.length > MAX_BYTES ? tooLarge : scanJson(bytes);
  if (refused) return fail(named(refused, key));
  const envelope = openEnvelope(bytes, codec, codec.encode);
  if (!envelope.ok) return fail(named(envelope.error, key));
  if (envelope.value.kind !== kind.kind)
    return fail(named(problem('document.schema', { place: 'kind', detail: envelope.value.kind }), key));
  if (envelope.value.version > kind.version)
    return fail(named(problem('workspace.newerFormat', { version: envelope.value.version, known: kind.version }), key));
  return ok(envelope.value);
}

/** Lifts data from `version` to the kind's own. */
export function migrate(kind: DocumentKind, version: number, data: unknown): Result<unknown> {
  let value = data;
  for (let at = version; at < kind.version; at++) {
    const step = kind.migrations[at];
    if (!step) return fail(problem('document.schema', { place: 'version', detail: String(version) }));
    value = step(value);
  }
  return ok(value);
}

/** The value itself when its shape is right. */
export function checkShape(kind: DocumentKind, key: DocKey, value: unknown): Result<unknown> {
  const parsed = kind.schema.safeParse(value);
  if (parsed.success) return ok(value);
  const issue = parsed.error.issues[0];
  return fail(problem('document.schema', { file: fileOf(key), place: issue?.path.join('.') ?? '', detail: issue?.message ?? '' }));
}

/** A document ready to be written. Whatever is written can be opened again: the same limits are put to it. */
export function sealDocument(
  kind: DocumentKind,
  key: DocKey,
  value: unknown,
  codec: DocumentCodec,
): Result<{ readonly bytes: Uint8Array; readonly checksum: string }> {
  const shape = checkShape(kind, key, value);
  if (!shape.ok) return shape;
  const refused = checkStorable(value);
  if (refused) return fail(named(refused, key));
  const { text, checksum } = seal(kind.kind, kind.version, value, codec);
  const bytes = codec.encode(text);
  return bytes.length > MAX_BYTES ? fail(named(tooLarge, key)) : ok({ bytes, checksum });
}

export const fileOf = (key: DocKey): string => `${key}.json`;
const named = (error: Problem, key: DocKey): Problem => ({ ...error, values: { file: fileOf(key), ...error.values } });
