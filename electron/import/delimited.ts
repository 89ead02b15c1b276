import { fail, ok, problem, type Result } from '@shared/base/result.ts';
import type { Delimiter, Row } from '@shared/import/types.ts';
import { cut } from './cut.ts';
import { MAX_ROWS } from './limits.ts';

export interface Delimited {
  readonly rows: readonly Row[];
  readonly delimiter: Delimiter;
  readonly openQuote?: number | undefined;
}

const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|'];
const SAMPLE = 64 * 1024;

/** Cells of a text file. A first line `sep=;` (Excel's) decides the delimiter; it stays as an empty row so that row numbers hold. */
export function parseDelimited(given: string, said?: Delimiter): Result<Delimited> {
  const declared = /^sep=(.)\r?\n/i.exec(given);
  const text = declared ? given.slice(declared[0].length) : given;
  const delimiter = said ?? DELIMITERS.find((one) => one === declared?.[1]) ?? guessDelimiter(text);
  const parsed = cut(text, delimiter, MAX_ROWS + 1);
  const rows: Row[] = declared ? [[''], ...parsed.rows] : parsed.rows;
  while (rows.length > 0 && isBlank(rows.at(-1) as Row)) rows.pop();
  if (rows.length > MAX_ROWS) return fail(problem('file.tooManyRows', { limit: MAX_ROWS }));
  if (rows.length === 0) return fail(problem('file.empty'));
  return ok({ rows, delimiter, ...(parsed.openQuote === undefined ? {} : { openQuote: parsed.openQuote + (declared ? 1 : 0) }) });
}

const isBlank = (row: Row): boolean => row.every((cell) => cell === '' || (typeof cell === 'string' && cell.trim() === ''));

/** The delimiter that cuts most of the first lines into the same number of cells, more than one. */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const rows = cut(sample, delimiter, 100).rows.filter((row) => row.some((cell) => cell !== ''));
    const score = evenness(rows);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Share of the rows that have the most common width, weighed by that width; 0 where that is one cell. */
function evenness(rows: readonly Row[]): number {
  const widths = new Map<number, number>();
  for (const row of rows) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0] as [number, number]);
  return width < 2 ? 0 : (count / rows.length) * (1 + Math.log2(width) / 10);
}
