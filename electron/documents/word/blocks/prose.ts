import type { Block } from '@shared/document/blocks.ts';
import { Paragraph, type ParagraphChild } from 'docx';
import type { Rendered, Writing } from '../context.ts';
import { bookmarked, inlineRuns, keeping, paragraph, textParagraph, textRuns } from '../runs.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

/** A heading; `onNewPage` is decided by its neighbours (`flow.ts`). */
export function heading(
  writing: Writing,
  block: Of<'heading'>,
  { first, onNewPage }: { readonly first: boolean; readonly onNewPage: boolean },
): Rendered {
  const children = bookmarked(writing, block.bookmark, textRuns(writing, block.text.replace(/\s+/g, ' ')));
  const numbered = !writing.front && block.numbered !== false;
  const air = { hasAirAbove: true } as const;
  if (writing.front && block.level > 1) return { children: [paragraph('BlockHeading', children)], ...air };
  if (block.level === 1) return { children: [firstLevel(children, numbered, first ? 'first' : onNewPage ? 'page' : 'flow')], ...air };
  const own = numbered ? { reference: 'headings', level: block.level - 1, instance: 0, custom: true } : (false as const);
  return {
    children: [
      new Paragraph({
        style: `Heading${block.level}`,
        children,
        numbering: own,
        pageBreakBefore: onNewPage,
        ...(numbered ? {} : { indent: { left: 0, firstLine: 0 } }),
      }),
    ],
    ...air,
  };
}

/** White above a heading that starts a page would be kept at the page's top, hence two styles. */
function firstLevel(children: readonly ParagraphChild[], numbered: boolean, place: 'first' | 'page' | 'flow'): Paragraph {
  const numbering = { reference: 'headings', level: 0, instance: 0, custom: true };
  const pageBreak = place === 'page' ? { pageBreakBefore: true } : {};
  if (!numbered)
    return new Paragraph({ style: 'HeadingPlain', children, ...pageBreak, ...(place === 'flow' ? { spacing: { before: 480 } } : {}) });
  return new Paragraph({ style: place === 'flow' ? 'Heading1Flow' : 'Heading1', children, numbering, ...pageBreak });
}

/** Something said by the customer: words, then who, on what occasion, when. */
export function quote(writing: Writing, block: Of<'quote'>): Rendered {
  const { words, zh } = writing;
  const bare = block.text.trim().replace(/^[“"「『]([\s\S]*)[”"」』]$/, '$1');
  const who = [block.person, block.role].filter(Boolean).join(zh ? ' ' : ', ');
  const source = [who, block.occasion, block.date].filter(Boolean).join(words('quoteSource'));
  const text = textParagraph(writing, 'Quote', `${words('quoteOpen')}${bare}${words('quoteClose')}`, source ? {} : { keepNext: false });
  return { children: source ? [text, textParagraph(writing, 'QuoteSource', source)] : [text], hasAirAbove: true };
}

/** The ask, or a warning: two paragraphs in one frame. */
export function callout(writing: Writing, block: Of<'callout'>, keepNext: boolean): Rendered {
  return {
    children: [
      textParagraph(writing, 'CalloutTitle', block.title),
      paragraph('Callout', inlineRuns(writing, block.text), keeping(keepNext)),
    ],
    hasAirAbove: true,
  };
}

/** Points of a list; a short list is kept together. */
export function list(writing: Writing, block: Of<'list'>, keepNext: boolean): Rendered {
  const numbering = { reference: 'bullets', level: 0, instance: 0, custom: true };
  const children = block.items.map((item, index) =>
    paragraph('Item', inlineRuns(writing, item), {
      numbering,
      keepLines: true,
      keepNext: staysWithNext(index, block.items.length) || keepNext,
    }),
  );
  return { children };
}

/** Numbered steps, each list counting from 1. */
export function steps(writing: Writing, block: Of<'steps'>, keepNext: boolean): Rendered {
  const numbering = { reference: 'steps', level: 0, instance: writing.nextList(), custom: true };
  const children = block.items.map((item, index) =>
    paragraph('Step', inlineRuns(writing, item), {
      numbering,
      keepLines: true,
      keepNext: staysWithNext(index, block.items.length) || keepNext,
    }),
  );
  return { children };
}

const SHORT_LIST = 6;
/** Short lists stay whole; of a long one the first two and the last two points stay together. */
const staysWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (count <= SHORT_LIST || index === 0 || index === count - 2);

export const gap = (): Paragraph => new Paragraph({ style: 'Gap' });
