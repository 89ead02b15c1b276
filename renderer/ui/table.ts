import type { Format } from '@shared/i18n/format.ts';
import type { DataTable, TableColumn } from '@shared/scene/table.ts';

type Cell = string | number | null;
export interface Sorting {
  readonly column: number;
  readonly down: boolean;
}

/** A cell as people read it; amounts stand in currency units. */
export function cellText(cell: Cell, kind: TableColumn['kind'], format: Format): string {
  if (cell === null || cell === '') return '–';
  if (typeof cell === 'string') return kind === 'day' ? format.day(cell) : cell;
  if (kind === 'share') return format.percent(cell, 1);
  return format.number(cell, kind === 'amount' ? 2 : 1);
}

/** Rows in the chosen order; unknown ones last either way. */
export function sortRows(table: DataTable, sorting: Sorting | null, compare: (a: string, b: string) => number): DataTable['rows'] {
  if (!sorting) return table.rows;
  const { column, down } = sorting;
  const sign = down ? -1 : 1;
  return [...table.rows].sort((a, b) => compareCells(a.cells[column] ?? null, b.cells[column] ?? null, sign, compare));
}

function compareCells(a: Cell, b: Cell, sign: number, compare: (a: string, b: string) => number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
}

/** The table as tab-separated text, with headings; formulas in texts are disarmed, numbers stay plain. */
export function tableToTsv(table: DataTable): string {
  const lines = [
    table.columns.map(({ title }) => plain(title)),
    ...table.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'number' ? String(cell) : plain(cell ?? '')))),
  ];
  return lines.map((line) => line.join('\t')).join('\r\n');
}

/** No tab or break within a cell; a text that a spreadsheet would run as a formula gets an apostrophe. */
const plain = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replace(/^(?=[=+\-@＝＋－＠])/, "'");

/** Tab-separated text from a spreadsheet as rows of cells; quoted cells may hold tabs and breaks. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === '\t') endCell();
    else if (c === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (c !== '\r') cell += c;
  }
  if (cell !== '' || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return rows;
}
