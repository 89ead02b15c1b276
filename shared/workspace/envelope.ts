import * as z from 'zod';
import { fail, ok, problem, type Result } from '../base/result.ts';

/**
 * How a document stands in its file:
 *
 *     {"format":"keyrung","kind":"customers","version":1,"checksum":"<sha-256, hex>","data":
 *     {"customers":{
 *     "c-0001-a":{…},
 *     "c-0001-b":{…}
 *     }}
 *     }
 *
 * One entity per line, so that people, `diff` and tools of ten years hence can read it. The checksum covers kind, version and the
 * data's text exactly as written, so it can be checked without parsing.
 */
export interface Envelope<D> {
  readonly kind: string;
  readonly version: number;
  readonly checksum: string;
  readonly data: D;
}

/** What the pure code here cannot do itself. `checksum` is SHA-256 in hex of `head` followed by `data` (text as UTF-8). */
export interface Codec {
  readonly decode: (bytes: Uint8Array) => string;
  readonly checksum: (head: string, data: string | Uint8Array) => string;
}

/** Text of a document's data: each entry of the outer two levels on its own line. Exactly what `JSON.stringify` gives, but for line breaks. */
export function layOut(data: unknown): string {
  if (!isRecord(data)) return JSON.stringify(data);
  return `{${entries(data, (value) => (isRecord(value) ? block(value) : JSON.stringify(value)))}}`;
}

function block(value: Readonly<Record<string, unknown>>): string {
  const inner = entries(value, (one) => JSON.stringify(one));
  return inner === '' ? '{}' : `{\n${inner}\n}`;
}

function entries(value: Readonly<Record<string, unknown>>, text: (one: unknown) => string | undefined): string {
  const lines: string[] = [];
  for (const key of Object.keys(value)) {
    const line = text(value[key]);
    if (line !== undefined) lines.push(`${JSON.stringify(key)}:${line}`);
  }
  return lines.join(',\n');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const headOf = (kind: string, version: number): string => `${kind} ${version}\n`;

/** The whole text of a document's file, and its checksum. */
export function seal(
  kind: string,
  version: number,
  data: unknown,
  codec: Pick<Codec, 'checksum'>,
): { readonly text: string; readonly checksum: string } {
  const body = layOut(data);
  const checksum = codec.checksum(headOf(kind, version), body);
  return { text: `{"format":"keyrung","kind":"${kind}","version":${version},"checksum":"${checksum}","data":\n${body}\n}\n`, checksum };
}

const HEAD = /^\{"format":"keyrung","kind":"([a-z]{1,40})","version":(\d{1,9}),"checksum":"([0-9a-f]{64})","data":$/;
const HEAD_LIMIT = 300;

/** Kind, version and checksum as the first line of a file says them, unchecked; `null` if it is not laid out as we do. */
export function readHead(bytes: Uint8Array): (Envelope<null> & { readonly end: number }) | null {
  const end = bytes.subarray(0, HEAD_LIMIT).indexOf(0x0a);
  const match = end < 0 ? null : HEAD.exec(String.fromCharCode(...bytes.subarray(0, end)));
  return match ? { kind: match[1] as string, version: Number(match[2]), checksum: match[3] as string, data: null, end } : null;
}

/**
 * Opens the envelope: says what is in it once the checksum proves that nothing of it was changed. `data` are the bytes of the data's
 * JSON, not parsed yet. A file that some tool laid out anew, with the same content, is good as well.
 * @returns `document.unreadable` (no document of ours, cut off, not JSON) or `document.checksum`.
 */
export function openEnvelope(bytes: Uint8Array, codec: Codec, encode: (text: string) => Uint8Array): Result<Envelope<Uint8Array>> {
  const head = readHead(bytes);
  const size = bytes.length;
  if (!head || size < head.end + 5 || bytes[size - 3] !== 0x0a || bytes[size - 2] !== 0x7d || bytes[size - 1] !== 0x0a)
    return openForeign(bytes, codec, encode);
  const data = bytes.subarray(head.end + 1, size - 3);
  return proved({ kind: head.kind, version: head.version, checksum: head.checksum, data }, data, codec);
}

const envelopeSchema = z.object({
  format: z.literal('keyrung'),
  kind: z.string(),
  version: z.int().min(1),
  checksum: z.string(),
  data: z.unknown(),
});

function openForeign(bytes: Uint8Array, codec: Codec, encode: (text: string) => Uint8Array): Result<Envelope<Uint8Array>> {
  const parsed = envelopeSchema.safeParse(parseJson(codec.decode(bytes)));
  if (!parsed.success) return fail(problem('document.unreadable', { size: bytes.length }));
  const text = layOut(parsed.data.data);
  return proved({ kind: parsed.data.kind, version: parsed.data.version, checksum: parsed.data.checksum, data: encode(text) }, text, codec);
}

function proved(envelope: Envelope<Uint8Array>, data: string | Uint8Array, codec: Codec): Result<Envelope<Uint8Array>> {
  const real = codec.checksum(headOf(envelope.kind, envelope.version), data);
  return real === envelope.checksum
    ? ok(envelope)
    : fail(problem('document.checksum', { expected: envelope.checksum.slice(0, 12), found: real.slice(0, 12) }));
}

/** The value, or `undefined` where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
