import type { Block } from '@shared/document/blocks.ts';
import type { FileChild } from 'docx';
import { contentsList, cover, signature, type Logo } from './blocks/cover.ts';
import { offer } from './blocks/offer.ts';
import { chart, figure } from './blocks/pictures.ts';
import { callout, gap, heading, list, quote, steps } from './blocks/prose.ts';
import { keyFigures, roleGuide, table } from './blocks/tables.ts';
import type { Rendered, Writing } from './context.ts';
import { keptWithNext } from './keep.ts';
import { inlineRuns, keeping, paragraph, textParagraph } from './runs.ts';

/** All blocks in order, with page breaks and air between as their neighbours want it. */
export function renderBlocks(writing: Writing, logo: Logo | undefined): FileChild[] {
  const { blocks } = writing.model;
  const children: FileChild[] = [];
  const kept = keptWithNext(blocks);
  let before: Rendered | undefined;
  blocks.forEach((block, index) => {
    const rendered = renderBlock(writing, block, {
      first: index === 0,
      onNewPage: startsPage(block, blocks[index - 1]),
      keepNext: kept.has(index),
      logo,
    });
    if (rendered.children.length === 0) return;
    if (before?.endsWithTable && (rendered.startsWithTable || !rendered.hasAirAbove)) children.push(gap());
    children.push(...rendered.children);
    before = rendered;
  });
  // The body of a Word document ends with a paragraph, never with a table.
  if (children.length === 0 || before?.endsWithTable) children.push(gap());
  return children;
}

/** Cover and contents have their pages to themselves, so what follows them starts a new one. */
const OWN_PAGE: ReadonlySet<Block['type']> = new Set(['cover', 'contents', 'roleGuide']);

function startsPage(block: Block, before: Block | undefined): boolean {
  // What begins the document needs neither a break nor white above.
  if (!before) return false;
  if (block.type === 'contents') return true;
  return block.type === 'heading' && (block.break === 'page' || OWN_PAGE.has(before.type));
}

/** What a block's neighbours decide about it. */
interface Place {
  readonly first: boolean;
  readonly onNewPage: boolean;
  readonly keepNext: boolean;
  readonly logo: Logo | undefined;
}

function renderBlock(writing: Writing, block: Block, { first, onNewPage, keepNext, logo }: Place): Rendered {
  switch (block.type) {
    case 'cover':
      return cover(writing, block, logo);
    case 'contents':
      return contentsList(writing, block, onNewPage);
    case 'roleGuide':
      return roleGuide(writing, block);
    case 'heading':
      return heading(writing, block, { first, onNewPage });
    case 'paragraph':
      return { children: [paragraph('BodyText', inlineRuns(writing, block.text), keeping(keepNext))] };
    case 'lead':
      return { children: [paragraph('Lead', inlineRuns(writing, block.text), keeping(keepNext))] };
    case 'quote':
      return quote(writing, block);
    case 'keyFigures':
      return keyFigures(writing, block);
    case 'table':
      return table(writing, block);
    case 'figure':
      return figure(writing, block);
    case 'chart':
      return chart(writing, block);
    case 'callout':
      return callout(writing, block, keepNext);
    case 'list':
      return list(writing, block, keepNext);
    case 'steps':
      return steps(writing, block, keepNext);
    case 'offer':
      return offer(writing, block);
    case 'sourceNote':
      return { children: [textParagraph(writing, 'SourceNote', block.text)], hasAirAbove: true };
    case 'signature':
      return signature(writing, block);
    case 'gap':
      return { children: [gap()], hasAirAbove: true };
  }
}
