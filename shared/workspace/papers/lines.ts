import type { Block } from '../../document/blocks.ts';
import { plainText } from './length.ts';

/** One line of a paper as text, under the part it stands in. */
export interface Line {
  readonly part: string;
  readonly text: string;
}

/** The paper as lines of text, in order: for comparing versions and searching. Pictures give their alternative text. */
export function linesOf(blocks: readonly Block[]): Line[] {
  let part = '';
  return blocks.flatMap((block) => {
    if (block.type === 'heading' && block.level === 1) part = block.text;
    return textsOf(block)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ part, text: text.trim() }));
  });
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'cover':
      return [
        block.title,
        block.promise ?? '',
        ...block.addressee,
        ...block.facts.map((one) => `${one.label} ${one.value}`),
        block.notice ?? '',
      ];
    case 'contents':
    case 'roleGuide':
    case 'gap':
      return [];
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'lead':
      return [plainText(block.text)];
    case 'quote':
      return [[block.text, block.person, block.occasion, block.date].filter(Boolean).join(' · ')];
    case 'keyFigures':
      return block.figures.map((one) => [one.value, one.unit, one.label, one.range].filter(Boolean).join(' '));
    case 'table':
      return [block.caption ?? '', ...block.rows.map((row) => row.cells.map(plainText).join(' | ')), block.note ?? ''];
    case 'figure':
      return [block.caption];
    case 'chart':
      return [block.caption, ...block.series.map((one) => `${one.name}: ${one.values.join(', ')}`)];
    case 'callout':
      return [block.title, plainText(block.text)];
    case 'list':
    case 'steps':
      return block.items.map(plainText);
    case 'offer':
      return offerTexts(block);
    case 'sourceNote':
      return [block.text];
    case 'signature':
      return [...block.parties.map((one) => `${one.role} ${one.name}`), block.note ?? ''];
  }
}

const offerTexts = (block: Extract<Block, { type: 'offer' }>): string[] => [
  [block.title, block.figure].filter(Boolean).join(' · '),
  block.answers ?? '',
  ...block.provides,
  ...[...block.gains, ...(block.gainTotal ? [block.gainTotal] : [])].map((one) =>
    [one.label, one.formula, one.assumption, one.value].filter(Boolean).join(' | '),
  ),
  block.proof ?? '',
  block.terms ?? '',
  ...block.duties.map((one) => [one.what, one.theirs, one.ours, one.date].filter(Boolean).join(' | ')),
];
