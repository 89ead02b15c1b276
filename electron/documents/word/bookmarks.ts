import type { Block } from '@shared/document/blocks.ts';

/** Bookmark names of the model → names that Word accepts (letters, digits, at most 40), by their order. A name given twice keeps its first place. */
export function bookmarkNames(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const block of blocks)
    if (block.type === 'heading' && block.bookmark !== undefined && !names.has(block.bookmark))
      names.set(block.bookmark, `Place${names.size + 1}`);
  return names;
}
