import { cffOutlines } from './cff.ts';
import { cmapOf, glyphFinder } from './characters.ts';
import { openFace, table, type Face } from './reader.ts';
import { trueTypeOutlines } from './trueType.ts';

/**
 * A font file with only the glyphs of some characters, without kerning, substitutions and hints: a few kilobytes instead of 20 MB.
 * The renderer reads its font file anew for every text, so a drawing with 60 labels takes a second with the whole font, and a few
 * milliseconds with this.
 * @throws RangeError where the file is not a font with outlines
 */
export function subsetFont(path: string, family: string, characters: Iterable<string>): Buffer {
  const face = openFace(path, family);
  try {
    return subsetFace(face, characters);
  } finally {
    face.pieces.close();
  }
}

function subsetFace(face: Face, characters: Iterable<string>): Buffer {
  const find = glyphFinder(table(face, 'cmap'));
  const codes = [...new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0))].filter((code) => find(code) !== 0);
  const wanted = [...new Set([0, ...codes.map(find)])];
  const head = table(face, 'head');
  const outlines = face.tables.has('CFF ')
    ? { tables: new Map([['CFF ', cffOutlines(face, wanted)]]), glyphs: wanted }
    : trueTypeOutlines(face, wanted, head.readInt16BE(50) === 1);
  const place = new Map(outlines.glyphs.map((glyph, index) => [glyph, index]));
  head.writeInt16BE(1, 50);
  return assemble(
    face.tables.has('CFF ') ? 'OTTO' : '\u0000\u0001\u0000\u0000',
    new Map([
      ['cmap', cmapOf(new Map(codes.map((code) => [code, place.get(find(code)) ?? 0])))],
      ['head', head],
      ...metrics(face, outlines.glyphs),
      ['maxp', withCount(table(face, 'maxp'), 4, outlines.glyphs.length)],
      ['name', table(face, 'name')],
      ['OS/2', table(face, 'OS/2')],
      ['post', post()],
      ...outlines.tables,
    ]),
  );
}

function withCount(bytes: Buffer, at: number, count: number): Buffer {
  bytes.writeUInt16BE(count, at);
  return bytes;
}

function metrics(face: Face, glyphs: readonly number[]): readonly (readonly [string, Buffer])[] {
  const hhea = table(face, 'hhea');
  const hmtx = table(face, 'hmtx');
  const count = hhea.readUInt16BE(34);
  const out = Buffer.alloc(glyphs.length * 4);
  glyphs.forEach((glyph, index) => {
    out.writeUInt16BE(hmtx.readUInt16BE(Math.min(glyph, count - 1) * 4), index * 4);
    out.writeInt16BE(hmtx.readInt16BE(glyph < count ? glyph * 4 + 2 : count * 4 + (glyph - count) * 2), index * 4 + 2);
  });
  return [
    ['hhea', withCount(hhea, 34, glyphs.length)],
    ['hmtx', out],
  ];
}

/** A `post` table without names. */
function post(): Buffer {
  const bytes = Buffer.alloc(32);
  bytes.writeUInt32BE(0x00030000, 0);
  return bytes;
}

function assemble(kind: string, tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].filter(([, data]) => data.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(12 + sorted.length * 16);
  head.write(kind, 0, 'latin1');
  head.writeUInt16BE(sorted.length, 4);
  let at = head.length;
  const padded = sorted.map(([tag, data], index) => {
    const record = 12 + index * 16;
    head.write(tag, record, 'latin1');
    head.writeUInt32BE(at, record + 8);
    head.writeUInt32BE(data.length, record + 12);
    const room = Math.ceil(data.length / 4) * 4;
    at += room;
    return room === data.length ? data : Buffer.concat([data, Buffer.alloc(room - data.length)]);
  });
  return Buffer.concat([head, ...padded]);
}
