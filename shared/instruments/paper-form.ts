import type { Block, Column, Inline } from '../document/blocks.ts';

/** Parts of a questionnaire on paper: boxes to tick and room to write, the same in each. They see no data. */
const BOX = '□';
/** Keeps the head of the last box on one line; twentieths of a point. */
const LAST_WIDTH = 800;

/** Questions with a box for each score, and a last one for what cannot be scored. Stays whole on its page. */
export function boxesTable(head: string, scores: readonly number[], last: string, questions: readonly string[]): Block {
  const column = (name: string): Column => ({ kind: 'centre', head: name, weight: 1 });
  return {
    type: 'table',
    columns: [
      { kind: 'text', head, weight: 12 },
      ...scores.map((score) => column(String(score))),
      { ...column(last), minWidth: LAST_WIDTH },
    ],
    rows: questions.map((question) => ({ cells: [question, ...scores.map(() => BOX), BOX] })),
    keep: 'whole',
  };
}

/** Labels with free lines beside them. */
export const freeForm = (rows: readonly (readonly [label: string, lines: number])[]): Block => ({
  type: 'table',
  columns: [
    { kind: 'strong', head: '', weight: 1 },
    { kind: 'text', head: '', weight: 3 },
  ],
  rows: rows.map(([label, count]) => ({ cells: [label, freeLines(count)] })),
  keep: 'whole',
});

const freeLines = (count: number): Inline => Array.from({ length: count }, (_, i) => (i === 0 ? ' ' : ({ lineBreak: true } as const)));
