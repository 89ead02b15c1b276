import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip } from '../../../scene/wrap.ts';
import { byGap, OVER, type Row } from '../figures.ts';
import { gapText, rowLabel, wordsOf } from '../say.ts';
import { letterMarks, ourMark, pen, theirMark, type Sheet } from './sheet.ts';

const HEAD = 44;
const ROW = 29;
/** Rows in a picture: the widest gaps; on the screen all of them. */
const SHORT = 8;

export interface GapPlan {
  readonly rows: readonly Row[];
  readonly height: number;
}
export function gapPlan({ figures, kind, long }: Sheet): GapPlan {
  const all = byGap(kind === null ? figures.rows : figures.rows.filter(({ kinds }) => kinds.includes(kind)));
  const rows = long ? all : all.slice(0, SHORT);
  return { rows, height: HEAD + Math.max(1, rows.length) * ROW };
}

/** Behaviours by how far we overrate ourselves: theirs and ours on one scale, and what ours is judged by. */
export function gapMarks(sheet: Sheet, { rows, height }: GapPlan): Mark[] {
  const { say, width, figures, kind } = sheet;
  const proof = Math.min(260, width * 0.24);
  const scale = { from: width * 0.46, to: width - proof - 76 };
  const at = (value: number): number => scale.from + ((scale.to - scale.from) * (value - 1)) / 4;
  const count = rows.length;
  const sub =
    kind === null
      ? say.t('list.all', { count: figures.rows.length })
      : say.t('list.some', { kind: say.t(`kind.${kind}`), count, of: figures.rows.length });
  const title = say.t('list');
  return [
    path(d('M', 0, 0.5, 'H', width), { stroke: 'line2' }),
    text(0, 18, title, { size: 13, weight: 600 }),
    text(sheet.measure(title, 13, 600) + 10, 18, sub, { fill: 'ink2' }),
    text(30, HEAD - 8, say.t('behaviour'), { fill: 'ink3' }),
    ...[1, 2, 3, 4, 5].map((value) => text(at(value), HEAD - 8, String(value), { anchor: 'middle', fill: 'ink3' })),
    text(scale.to + 58, HEAD - 8, say.t('gap'), { anchor: 'end', fill: 'ink3' }),
    text(width - proof + 4, HEAD - 8, say.t('proof'), { fill: 'ink3' }),
    path(d('M', 0, HEAD - 0.5, 'H', width), { stroke: 'line2' }),
    ...rows.flatMap((row, i) => rowMarks(row, HEAD + i * ROW, { at, ...scale, proof }, sheet)),
    ...(rows.length === 0 ? [text(0, height - 8, say.t('list.none'), { fill: 'ink2' })] : []),
  ];
}

interface Place {
  readonly at: (value: number) => number;
  readonly from: number;
  readonly to: number;
  readonly proof: number;
}

function rowMarks(row: Row, y: number, place: Place, sheet: Sheet): Mark[] {
  const { say, width, selected } = sheet;
  const { behaviour, letter, gap, evidence, ours } = row;
  const on = selected === behaviour;
  const middle = y + ROW / 2;
  const room = place.from - 30 - 22;
  const bare = ours !== null && evidence === '';
  const proof = bare ? say.t('addEvidence') : evidence;
  return [
    rect(0, y + 0.5, width, ROW - 1, {
      id: behaviour,
      label: rowLabel(row, say),
      intent: { kind: 'behaviour', id: behaviour },
      ...(on ? { fill: 'primarySoft' } : { fill: 'ground', opacity: 0 }),
    }),
    ...letterMarks(letter, sheet.letter === letter, 0, middle - 9),
    text(30, middle + 4.5, clip(wordsOf(behaviour, say), room, pen(sheet, 13)), { size: 13, room }),
    ...dumbbell(row, middle, place),
    text(place.to + 58, middle + 4.5, gapText(gap, say), {
      anchor: 'end',
      size: 13,
      weight: 600,
      fill: (gap ?? 0) >= OVER ? 'badInk' : 'ink',
    }),
    text(width - place.proof + 4, middle + 4.5, clip(proof, place.proof - 6, pen(sheet)), {
      fill: bare ? 'attentionInk' : 'ink2',
      room: place.proof - 6,
    }),
    path(d('M', 0, y + ROW - 0.5, 'H', width), { stroke: 'line' }),
  ];
}

/** The way from theirs to ours; thick where we overrate ourselves. Where both meet the diamond lies on the disc. */
export function dumbbell({ ours, theirs, gap }: Pick<Row, 'ours' | 'theirs' | 'gap'>, y: number, { at }: Pick<Place, 'at'>): Mark[] {
  const same = gap !== null && Math.abs(gap) < 0.2;
  const over = gap !== null && gap >= OVER;
  return [
    path(d('M', at(1), y, 'H', at(5)), { stroke: 'line' }),
    ...[1, 2, 3, 4, 5].map((value) => path(d('M', at(value), y - 6, 'v', 12), { stroke: 'line2' })),
    ...(ours === null || theirs === null || same
      ? []
      : [path(d('M', at(theirs), y, 'H', at(ours)), { stroke: over ? 'bad' : 'ink3', strokeWidth: over ? 4 : 2 })]),
    ...(ours === null ? [] : [ourMark(at(ours), y, same ? 7 : 5)]),
    ...(theirs === null ? [text(at(1) - 12, y + 4, '?', { anchor: 'middle', fill: 'ink3' })] : [theirMark(at(theirs), y, same ? 4 : 5)]),
  ];
}
