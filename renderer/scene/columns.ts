export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Equal columns that share a width, with `gap` pixels between them. */
export function columnsOf(width: number, count: number, gap: number): readonly Column[] {
  const each = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => ({ x: i * (each + gap), width: each }));
}

/** Column over which a place lies; beside the board it is the outermost one, in a gap the one on its left. */
export function columnAt(x: number, width: number, count: number, gap: number): number {
  const each = (width - gap * (count - 1)) / count + gap;
  return each > 0 ? Math.max(0, Math.min(count - 1, Math.floor(x / each))) : 0;
}
