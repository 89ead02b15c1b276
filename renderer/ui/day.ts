/**
 * A day as people type it (`2026-11-23`, `2026/3/5`, `2026.3.5`, `2026年3月5日`, `3-5` of this year) as `YYYY-MM-DD`.
 * @returns null for an empty text, undefined for what is no day.
 */
export function readDay(text: string, thisYear: number): string | null | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  const match = /^(?:(\d{4})[-/.年]\s*)?(\d{1,2})[-/.月]\s*(\d{1,2})日?$/.exec(plain);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1] ?? thisYear), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}
