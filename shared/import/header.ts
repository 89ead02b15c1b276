import { cellAt, looksLikeValue, textOf } from './cells.ts';
import { candidatesOf, headingOf, periodOf } from './headings.ts';
import type { Cell, RawTable, Row } from './types.ts';

/** Where the headings stand and what they are, two-line ones joined. */
export interface Header {
  /** First row of the headings, from 0; `depth` 1 or 2. */
  readonly row: number;
  readonly depth: 1 | 2;
  readonly headings: readonly string[];
  /** False: no heading was recognised, the row only looks like one. */
  readonly known: boolean;
}

/** Rows looked at from the top: letterheads and notes above a table are shorter than this. */
const REACH = 40;

/** The row of headings, also under title rows; `null` where no row looks like one. */
export function findHeader(table: RawTable, width: number): Header | null {
  let best: Header | null = null;
  let bestScore = 0;
  const reach = Math.min(table.rows.length, REACH);
  for (let row = 0; row < reach; row++) {
    for (const header of headersAt(table, row, width)) {
      const score = scoreOf(header, table, width);
      if (score > bestScore + (header.depth === 2 ? 1 : 0)) [best, bestScore] = [header, score];
    }
  }
  return best ?? plainHeader(table, width, reach);
}

/** The headings of a row that the user chose. */
export function headerAt(table: RawTable, row: number, width: number): Header {
  const [one, two] = headersAt(table, row, width);
  const better = two && scoreOf(two, table, width) > scoreOf(one as Header, table, width) + 1 ? two : one;
  return better ?? single(table, row, width);
}

const single = (table: RawTable, row: number, width: number): Header => ({
  row,
  depth: 1,
  headings: Array.from({ length: width }, (_, column) => headingText(cellAt(table.rows[row], column))),
  known: true,
});

function headersAt(table: RawTable, row: number, width: number): Header[] {
  const one = single(table, row, width);
  const filled = one.headings.filter((text) => text !== '').length;
  const below = table.rows[row + 1];
  const two = filled >= 2 && below && !below.some(looksLikeNumber) ? joined(table, row, width) : null;
  return two ? [one, two] : [one];
}

const looksLikeNumber = (cell: Cell): boolean => typeof cell === 'number' || (cell !== '' && looksLikeValue(cell) && !/[年月]/.test(cell));
const headingText = (cell: Cell): string => String(cell).replace(/\s+/g, ' ').trim();

/** Two lines as one: a merged upper cell speaks for the columns it spans, and so does one with blanks beside it. */
function joined(table: RawTable, row: number, width: number): Header {
  const upper = spread(table, row, width);
  const headings = upper.map((above, column) => {
    const below = headingText(cellAt(table.rows[row + 1], column));
    return above === '' || above === below ? below : below === '' ? above : `${above} ${below}`;
  });
  return { row, depth: 2, headings, known: true };
}

function spread(table: RawTable, row: number, width: number): string[] {
  const cells = Array.from({ length: width }, (_, column) => headingText(cellAt(table.rows[row], column)));
  const merged = table.merges.filter((merge) => merge.row === row && merge.columns > 1);
  for (const merge of merged)
    for (let column = merge.column + 1; column < Math.min(width, merge.column + merge.columns); column++)
      cells[column] = cells[merge.column] as string;
  if (table.merges.length > 0) return cells;
  for (let column = 1; column < width; column++)
    if (cells[column] === '' && textOf(cellAt(table.rows[row + 1], column)) !== '') cells[column] = cells[column - 1] as string;
  return cells;
}

/** Sum of how well the headings are known; values among them, holes and a lone cell speak against it. */
function scoreOf(header: Header, table: RawTable, width: number): number {
  let known = 0;
  let recognised = 0;
  let filled = 0;
  let values = 0;
  for (const text of header.headings) {
    if (text === '') continue;
    filled++;
    const score = headingScore(text);
    known += score;
    if (score > 0) recognised++;
    else if (looksLikeValue(text)) values++;
  }
  const enough = recognised >= 2 || (recognised === 1 && filled <= 3 && known >= 3);
  return enough && table.rows.length > header.row + header.depth ? known - values * 2 - ((width - filled) / Math.max(1, width)) * 2 : 0;
}

/** 0–3: exact alias, period, or holding a known word; of a joined heading the lower line counts too. */
export function headingScore(text: string): number {
  const whole = candidatesOf(headingOf(text).plain)[0]?.score ?? 0;
  if (whole > 1) return whole;
  const last = text.includes(' ') ? (candidatesOf(headingOf(text.slice(text.lastIndexOf(' ') + 1)).plain)[0]?.score ?? 0) : 0;
  return Math.max(whole, last > 1 ? last - 0.5 : 0, periodOf(text, 2000) ? 2 : 0);
}

/** Without a known heading: the first row of several distinct texts over rows that hold values in some of these columns. */
function plainHeader(table: RawTable, width: number, reach: number): Header | null {
  for (let row = 0; row < reach - 1; row++) {
    const header = single(table, row, width);
    const filled = header.headings.filter((text) => text !== '');
    if (filled.length < 2 || filled.length < width * 0.6 || new Set(filled).size < filled.length) continue;
    if (filled.some(looksLikeValue)) return null;
    return (table.rows[row + 1] as Row).some((cell) => cell !== '' && looksLikeValue(cell)) ? { ...header, known: false } : null;
  }
  return null;
}
