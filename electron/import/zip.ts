import { inflateRawSync } from 'node:zlib';
import { ProblemError, problem } from '@shared/base/result.ts';
import { ZIP, type ZipLimits } from './limits.ts';

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}
/** An archive whose directory was read and found harmless; its entries are unpacked one by one, when asked for. */
export interface Archive {
  /** Names of its files in lower case, folders left out. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Bytes of an entry; `null` where there is none. Throws `ProblemError` `file.bomb` or `file.malformed`. */
  read(name: string): Uint8Array | null;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const malformed = (place: string): ProblemError => new ProblemError(problem('file.malformed', { place }));
const bomb = (): ProblemError => new ProblemError(problem('file.bomb'));

/**
 * Opens a zip archive. The directory's own figures are checked before anything is unpacked, and since they may lie, real bytes are
 * counted against them while unpacking. Throws `ProblemError` `file.bomb`, `file.malformed` or `file.password`.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits);
  return {
    names: [...entries.keys()].filter((name) => !name.endsWith('/')),
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      return entry ? unpack(bytes, view, entry, name) : null;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw bomb();
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let i = 0, at = view.getUint32(end + 16, true); i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw malformed('zip');
    const nameLength = view.getUint16(at + 28, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength))
      .toString('utf8')
      .replaceAll('\\', '/');
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ProblemError(problem('file.password'));
    total += entry.size;
    if (isBomb(entry, limits) || total > limits.totalBytes) throw bomb();
    // two names that differ in case alone are one file on many systems
    if (entries.has(name.toLowerCase())) throw malformed(name);
    entries.set(name.toLowerCase(), entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const isBomb = (entry: Entry, limits: ZipLimits): boolean =>
  entry.size > limits.entryBytes || (entry.size > limits.ratioFrom && entry.size > Math.max(1, entry.packed) * limits.ratio);

/** The end record stands last, before at most 64 KB of comment. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw malformed('zip');
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, name: string): Uint8Array {
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) throw malformed(name);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw malformed(name);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? bomb() : malformed(name);
  }
}
