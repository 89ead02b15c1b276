import { closeSync, openSync, readSync } from 'node:fs';

/** Reads pieces of a large file; a Chinese font has 20 MB, of which a drawing needs a few kilobytes. */
export interface Pieces {
  read(offset: number, length: number): Buffer;
  close(): void;
}

export function openPieces(path: string): Pieces {
  const file = openSync(path, 'r');
  return {
    read: (offset, length) => {
      const buffer = Buffer.alloc(length);
      const got = length === 0 ? 0 : readSync(file, buffer, 0, length, offset);
      if (got !== length) throw new RangeError('font ends early');
      return buffer;
    },
    close: () => closeSync(file),
  };
}

export interface Span {
  readonly offset: number;
  readonly length: number;
}
/** One face of a font file: where its tables are. */
export interface Face {
  readonly pieces: Pieces;
  readonly tables: ReadonlyMap<string, Span>;
}

/** The face of a font file or collection that has the family name; the first where none has. */
export function openFace(path: string, family: string): Face {
  const pieces = openPieces(path);
  const starts = faceStarts(pieces);
  const faces = starts.map((start) => ({ pieces, tables: tablesAt(pieces, start) }));
  const found = faces.length === 1 ? faces[0] : faces.find((face) => familyNames(face).includes(family));
  const face = found ?? faces[0];
  if (!face) throw new RangeError('no face in font');
  return face;
}

function faceStarts(pieces: Pieces): readonly number[] {
  if (pieces.read(0, 4).toString('latin1') !== 'ttcf') return [0];
  const count = pieces.read(8, 4).readUInt32BE(0);
  const starts = pieces.read(12, Math.min(count, 64) * 4);
  return Array.from({ length: Math.min(count, 64) }, (_, index) => starts.readUInt32BE(index * 4));
}

function tablesAt(pieces: Pieces, start: number): ReadonlyMap<string, Span> {
  const count = pieces.read(start + 4, 2).readUInt16BE(0);
  const records = pieces.read(start + 12, count * 16);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = index * 16;
      return [records.toString('latin1', at, at + 4), { offset: records.readUInt32BE(at + 8), length: records.readUInt32BE(at + 12) }];
    }),
  );
}

/** A whole table; empty where the face does not have it. */
export function table(face: Face, tag: string): Buffer {
  const span = face.tables.get(tag);
  return span ? face.pieces.read(span.offset, span.length) : Buffer.alloc(0);
}

const FAMILY_IDS: ReadonlySet<number> = new Set([1, 16]);
const WINDOWS = 3;
function familyNames(face: Face): readonly string[] {
  const names = table(face, 'name');
  if (names.length < 6) return [];
  const [count, texts] = [names.readUInt16BE(2), names.readUInt16BE(4)];
  return Array.from({ length: count }, (_, index) => 6 + index * 12)
    .filter((at) => names.readUInt16BE(at) === WINDOWS && FAMILY_IDS.has(names.readUInt16BE(at + 6)))
    .map((at) => {
      const start = texts + names.readUInt16BE(at + 10);
      return Buffer.from(names.subarray(start, start + names.readUInt16BE(at + 8)))
        .swap16()
        .toString('utf16le');
    });
}
