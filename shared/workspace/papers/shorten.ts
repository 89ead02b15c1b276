import type { Block } from '../../document/blocks.ts';
import type { Measure } from '../../scene/scene.ts';
import type { Language } from '../../i18n/translate.ts';
import { estimatePages } from './length.ts';
import { changeUnder, rangeOf } from './outline.ts';

/** A proposal beyond this is not read. */
export const MOST_PAGES = 12;

type Step = (blocks: readonly Block[]) => Block[];
type Table = Extract<Block, { type: 'table' }>;

const capRows =
  (bookmark: string, most: number): Step =>
  (blocks) =>
    changeUnder(blocks, bookmark, (own) =>
      own.map((block) => (block.type === 'table' && ordinary(block) > most ? { ...block, rows: block.rows.slice(0, most) } : block)),
    );
const ordinary = (table: Table): number => table.rows.filter((row) => row.role === undefined).length;

/** The table of references moves behind the signature. */
const referencesToAnnex =
  (title: string): Step =>
  (blocks) => {
    const range = rangeOf(blocks, 'references');
    const own = range ? blocks.slice(range.from, range.to) : [];
    const tables = own.filter((block) => block.type === 'table');
    if (tables.length === 0) return [...blocks];
    const rest = changeUnder(blocks, 'references', (all) => all.filter((block) => block.type !== 'table'));
    return [...rest, { type: 'heading', level: 1, text: title, numbered: false, break: 'flow' }, ...tables];
  };

/** Only the advised option stays beside the labels. */
const advisedOnly: Step = (blocks) =>
  changeUnder(blocks, 'options', (own) =>
    own.map((block) => {
      if (block.type !== 'table') return block;
      const advised = block.columns.findIndex((column) => column.kind === 'numberStrong');
      if (advised < 0) return block;
      const pick = <T>(all: readonly T[]): T[] => all.filter((_, i) => i === 0 || i === advised);
      return { ...block, columns: pick(block.columns), rows: block.rows.map((row) => ({ ...row, cells: pick(row.cells) })) };
    }),
  );

const shortProof: Step = (blocks) =>
  blocks.map((block) => (block.type === 'offer' && block.proof ? { ...block, proof: firstSentence(block.proof) } : block));
const firstSentence = (text: string): string => /^[^。.!！\n]+[。.!！]?(?=\s|$|[^0-9])/u.exec(text)?.[0] ?? text;

/** One quote a person: the first. */
const oneQuoteEach: Step = (blocks) => {
  const heard = new Set<string>();
  return blocks.filter((block) => {
    if (block.type !== 'quote' || block.person === undefined) return true;
    const again = heard.has(block.person);
    heard.add(block.person);
    return !again;
  });
};

/**
 * Leaves out in a fixed order until the paper is short enough: role guide, references to the annex, risks beyond five, promises beyond four,
 * options below the advised one, proof to one sentence, second quotes. Source and date, formulas, totals, exit and the one ask stay.
 */
export function shorten(
  blocks: readonly Block[],
  measure: Measure,
  words: { readonly annex: string; readonly language: Language },
  most = MOST_PAGES,
): Block[] {
  const steps: readonly Step[] = [
    (all) => all.filter((block) => block.type !== 'roleGuide'),
    referencesToAnnex(words.annex),
    capRows('riskList', 5),
    capRows('promises', 4),
    advisedOnly,
    shortProof,
    oneQuoteEach,
  ];
  let short = [...blocks];
  for (const step of steps) {
    if (estimatePages(short, measure, words.language) <= most) return short;
    short = step(short);
  }
  return short;
}
