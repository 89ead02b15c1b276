import type { Palette } from './palette.ts';
import type { TableMetrics } from './measures.ts';

type Edge = readonly [size: number, colour: 'dark' | 'hairline'];
interface TableStyle {
  readonly id: string;
  readonly name: string;
  readonly edges?: Partial<Readonly<Record<'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV', Edge>>>;
  readonly padding: readonly [vertical: number, horizontal: number] | { readonly left: number; readonly right: number };
  readonly parts?: string;
}

const THEME = { dark: 'text2', hairline: 'accent4', soft: 'background2' } as const;
const EDGE_ORDER = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

const fill = (palette: Palette, colour: 'dark' | 'soft'): string =>
  `<w:shd w:val="clear" w:color="auto" w:fill="${palette[colour]}" w:themeFill="${THEME[colour]}"/>`;
const line = (palette: Palette, side: string, [size, colour]: Edge): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${palette[colour]}" w:themeColor="${THEME[colour]}"/>`;
const part = (type: string, cell: string): string => `<w:tblStylePr w:type="${type}"><w:tblPr/><w:tcPr>${cell}</w:tcPr></w:tblStylePr>`;

function styles(palette: Palette, front: boolean): readonly TableStyle[] {
  const cell = [front ? 40 : 62, 95] as const;
  const soft = fill(palette, 'soft');
  const ruled = (side: 'top' | 'bottom'): string => `<w:tcBorders>${line(palette, side, [8, 'dark'])}</w:tcBorders>${soft}`;
  return [
    {
      id: 'KRTable',
      name: 'Document Table',
      edges: { top: [12, 'dark'], bottom: [8, 'dark'], insideH: [4, 'hairline'] },
      padding: cell,
      parts: part('firstRow', ruled('bottom')) + part('lastRow', ruled('top')),
    },
    {
      id: 'KROffer',
      name: 'Offer Block',
      edges: { top: [8, 'dark'], left: [4, 'hairline'], bottom: [8, 'dark'], right: [4, 'hairline'], insideH: [4, 'hairline'] },
      padding: cell,
      parts: part('firstRow', fill(palette, 'dark')) + part('firstCol', soft),
    },
    {
      id: 'KRFigures',
      name: 'Key Figures',
      edges: { top: [12, 'dark'], bottom: [4, 'hairline'], insideV: [4, 'hairline'] },
      padding: cell,
    },
    { id: 'KRPlain', name: 'Plain Table', padding: { left: 0, right: 95 } },
    { id: 'KRCover', name: 'Cover Panel', padding: { left: 567, right: 567 } },
    {
      id: 'KRSign',
      name: 'Signature Table',
      edges: { top: [8, 'dark'], left: [4, 'hairline'], bottom: [4, 'hairline'], right: [4, 'hairline'], insideV: [4, 'hairline'] },
      padding: [62, 170],
    },
  ];
}

function paddingXml(padding: TableStyle['padding']): string {
  const side = (name: string, width: number): string => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  if ('left' in padding) return `<w:tblCellMar>${side('left', padding.left)}${side('right', padding.right)}</w:tblCellMar>`;
  const [vertical, horizontal] = padding;
  return `<w:tblCellMar>${side('top', vertical)}${side('left', horizontal)}${side('bottom', vertical)}${side('right', horizontal)}</w:tblCellMar>`;
}

function styleXml({ id, name, edges, padding, parts }: TableStyle, palette: Palette): string {
  const borders = edges
    ? `<w:tblBorders>${EDGE_ORDER.map((side) => (edges[side] ? line(palette, side, edges[side]) : '')).join('')}</w:tblBorders>`
    : '';
  const panel = id === 'KRCover' ? `<w:tcPr>${fill(palette, 'dark')}</w:tcPr>` : '';
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders}${paddingXml(padding)}</w:tblPr>${panel}${parts ?? ''}</w:style>`;
}

const NORMAL =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** The table styles as XML; which of head row, total row and label column apply is said by each table's `tblLook`. */
export const TABLE_STYLES = (palette: Palette, front: boolean): string =>
  NORMAL +
  styles(palette, front)
    .map((style) => styleXml(style, palette))
    .join('');

/** Room that a table style's borders and padding take, in twentieths of a point; a border of 8 is one point wide. */
export function tableEdges(id: string, front: boolean): TableMetrics {
  const style = styles(NO_COLOURS, front).find((one) => one.id === id);
  const wide = (side: 'top' | 'bottom' | 'insideH'): number => ((style?.edges?.[side]?.[0] ?? 0) / 8) * 20;
  const padding = style?.padding;
  const vertical = padding && !('left' in padding) ? padding[0] : 0;
  const sides = padding === undefined ? 216 : 'left' in padding ? padding.left + padding.right : padding[1] * 2;
  return {
    padding: vertical * 2,
    side: sides,
    top: wide('top'),
    inside: wide('insideH'),
    bottom: wide('bottom'),
    ruled: style?.parts?.includes('tcBorders') ? 20 : wide('insideH'),
  };
}
const NO_COLOURS: Palette = { text: '', dark: '', paper: '', soft: '', bar: '', ask: '', note: '', hairline: '', before: '', spare: '' };
