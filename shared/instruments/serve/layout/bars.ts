import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { gapText, scoreText, sideLabel } from '../say.ts';
import type { Side, Who } from '../types.ts';
import { firstOf, letterMarks, pen, type Sheet } from './sheet.ts';

const HEAD = 24;
/** Right of the scale: a value that stands behind a full bar, the gap, the share that is proved. */
const RIGHT = 138;
const GAP_END = 74;
/** Where the names begin, right of the letter. */
const NAME = 28;
/** Gap of a side from which it is coloured. */
const WIDE = 0.5;

/** Least length of the scale on which bars can be told apart. */
const SCALE = 96;

/** Names and roles in full. */
const namesWide = (sheet: Sheet): number =>
  NAME +
  8 +
  Math.max(
    ...sheet.figures.sides.flatMap(({ letter }) => [
      widthOf(sheet.say.t(`side.${letter}`), pen(sheet, 13, 600)),
      widthOf(sheet.say.t(`role.${letter}`), pen(sheet)),
    ]),
  );
export const barsNeed = (sheet: Sheet): number => namesWide(sheet) + SCALE + RIGHT;

/** The same five sides as bars: ours full, theirs outlined, ticks of the quarter before; then the gap and how much is proved. */
export function barMarks(sheet: Sheet, width: number, height: number): Mark[] {
  const scale = { from: namesWide(sheet), to: width - RIGHT };
  const at = (value: number): number => scale.from + ((scale.to - scale.from) * (value - 1)) / 4;
  const row = (height - HEAD) / sheet.figures.sides.length;
  const { t } = sheet.say;
  return [
    ...[1, 2, 3, 4, 5].flatMap((value) => [
      path(d('M', at(value), HEAD - 4, 'V', height), { stroke: 'line' }),
      text(at(value), 13, String(value), { anchor: 'middle', fill: 'ink3' }),
    ]),
    text(scale.to + GAP_END, 13, t('gap'), { fill: 'ink3', anchor: 'end' }),
    text(width, 13, t('proof'), { fill: 'ink3', anchor: 'end' }),
    ...sheet.figures.sides.flatMap((side, i) => sideMarks(side, HEAD + i * row, row, { at, width, end: scale.to }, sheet)),
  ];
}

interface Place {
  readonly at: (value: number) => number;
  readonly width: number;
  readonly end: number;
}

function sideMarks(side: Side, y: number, height: number, { at, width, end }: Place, sheet: Sheet): Mark[] {
  const { say } = sheet;
  const { letter, ours, theirs, gap, known, rows, before } = side;
  const on = sheet.letter === letter;
  const middle = y + height / 2;
  const bar = Math.min(11, height * 0.24);
  return [
    rect(0, y + 1, width, height - 1, {
      id: `side-${letter}`,
      label: sideLabel(side, say),
      intent: { kind: 'behaviour', id: firstOf(sheet, letter) },
      radius: 3,
      ...(on ? { fill: 'primarySoft' } : { fill: 'ground', opacity: 0 }),
    }),
    path(d('M', 0, y + 0.5, 'H', width), { stroke: 'line' }),
    ...letterMarks(letter, on, 4, middle - 17),
    text(NAME, middle - 3, say.t(`side.${letter}`), {
      size: 13,
      weight: 600,
      ...(on ? { fill: 'primary' as const } : {}),
    }),
    text(NAME, middle + 14, say.t(`role.${letter}`), { fill: 'ink3' }),
    ...valueMarks(ours, before.ours, 'ours', at, middle, bar),
    ...valueMarks(theirs, before.theirs, 'theirs', at, middle, bar),
    ...(theirs !== null && known.theirs < rows.length
      ? coverMarks(side, Math.max(at(theirs), at(before.theirs ?? 1)) + 34, end, middle + bar + 2, sheet)
      : []),
    text(end + GAP_END, middle + 5, gapText(gap), { size: 14, weight: 600, anchor: 'end', fill: (gap ?? 0) >= WIDE ? 'badInk' : 'ink' }),
    text(width, middle + 5, `${side.evidence}/${rows.length}`, { anchor: 'end', weight: side.evidence < rows.length ? 600 : 400 }),
  ];
}

function coverMarks({ known, rows }: Side, x: number, end: number, y: number, sheet: Sheet): Mark[] {
  const words = sheet.say.t('coverage', { known: known.theirs, of: rows.length });
  return x + widthOf(words, pen(sheet)) <= end ? [text(x, y, words, { fill: 'ink3' })] : [];
}

function valueMarks(
  value: number | null,
  before: number | null,
  who: Who,
  at: (value: number) => number,
  middle: number,
  bar: number,
): Mark[] {
  const top = who === 'ours' ? middle - bar - 1.5 : middle + 1.5;
  const base = who === 'ours' ? middle - 1.5 : middle + bar + 2;
  if (value === null) return [text(at(1) + 6, base + 1, '?', { fill: 'ink3' })];
  const wide = at(value) - at(1);
  const fill = who === 'ours' ? ({ fill: 'us' } as const) : ({ fill: 'ground', stroke: 'ink', strokeWidth: 1.5 } as const);
  const tick =
    before === null
      ? []
      : [
          path(d('M', at(before), top - 2, 'v', bar + 4), {
            stroke: who === 'ours' ? (before < value ? 'ground' : 'us') : 'ink',
            dash: [2, 2],
            strokeWidth: 1.4,
          }),
        ];
  return [
    rect(at(1), top, wide, bar, { ...fill, radius: who === 'ours' ? 3 : 0 }),
    ...tick,
    text(at(Math.max(value, before ?? 1)) + 7, base, scoreText(value), {
      weight: 600,
      fill: who === 'ours' ? 'usInk' : 'ink',
      halo: 'ground',
    }),
  ];
}
