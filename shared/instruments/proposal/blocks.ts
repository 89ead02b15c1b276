import type { Block, Column, ColumnKind, Inline, TableRow } from '../../document/blocks.ts';
import { DASH, filled, linesOf } from './words.ts';

type Heading = Extract<Block, { type: 'heading' }>;

/** Heading of a numbered part; `bookmark` is what the contents and the guide by role point to. */
export const part = (text: string, bookmark: string, breaking: 'page' | 'flow'): Heading => ({
  type: 'heading',
  level: 1,
  text,
  bookmark,
  numbered: true,
  break: breaking,
});
export const subpart = (text: string, bookmark?: string): Heading => ({
  type: 'heading',
  level: 2,
  text,
  numbered: true,
  ...(bookmark ? { bookmark } : {}),
});

/** A part with its blocks, or nothing at all: a heading never stands alone. */
export const under = (heading: Block, blocks: readonly Block[]): Block[] => (blocks.length > 0 ? [heading, ...blocks] : []);

/** Paragraphs of a text, one a line. */
export const paragraphs = (text: string): Block[] => linesOf(text).map((line) => ({ type: 'paragraph', text: line }));
export const lead = (text: string): Block[] => (filled(text) ? [{ type: 'lead', text: linesOf(text).join(' ') }] : []);

export interface Head {
  readonly head: string;
  readonly kind: ColumnKind;
  readonly weight: number;
}
export interface RowSpec {
  readonly cells: readonly (string | null)[];
  readonly role?: 'subtotal' | 'total';
}
export interface TableSpec {
  readonly caption?: string;
  readonly heads: readonly Head[];
  readonly rows: readonly RowSpec[];
  readonly note?: string;
  readonly keep?: 'whole' | 'split';
}

/** A table without the columns that nobody filled; an empty cell among filled ones is a dash. Nothing when there are no rows. */
export function table({ caption, heads, rows, note, keep }: TableSpec): Block[] {
  const ordinary = rows.filter((row) => row.role === undefined);
  if (ordinary.length === 0) return [];
  const used = heads.map((_, i) => i === 0 || ordinary.some((row) => filled(row.cells[i])));
  const pick = <T>(all: readonly T[]): T[] => all.filter((_, i) => used[i]);
  const columns: Column[] = pick(heads).map(({ head, kind, weight }) => ({ head, kind, weight }));
  const cell = (row: RowSpec, text: string | null): Inline => (filled(text) ? text : row.role ? '' : DASH);
  const lines: TableRow[] = rows.map((row) => ({
    cells: pick(row.cells.map((text) => cell(row, text))),
    ...(row.role ? { role: row.role } : {}),
  }));
  return [
    {
      type: 'table',
      columns,
      rows: lines,
      keep: keep ?? (rows.length > 9 ? 'split' : 'whole'),
      ...(caption ? { caption } : {}),
      ...(note ? { note } : {}),
    },
  ];
}
