/** Characters → glyph numbers, as a face's `cmap` table has them. 0 = the face does not have it. */
export function glyphFinder(cmap: Buffer): (code: number) => number {
  const count = cmap.readUInt16BE(2);
  const subtables = Array.from({ length: count }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const byFormat = (format: number): number | undefined => subtables.find((at) => cmap.readUInt16BE(at) === format);
  const [full, basic] = [byFormat(12), byFormat(4)];
  if (full !== undefined) return (code) => inGroups(cmap, full, code);
  if (basic !== undefined) return (code) => (code > 0xffff ? 0 : inSegments(cmap, basic, code));
  return () => 0;
}

function inGroups(cmap: Buffer, at: number, code: number): number {
  let [low, high] = [0, cmap.readUInt32BE(at + 12) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = at + 16 + middle * 12;
    if (code < cmap.readUInt32BE(group)) high = middle - 1;
    else if (code > cmap.readUInt32BE(group + 4)) low = middle + 1;
    else return cmap.readUInt32BE(group + 8) + code - cmap.readUInt32BE(group);
  }
  return 0;
}

function inSegments(cmap: Buffer, at: number, code: number): number {
  const size = cmap.readUInt16BE(at + 6);
  const [ends, starts, deltas, ranges] = [at + 14, at + 16 + size, at + 16 + 2 * size, at + 16 + 3 * size];
  for (let index = 0; index < size; index += 2) {
    if (code > cmap.readUInt16BE(ends + index)) continue;
    const start = cmap.readUInt16BE(starts + index);
    if (code < start) return 0;
    const delta = cmap.readUInt16BE(deltas + index);
    const range = cmap.readUInt16BE(ranges + index);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = cmap.readUInt16BE(ranges + index + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** A `cmap` table with one group for each character, sorted. */
export function cmapOf(glyphs: ReadonlyMap<number, number>): Buffer {
  const sorted = [...glyphs].sort(([a], [b]) => a - b);
  const length = 16 + sorted.length * 12;
  const out = Buffer.alloc(12 + length);
  out.writeUInt16BE(1, 2);
  out.writeUInt16BE(3, 4);
  out.writeUInt16BE(10, 6);
  out.writeUInt32BE(12, 8);
  out.writeUInt16BE(12, 12);
  out.writeUInt32BE(length, 16);
  out.writeUInt32BE(sorted.length, 24);
  sorted.forEach(([code, glyph], index) => {
    const at = 28 + index * 12;
    out.writeUInt32BE(code, at);
    out.writeUInt32BE(code, at + 4);
    out.writeUInt32BE(glyph, at + 8);
  });
  return out;
}
