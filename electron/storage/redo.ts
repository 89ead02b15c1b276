import * as z from 'zod';
import { parseJson } from '@shared/workspace/envelope.ts';
import type { DocKey } from '@shared/workspace/documents.ts';
import { codec, sha256, view } from './codec.ts';

/** One document's part in a save. `bytes` are its whole file; `null` removes it. */
export interface Change {
  readonly key: DocKey;
  readonly bytes: Uint8Array | null;
  /** Checksum in the new file's envelope. */
  readonly checksum: string | null;
  /** Checksum of the content it replaces; `null` = there was none; '' = whatever there is (a document put back over a damaged one). */
  readonly base: string | null;
}

const headSchema = z.object({
  changes: z.array(
    z.object({ key: z.string(), size: z.int().min(0).nullable(), checksum: z.string().nullable(), base: z.string().nullable() }),
  ),
});
const FIRST = /^keyrung-redo 1 (\d{1,10}) (\d{1,10}) ([0-9a-f]{64})$/;
/** Longest first line, in bytes. */
const FIRST_LIMIT = 120;

/**
 * A save as one record: `keyrung-redo 1 <length of head> <length of bodies> <sha-256 of both>`, a line of JSON that lists the documents,
 * then their files one after the other.
 */
export function encodeRecord(changes: readonly Change[]): Uint8Array {
  const list = changes.map(({ key, bytes, checksum, base }) => ({ key, size: bytes?.length ?? null, checksum, base }));
  const head = Buffer.from(`${JSON.stringify({ changes: list })}\n`);
  const body = Buffer.concat([head, ...changes.map(({ bytes }) => bytes ?? new Uint8Array())]);
  return Buffer.concat([Buffer.from(`keyrung-redo 1 ${head.length} ${body.length - head.length} ${sha256(body)}\n`), body]);
}

export interface Records {
  readonly records: readonly (readonly Change[])[];
  /** Bytes of the whole records; what follows is `rest`. */
  readonly good: number;
  /** `cut`: the last record is not complete, so most likely its save was never acknowledged. `damaged`: bytes were changed. */
  readonly rest: 'none' | 'cut' | 'damaged';
}

/** Reads a log: every whole record, up to the first that is not. */
export function decodeRecords(log: Uint8Array): Records {
  const records: (readonly Change[])[] = [];
  let good = 0;
  while (good < log.length) {
    const next = decodeRecord(log.subarray(good));
    if (typeof next === 'string') return { records, good, rest: next };
    records.push(next.changes);
    good += next.length;
  }
  return { records, good, rest: 'none' };
}

function decodeRecord(log: Uint8Array): { readonly changes: readonly Change[]; readonly length: number } | 'cut' | 'damaged' {
  const end = log.subarray(0, FIRST_LIMIT).indexOf(0x0a);
  if (end < 0) return log.length < FIRST_LIMIT ? 'cut' : 'damaged';
  const match = FIRST.exec(view(log.subarray(0, end)).toString('latin1'));
  if (!match) return 'damaged';
  const [headSize, bodySize] = [Number(match[1]), Number(match[2])];
  const length = end + 1 + headSize + bodySize;
  if (log.length < length) return 'cut';
  const body = log.subarray(end + 1, length);
  if (sha256(body) !== match[3]) return 'damaged';
  const head = headSchema.safeParse(parseJson(codec.decode(body.subarray(0, headSize))));
  return head.success ? { changes: split(head.data.changes, body.subarray(headSize)), length } : 'damaged';
}

type Listed = z.infer<typeof headSchema>['changes'];

function split(list: Listed, bodies: Uint8Array): Change[] {
  let at = 0;
  return list.map(({ key, size, checksum, base }) => {
    const bytes = size === null ? null : bodies.subarray(at, at + size);
    at += size ?? 0;
    return { key, bytes, checksum, base };
  });
}
