import type { Block, Inline } from '../../document/blocks.ts';
import { plainText } from '../../document/columns.ts';
import type { Language } from '../../i18n/translate.ts';
import type { Measure } from '../../scene/scene.ts';

/** Points of A4 that text can take: width 162 mm; height less three free lines, because every estimate errs. */
const WIDTH = 459;
const HEIGHT = 690;

/** The house's measure is on the safe side for every font; the paper's own font sets this much narrower. */
const SET = 0.85;
/** Lines of an English paper stand closer than those of a Chinese one. */
const LATIN = 0.89;

/**
 * About how many pages the blocks fill: for deciding what to leave out, not for page numbers (those the writer finds).
 * Measured in points with the styles of the Chinese paper: body 10.5 on 18, tables 10 on 15.
 */
export function estimatePages(blocks: readonly Block[], measure: Measure, language: Language): number {
  const closer = language === 'en' ? LATIN : 1;
  let pages = 1;
  let used = 0;
  const set: Measure = (text, size, weight) => measure(text, size, weight) * SET;
  for (const block of blocks) {
    const height = heightOf(block, set) * (block.type === 'figure' || block.type === 'cover' ? 1 : closer);
    const starts = block.type === 'cover' || block.type === 'contents' || (block.type === 'heading' && block.break === 'page');
    if ((starts && used > 0) || (used + height > HEIGHT && height <= HEIGHT && used > 0)) {
      pages += 1;
      used = 0;
    }
    used += height;
    while (used > HEIGHT) {
      pages += 1;
      used -= HEIGHT;
    }
    if (block.type === 'cover') used = HEIGHT;
  }
  return pages;
}

function linesIn(text: string, size: number, width: number, measure: Measure): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line, size) / width)), 0);
}

function heightOf(block: Block, measure: Measure): number {
  const text = (inline: Inline, size: number, line: number, after: number): number =>
    linesIn(plainText(inline), size, WIDTH, measure) * line + after;
  switch (block.type) {
    case 'cover':
      return HEIGHT;
    case 'contents':
      return 360;
    case 'roleGuide':
      return 60 + block.rows.length * 27;
    case 'heading':
      return block.level === 1 ? 50 : block.level === 2 ? 41 : 26;
    case 'paragraph':
      return text(block.text, 10.5, 18, 5);
    case 'lead':
      return text(block.text, 12, 21, 9);
    case 'quote':
      return text(block.text, 11.5, 20, 22);
    case 'keyFigures':
      return 88;
    case 'table':
      return tableHeight(block, measure);
    case 'figure':
      return (block.scene.height / Math.max(1, block.scene.width)) * WIDTH + 34;
    case 'chart':
      return 180;
    case 'callout':
      return 30 + text(block.text, 10.5, 18, 16);
    case 'list':
    case 'steps':
      return block.items.reduce<number>((sum, item) => sum + text(item, 10.5, 18, 3), 4);
    case 'offer':
      return offerHeight(block, measure);
    case 'sourceNote':
      return text(block.text, 9, 13.5, 6);
    case 'signature':
      return 190;
    case 'gap':
      return 18;
  }
}

function tableHeight({ columns, rows, caption, note }: Extract<Block, { type: 'table' }>, measure: Measure): number {
  const weight = columns.reduce((sum, column) => sum + column.weight, 0) || 1;
  const row = (cells: readonly Inline[]): number =>
    Math.max(1, ...cells.map((cell, i) => linesIn(plainText(cell), 10, ((columns[i]?.weight ?? 1) / weight) * WIDTH - 10, measure))) * 15 +
    7;
  return (
    (caption ? 20 : 0) + 22 + rows.reduce((sum, one) => sum + row(one.cells), 0) + (note ? linesIn(note, 9, WIDTH, measure) * 13.5 : 0) + 8
  );
}

function offerHeight(block: Extract<Block, { type: 'offer' }>, measure: Measure): number {
  const line = (text: string | undefined): number => (text ? linesIn(text, 10, WIDTH - 75, measure) * 15 + 7 : 0);
  return (
    34 +
    line(block.answers) +
    block.provides.reduce((sum, one) => sum + line(one) - 4, 0) +
    (block.gains.length + (block.gainTotal ? 1 : 0)) * 26 +
    line(block.proof) +
    line(block.terms) +
    block.duties.length * 22 +
    10
  );
}
