/**
 * Fractional keys: strings over `0-9a-z`, compared by code unit, such that between any two there is always a third. Order of
 * siblings is kept so (not by index), so that two people's insertions can later be merged. A key never ends with `0`.
 */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A key strictly between `before` and `after` (`undefined` = open end). Throws `RangeError` when before ≥ after. */
export function keyBetween(before: string | undefined, after: string | undefined): string {
  const low = before ?? '';
  if (after !== undefined && low >= after) throw new RangeError('keys out of order');
  let prefix = '';
  for (let i = 0; ; i++) {
    const a = i < low.length ? DIGITS.indexOf(low[i] as string) : 0;
    const bounded = after !== undefined && after.startsWith(prefix);
    const b = bounded && i < after.length ? DIGITS.indexOf(after[i] as string) : DIGITS.length;
    if (b - a > 1) return prefix + (DIGITS[a + Math.floor((b - a) / 2)] as string);
    prefix += DIGITS[a] as string;
  }
}

/** `count` ascending keys for a fresh list. */
export function freshKeys(count: number): string[] {
  const width = Math.max(1, Math.ceil(Math.log(count + 1) / Math.log(DIGITS.length)));
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor(((i + 1) * DIGITS.length ** width) / (count + 1));
    return `${at.toString(36).padStart(width, '0')}i`;
  });
}
