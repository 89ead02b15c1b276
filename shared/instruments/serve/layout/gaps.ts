import { d, lines, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { balance, cap, wrap } from '../../../scene/wrap.ts';
import { byGap, OVER } from '../rows.ts';
import { gapText, rowLabel, wordsOf } from '../say.ts';
import type { Row } from '../types.ts';
import { dumbbell } from './dumbbell.ts';
import { letterMarks, pen, type Sheet } from './sheet.ts';

const HEAD = 44;
const ROW = 29;
const LINE = 17;
/** Rows in a picture: the widest gaps; on the screen all of them. */
const SHORT = 8;

interface Columns {
  /** Where 1 and 5 of the scale lie. */
  readonly from: number;
  readonly to: number;
  /** Width of the evidence, at the right. */
  readonly proof: number;
}
interface Line {
  readonly row: Row;
  readonly y: number;
  readonly height: number;
  /** What the behaviour says is never cut; of the evidence two lines are shown, the rest stands in the inspector. */
  readonly words: readonly string[];
  readonly proof: readonly string[];
}
export interface GapPlan {
  readonly columns: Columns;
  readonly all: readonly Line[];
  readonly height: number;
}

export function gapPlan(sheet: Sheet): GapPlan {
  const { figures, kind, order, long, width } = sheet;
  const kept = kind === null ? figures.rows : figures.rows.filter(({ kinds }) => kinds.includes(kind));
  const sorted = order === 'gap' ? byGap(kept) : kept;
  const proof = Math.min(260, width * 0.24);
  const columns = { from: width * 0.46, to: width - proof - 76, proof };
  let y = HEAD;
  const all = (long ? sorted : sorted.slice(0, SHORT)).map((row): Line => {
    const line = { row, y, ...textsOf(row, columns, sheet) };
    y += line.height;
    return line;
  });
  return { columns, all, height: all.length === 0 ? HEAD + ROW : y };
}

const isBare = ({ ours, evidence }: Row): boolean => ours !== null && evidence === '';

function textsOf(row: Row, { from, proof }: Columns, sheet: Sheet): Pick<Line, 'words' | 'proof' | 'height'> {
  const words = balance(wordsOf(row.behaviour, sheet.say), from - 52, pen(sheet, 13));
  const told = isBare(row) ? sheet.say.t('addEvidence') : row.evidence;
  const proofs = cap(wrap(told, proof - 6, pen(sheet)), 2, proof - 6, pen(sheet));
  return { words, proof: proofs, height: ROW + LINE * (Math.max(words.length, proofs.length, 1) - 1) };
}

/** Behaviours by how far we overrate ourselves: theirs and ours on one scale, and what ours is judged by. */
export function gapMarks(sheet: Sheet, { columns, all, height }: GapPlan): Mark[] {
  const { say, width } = sheet;
  const { from, to, proof } = columns;
  const title = say.t('list');
  return [
    path(d('M', 0, 0.5, 'H', width), { stroke: 'line2' }),
    text(0, 18, title, { size: 13, weight: 600 }),
    text(sheet.measure(title, 13, 600) + 10, 18, subtitleOf(sheet, all.length), { fill: 'ink2' }),
    text(30, HEAD - 8, say.t('behaviour'), { fill: 'ink3' }),
    ...[1, 2, 3, 4, 5].map((value) =>
      text(from + ((to - from) * (value - 1)) / 4, HEAD - 8, String(value), { anchor: 'middle', fill: 'ink3' }),
    ),
    text(to + 58, HEAD - 8, say.t('gap'), { anchor: 'end', fill: 'ink3' }),
    text(width - proof + 4, HEAD - 8, say.t('proof'), { fill: 'ink3' }),
    path(d('M', 0, HEAD - 0.5, 'H', width), { stroke: 'line2' }),
    ...all.flatMap((line) => lineMarks(line, columns, sheet)),
    ...(all.length === 0 ? [text(0, height - 8, say.t('list.none'), { fill: 'ink2' })] : []),
  ];
}

function subtitleOf({ say, figures, kind, order }: Sheet, shown: number): string {
  if (kind !== null) {
    const count = figures.rows.filter(({ kinds }) => kinds.includes(kind)).length;
    return say.t('list.some', { kind: say.t(`kind.${kind}`), count, of: figures.rows.length });
  }
  if (order === 'asked') return say.t('list.asked', { count: figures.rows.length });
  return shown < figures.rows.length ? say.t('list.top', { shown, count: figures.rows.length }) : say.t('list.all', { count: shown });
}

function lineMarks({ row, y, height, words, proof }: Line, columns: Columns, sheet: Sheet): Mark[] {
  const { say, width, selected } = sheet;
  const { behaviour, letter, gap } = row;
  const middle = y + height / 2;
  const firstOf = (count: number, sink: number): number => middle + sink - ((count - 1) * LINE) / 2;
  return [
    rect(0, y + 0.5, width, height - 1, {
      id: behaviour,
      label: rowLabel(row, say),
      intent: { kind: 'behaviour', id: behaviour },
      ...(selected === behaviour ? { fill: 'primarySoft' } : { fill: 'ground', opacity: 0 }),
    }),
    ...letterMarks(letter, sheet.letter === letter, 0, middle - 9),
    ...lines(30, firstOf(words.length, 4.5), words, LINE, { size: 13, room: columns.from - 52 }),
    ...dumbbell(row, middle, columns),
    text(columns.to + 58, middle + 4.5, gapText(gap), {
      anchor: 'end',
      size: 13,
      weight: 600,
      fill: (gap ?? 0) >= OVER ? 'badInk' : 'ink',
    }),
    ...lines(width - columns.proof + 4, firstOf(proof.length, 4.5), proof, LINE, {
      fill: isBare(row) ? 'attentionInk' : 'ink2',
      room: columns.proof - 4,
    }),
    path(d('M', 0, y + height - 0.5, 'H', width), { stroke: 'line' }),
  ];
}
