import type { Block } from '../../document/blocks.ts';

type Heading = Extract<Block, { type: 'heading' }>;
export const isHeading = (block: Block): block is Heading => block.type === 'heading';

/** Blocks without headings that nothing stands under. */
export function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of [...blocks].reverse()) {
    const next = out.at(-1);
    const empty = isHeading(block) && (next === undefined || next.type === 'gap' || (isHeading(next) && next.level <= block.level));
    if (!empty) out.push(block);
  }
  return out.reverse();
}

/** Half-open range of what stands under the heading with a bookmark, heading included; `null` where it is not there. */
export function rangeOf(blocks: readonly Block[], bookmark: string): { readonly from: number; readonly to: number } | null {
  const from = blocks.findIndex((block) => isHeading(block) && block.bookmark === bookmark);
  const head = blocks[from];
  if (!head || !isHeading(head)) return null;
  const after = blocks.findIndex((block, i) => i > from && isHeading(block) && block.level <= head.level);
  return { from, to: after < 0 ? blocks.length : after };
}

/** Changes what stands under a heading; leaves all else. */
export function changeUnder(blocks: readonly Block[], bookmark: string, change: (own: readonly Block[]) => readonly Block[]): Block[] {
  const range = rangeOf(blocks, bookmark);
  if (!range) return [...blocks];
  return [...blocks.slice(0, range.from), ...change(blocks.slice(range.from, range.to)), ...blocks.slice(range.to)];
}

/** Text of a heading by its bookmark. */
export const titleOf = (blocks: readonly Block[], bookmark: string): string | null => {
  const found = blocks.find((block) => isHeading(block) && block.bookmark === bookmark);
  return found && isHeading(found) ? found.text : null;
};

/** All bookmarks that stand in the blocks. */
export const bookmarksOf = (blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => (isHeading(block) && block.bookmark !== undefined ? [block.bookmark] : [])));
