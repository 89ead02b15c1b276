import type { Block, Inline, TableRow } from './blocks.ts';
import { plainText } from './columns.ts';

/** A text of a block and what it is there, for checks and comparisons. */
export interface BlockText {
  readonly part: string;
  readonly text: string;
}

const one = (part: string, text: string | undefined): readonly BlockText[] => (text === undefined || text === '' ? [] : [{ part, text }]);
const inline = (part: string, text: Inline): readonly BlockText[] => one(part, plainText(text));
const many = (part: string, texts: readonly Inline[]): readonly BlockText[] =>
  texts.flatMap((text, index) => inline(`${part}.${index + 1}`, text));
const rowTexts = (row: TableRow, index: number): readonly BlockText[] => many(`row.${index + 1}`, row.cells);

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

function coverTexts(block: Of<'cover'>): readonly BlockText[] {
  const facts = block.facts.flatMap(({ label, value }, index) => [
    ...one(`fact.${index + 1}.label`, label),
    ...one(`fact.${index + 1}.value`, value),
  ]);
  return [
    ...one('title', block.title),
    ...one('promise', block.promise),
    ...many('addressee', block.addressee),
    ...facts,
    ...one('notice', block.notice),
    ...one('sender', block.sender),
  ];
}

function offerTexts(block: Of<'offer'>): readonly BlockText[] {
  const gains = [...block.gains, ...(block.gainTotal ? [block.gainTotal] : [])].flatMap(({ label, formula, assumption, value }, index) =>
    many(`gain.${index + 1}`, [label, formula, assumption, value]),
  );
  const duties = block.duties.flatMap(({ what, ours, theirs, date }, index) => many(`duty.${index + 1}`, [what, ours, theirs, date]));
  return [
    ...one('title', block.title),
    ...one('figure', block.figure),
    ...one('answers', block.answers),
    ...many('provides', block.provides),
    ...gains,
    ...one('proof', block.proof),
    ...one('terms', block.terms),
    ...duties,
  ];
}

/** Every text of a block that a reader sees or hears, in reading order. */
export function textsOf(block: Block): readonly BlockText[] {
  switch (block.type) {
    case 'cover':
      return coverTexts(block);
    case 'contents':
      return one('title', block.title);
    case 'roleGuide':
      return [
        ...one('title', block.title),
        ...many('head', block.head),
        ...block.rows.flatMap((row, index) => many(`row.${index + 1}`, [row.role, row.where])),
      ];
    case 'heading':
    case 'sourceNote':
      return one('text', block.text);
    case 'paragraph':
    case 'lead':
      return inline('text', block.text);
    case 'quote':
      return [block.text, block.person, block.role, block.occasion, block.date].flatMap((text, index) =>
        one(['text', 'person', 'role', 'occasion', 'date'][index] ?? '', text),
      );
    case 'keyFigures':
      return block.figures.flatMap(({ value, unit, label, range }, index) =>
        many(`figure.${index + 1}`, [unit ? `${value} ${unit}` : value, label, range ?? '']),
      );
    case 'table':
      return [
        ...one('caption', block.caption),
        ...many(
          'head',
          block.columns.map((column) => column.head),
        ),
        ...block.rows.flatMap(rowTexts),
        ...one('note', block.note),
      ];
    case 'figure':
      return [...one('caption', block.caption), ...one('alt', block.alt), ...many('drawing', sceneTexts(block.scene.marks))];
    case 'chart':
      return [
        ...one('caption', block.caption),
        ...one('alt', block.alt),
        ...many('category', block.categories),
        ...block.series.flatMap((series, index) => one(`series.${index + 1}`, `${series.name}: ${series.values.join(', ')}`)),
      ];
    case 'callout':
      return [...one('title', block.title), ...inline('text', block.text)];
    case 'list':
    case 'steps':
      return many('item', block.items);
    case 'offer':
      return offerTexts(block);
    case 'signature':
      return [
        ...block.parties.flatMap(({ role, name }, index) => many(`party.${index + 1}`, [role, name])),
        ...many('line', block.lines),
        ...one('note', block.note),
      ];
    case 'gap':
      return [];
  }
}

type Marks = Of<'figure'>['scene']['marks'];
function sceneTexts(marks: Marks): readonly string[] {
  return marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : mark.type === 'group' ? sceneTexts(mark.marks) : []));
}

/** The heading under which each block stands; '' before the first. */
export function headingsOver(blocks: readonly Block[]): readonly string[] {
  let heading = '';
  return blocks.map((block) => {
    if (block.type === 'heading') heading = block.text;
    return heading;
  });
}
