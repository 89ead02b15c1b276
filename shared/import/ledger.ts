/** Cells are numbered customer × quarter × category: all three below these bounds, so that a key is an exact integer. */
const QUARTERS = 16_384;
const CATEGORIES = 16_384;
export const MAX_CATEGORIES = CATEGORIES - 1;

export const cellKey = (customer: number, quarter: number, category: number): number => (customer * QUARTERS + quarter) * CATEGORIES + category;
export const categoryOfKey = (key: number): number => key % CATEGORIES;
export const quarterOfKey = (key: number): number => Math.floor(key / CATEGORIES) % QUARTERS;
export const customerOfKey = (key: number): number => Math.floor(key / CATEGORIES / QUARTERS);
/** Customer and quarter of a key, without the category. */
export const withoutCategory = (key: number): number => Math.floor(key / CATEGORIES);

/** Quarter of a key without category. */
export const quarterOfShort = (key: number): number => key % QUARTERS;

/** Exact sums by cell; a sum that leaves the exact range is refused. */
export class Ledger {
  private readonly places = new Map<number, number>();
  readonly keys: number[] = [];
  readonly sums: number[] = [];

  /** Place of a cell, made when first asked for. */
  place(key: number): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.keys.length;
    this.places.set(key, place);
    this.keys.push(key);
    this.sums.push(0);
    return place;
  }

  /** False where the sum would no longer be exact. */
  add(place: number, value: number): boolean {
    const sum = (this.sums[place] as number) + value;
    if (!Number.isSafeInteger(sum)) return false;
    this.sums[place] = sum;
    return true;
  }

  /** As a map; what sums to nothing because all its rows were taken out again is not in it. */
  toMap(filled: (place: number) => boolean): Map<number, number> {
    const map = new Map<number, number>();
    for (let place = 0; place < this.keys.length; place++) if (filled(place)) map.set(this.keys[place] as number, this.sums[place] as number);
    return map;
  }
}
