import { d, path, text } from '../../../scene/draw.ts';
import type { Mark, Role } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { BADGE, badge } from '../../signs.ts';
import { coverageText, scoreText, signedText, sinceText } from '../say.ts';
import type { RivalFigure } from '../types.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

const ROW = 50;
const PAD = 18;
const VALUE = 20;

interface Cell {
  readonly label: string;
  readonly rival?: RivalFigure;
  readonly value: string;
  readonly note: string;
  readonly change?: number | null;
}

/** The index with what it covers, the rival's, and both on the same weights. Cells flow into a second row where they must. */
export function headDrawing(sheet: Sheet): Drawn {
  const cells = cellsOf(sheet);
  let [x, y] = [0, 0];
  const marks = cells.flatMap((cell): Mark[] => {
    const width = widthOfCell(cell, sheet);
    if (x > 0 && x + PAD + width > sheet.width) [x, y] = [0, y + ROW];
    const drawn = cellMarks(cell, x === 0 ? 0 : x + PAD, y, sheet);
    const line = x === 0 ? [] : [path(d('M', x + 0.5, y + 2, 'v', ROW - 10), { stroke: 'line' })];
    x += width + (x === 0 ? 0 : PAD) + PAD;
    return [...line, ...drawn];
  });
  return { marks, height: y + ROW };
}

function cellsOf(sheet: Sheet): Cell[] {
  const { figures, rival, say } = sheet;
  const { now, before, asked } = figures;
  if (!now) return [];
  const of = Math.max(now.people, asked?.quarter === now.quarter ? asked.people.length : 0);
  return [
    {
      label: say.t('head.index'),
      value: scoreText(now.index.value),
      note: sinceText(figures, say),
      ...(before ? { change: before.change } : {}),
    },
    { label: say.t('head.coverage'), value: coverageText(now.index, say), note: say.t('head.people', { count: now.people, of }) },
    ...(rival ? rivalCells(rival, sheet) : []),
  ];
}

function rivalCells(rival: RivalFigure, { say }: Sheet): Cell[] {
  const { index, ours, theirs, gap } = rival;
  const note = index.value === null ? say.t('notAsked') : say.t('covers', { share: coverageText(index, say) });
  const own: Cell = { label: rival.rival.name, rival, value: scoreText(index.value), note };
  if (gap === null) return [own];
  const label = say.t('head.likeForLike', { share: coverageText(ours, say) });
  return [own, { label, value: `${scoreText(ours.value)} : ${scoreText(theirs.value)}`, note: '', change: gap }];
}

/** `▼ 1.9`, `+3.4`: a change since another day has an arrow, a distance a sign. */
function changeText({ change, note }: Cell, { say }: Sheet): { readonly words: string; readonly fill: Role } | null {
  if (change === undefined || change === null) return null;
  const flat = scoreText(Math.abs(change)) === '0.0';
  if (note === '') return { words: signedText(change), fill: flat ? 'ink2' : change > 0 ? 'goodInk' : 'badInk' };
  if (flat) return { words: say.t('head.same'), fill: 'ink2' };
  return { words: `${change > 0 ? '▲' : '▼'} ${scoreText(Math.abs(change))}`, fill: change > 0 ? 'goodInk' : 'badInk' };
}

function widthOfCell(cell: Cell, sheet: Sheet): number {
  const label = widthOf(cell.label, pen(sheet)) + (cell.rival ? BADGE + 6 : 0);
  const change = changeText(cell, sheet);
  const value =
    widthOf(cell.value, pen(sheet, VALUE, 600)) +
    (cell.note === '' ? 0 : 8 + widthOf(cell.note, pen(sheet))) +
    (change ? 8 + widthOf(change.words, pen(sheet, 12, 600)) : 0);
  return Math.max(label, value);
}

function cellMarks(cell: Cell, x: number, y: number, sheet: Sheet): Mark[] {
  const { rival, label, value, note } = cell;
  const change = changeText(cell, sheet);
  const noteAt = x + widthOf(value, pen(sheet, VALUE, 600)) + 8;
  const changeAt = noteAt + (note === '' ? 0 : widthOf(note, pen(sheet)) + 8);
  return [
    ...(rival ? badge(rival.slot, rival.rival.mark, x, y, sheet.outlined) : []),
    text(x + (rival ? BADGE + 6 : 0), y + 13, label, { fill: 'ink2' }),
    text(x, y + 36, value, { size: VALUE, weight: 600 }),
    ...(note === '' ? [] : [text(noteAt, y + 36, note, { fill: 'ink3' })]),
    ...(change ? [text(changeAt, y + 36, change.words, { weight: 600, fill: change.fill })] : []),
  ];
}
