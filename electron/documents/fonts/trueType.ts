import type { Face } from './reader.ts';

/** Outlines of some glyphs of a face with TrueType curves, numbered anew from 0 in the order given; parts of composites are added after. */
export interface Outlines {
  readonly tables: ReadonlyMap<string, Buffer>;
  /** Old glyph numbers in their new order. */
  readonly glyphs: readonly number[];
}

const WORDS = 1;
const MORE = 0x20;
const SCALE_BYTES = [
  [0x8, 2],
  [0x40, 4],
  [0x80, 8],
] as const;

export function trueTypeOutlines(face: Face, wanted: readonly number[], longOffsets: boolean): Outlines {
  const order = [...wanted];
  const place = new Map(order.map((glyph, index) => [glyph, index]));
  const outlines: Buffer[] = [];
  for (let index = 0; index < order.length; index += 1) {
    const outline = glyphBytes(face, order[index] ?? 0, longOffsets);
    for (const at of componentPlaces(outline)) {
      const part = outline.readUInt16BE(at);
      if (!place.has(part)) place.set(part, order.push(part) - 1);
      outline.writeUInt16BE(place.get(part) ?? 0, at);
    }
    outlines.push(outline);
  }
  return {
    tables: new Map([
      ['glyf', Buffer.concat(outlines.map(padded))],
      ['loca', locations(outlines)],
    ]),
    glyphs: order,
  };
}

function glyphBytes(face: Face, glyph: number, longOffsets: boolean): Buffer {
  const loca = face.tables.get('loca');
  const glyf = face.tables.get('glyf');
  if (!loca || !glyf) throw new RangeError('no outlines in font');
  const pair = face.pieces.read(loca.offset + glyph * (longOffsets ? 4 : 2), longOffsets ? 8 : 4);
  const [from, to] = longOffsets ? [pair.readUInt32BE(0), pair.readUInt32BE(4)] : [pair.readUInt16BE(0) * 2, pair.readUInt16BE(2) * 2];
  return face.pieces.read(glyf.offset + from, to - from);
}

/** Where a composite glyph names its parts; none in a simple one. */
function componentPlaces(outline: Buffer): readonly number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const places: number[] = [];
  let at = 10;
  for (;;) {
    const flags = outline.readUInt16BE(at);
    places.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + (SCALE_BYTES.find(([bit]) => flags & bit)?.[1] ?? 0);
    if (!(flags & MORE)) return places;
  }
}

const padded = (outline: Buffer): Buffer =>
  outline.length % 4 === 0 ? outline : Buffer.concat([outline, Buffer.alloc(4 - (outline.length % 4))]);

function locations(outlines: readonly Buffer[]): Buffer {
  const loca = Buffer.alloc((outlines.length + 1) * 4);
  let at = 0;
  outlines.forEach((outline, index) => {
    at += Math.ceil(outline.length / 4) * 4;
    loca.writeUInt32BE(at, (index + 1) * 4);
  });
  return loca;
}
