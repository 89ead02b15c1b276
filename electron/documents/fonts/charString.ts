/** One step of an outline: a number, or an operator with what belongs to it (Adobe Technical Note 5177). */
interface Flat {
  readonly out: Uint8Array[];
  /** Numbers waiting for an operator. */
  waiting: number[];
  stems: number;
  ended: boolean;
}
export interface Routines {
  readonly count: number;
  entry(number: number): Buffer;
}

const CALL_LOCAL = 10;
const CALL_SHARED = 29;
const RETURN = 11;
const END = 14;
const STEMS: ReadonlySet<number> = new Set([1, 3, 18, 23]);
const MASKS: ReadonlySet<number> = new Set([19, 20]);
const DEEPEST = 12;

/** An outline with its subroutines written out in place, so that it stands alone. @throws RangeError where it is nested too deep */
export function flatOutline(outline: Buffer, local: Routines, shared: Routines): Buffer {
  const flat: Flat = { out: [], waiting: [], stems: 0, ended: false };
  run(flat, outline, local, shared, 0);
  return Buffer.concat(flat.out);
}

function run(flat: Flat, code: Buffer, local: Routines, shared: Routines, depth: number): void {
  if (depth > DEEPEST) throw new RangeError('outline nested too deep');
  let at = 0;
  while (at < code.length && !flat.ended) {
    const first = code.readUInt8(at);
    const size = sizeOf(first);
    const isNumber = first >= 32 || first === 28;
    if (isNumber) {
      flat.waiting.push(valueAt(code, at, first));
      flat.out.push(code.subarray(at, (at += size)));
      continue;
    }
    if (first === RETURN) return;
    at += size;
    if (first === CALL_LOCAL || first === CALL_SHARED) {
      const routines = first === CALL_LOCAL ? local : shared;
      const number = (flat.waiting.pop() ?? 0) + bias(routines.count);
      flat.out.pop();
      run(flat, routines.entry(number), local, shared, depth + 1);
      continue;
    }
    at += operator(flat, code, at - size, size, first);
  }
}

/** Takes over an operator; gives how many bytes of mask follow it. */
function operator(flat: Flat, code: Buffer, at: number, size: number, first: number): number {
  if (STEMS.has(first) || MASKS.has(first)) flat.stems += flat.waiting.length >> 1;
  const mask = MASKS.has(first) ? Math.ceil(flat.stems / 8) : 0;
  flat.out.push(code.subarray(at, at + size + mask));
  flat.waiting = [];
  if (first === END) flat.ended = true;
  return mask;
}

const bias = (count: number): number => (count < 1240 ? 107 : count < 33_900 ? 1131 : 32_768);

function sizeOf(first: number): number {
  if (first === 28) return 3;
  if (first === 255) return 5;
  if (first >= 247) return 2;
  return first === 12 ? 2 : 1;
}

function valueAt(code: Buffer, at: number, first: number): number {
  if (first === 28) return code.readInt16BE(at + 1);
  if (first === 255) return code.readInt32BE(at + 1) / 65_536;
  if (first <= 246) return first - 139;
  return first <= 250 ? (first - 247) * 256 + code.readUInt8(at + 1) + 108 : -(first - 251) * 256 - code.readUInt8(at + 1) - 108;
}
