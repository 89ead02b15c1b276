import type { Portfolio } from '../instruments/facts.ts';

/**
 * The columns of a portfolio as one run of bytes, for the way from main process to page and for the column index: numbers as they lie in
 * memory, texts as their lengths and their joined code units. Nothing is parsed on the way back; numbers are not even copied.
 *
 *     magic · size · quarters (count, first as year × 4 + quarter) · dataUntil · sales · potential · effort · status · text columns
 *
 * Little-endian like every machine we run on. A text column whose code units all fit into a byte takes a byte for each.
 */
const MAGIC = 0x3250_524b; // "KRP2": with parents
const TEXTS = ['ids', 'codes', 'names', 'owners', 'cities', 'countries', 'parents', 'potentialAt', 'lastSale'] as const;
const HEAD = 8;

/** Packs a portfolio. The result is aligned, so that `unpackPortfolio` of it copies no numbers. */
export function packPortfolio(p: Portfolio): Uint8Array {
  const out = new Writer();
  out.numbers(Uint32Array.of(MAGIC, p.size));
  out.texts(p.quarters);
  out.texts([p.dataUntil]);
  out.numbers(p.sales);
  out.numbers(p.potential);
  out.numbers(p.effort);
  out.numbers(p.potentialStatus);
  for (const name of TEXTS) out.texts(p[name]);
  return out.bytes();
}

/**
 * The portfolio that was packed; its number columns are views on `bytes` where those are aligned.
 * Throws `RangeError` for bytes that `packPortfolio` did not make.
 */
export function unpackPortfolio(bytes: Uint8Array): Portfolio {
  const aligned = bytes.byteOffset % HEAD === 0 ? bytes : bytes.slice();
  const input = new Reader(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const [magic, size = 0] = input.numbers(Uint32Array);
  if (magic !== MAGIC) throw new RangeError('not a packed portfolio');
  const quarters = input.texts();
  const [dataUntil = ''] = input.texts();
  const sales = input.numbers(Float64Array);
  const potential = input.numbers(Float64Array);
  const effort = input.numbers(Float64Array);
  const potentialStatus = input.numbers(Uint8Array);
  const texts = {} as Record<(typeof TEXTS)[number], readonly string[]>;
  for (const name of TEXTS) texts[name] = input.texts();
  const fits =
    sales.length === size * quarters.length && potential.length === size && effort.length === size * 4 && potentialStatus.length === size;
  if (!fits || TEXTS.some((name) => texts[name].length !== size)) throw new RangeError('columns of different length');
  return { size, quarters, dataUntil, sales, potential, effort, potentialStatus, ...texts };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;
type NumbersType<T extends Numbers> = {
  new (buffer: ArrayBufferLike, offset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
};

/** Sections one after the other: length in bytes, then content, each at a multiple of eight. */
class Writer {
  readonly #sections: Numbers[] = [];

  numbers(values: Numbers): void {
    this.#sections.push(values);
  }

  texts(values: readonly string[]): void {
    this.numbers(Uint32Array.from(values, (text) => text.length));
    this.numbers(codeUnits(values.join('')));
  }

  bytes(): Uint8Array {
    const total = this.#sections.reduce((sum, one) => sum + HEAD + roundUp(one.byteLength), 0);
    const out = new Uint8Array(total);
    const heads = new DataView(out.buffer);
    let at = 0;
    for (const section of this.#sections) {
      heads.setUint32(at, section.byteLength, true);
      heads.setUint32(at + 4, section.BYTES_PER_ELEMENT, true);
      out.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at + HEAD);
      at += HEAD + roundUp(section.byteLength);
    }
    return out;
  }
}

class Reader {
  #at = 0;

  constructor(
    private readonly buffer: ArrayBufferLike,
    private readonly offset: number,
    private readonly length: number,
  ) {}

  numbers<T extends Numbers>(type: NumbersType<T>): T {
    const { size, width } = this.#head();
    if (width !== type.BYTES_PER_ELEMENT) throw new RangeError('a column of another kind was expected');
    return this.#section(type, size);
  }

  texts(): string[] {
    const lengths = this.numbers(Uint32Array);
    const { size, width } = this.#head();
    const joined = textOf(width === 1 ? this.#section(Uint8Array, size) : this.#section(Uint16Array, size));
    let at = 0;
    const texts = Array.from(lengths, (length) => joined.slice(at, (at += length)));
    if (at !== joined.length) throw new RangeError('texts do not fill their column');
    return texts;
  }

  #head(): { readonly size: number; readonly width: number } {
    if (this.#at + HEAD > this.length) throw new RangeError('a column is missing');
    const view = new DataView(this.buffer, this.offset + this.#at, HEAD);
    this.#at += HEAD;
    return { size: view.getUint32(0, true), width: view.getUint32(4, true) };
  }

  #section<T extends Numbers>(type: NumbersType<T>, size: number): T {
    if (this.#at + size > this.length || size % type.BYTES_PER_ELEMENT !== 0) throw new RangeError('a column is cut off');
    const section = new type(this.buffer, this.offset + this.#at, size / type.BYTES_PER_ELEMENT);
    this.#at += roundUp(size);
    return section;
  }
}

const roundUp = (length: number): number => Math.ceil(length / HEAD) * HEAD;

function codeUnits(text: string): Uint8Array | Uint16Array {
  const units = new Uint16Array(text.length);
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit;
    all |= unit;
  }
  return all < 256 ? Uint8Array.from(units) : units;
}

/** As many arguments as every engine takes. */
const AT_ONCE = 8_192;

function textOf(units: Uint8Array | Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += AT_ONCE) parts.push(String.fromCharCode(...units.subarray(at, at + AT_ONCE)));
  return parts.join('');
}
