import type { Block } from '@shared/document/blocks.ts';
import { plainText } from '@shared/document/columns.ts';

/** Blocks that may be drawn to the page of the signature that follows them, and how many at the most. */
const SHORT: ReadonlySet<Block['type']> = new Set(['heading', 'paragraph', 'lead', 'list', 'steps', 'callout']);
const MOST = 8;

/** Numbers of the blocks that stay on one page with the next: a sentence that announces it, and what a signature signs. */
export function keptWithNext(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set([...blocks.flatMap((block, index) => (announces(block, blocks[index + 1]) ? [index] : [])), ...signed(blocks)]);
}

const announces = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' && next !== undefined && next.type !== 'heading' && /[：:]\s*$/.test(plainText(block.text));

/** A signature never stands alone on its page: what was said under its heading comes along, if it is short. */
function signed(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'signature') return [];
    let from = index - 1;
    while (from > 0 && SHORT.has(blocks[from]?.type ?? 'gap') && !isTop(blocks[from])) from -= 1;
    const whole = isTop(blocks[from]) && index - from <= MOST;
    return whole ? Array.from({ length: index - from }, (_, step) => from + step) : [];
  });
}
const isTop = (block: Block | undefined): boolean => block?.type === 'heading' && block.level === 1;
