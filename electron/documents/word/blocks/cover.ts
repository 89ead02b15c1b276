import { cleanText } from '@shared/document/clean.ts';
import type { Block } from '@shared/document/blocks.ts';
import { HeightRule, ImageRun, Paragraph, StyleLevel, TableOfContents, TableRow, VerticalAlignTable } from 'docx';
import type { Rendered, Writing } from '../context.ts';
import { TEXT_WIDTH } from '../measures.ts';
import { textParagraph } from '../runs.ts';
import { cell, fixedTable } from './tables.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
const PANEL_HEIGHT = 7300;
const FACTS = [1720, 7460] as const;

export interface Logo {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** First page: panel with title and promise, to whom, from whom, version, validity, class. */
export function cover(writing: Writing, block: Of<'cover'>, logo: Logo | undefined): Rendered {
  const [first, ...others] = block.addressee;
  return {
    children: [
      panel(writing, block),
      ...(logo
        ? [
            new Paragraph({ style: 'Gap', spacing: { line: 480 } }),
            logoParagraph(logo, block.sender),
            new Paragraph({ style: 'Gap', spacing: { line: 480 } }),
          ]
        : [new Paragraph({ style: 'CoverSpace' })]),
      ...(first === undefined ? [] : [textParagraph(writing, 'CoverTo', first)]),
      ...others.map((line) => textParagraph(writing, 'CoverMeta', line)),
      new Paragraph({ style: 'CoverGap' }),
      ...(block.facts.length > 0 ? [facts(writing, block.facts), new Paragraph({ style: 'CoverGap' })] : []),
      ...(block.notice ? [textParagraph(writing, 'CoverNote', block.notice)] : []),
    ],
    startsWithTable: true,
    hasAirAbove: true,
  };
}

function panel(writing: Writing, block: Of<'cover'>): ReturnType<typeof fixedTable> {
  const children = [
    textParagraph(writing, 'CoverKicker', block.sender),
    new Paragraph({ style: 'CoverGap' }),
    textParagraph(writing, 'Title', block.title),
    ...(block.promise ? [textParagraph(writing, 'Subtitle', block.promise)] : []),
  ];
  const content = cell({ children, width: TEXT_WIDTH, align: VerticalAlignTable.CENTER });
  return fixedTable(
    'KRCover',
    [TEXT_WIDTH],
    [new TableRow({ children: [content], cantSplit: true, height: { value: PANEL_HEIGHT, rule: HeightRule.ATLEAST } })],
  );
}

function logoParagraph(logo: Logo, name: string): Paragraph {
  const picture = new ImageRun({
    type: 'png',
    data: logo.bytes,
    transformation: { width: logo.width, height: logo.height },
    altText: { name, title: name, description: name },
  });
  return new Paragraph({ style: 'Figure', children: [picture], alignment: 'left', keepNext: false });
}

function facts(writing: Writing, rows: Of<'cover'>['facts']): ReturnType<typeof fixedTable> {
  const drawn = rows.map(({ label, value }) => {
    const contents = [textParagraph(writing, 'CoverMetaLabel', label), textParagraph(writing, 'CoverMeta', value)];
    return new TableRow({
      children: contents.map((child, index) => cell({ children: [child], width: FACTS[index] ?? 0 })),
      cantSplit: true,
    });
  });
  return fixedTable('KRPlain', FACTS, drawn);
}

/** List of contents with page numbers, written clean: nothing is asked when the file is opened. */
export function contentsList(writing: Writing, block: Of<'contents'>, onNewPage: boolean): Rendered {
  const list = new TableOfContents(cleanText(block.title, writing.language), {
    hyperlink: true,
    headingStyleRange: '1-2',
    stylesWithLevels: [new StyleLevel('Heading 1 Unnumbered', 1), new StyleLevel('Heading 1 Running On', 1)],
  });
  return { children: [textParagraph(writing, 'TOCHeading', block.title, { pageBreakBefore: onNewPage }), list], hasAirAbove: true };
}

/** Two parties side by side, lines to fill in, room for the seal. */
export function signature(writing: Writing, block: Of<'signature'>): Rendered {
  if (block.parties.length === 0) return { children: [] };
  const width = Math.floor(TEXT_WIDTH / block.parties.length);
  const widths = block.parties.map((_, index) => (index === 0 ? TEXT_WIDTH - width * (block.parties.length - 1) : width));
  const cells = block.parties.map((party, index) => {
    const lines = block.lines.map((line) => textParagraph(writing, 'Signature', line));
    const children = [
      textParagraph(writing, 'TableStrong', party.role),
      textParagraph(writing, 'TableText', party.name),
      ...lines,
      new Paragraph({ style: 'Signature' }),
    ];
    return cell({ children, width: widths[index] ?? width });
  });
  const table = fixedTable('KRSign', widths, [new TableRow({ children: cells, cantSplit: true })]);
  return {
    children: [table, ...(block.note ? [textParagraph(writing, 'SourceNote', block.note)] : [])],
    startsWithTable: true,
    endsWithTable: !block.note,
  };
}
