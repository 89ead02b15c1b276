import type { Block, Column, ColumnKind, Inline, TableRow as Row } from '@shared/document/blocks.ts';
import { measureText } from '@shared/scene/measure.ts';
import { columnWidths } from '@shared/document/columns.ts';
import {
  SequentialIdentifier,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
  type ParagraphChild,
  type TableVerticalAlign,
} from 'docx';
import type { Rendered, Writing } from '../context.ts';
import { TEXT_WIDTH } from '../measures.ts';
import { inlineRuns, pageReference, paragraph, textParagraph, textRuns } from '../runs.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
type Look = { readonly firstRow?: boolean; readonly lastRow?: boolean; readonly firstColumn?: boolean };

/** A table up to this many rows stays on one page with its caption. */
const WHOLE = 9;
const CELL: Readonly<Record<ColumnKind, string>> = {
  text: 'TableText',
  strong: 'TableStrong',
  number: 'TableNumber',
  numberStrong: 'TableNumberStrong',
  centre: 'TableCentre',
  date: 'TableCentre',
  source: 'TableSource',
};
const SUM_CELL: Readonly<Record<ColumnKind, string>> = {
  ...CELL,
  text: 'TableStrong',
  number: 'TableNumberStrong',
  centre: 'TableCentreStrong',
  date: 'TableCentreStrong',
};
const HEAD: Readonly<Record<ColumnKind, string>> = {
  text: 'TableHead',
  strong: 'TableHead',
  number: 'TableHeadNumber',
  numberStrong: 'TableHeadNumber',
  centre: 'TableHeadCentre',
  date: 'TableHeadCentre',
  source: 'TableHead',
};

export interface Cell {
  readonly children: readonly Paragraph[];
  readonly width: number;
  readonly span?: number;
  readonly rows?: number;
  readonly align?: TableVerticalAlign;
}

/** One cell, its width written out: LibreOffice, WPS and Word then agree. */
export const cell = ({ children, width, span, rows, align }: Cell): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(span && span > 1 ? { columnSpan: span } : {}),
    ...(rows && rows > 1 ? { rowSpan: rows } : {}),
    ...(align ? { verticalAlign: align } : {}),
  });

/** A table of fixed widths in one of the document's table styles. */
export const fixedTable = (style: string, widths: readonly number[], rows: readonly TableRow[], look: Look = {}): Table =>
  new Table({
    style,
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, ...look, noHBand: true, noVBand: true },
  });

/** A table with caption above and note below, as the page rules want it. */
export function table(writing: Writing, block: Of<'table'>): Rendered {
  const { columns, rows } = block;
  const widths = columnWidths(columns, rows, TEXT_WIDTH, writing.front ? 9 : writing.zh ? 10 : 9.5);
  const kept = keepRule(rows, block.keep, block.note !== undefined);
  const headed = columns.some((column) => column.head !== '');
  const head = headed ? [headRow(writing, columns, widths)] : [];
  const body = rows.map((row, index) => bodyRow(writing, columns, widths, row, kept(index)));
  const children = [
    ...(block.caption ? [caption(writing, 'table', block.caption)] : []),
    ...(head.length + body.length > 0
      ? [fixedTable('KRTable', widths, [...head, ...body], { firstRow: headed, lastRow: rows.at(-1)?.role === 'total' })]
      : []),
    ...(block.note ? [textParagraph(writing, 'SourceNote', block.note)] : []),
  ];
  return { children, endsWithTable: !block.note, startsWithTable: !block.caption, hasAirAbove: block.caption !== undefined };
}

/** Which rows stay with the next: all of a short table; else never a single row alone, and the total with the row above and its note. */
function keepRule(rows: readonly Row[], keep: 'whole' | 'split' | undefined, noted: boolean): (index: number) => boolean {
  const last = rows.length - 1;
  const whole = keep === 'whole' || (keep !== 'split' && rows.length <= WHOLE);
  const total = rows[last]?.role === 'total';
  return (index) => {
    if (index === last) return noted && (total || whole);
    return whole || index === 0 || index === last - 1 || rows[index + 1]?.role !== undefined;
  };
}

function headRow(writing: Writing, columns: readonly Column[], widths: readonly number[]): TableRow {
  const cells = columns.map((column, index) =>
    cell({
      children: [textParagraph(writing, HEAD[column.kind], column.head, { keepNext: true })],
      width: widths[index] ?? 0,
      align: VerticalAlignTable.BOTTOM,
    }),
  );
  return new TableRow({ children: cells, cantSplit: true, tableHeader: true });
}

/** A source that does not fit its column gets its date on a line of its own, instead of a date broken in two. */
function dateBelow(column: Column, text: Inline, width: number): Inline {
  const isLong = column.kind === 'source' && typeof text === 'string' && measureText(text, 180) > width - 190;
  return isLong ? text.replace(/\s+(\d{4}-\d{2}-\d{2})$/, '\n$1') : text;
}

function bodyRow(writing: Writing, columns: readonly Column[], widths: readonly number[], row: Row, keepNext: boolean): TableRow {
  const cells = columns.map((column, index) => {
    const style = (row.role ? SUM_CELL : CELL)[column.kind];
    return cell({
      children: [paragraph(style, inlineRuns(writing, dateBelow(column, row.cells[index] ?? '', widths[index] ?? 0)), { keepNext })],
      width: widths[index] ?? 0,
      align: VerticalAlignTable.TOP,
    });
  });
  return new TableRow({ children: cells, cantSplit: true });
}

/** `表 1 …` above a table, `图 1 …` below a figure; the number is a field, so that Word can renew it. */
export function caption(writing: Writing, kind: 'table' | 'figure', text: string): Paragraph {
  const word = writing.words(kind);
  const children: ParagraphChild[] = [...textRuns(writing, `${word} `), new SequentialIdentifier(word), ...textRuns(writing, ` ${text}`)];
  return paragraph(kind === 'table' ? 'Caption' : 'FigureCaption', children);
}

/** Two to five figures side by side. */
export function keyFigures(writing: Writing, block: Of<'keyFigures'>): Rendered {
  if (block.figures.length === 0) return { children: [] };
  const width = Math.floor(TEXT_WIDTH / block.figures.length);
  const widths = block.figures.map((_, index) => (index === 0 ? TEXT_WIDTH - width * (block.figures.length - 1) : width));
  const cells = block.figures.map((figure, index) => cell({ children: keyFigure(writing, figure), width: widths[index] ?? width }));
  const rows = [new TableRow({ children: cells, cantSplit: true })];
  return { children: [fixedTable('KRFigures', widths, rows)], startsWithTable: true, endsWithTable: true };
}

function keyFigure(writing: Writing, figure: Of<'keyFigures'>['figures'][number]): Paragraph[] {
  const text = figure.unit ? `${figure.value} ${figure.unit}` : figure.value;
  return [
    paragraph('KeyFigure', textRuns(writing, text, figure.attention ? 'Warn' : undefined)),
    textParagraph(writing, 'KeyLabel', figure.label),
    ...(figure.range ? [textParagraph(writing, 'KeyLabel', figure.range)] : []),
  ];
}

/** Where each role should look first, with the pages. */
export function roleGuide(writing: Writing, block: Of<'roleGuide'>): Rendered {
  const widths = [2200, 5480, 1500];
  const head = widths.map((width, index) =>
    cell({
      children: [
        textParagraph(
          writing,
          index === 2 ? 'TableHeadCentre' : 'TableHead',
          block.head[index] ?? (index === 2 ? writing.words('page') : ''),
          { keepNext: true },
        ),
      ],
      width,
      align: VerticalAlignTable.BOTTOM,
    }),
  );
  const rows = block.rows.map((row, index) => guideRow(writing, widths, row, index < block.rows.length - 1));
  const all = [new TableRow({ children: head, cantSplit: true, tableHeader: true }), ...rows];
  return {
    children: [textParagraph(writing, 'BlockHeading', block.title), fixedTable('KRTable', widths, all, { firstRow: true })],
    hasAirAbove: true,
    endsWithTable: true,
  };
}

function guideRow(writing: Writing, widths: readonly number[], row: Of<'roleGuide'>['rows'][number], keepNext: boolean): TableRow {
  const pages = row.refs.map((ref) => pageReference(writing, ref)).filter((runs) => runs.length > 0);
  const listed = pages.flatMap((runs, index) => (index === 0 ? runs : [...textRuns(writing, ', '), ...runs]));
  const contents = [
    textParagraph(writing, 'TableStrong', row.role, { keepNext }),
    textParagraph(writing, 'TableText', row.where, { keepNext }),
    paragraph('TableCentre', listed, { keepNext }),
  ];
  return new TableRow({
    children: contents.map((child, index) => cell({ children: [child], width: widths[index] ?? 0, align: VerticalAlignTable.TOP })),
    cantSplit: true,
  });
}
