import type { Language } from '@shared/i18n/translate.ts';
import type { Palette } from './palette.ts';
import { TABLE_STYLES } from './tableStyles.ts';
import { TEXT_WIDTH } from './measures.ts';

/** One paragraph style. Sizes in points; `line` exact, 0 = as high as the content. Left out = as in the style it is based on. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly base?: string;
  readonly next?: string;
  readonly size?: number;
  readonly line?: number;
  readonly before?: number;
  readonly after?: number;
  readonly colour?: keyof Palette;
  readonly bold?: boolean;
  readonly major?: boolean;
  readonly align?: 'both' | 'right' | 'center';
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** `w:pPr` content that stands where the schema wants it. */
  readonly borders?: string;
  readonly shade?: boolean;
  readonly tabs?: string;
  readonly indent?: string;
  readonly numbering?: { readonly list: number; readonly level: number } | 'none';
  readonly outline?: number;
  readonly extra?: string;
}

/** Ids of the lists in `numbering.xml`, in the order in which `numbering.ts` makes them. */
export const LIST_ID = { headings: 2, bullets: 3, tableBullets: 4, steps: 5 } as const;

const RIGHT_TAB = `<w:tab w:val="right" w:pos="${TEXT_WIDTH}"/>`;
const DOTTED_TAB = `<w:tab w:val="right" w:leader="dot" w:pos="${TEXT_WIDTH}"/>`;
const border = (side: string, colour: keyof Palette, size: number, space: number): string => `${side}:${colour}:${size}:${space}`;
const QUOTE_BAR = border('left', 'bar', 24, 8);
const ASK_BAR = border('left', 'ask', 36, 7);

function styles(zh: boolean, front: boolean): readonly Style[] {
  const table = front ? { size: 9, line: 13.5 } : zh ? { size: 10, line: 15 } : { size: 9.5, line: 13.6 };
  const body = zh ? 18 : 15.5;
  const heading = { major: true, bold: true, colour: 'dark', keepNext: true, keepLines: true, next: 'BodyText' } as const;
  const rule = border('bottom', 'dark', 8, 4);
  const strong = { bold: true, colour: 'dark' } as const;
  return [
    {
      id: 'BodyText',
      name: 'Body Text',
      line: body,
      after: zh ? 5 : 6,
      ...(zh ? { align: 'both', indent: '<w:ind w:firstLine="420" w:firstLineChars="200"/>' } : {}),
      extra: '<w:widowControl/>',
    },
    {
      id: 'Lead',
      name: 'Lead',
      size: front ? 11 : zh ? 12 : 11.5,
      line: front ? (zh ? 18 : 16.5) : zh ? 21 : 17.5,
      after: front ? 6 : 8,
      colour: 'dark',
      keepLines: true,
      ...(zh ? { align: 'both' } : {}),
    },
    {
      id: 'Title',
      name: 'Title',
      next: 'Subtitle',
      major: true,
      bold: true,
      colour: 'paper',
      size: zh ? 32 : 30,
      line: zh ? 44 : 38,
      after: 8,
    },
    { id: 'Subtitle', name: 'Subtitle', next: 'BodyText', colour: 'paper', size: zh ? 15 : 14, line: 24 },
    {
      id: 'Heading1',
      name: 'heading 1',
      ...heading,
      size: 18,
      line: 26,
      after: front ? 7 : 10,
      borders: rule,
      numbering: { list: LIST_ID.headings, level: 0 },
      outline: 0,
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      ...heading,
      size: 13,
      line: 20,
      before: 15,
      after: 6,
      numbering: { list: LIST_ID.headings, level: 1 },
      outline: 1,
    },
    {
      id: 'Heading3',
      name: 'heading 3',
      ...heading,
      size: 10.5,
      line: body,
      before: 8,
      after: 2,
      numbering: { list: LIST_ID.headings, level: 2 },
      outline: 2,
    },
    {
      id: 'HeadingPlain',
      name: 'Heading 1 Unnumbered',
      base: 'Heading1',
      next: 'BodyText',
      numbering: 'none',
      indent: '<w:ind w:left="0" w:firstLine="0"/>',
      outline: 0,
    },
    {
      id: 'Heading1Flow',
      name: 'Heading 1 Running On',
      base: 'Heading1',
      next: 'BodyText',
      before: 24,
      after: 10,
      line: 26,
      numbering: { list: LIST_ID.headings, level: 0 },
      outline: 0,
    },
    {
      id: 'BlockHeading',
      name: 'Block Heading',
      ...heading,
      size: front ? 11 : 11.5,
      line: 18,
      before: front ? 9 : 12,
      after: front ? 3 : 5,
    },
    { id: 'TOCHeading', name: 'TOC Heading', ...heading, size: 16, line: 24, after: 10, borders: rule },
    {
      id: 'TOC1',
      name: 'toc 1',
      ...strong,
      size: 10.5,
      line: zh ? 17 : 16.5,
      before: 6,
      tabs: `<w:tab w:val="left" w:pos="480"/>${DOTTED_TAB}`,
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      size: 9.5,
      line: zh ? 15 : 14.5,
      tabs: `<w:tab w:val="left" w:pos="1080"/>${DOTTED_TAB}`,
      indent: '<w:ind w:left="480"/>',
    },
    {
      id: 'Caption',
      name: 'caption',
      next: 'BodyText',
      ...strong,
      size: 9.5,
      line: 14,
      before: 9,
      after: 4,
      keepNext: true,
      keepLines: true,
    },
    {
      id: 'FigureCaption',
      name: 'Figure Caption',
      base: 'Caption',
      next: 'BodyText',
      before: 4,
      after: 10,
      line: 14,
      align: 'center',
      extra: '<w:keepNext w:val="0"/>',
    },
    { id: 'Figure', name: 'Figure', before: 4, line: 0, align: 'center', keepNext: true },
    { id: 'SourceNote', name: 'Source Note', size: 9, line: 13.5, before: 4, after: 8, colour: 'note', keepLines: true },
    {
      id: 'Quote',
      name: 'Quote',
      next: 'QuoteSource',
      size: zh ? 11.5 : 11,
      line: zh ? 20 : 17,
      before: 8,
      colour: 'dark',
      keepNext: true,
      keepLines: true,
      borders: QUOTE_BAR,
      indent: '<w:ind w:left="227" w:right="227"/>',
    },
    {
      id: 'QuoteSource',
      name: 'Quote Source',
      next: 'BodyText',
      size: 9.5,
      line: 16,
      after: 6,
      colour: 'note',
      keepLines: true,
      borders: QUOTE_BAR,
      indent: '<w:ind w:left="227" w:right="227"/>',
    },
    {
      id: 'CalloutTitle',
      name: 'Callout Title',
      next: 'Callout',
      bold: true,
      colour: 'ask',
      size: 11,
      line: 19,
      before: 8,
      keepNext: true,
      keepLines: true,
      shade: true,
      borders: `${border('top', 'soft', 4, 4)} ${ASK_BAR}`,
      indent: '<w:ind w:left="190" w:right="60"/>',
    },
    {
      id: 'Callout',
      name: 'Callout',
      line: zh ? 17 : 15,
      after: 8,
      keepLines: true,
      shade: true,
      borders: `${ASK_BAR} ${border('bottom', 'soft', 4, 4)}`,
      indent: '<w:ind w:left="190" w:right="60"/>',
    },
    { id: 'Item', name: 'List Item', line: body, after: 2, numbering: { list: LIST_ID.bullets, level: 0 } },
    { id: 'Step', name: 'List Step', line: body, after: 2, numbering: { list: LIST_ID.steps, level: 0 } },
    { id: 'TableText', name: 'Table Text', ...table },
    { id: 'TableStrong', name: 'Table Strong', base: 'TableText', ...strong },
    { id: 'TableNumber', name: 'Table Number', base: 'TableText', align: 'right' },
    { id: 'TableNumberStrong', name: 'Table Number Strong', base: 'TableNumber', ...strong },
    { id: 'TableCentre', name: 'Table Centre', base: 'TableText', align: 'center' },
    { id: 'TableCentreStrong', name: 'Table Centre Strong', base: 'TableCentre', ...strong },
    { id: 'TableSource', name: 'Table Source', base: 'TableText', size: 9, colour: 'note' },
    { id: 'TableItem', name: 'Table Item', base: 'TableText', numbering: { list: LIST_ID.tableBullets, level: 0 } },
    { id: 'TableHead', name: 'Table Head', base: 'TableText', ...strong, size: front ? 9 : 9.5, keepNext: true },
    { id: 'TableHeadCentre', name: 'Table Head Centre', base: 'TableHead', align: 'center' },
    { id: 'TableHeadNumber', name: 'Table Head Number', base: 'TableHead', align: 'right' },
    {
      id: 'OfferTitle',
      name: 'Offer Title',
      base: 'TableText',
      bold: true,
      colour: 'paper',
      size: 12,
      line: 18,
      before: 2,
      after: 2,
      keepNext: true,
    },
    { id: 'OfferFigure', name: 'Offer Figure', base: 'OfferTitle', align: 'right' },
    {
      id: 'KeyFigure',
      name: 'Key Figure',
      major: true,
      ...strong,
      size: front ? 14 : zh ? 21 : 17,
      line: front ? 20 : 28,
      before: front ? 3 : 5,
      keepNext: true,
    },
    {
      id: 'KeyLabel',
      name: 'Key Label',
      size: front || !zh ? 8.5 : 9.5,
      line: front ? 12 : zh ? 14 : 12,
      after: front ? 1 : 3,
      colour: 'note',
    },
    { id: 'CoverKicker', name: 'Cover Kicker', bold: true, colour: 'before', line: 18 },
    { id: 'CoverTo', name: 'Cover Addressee', ...strong, size: 13, line: 22, after: 2 },
    { id: 'CoverMeta', name: 'Cover Meta', size: 10, line: 17 },
    { id: 'CoverMetaLabel', name: 'Cover Meta Label', size: 10, line: 17, colour: 'note' },
    { id: 'CoverNote', name: 'Cover Note', size: 9, line: 14, colour: 'note', borders: border('top', 'hairline', 4, 6) },
    { id: 'CoverGap', name: 'Cover Gap', size: 10, line: zh ? 48 : 36 },
    { id: 'CoverSpace', name: 'Cover Space', size: 10, line: zh ? 60 : 54 },
    { id: 'Gap', name: 'Gap', size: 4, line: 6 },
    { id: 'Signature', name: 'Signature', size: 10, line: zh ? 34 : 32, keepNext: true },
    { id: 'Header', name: 'header', size: 9, line: 12, colour: 'note', borders: border('bottom', 'hairline', 4, 5), tabs: RIGHT_TAB },
    { id: 'Footer', name: 'footer', size: 9, line: 12, colour: 'note', tabs: RIGHT_TAB },
  ];
}

const SIDES = ['top', 'left', 'bottom', 'right'];
const SLOT: Readonly<Record<keyof Palette, string>> = {
  text: 'text1',
  dark: 'text2',
  paper: 'background1',
  soft: 'background2',
  bar: 'accent1',
  ask: 'accent2',
  note: 'accent3',
  hairline: 'accent4',
  before: 'accent5',
  spare: 'accent6',
};
/** A colour as Word wants it: the value, and the theme slot so that the document can be re-themed. */
export const colourOf = (palette: Palette, name: keyof Palette): string => `w:color="${palette[name]}" w:themeColor="${SLOT[name]}"`;
/** A fill as Word wants it. */
export const fillOf = (palette: Palette, name: keyof Palette): string =>
  `<w:shd w:val="clear" w:color="auto" w:fill="${palette[name]}" w:themeFill="${SLOT[name]}"/>`;

const twentieths = (points: number): number => Math.round(points * 20);
const fonts = (kind: 'major' | 'minor'): string =>
  `<w:rFonts w:asciiTheme="${kind}HAnsi" w:eastAsiaTheme="${kind}EastAsia" w:hAnsiTheme="${kind}HAnsi" w:cstheme="${kind}Bidi"/>`;

function bordersXml(borders: string, palette: Palette): string {
  const parts = borders.split(' ').map((part) => part.split(':') as [string, keyof Palette, string, string]);
  const sorted = parts.toSorted((a, b) => SIDES.indexOf(a[0]) - SIDES.indexOf(b[0]));
  return `<w:pBdr>${sorted.map(([side, colour, size, space]) => `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" ${colourOf(palette, colour)}/>`).join('')}</w:pBdr>`;
}

function numberingXml(numbering: Style['numbering']): string {
  if (!numbering) return '';
  const [level, list] = numbering === 'none' ? [0, 0] : [numbering.level, numbering.list];
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

function spacingXml({ before, after, line }: Style): string {
  if (before === undefined && after === undefined && line === undefined) return '';
  const height =
    line === undefined ? '' : line === 0 ? ' w:line="240" w:lineRule="auto"' : ` w:line="${twentieths(line)}" w:lineRule="exact"`;
  return `<w:spacing w:before="${twentieths(before ?? 0)}" w:after="${twentieths(after ?? 0)}"${height}/>`;
}

function paragraphXml(style: Style, palette: Palette): string {
  const keep = `${style.extra?.includes('keepNext') ? style.extra : style.keepNext ? '<w:keepNext/>' : ''}${style.keepLines ? '<w:keepLines/>' : ''}`;
  return [
    keep,
    style.extra && !style.extra.includes('keepNext') ? style.extra : '',
    numberingXml(style.numbering),
    style.borders ? bordersXml(style.borders, palette) : '',
    style.shade ? fillOf(palette, 'soft') : '',
    style.tabs ? `<w:tabs>${style.tabs}</w:tabs>` : '',
    spacingXml(style),
    style.indent ?? '',
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('');
}

function runXml({ bold, colour, size, major, base }: Style, palette: Palette): string {
  const font = major ? fonts('major') : base === 'Heading1' ? fonts('major') : fonts('minor');
  const weight = bold ? '<w:b/><w:bCs/>' : '';
  const ink = colour ? `<w:color w:val="${palette[colour]}" w:themeColor="${SLOT[colour]}"/>` : '';
  return `${font}${weight}${ink}${size ? `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>` : ''}`;
}

const BUILT_IN = new Set([
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'toc 1',
  'toc 2',
  'caption',
  'header',
  'footer',
  'Body Text',
  'TOC Heading',
  'Signature',
  'Quote',
]);
function styleXml(style: Style, palette: Palette): string {
  const custom = BUILT_IN.has(style.name) ? '' : ' w:customStyle="1"';
  return `<w:style w:type="paragraph"${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="${style.base ?? 'Normal'}"/>${style.next ? `<w:next w:val="${style.next}"/>` : ''}<w:qFormat/><w:pPr>${paragraphXml(style, palette)}</w:pPr><w:rPr>${runXml(style, palette)}</w:rPr></w:style>`;
}

function characterXml(id: string, name: string, colour: keyof Palette, bold: boolean, palette: Palette): string {
  const ink = `<w:color w:val="${palette[colour]}" w:themeColor="${SLOT[colour]}"/>`;
  return `<w:style w:type="character"${id === 'Strong' || id === 'Hyperlink' ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}${ink}</w:rPr></w:style>`;
}

/** The whole style sheet. Fonts only by the theme, a font for Chinese in every style, exact line heights so that pages do not depend on the font. */
export function styleSheet(palette: Palette, language: Language, front: boolean): string {
  const zh = language === 'zh-CN';
  const latin = zh ? 'en-US' : 'en-GB';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('minor')}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${latin}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="360" w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>${fonts('minor')}<w:color w:val="${palette.text}" w:themeColor="text1"/></w:rPr></w:style>`;
  const base = `${normal}<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>`;
  const characters = [
    characterXml('Strong', 'Strong', 'dark', true, palette),
    characterXml('Warn', 'Attention', 'ask', true, palette),
    characterXml('Muted', 'Muted', 'note', false, palette),
    characterXml('Hyperlink', 'Hyperlink', 'text', false, palette),
  ].join('');
  const paragraphs = styles(zh, front)
    .map((style) => styleXml(style, palette))
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults}${base}${TABLE_STYLES(palette, front)}${paragraphs}${characters}</w:styles>`;
}
