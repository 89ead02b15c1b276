import { countLines, type Piece } from './lines.ts';
import type { TableMetrics } from '../measures.ts';
import type { Metrics, StyleMetrics } from './metrics.ts';
import { attribute, child, children, nameOf, number, textIn, value, type Node } from './tree.ts';

/** A paragraph or a table row as room on paper, in twentieths of a point. */
export interface Box {
  readonly kind: 'lines' | 'row';
  /** Height of one line, and how many; a row counts as one. */
  readonly line: number;
  readonly lines: number;
  readonly before: number;
  readonly after: number;
  /** Room for rules above and below. */ readonly rules: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly newPage: boolean;
  readonly bookmarks: readonly string[];
  /** Height of the head rows that come again at the top of a page on which the table goes on with this row. */
  readonly repeated: number;
}
export interface Sheet {
  readonly metrics: Metrics;
  readonly width: number;
  readonly chinese: boolean;
}

/** A font's descent under a picture that stands alone in its line. */
const UNDER_PICTURE = 45;
const EMU = 635;

/** The document's body as boxes in reading order. */
export function boxes(sheet: Sheet, body: Node): readonly Box[] {
  return children(body).flatMap((node) => blockBoxes(sheet, node));
}

function blockBoxes(sheet: Sheet, node: Node): readonly Box[] {
  switch (nameOf(node)) {
    case 'w:p':
      return [paragraphBox(sheet, node, sheet.width)];
    case 'w:tbl':
      return tableBoxes(sheet, node);
    case 'w:sdt':
      return children(child(node, 'w:sdtContent') ?? node).flatMap((one) => blockBoxes(sheet, one));
    default:
      return [];
  }
}

const isOn = (node: Node | undefined): boolean => node !== undefined && !['false', '0', 'off'].includes(value(node));

export function paragraphBox(sheet: Sheet, node: Node, width: number): Box {
  const properties = child(node, 'w:pPr');
  const style = sheet.metrics.style(value(child(properties, 'w:pStyle')));
  const content = contentOf(node, style.bold);
  const spacing = child(properties, 'w:spacing');
  const keep = child(properties, 'w:keepNext');
  const line = attribute(spacing, 'w:line') ? number(spacing, 'w:line') : style.line;
  const lines = countLines(content.pieces, {
    size: style.size,
    width: roomOf(style, properties, width),
    firstLess: style.first,
    chinese: sheet.chinese,
  });
  return {
    kind: 'lines',
    line: line === 0 ? Math.max(content.picture + UNDER_PICTURE, style.size * 24) : line,
    lines: line === 0 ? 1 : lines,
    before: attribute(spacing, 'w:before') ? number(spacing, 'w:before') : style.before,
    after: attribute(spacing, 'w:after') ? number(spacing, 'w:after') : style.after,
    keepNext: keep ? isOn(keep) : style.keepNext,
    keepLines: isOn(child(properties, 'w:keepLines')) || style.keepLines,
    newPage: isOn(child(properties, 'w:pageBreakBefore')),
    rules: style.rules,
    bookmarks: content.bookmarks,
    repeated: 0,
  };
}

function roomOf(style: StyleMetrics, properties: Node | undefined, width: number): number {
  const own = child(properties, 'w:ind');
  const left = attribute(own, 'w:left') ? number(own, 'w:left') : style.left;
  return Math.max(200, width - left - style.right);
}

interface Content {
  readonly pieces: Piece[];
  readonly bookmarks: string[];
  picture: number;
}

function contentOf(node: Node, bold: boolean): Content {
  const content: Content = { pieces: [], bookmarks: [], picture: 0 };
  let inField = false;
  const visit = (one: Node, weight: boolean): void => {
    switch (nameOf(one)) {
      case 'w:bookmarkStart':
        content.bookmarks.push(attribute(one, 'w:name'));
        break;
      case 'w:r': {
        const style = value(child(child(one, 'w:rPr'), 'w:rStyle'));
        children(one).forEach((part) => visit(part, weight || style === 'Strong' || style === 'Warn'));
        break;
      }
      case 'w:hyperlink':
        children(one).forEach((part) => visit(part, weight));
        break;
      case 'w:t':
        content.pieces.push({ text: textIn(one), bold: weight });
        break;
      case 'w:br':
        content.pieces.push({ text: '\n', bold: weight });
        break;
      case 'w:tab':
        content.pieces.push({ text: '\t', bold: weight });
        break;
      case 'w:fldChar':
        // A field's result is not known yet: two digits stand for it.
        if (attribute(one, 'w:fldCharType') === 'begin') inField = true;
        else if (inField && attribute(one, 'w:fldCharType') === 'end') {
          inField = false;
          content.pieces.push({ text: '10', bold: weight });
        }
        break;
      case 'w:drawing':
        content.picture = Math.max(content.picture, number(child(child(one, 'wp:inline'), 'wp:extent'), 'cy') / EMU);
        break;
      default:
    }
  };
  children(node).forEach((one) => visit(one, bold));
  return content;
}

interface Row {
  readonly height: number;
  readonly head: boolean;
  readonly keepNext: boolean;
  readonly bookmarks: readonly string[];
}

function tableBoxes(sheet: Sheet, table: Node): readonly Box[] {
  const properties = child(table, 'w:tblPr');
  const edges = sheet.metrics.table(value(child(properties, 'w:tblStyle')));
  const rows = children(table).filter((one) => nameOf(one) === 'w:tr');
  const measured = rows.map((row, index) => measureRow(sheet, row, edges, edgeOver(rows, index, edges, properties)));
  const heads = measured.findIndex((row) => !row.head);
  const headHeight = measured.slice(0, heads < 0 ? measured.length : heads).reduce((sum, row) => sum + row.height, 0);
  return measured.map((row, index) => ({
    kind: 'row',
    line: row.height + (index === measured.length - 1 ? edges.bottom : 0),
    lines: 1,
    before: 0,
    after: 0,
    rules: 0,
    keepNext: row.keepNext && index < measured.length - 1 ? true : row.keepNext,
    keepLines: true,
    newPage: false,
    bookmarks: row.bookmarks,
    repeated: row.head ? 0 : headHeight,
  }));
}

const TRUE: ReadonlySet<string> = new Set(['true', '1', 'on']);
/** Width of the border over a row. */
function edgeOver(rows: readonly Node[], index: number, edges: TableMetrics, properties: Node | undefined): number {
  if (index === 0) return edges.top;
  const look = child(properties, 'w:tblLook');
  const underHead = index === 1 && TRUE.has(attribute(look, 'w:firstRow'));
  const overTotal = index === rows.length - 1 && TRUE.has(attribute(look, 'w:lastRow'));
  return underHead || overTotal ? edges.ruled : edges.inside;
}

function measureRow(sheet: Sheet, row: Node, edges: TableMetrics, edge: number): Row {
  const properties = child(row, 'w:trPr');
  const cells = children(row).filter((one) => nameOf(one) === 'w:tc');
  const contents = cells.map((cell) => cellBoxes(sheet, cell, edges));
  const least = number(child(properties, 'w:trHeight'), 'w:val');
  const tallest = contents.reduce((most, boxesOfCell) => Math.max(most, stacked(boxesOfCell)), 0);
  return {
    height: Math.max(least, tallest + edges.padding) + edge,
    head: isOn(child(properties, 'w:tblHeader')),
    keepNext: contents[0]?.[0]?.keepNext ?? false,
    bookmarks: contents.flat().flatMap((box) => box.bookmarks),
  };
}

function cellBoxes(sheet: Sheet, cell: Node, edges: TableMetrics): readonly Box[] {
  const properties = child(cell, 'w:tcPr');
  const width = number(child(properties, 'w:tcW'), 'w:w') - edges.side;
  // What a cell that spans rows holds is rarely higher than the rows it spans, so it counts with its first line only.
  const spans = value(child(properties, 'w:vMerge')) === 'restart';
  const paragraphs = children(cell).filter((one) => nameOf(one) === 'w:p');
  return (spans ? paragraphs.slice(0, 1) : paragraphs).map((one) => paragraphBox(sheet, one, width));
}

/** Height of boxes on one another; between two the larger of both spaces counts. */
export function stacked(list: readonly Box[]): number {
  return (
    list.reduce(
      (sum, box, index) =>
        sum + (index === 0 ? box.before : Math.max(box.before, list[index - 1]?.after ?? 0)) + box.line * box.lines + box.rules,
      0,
    ) + (list.at(-1)?.after ?? 0)
  );
}
