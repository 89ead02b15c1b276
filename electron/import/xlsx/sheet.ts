import { ProblemError, problem } from '@shared/base/result.ts';
import type { Cell, Merge, Row } from '@shared/import/types.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../limits.ts';
import type { Show } from './workbook.ts';
import { attribute, decodeXml, scanXml } from './xml.ts';

export interface Sheet {
  readonly rows: readonly Row[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Merge[];
}
export interface SheetSetting {
  readonly strings: readonly string[];
  readonly shows: readonly Show[];
  readonly from1904: boolean;
}

const EMPTY: Row = [];
const DAYS_1904 = 1462;

/** Rows of a sheet as a person sees them: days as `YYYY-MM-DD`, numbers with leading zeros as text; formulas by their last result. */
export function readSheet(xml: string, setting: SheetSetting): Sheet {
  const rows: Row[] = [];
  const hiddenColumns: number[] = [];
  const hiddenRows: number[] = [];
  const merges: Merge[] = [];
  let row: Cell[] = [];
  let at = -1;
  let column = -1;
  let attributes = '';
  let value = '';
  let wanted = false;
  let phonetic = false;
  const put = (): void => {
    if (column < MAX_COLUMNS && value !== '')
      place(row, column, cellOf(attribute(attributes, 't'), value, Number(attribute(attributes, 's') || 0), setting));
  };
  scanXml(xml, {
    open: (name, given, closed) => {
      switch (name) {
        case 'row': {
          at = Number(attribute(given, 'r') || at + 2) - 1;
          column = -1;
          if (!(at >= 0 && at < MAX_ROWS)) throw new ProblemError(problem('file.tooManyRows', { limit: MAX_ROWS }));
          row = [];
          if (/^(1|true)$/.test(attribute(given, 'hidden'))) hiddenRows.push(at);
          return;
        }
        case 'c':
          column = columnOf(attribute(given, 'r')) ?? column + 1;
          attributes = given;
          value = '';
          return;
        case 'v':
        case 't':
          wanted = !closed && !phonetic;
          return;
        case 'rPh':
          phonetic = !closed;
          return;
        case 'col':
          if (/^(1|true)$/.test(attribute(given, 'hidden'))) hide(given, hiddenColumns);
          return;
        case 'mergeCell': {
          const merge = mergeOf(attribute(given, 'ref'));
          if (merge && merges.length < 100_000) merges.push(merge);
          return;
        }
        default:
      }
    },
    close: (name) => {
      if (name === 'v' || name === 't') wanted = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') put();
      else if (name === 'row' && row.length > 0) {
        while (rows.length < at) rows.push(EMPTY);
        rows[at] = row;
      }
    },
    text: (raw) => {
      if (wanted) value += decodeXml(raw);
    },
  });
  return { rows, hiddenColumns, hiddenRows, merges };
}

function place(row: Cell[], column: number, cell: Cell): void {
  while (row.length < column) row.push('');
  row[column] = cell;
}

function cellOf(type: string, value: string, style: number, { strings, shows, from1904 }: SheetSetting): Cell {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str' || type === 'inlineStr' || type === 'e') return value;
  if (type === 'd') return value.slice(0, 10);
  const number = Number(value);
  if (!Number.isFinite(number) || (/^\d+$/.test(value) && value.length > 15)) return value;
  const show = shows[style] ?? 'plain';
  if (show === 'date') return dayOf(from1904 ? number + DAYS_1904 : number) ?? number;
  return typeof show === 'object' && Number.isInteger(number) && number >= 0 ? String(number).padStart(show.zeros, '0') : number;
}

/** Serial days as a date; `null` outside the calendar that spreadsheets and we share. */
function dayOf(serial: number): string | null {
  if (!(serial >= 61 && serial < 110_000)) return null;
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** `C` of `C12` as 2; `null` where the cell does not say. */
function columnOf(reference: string): number | null {
  let column = 0;
  let i = 0;
  for (; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return i === 0 ? null : column - 1;
}

function hide(attributes: string, hidden: number[]): void {
  const last = Math.min(Number(attribute(attributes, 'max')), MAX_COLUMNS);
  for (let column = Number(attribute(attributes, 'min')); column >= 1 && column <= last; column++) hidden.push(column - 1);
}

function mergeOf(reference: string): Merge | null {
  const [from = '', to = ''] = reference.split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [Number(/\d+$/.exec(from)?.[0]), Number(/\d+$/.exec(to)?.[0])];
  if (left === null || right === null || !(top >= 1) || !(bottom >= top) || right < left) return null;
  return { row: top - 1, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
