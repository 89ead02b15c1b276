import { measureText } from '../scene/measure.ts';
import type { Column, Inline, TableRow } from './blocks.ts';

/** Left and right padding of a cell and a little air, in twentieths of a point. */
const PADDING = 190 + 24;
const UNBROKEN: ReadonlySet<Column['kind']> = new Set(['number', 'numberStrong', 'date']);

/** A short Chinese head with its unit, 年损失（万元）, stays on one line. */
const SHORT_HEAD = /^[\p{Script=Han}（）/]{1,9}$/u;

/** Inline text without its marks; a page reference counts as three digits. */
export const plainText = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : 'pageOf' in run ? '000' : '\n')).join('');

/**
 * Widths of a table's columns in twentieths of a point; they add up to `total` exactly. Each column gets its weight's share; one whose
 * numbers, dates or longest word would break gets what it needs, the others give it in proportion to what they have to spare.
 * @param size text size of the table in points
 */
export function columnWidths(columns: readonly Column[], rows: readonly TableRow[], total: number, size: number): readonly number[] {
  if (columns.length === 0) return [];
  const weights = columns.map((column) => (Number.isFinite(column.weight) && column.weight > 0 ? column.weight : 1));
  const sum = weights.reduce((a, b) => a + b, 0);
  const wanted = weights.map((weight) => (weight / sum) * total);
  const needed = columns.map((column, index) => Math.min(needs(column, rows, index, size), total));
  return rounded(balance(wanted, needed, total), total);
}

function needs(column: Column, rows: readonly TableRow[], index: number, size: number): number {
  const whole = UNBROKEN.has(column.kind);
  const bold = whole || column.kind === 'strong';
  const cells = rows.map((row) => plainText(row.cells[index] ?? ''));
  const widest = cells.reduce(
    (most, text) => Math.max(most, widestPart(text, whole, bold, size)),
    widestPart(column.head, whole && SHORT_HEAD.test(column.head), true, size),
  );
  return Math.max(column.minWidth ?? 0, widest + PADDING);
}

/** Width of the widest part that must not break: the whole line, or the longest word (a Chinese text breaks after any two characters). */
function widestPart(text: string, whole: boolean, bold: boolean, size: number): number {
  const parts = whole ? text.split('\n') : text.split(/\s+|(?<=\p{Script=Han}{2})(?=\p{Script=Han})|(?<=[/、，；,;]|(?<!\d)-)/u);
  return parts.reduce((most, part) => Math.max(most, measureText(part, size * 20, bold ? 600 : 400) + seams(part) * size * 5), 0);
}

/** Places where Word and its kin put a quarter of a character between Chinese and Latin letters or digits: 2026年10月22日 has five. */
const seams = (text: string): number =>
  text.match(/(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/gu)?.length ?? 0;

function balance(wanted: readonly number[], needed: readonly number[], total: number): readonly number[] {
  const all = needed.reduce((a, b) => a + b, 0);
  if (all >= total) return needed.map((width) => (width / all) * total);
  const lacking = wanted.reduce((sum, width, index) => sum + Math.max(0, (needed[index] ?? 0) - width), 0);
  const spare = wanted.reduce((sum, width, index) => sum + Math.max(0, width - (needed[index] ?? 0)), 0);
  return wanted.map((width, index) => {
    const need = needed[index] ?? 0;
    return width < need ? need : width - ((width - need) / (spare || 1)) * lacking;
  });
}

/** Whole numbers with the same sum: what rounding down leaves goes to the widest column. */
function rounded(widths: readonly number[], total: number): readonly number[] {
  const floors = widths.map(Math.floor);
  const left = total - floors.reduce((a, b) => a + b, 0);
  const widest = floors.indexOf(Math.max(...floors));
  return floors.map((width, index) => (index === widest ? width + left : width));
}
