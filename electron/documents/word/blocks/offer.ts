import type { Block, Duty, Gain } from '@shared/document/blocks.ts';
import { Paragraph, TableCell, TableRow, VerticalAlignTable, VerticalMergeType, WidthType } from 'docx';
import type { Rendered, Writing } from '../context.ts';
import { textParagraph, textRuns } from '../runs.ts';
import { cell, fixedTable } from './tables.ts';

type Offer = Extract<Block, { type: 'offer' }>;
/** Label, what, assumption or who, figure or date: one grid carries the whole offer. */
const GRID = [1300, 4030, 2600, 1250] as const;
const [LABEL, WHAT, WHO, FIGURE] = GRID;
const WIDE = WHAT + WHO + FIGURE;

type Line = readonly Paragraph[];
/** One row of the grid before it is known whether it is the last: the label's lines (none = the label above goes on), then its cells. */
interface GridRow {
  readonly label: readonly Paragraph[] | 'continued';
  readonly opens: boolean;
  readonly cells: readonly Line[];
}

/** An offer as one block that stays whole: what it answers, what it provides, what it brings, proof, terms, who does what by when. */
export function offer(writing: Writing, block: Offer): Rendered {
  const rows = [
    ...wideRow(writing, block.labels.answers, block.answers ? [textParagraph(writing, 'TableText', block.answers)] : []),
    ...wideRow(writing, block.labels.provides, provided(writing, block.provides)),
    ...gridRows(writing, block.labels.gains, gainLines(writing, block)),
    ...wideRow(writing, block.labels.proof, block.proof ? [textParagraph(writing, 'TableText', block.proof)] : []),
    ...wideRow(writing, block.labels.terms, block.terms ? [textParagraph(writing, 'TableText', block.terms)] : []),
    ...gridRows(
      writing,
      block.labels.duties,
      block.duties.map((duty) => dutyLine(writing, duty)),
    ),
  ];
  const drawn = rows.map((row, index) => drawRow(row, index < rows.length - 1));
  return {
    children: [fixedTable('KROffer', GRID, [titleRow(writing, block), ...drawn], { firstRow: true, firstColumn: true })],
    startsWithTable: true,
    endsWithTable: true,
  };
}

/** ① to ⑳, then plain. */
export const circled = (number: number): string =>
  Number.isInteger(number) && number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `${number}.`;

function titleRow(writing: Writing, block: Offer): TableRow {
  const title = cell({
    children: [textParagraph(writing, 'OfferTitle', `${circled(block.number)} ${block.title}`)],
    width: LABEL + WHAT,
    span: 2,
    align: VerticalAlignTable.CENTER,
  });
  const figure = cell({
    children: [textParagraph(writing, 'OfferFigure', block.figure ?? '')],
    width: WHO + FIGURE,
    span: 2,
    align: VerticalAlignTable.CENTER,
  });
  const whole = cell({
    children: [textParagraph(writing, 'OfferTitle', `${circled(block.number)} ${block.title}`)],
    width: LABEL + WIDE,
    span: 4,
    align: VerticalAlignTable.CENTER,
  });
  return new TableRow({ children: block.figure ? [title, figure] : [whole], cantSplit: true, tableHeader: true, keepNext: true });
}

const provided = (writing: Writing, items: readonly string[]): readonly Paragraph[] =>
  items.map(
    (item) =>
      new Paragraph({
        style: 'TableItem',
        children: textRuns(writing, item),
        numbering: { reference: 'tableBullets', level: 0, instance: 0, custom: true },
      }),
  );

/** A label; its unit and case, in brackets or on lines of their own, stand smaller below it. */
function labelLines(writing: Writing, label: string): readonly Paragraph[] {
  const [, name, unit] = /^([^（(\n]+?)\s*[（(]([^()（）\n]+)[）)]$/.exec(label) ?? [];
  const lines = name !== undefined && unit !== undefined ? [name, unit] : label.split('\n');
  return lines.map((line, index) => textParagraph(writing, index === 0 ? 'TableStrong' : 'KeyLabel', line));
}

const wideRow = (writing: Writing, label: string, content: readonly Paragraph[]): readonly GridRow[] =>
  content.length === 0 ? [] : [{ label: labelLines(writing, label), opens: false, cells: [content] }];

const gridRows = (writing: Writing, label: string, lines: readonly (readonly Line[])[]): readonly GridRow[] =>
  lines.map((cells, index) => ({
    label: index === 0 ? labelLines(writing, label) : 'continued',
    opens: index === 0 && lines.length > 1,
    cells,
  }));

function gainLines(writing: Writing, block: Offer): readonly (readonly Line[])[] {
  const plain = block.gains.map((gain) => gainLine(writing, gain, false));
  return block.gainTotal ? [...plain, gainLine(writing, block.gainTotal, true)] : plain;
}

function gainLine(writing: Writing, gain: Gain, total: boolean): readonly Line[] {
  const what = gain.formula ? `${gain.label}${writing.words('colon')}${gain.formula}` : gain.label;
  return [
    [textParagraph(writing, total ? 'TableStrong' : 'TableText', what)],
    [textParagraph(writing, 'TableText', gain.assumption)],
    [textParagraph(writing, total ? 'TableNumberStrong' : 'TableNumber', gain.value)],
  ];
}

function dutyLine(writing: Writing, duty: Duty): readonly Line[] {
  const who = [duty.theirs, duty.ours].filter(Boolean).join(writing.zh ? '；' : '; ');
  return [
    [textParagraph(writing, 'TableText', duty.what)],
    [textParagraph(writing, 'TableText', who)],
    [textParagraph(writing, 'TableNumber', duty.date)],
  ];
}

function drawRow(row: GridRow, keepNext: boolean): TableRow {
  const widths = row.cells.length === 1 ? [WIDE] : [WHAT, WHO, FIGURE];
  const cells = row.cells.map((children, index) => cell({ children, width: widths[index] ?? 0, span: row.cells.length === 1 ? 3 : 1 }));
  return new TableRow({ children: [labelCell(row), ...cells], cantSplit: true, keepNext });
}

/** The cells under a label that goes on carry a paragraph of the table's own size, else they would be higher than their row. */
function labelCell(row: GridRow): TableCell {
  const width = { size: LABEL, type: WidthType.DXA };
  if (row.label === 'continued')
    return new TableCell({ children: [new Paragraph({ style: 'TableText' })], width, verticalMerge: VerticalMergeType.CONTINUE });
  return new TableCell({ children: row.label, width, ...(row.opens ? { verticalMerge: VerticalMergeType.RESTART } : {}) });
}
