import { flatOutline, type Routines } from './charString.ts';
import { dictionary, entryOf, indexAt, indexOf, OPERATOR, type Entry } from './cffParts.ts';
import type { Face, Pieces } from './reader.ts';

/** A private dictionary without its subroutines, which the outlines no longer call, and those subroutines. */
interface Private {
  readonly bytes: Buffer;
  readonly routines: Routines;
}
const MOVED: ReadonlySet<number> = new Set([
  OPERATOR.charset,
  OPERATOR.encoding,
  OPERATOR.charStrings,
  OPERATOR.privateDict,
  OPERATOR.fdArray,
  OPERATOR.fdSelect,
]);
const NO_ROUTINES: Routines = { count: 0, entry: () => Buffer.alloc(0) };

/** What the font holds, as far as it is read. */
interface Source {
  readonly pieces: Pieces;
  /** Header, names: taken over as they are. */ readonly before: Buffer;
  /** Strings, and no shared subroutines. */ readonly strings: Buffer;
  readonly top: readonly Entry[];
  readonly outline: (glyph: number) => Buffer;
  readonly shared: Routines;
}

/** The `CFF ` table of a face with only some glyphs, numbered anew from 0 in the order given. */
export function cffOutlines(face: Face, glyphs: readonly number[]): Buffer {
  const source = openSource(face);
  return source.top.some((entry) => entry.operator === OPERATOR.ros) ? numbered(source, glyphs) : named(source, glyphs);
}

function openSource(face: Face): Source {
  const span = face.tables.get('CFF ');
  if (!span) throw new RangeError('no outlines in font');
  const pieces: Pieces = { read: (offset, length) => face.pieces.read(span.offset + offset, length), close: () => undefined };
  const start = pieces.read(0, 4).readUInt8(2);
  const names = indexAt(pieces, start);
  const tops = indexAt(pieces, names.end);
  const strings = indexAt(pieces, tops.end);
  const top = dictionary(tops.entry(0));
  const outlines = indexAt(pieces, valueOf(top, OPERATOR.charStrings));
  return {
    pieces,
    before: Buffer.concat([Buffer.from([1, 0, 4, 4]), pieces.read(start, names.end - start)]),
    strings: Buffer.concat([pieces.read(tops.end, strings.end - tops.end), indexOf([])]),
    top,
    outline: (glyph) => outlines.entry(glyph),
    shared: indexAt(pieces, strings.end),
  };
}

const valueOf = (entries: readonly Entry[], operator: number, index = 0): number =>
  entries.find((entry) => entry.operator === operator)?.operands[index] ?? 0;

/** Every glyph but the first gets its number as name: the names are never read. */
function charset(count: number): Buffer {
  const out = Buffer.alloc(1 + Math.max(0, count - 1) * 2);
  for (let glyph = 1; glyph < count; glyph += 1) out.writeUInt16BE(glyph, 1 + (glyph - 1) * 2);
  return out;
}

function privateOf(pieces: Pieces, entries: readonly Entry[]): Private {
  const offset = valueOf(entries, OPERATOR.privateDict, 1);
  const own = dictionary(pieces.read(offset, valueOf(entries, OPERATOR.privateDict)));
  const local = valueOf(own, OPERATOR.localSubrs);
  const kept = own.filter((entry) => entry.operator !== OPERATOR.localSubrs).map((entry) => entry.bytes);
  return { bytes: Buffer.concat(kept), routines: local === 0 ? NO_ROUTINES : indexAt(pieces, offset + local) };
}

/**
 * Puts the parts after one another. The size of the top dictionary does not depend on the places it names, so it is made twice: first
 * to know where the parts begin.
 */
function laidOut(source: Source, parts: readonly Buffer[], places: (starts: readonly number[]) => readonly Buffer[]): Buffer {
  const kept = source.top.filter((entry) => !MOVED.has(entry.operator)).map((entry) => entry.bytes);
  const make = (start: number): Buffer => {
    let at = start;
    const starts = parts.map((part) => (at += part.length) - part.length);
    return indexOf([Buffer.concat([...kept, ...places(starts)])]);
  };
  const start = source.before.length + make(0).length + source.strings.length;
  return Buffer.concat([source.before, make(start), source.strings, ...parts]);
}

/** Glyphs by name: one private dictionary. */
function named(source: Source, glyphs: readonly number[]): Buffer {
  const own = privateOf(source.pieces, source.top);
  const outlines = indexOf(glyphs.map((glyph) => flatOutline(source.outline(glyph), own.routines, source.shared)));
  return laidOut(source, [charset(glyphs.length), outlines, own.bytes], ([names = 0, strings = 0, dict = 0]) => [
    entryOf(OPERATOR.charset, names),
    entryOf(OPERATOR.charStrings, strings),
    entryOf(OPERATOR.privateDict, own.bytes.length, dict),
  ]);
}

/** Glyphs by number (Chinese fonts): a dictionary for each group of glyphs, and which glyph belongs to which. */
function numbered(source: Source, glyphs: readonly number[]): Buffer {
  const groups = indexAt(source.pieces, valueOf(source.top, OPERATOR.fdArray));
  const groupOf = groupFinder(source.pieces, valueOf(source.top, OPERATOR.fdSelect));
  const used = [...new Set(glyphs.map(groupOf))].sort((a, b) => a - b);
  const dicts = used.map((group) => dictionary(groups.entry(group)));
  const privates = dicts.map((dict) => privateOf(source.pieces, dict));
  const routinesOf = (glyph: number): Routines => privates[used.indexOf(groupOf(glyph))]?.routines ?? NO_ROUTINES;
  const outlines = indexOf(glyphs.map((glyph) => flatOutline(source.outline(glyph), routinesOf(glyph), source.shared)));
  const select = Buffer.from([0, ...glyphs.map((glyph) => used.indexOf(groupOf(glyph)))]);
  const front = [charset(glyphs.length), select, outlines] as const;
  const arrayFrom = (start: number): Buffer => groupArray(dicts, privates, start);
  // The groups' dictionaries name places too, so the array is put together once the place of the first private dictionary is known.
  const parts = (first: number): readonly Buffer[] => [...front, arrayFrom(first), ...privates.map((own) => own.bytes)];
  const places = ([names = 0, choice = 0, strings = 0, array = 0]: readonly number[]): readonly Buffer[] => [
    entryOf(OPERATOR.charset, names),
    entryOf(OPERATOR.fdSelect, choice),
    entryOf(OPERATOR.charStrings, strings),
    entryOf(OPERATOR.fdArray, array),
  ];
  const whole = laidOut(source, parts(0), places);
  const tail = privates.reduce((sum, own) => sum + own.bytes.length, 0);
  return laidOut(source, parts(whole.length - tail), places);
}

function groupArray(dicts: readonly (readonly Entry[])[], privates: readonly Private[], first: number): Buffer {
  let at = first;
  return indexOf(
    dicts.map((dict, index) => {
      const length = privates[index]?.bytes.length ?? 0;
      const plain = dict.filter((entry) => entry.operator !== OPERATOR.privateDict).map((entry) => entry.bytes);
      at += length;
      return Buffer.concat([...plain, entryOf(OPERATOR.privateDict, length, at - length)]);
    }),
  );
}

function groupFinder(pieces: Pieces, at: number): (glyph: number) => number {
  const format = pieces.read(at, 1).readUInt8(0);
  if (format === 0) return (glyph) => pieces.read(at + 1 + glyph, 1).readUInt8(0);
  const count = pieces.read(at + 1, 2).readUInt16BE(0);
  const ranges = pieces.read(at + 3, count * 3);
  return (glyph) => {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (ranges.readUInt16BE(middle * 3) <= glyph) low = middle;
      else high = middle - 1;
    }
    return ranges.readUInt8(low * 3 + 2);
  };
}
