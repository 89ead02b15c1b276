import { TEXT_WIDTH } from './measures.ts';
import type { Palette } from './palette.ts';

/** One paragraph style. Sizes in points; `line` exact, 0 = as high as the content. Left out = as in the style it is based on. */
export interface Style {
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

export function paragraphStyles(zh: boolean, front: boolean): readonly Style[] {
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
      line: front ? 15 : 18,
      before: front ? 8 : 12,
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
