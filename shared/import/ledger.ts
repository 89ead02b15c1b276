/** Cells are numbered customer × quarter × category: all three below these bounds, so that a key is an exact integer. */
const QUARTERS = 16_384;
const CATEGORIES = 16_384;
export const MAX_CATEGORIES = CATEGORIES - 1;

export const cellKey = (customer: number, quarter: number, category: number): number =>
  (customer * QUARTERS + quarter) * CATEGORIES + category;
export const categoryOfKey = (key: number): number => key % CATEGORIES;
export const quarterOfKey = (key: number): number => Math.floor(key / CATEGORIES) % QUARTERS;
export const customerOfKey = (key: number): number => Math.floor(key / CATEGORIES / QUARTERS);
/** Customer and quarter of a key, without the category. */
export const withoutCategory = (key: number): number => Math.floor(key / CATEGORIES);
/** Quarter of a key without category. */
export const quarterOfShort = (key: number): number => key % QUARTERS;

/**
 * Exact sums by cell. A hash table over typed arrays: a `Map` with keys beyond 31 bits costs several times as much, and an import has
 * as many cells as lines. Each cell counts the rows behind it; one without rows is as if it were not there.
 */
export class Ledger {
  keys = new Float64Array(64);
  sums = new Float64Array(64);
  filled = new Int32Array(64);
  /** Number of places in use, of cells without rows too. */
  length = 0;
  private slots = new Int32Array(128);

  /** Place of a cell, made when first asked for. */
  place(key: number): number {
    const slot = this.slotOf(key);
    const known = this.slots[slot] as number;
    if (known > 0) return known - 1;
    const place = this.length++;
    if (place === this.keys.length) this.grow();
    this.keys[place] = key;
    this.slots[this.slotOf(key)] = place + 1;
    return place;
  }

  private slotOf(key: number): number {
    const mask = this.slots.length - 1;
    const low = key % 4_294_967_296;
    let slot = (Math.imul(low ^ ((key - low) / 4_294_967_296), 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const place = this.slots[slot] as number;
      if (place === 0 || this.keys[place - 1] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const [keys, sums, filled] = [this.keys, this.sums, this.filled];
    this.keys = new Float64Array(keys.length * 2);
    this.sums = new Float64Array(keys.length * 2);
    this.filled = new Int32Array(keys.length * 2);
    this.keys.set(keys);
    this.sums.set(sums);
    this.filled.set(filled);
    this.slots = new Int32Array(keys.length * 4);
    for (let place = 0; place < keys.length; place++) this.slots[this.slotOf(keys[place] as number)] = place + 1;
  }

  /** Adds a row to a place; false where the sum would no longer be exact, and then nothing is added. */
  add(place: number, value: number): boolean {
    const sum = (this.sums[place] as number) + value;
    if (!Number.isSafeInteger(sum)) return false;
    this.sums[place] = sum;
    this.filled[place] = (this.filled[place] as number) + 1;
    return true;
  }

  /** Takes a row out of a place again. */
  subtract(place: number, value: number): void {
    this.sums[place] = (this.sums[place] as number) - value;
    this.filled[place] = (this.filled[place] as number) - 1;
  }

  has = (place: number): boolean => (this.filled[place] as number) > 0;

  /** Sum of a cell; `undefined` where nothing stands behind it. */
  get(key: number): number | undefined {
    const place = this.slots[this.slotOf(key)] as number;
    return place > 0 && this.has(place - 1) ? this.sums[place - 1] : undefined;
  }

  /** Forgets a cell. */
  delete(key: number): void {
    const place = this.slots[this.slotOf(key)] as number;
    if (place === 0) return;
    this.filled[place - 1] = 0;
    this.sums[place - 1] = 0;
  }

  /** Each cell that has rows, in the order they were met. */
  each(visit: (key: number, sum: number, place: number) => void): void {
    for (let place = 0; place < this.length; place++)
      if (this.has(place)) visit(this.keys[place] as number, this.sums[place] as number, place);
  }

  get isEmpty(): boolean {
    for (let place = 0; place < this.length; place++) if (this.has(place)) return false;
    return true;
  }

  /** Keys that have rows, by customer, then quarter, then category. */
  sortedKeys(): Float64Array {
    const keys = new Float64Array(this.length);
    let count = 0;
    this.each((key) => (keys[count++] = key));
    return keys.subarray(0, count).sort();
  }
}
