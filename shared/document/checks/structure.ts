import type { Block, Inline } from '../blocks.ts';
import { lacking, perBlock, type Check } from './types.ts';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

export const documentFacts: Check = (model) => {
  const needed = (['title', 'customer', 'sender', 'date'] as const).filter((fact) => model[fact].trim() === '');
  const unmarked = model.audience === 'internal' && model.classification.trim() === '';
  return [...needed.map((fact) => lacking('block', fact)), ...(unmarked ? [lacking('warn', 'classification')] : [])];
};

export const emptyHeadings: Check = ({ blocks }) =>
  blocks.flatMap((block, at) => {
    if (block.type !== 'heading') return [];
    const next = blocks.slice(at + 1).find((one) => one.type !== 'gap');
    const empty = block.text.trim() === '' || next === undefined || (next.type === 'heading' && next.level <= block.level);
    return empty ? [{ severity: 'block' as const, at, values: { heading: block.text } }] : [];
  });

export const references: Check = (model) => {
  const known = new Set(
    model.blocks.flatMap((block) => (block.type === 'heading' && block.bookmark !== undefined ? [block.bookmark] : [])),
  );
  return perBlock(model, (block, at) =>
    referencesOf(block)
      .filter((name) => !known.has(name))
      .map((name) => ({ severity: 'warn' as const, at, values: { name } })),
  );
};

function referencesOf(block: Block): readonly string[] {
  if (block.type === 'roleGuide') return block.rows.flatMap((row) => row.refs);
  if (block.type === 'list' || block.type === 'steps') return block.items.flatMap(pagesOf);
  if (block.type === 'table') return block.rows.flatMap((row) => row.cells.flatMap(pagesOf));
  return block.type === 'paragraph' || block.type === 'lead' || block.type === 'callout' ? pagesOf(block.text) : [];
}
const pagesOf = (inline: Inline): readonly string[] =>
  typeof inline === 'string' ? [] : inline.flatMap((run) => (typeof run === 'object' && 'pageOf' in run ? [run.pageOf] : []));

/** Width of the text on paper in CSS pixels; a drawing that is wider is drawn smaller, and its texts with it. */
const TEXT_WIDTH = 612;
const SMALLEST_POINTS = 7.3;
export const figures: Check = (model) =>
  perBlock(model, (block, at) => {
    if (block.type === 'chart') return block.alt.trim() ? [] : [lacking('warn', 'alt', at, { caption: block.caption })];
    if (block.type !== 'figure') return [];
    const points = Math.round(smallestText(block.scene.marks) * Math.min(1, TEXT_WIDTH / block.scene.width) * 7.5) / 10;
    const small = points < SMALLEST_POINTS ? [lacking('warn', 'small', at, { caption: block.caption, size: points })] : [];
    return [...(block.alt.trim() ? [] : [lacking('warn', 'alt', at, { caption: block.caption })]), ...small];
  });

const smallestText = (marks: Of<'figure'>['scene']['marks']): number =>
  marks.reduce(
    (least, mark) =>
      mark.type === 'text' ? Math.min(least, mark.size) : mark.type === 'group' ? Math.min(least, smallestText(mark.marks)) : least,
    Number.POSITIVE_INFINITY,
  );
