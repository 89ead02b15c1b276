import type { Pieces } from './reader.ts';

/** Pieces of the Compact Font Format: indexes, dictionaries, numbers (Adobe Technical Note 5176). */
export interface Index {
  /** First byte after the index. */
  readonly end: number;
  readonly count: number;
  entry(number: number): Buffer;
}

/** An index that starts at `at`; entries are read when asked for. */
export function indexAt(pieces: Pieces, at: number): Index {
  const count = pieces.read(at, 2).readUInt16BE(0);
  if (count === 0) return { end: at + 2, count, entry: () => Buffer.alloc(0) };
  const size = pieces.read(at + 2, 1).readUInt8(0);
  const offset = (number: number): number => pieces.read(at + 3 + number * size, size).readUIntBE(0, size);
  const data = at + 2 + (count + 1) * size;
  return { end: data + offset(count), count, entry: (number) => pieces.read(data + offset(number), offset(number + 1) - offset(number)) };
}

/** An index of the entries. */
export function indexOf(entries: readonly Buffer[]): Buffer {
  if (entries.length === 0) return Buffer.alloc(2);
  const head = Buffer.alloc(3 + (entries.length + 1) * 4);
  head.writeUInt16BE(entries.length, 0);
  head.writeUInt8(4, 2);
  let at = 1;
  head.writeUInt32BE(at, 3);
  entries.forEach((entry, index) => head.writeUInt32BE((at += entry.length), 3 + (index + 1) * 4));
  return Buffer.concat([head, ...entries]);
}

/** Operators with two bytes count from 1200. */
export const OPERATOR = {
  charset: 15,
  charStrings: 17,
  privateDict: 18,
  localSubrs: 19,
  encoding: 16,
  ros: 1230,
  fdArray: 1236,
  fdSelect: 1237,
} as const;

export interface Entry {
  readonly operator: number;
  readonly operands: readonly number[];
  readonly bytes: Buffer;
}

/** A dictionary's entries, each with its bytes as they stood. */
export function dictionary(bytes: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  let [start, at] = [0, 0];
  let operands: number[] = [];
  while (at < bytes.length) {
    const first = bytes.readUInt8(at);
    if (first <= 21) {
      const operator = first === 12 ? 1200 + bytes.readUInt8(at + 1) : first;
      at += first === 12 ? 2 : 1;
      entries.push({ operator, operands, bytes: bytes.subarray(start, at) });
      [start, operands] = [at, []];
    } else {
      const [value, length] = operand(bytes, at, first);
      operands.push(value);
      at += length;
    }
  }
  return entries;
}

function operand(bytes: Buffer, at: number, first: number): readonly [value: number, length: number] {
  if (first === 28) return [bytes.readInt16BE(at + 1), 3];
  if (first === 29) return [bytes.readInt32BE(at + 1), 5];
  if (first === 30) return [Number.NaN, realLength(bytes, at)];
  if (first <= 246) return [first - 139, 1];
  if (first <= 250) return [(first - 247) * 256 + bytes.readUInt8(at + 1) + 108, 2];
  return [-(first - 251) * 256 - bytes.readUInt8(at + 1) - 108, 2];
}

/** A real number ends with a nibble of all ones. */
function realLength(bytes: Buffer, at: number): number {
  let length = 1;
  while (at + length < bytes.length && (bytes.readUInt8(at + length) & 0xf) !== 0xf && bytes.readUInt8(at + length) >> 4 !== 0xf)
    length += 1;
  return length + 1;
}

/** An entry whose numbers take five bytes each, so that its size is known before its values are. */
export function entryOf(operator: number, ...operands: readonly number[]): Buffer {
  const numbers = operands.map((value) => {
    const bytes = Buffer.alloc(5);
    bytes.writeUInt8(29, 0);
    bytes.writeInt32BE(value, 1);
    return bytes;
  });
  return Buffer.concat([...numbers, Buffer.from(operator >= 1200 ? [12, operator - 1200] : [operator])]);
}
