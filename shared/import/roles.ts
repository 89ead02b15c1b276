import { cellAt, isBlankRow, textOf } from './cells.ts';
import type { RowRole } from './contract.ts';
import type { Header } from './header.ts';
import type { RawTable, Row } from './types.ts';

/** Which rows hold data, and what the others are. */
export interface Roles {
  readonly data: Int32Array;
  readonly roles: ReadonlyMap<number, Exclude<RowRole, 'data'>>;
}

const TOTAL =
  /^(合\s*计|总\s*计|小\s*计|累\s*计|本页合计|本页小计|全部合计|共\s*计)([\s:：(（].*)?$|^(grand total|sub-?\s?total|totals?|sum|summe|gesamt|gesamtsumme)\s*:?$/i;
const NOTE =
  /^[*※]?\s*(注|备注|说明|制表|填表|审核|打印|单位|数据来源|来源|note|notes|source|printed|exported|prepared)(\d|[\s:：.、(（]|$)/i;
const FIRST_OF_TOTAL = /[合总小累本全共gGsStT]/;

/** Sorts the rows of a table: titles above the headings, data, totals among and after them, notes at the end. */
export function rolesOf(table: RawTable, header: Header): Roles {
  const roles = new Map<number, Exclude<RowRole, 'data'>>();
  const { rows } = table;
  for (let row = 0; row < header.row; row++) roles.set(row, isBlankRow(rows[row] as Row) ? 'blank' : 'title');
  const start = header.row + header.depth;
  for (let row = header.row; row < start; row++) roles.set(row, 'header');
  const data = new Int32Array(Math.max(0, rows.length - start));
  let count = 0;
  for (let at = start; at < rows.length; at++) {
    const role = roleOf(rows[at] as Row, header);
    if (role === 'data') data[count++] = at;
    else roles.set(at, role);
  }
  count = withoutEnd(table, data, count, roles);
  return { data: data.slice(0, count), roles };
}

function roleOf(row: Row, header: Header): RowRole {
  const first = firstFilled(row);
  if (first < 0) return 'blank';
  const cell = row[first] as string | number;
  if (typeof cell === 'number') return 'data';
  if (FIRST_OF_TOTAL.test(cell.charAt(0) === ' ' ? cell.trim().charAt(0) : cell.charAt(0)) && isTotal(row, first, cell)) return 'total';
  return cell === header.headings[first] && repeats(row, header) ? 'header' : 'data';
}

function firstFilled(row: Row): number {
  for (let i = 0; i < row.length; i++) {
    const cell = row[i] as string | number;
    if (cell !== '' && (typeof cell === 'number' || cell.trim() !== '')) return i;
  }
  return -1;
}

/** A label of a sum, with nothing but numbers beside it: a customer may be called Total. */
function isTotal(row: Row, first: number, label: string): boolean {
  if (!TOTAL.test(label.trim())) return false;
  return row.every(
    (cell, i) => i === first || typeof cell === 'number' || cell.trim() === '' || /^[\s\d.,%¥￥$€+()（）万亿元-]+$/.test(cell),
  );
}

/** Headings printed again in the middle. */
const repeats = (row: Row, header: Header): boolean =>
  header.depth === 1 && header.headings.every((text, i) => text === textOf(cellAt(row, i)).replace(/\s+/g, ' '));

/** Takes notes off the end: lone texts after the last row that is more than that. */
function withoutEnd(table: RawTable, data: Int32Array, count: number, roles: Map<number, Exclude<RowRole, 'data'>>): number {
  let end = count;
  while (end > 0 && isNote(table, data[end - 1] as number, roles)) {
    roles.set(data[end - 1] as number, 'note');
    end--;
  }
  return end;
}

function isNote(table: RawTable, at: number, roles: ReadonlyMap<number, RowRole>): boolean {
  const row = table.rows[at] as Row;
  const filled = row.filter((cell) => typeof cell === 'number' || cell.trim() !== '');
  const text = textOf(filled[0] ?? '');
  if (filled.length === 0 || typeof filled[0] === 'number') return false;
  if (NOTE.test(text) && filled.length <= 3) return true;
  if (filled.length > 1) return false;
  return text.length > 40 || /[。：:]/.test(text) || afterTotal(table, at, roles);
}

/** Directly below a total or another note. */
function afterTotal(table: RawTable, at: number, roles: ReadonlyMap<number, RowRole>): boolean {
  for (let row = at - 1; row > at - 4 && row >= 0; row--) {
    const role = roles.get(row);
    if (role === 'total') return true;
    if (role !== 'blank' && !(role === undefined && isLone(table.rows[row] as Row))) return false;
  }
  return false;
}
const isLone = (row: Row): boolean => row.filter((cell) => typeof cell === 'number' || cell.trim() !== '').length === 1;
