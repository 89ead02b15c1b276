import { d, path, rect } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { slotColours } from '../../signs.ts';
import { readsSame, scoreText } from '../say.ts';
import { barTexts } from './barTexts.ts';
import { Places } from './place.ts';
import { ABOVE, barOf, GAP, type Bar, type Column, type Plot } from './plot.ts';
import type { Sheet } from './sheet.ts';

/** Under this width nothing but colour fits: the numbers stand in the tooltip. */
const LEAST = 6;

export function barMarks(column: Column, plot: Plot, sheet: Sheet): Mark[] {
  if (column.width < LEAST) return [];
  const bar = barOf(column, plot, sheet);
  const places = new Places(sheet, { x: bar.x + 2, y: plot.top - ABOVE, width: bar.width - 4, height: plot.height + ABOVE });
  barTexts(bar, places, sheet);
  return [...groundMarks(bar, sheet), ...rivalLine(bar, sheet), ...capMarks(bar, places), ...places.marks];
}

/** What could be given and is, the rival's lead hatched above it, and the hatch of what might be. */
function groundMarks(bar: Bar, { selected, rival }: Sheet): Mark[] {
  const { column, x, width, base, peak, theirs, whatIf, y } = bar;
  const { factor, score } = column.row;
  const ground = rect(x, peak, width, base - peak, { fill: selected === factor ? 'ground' : 'panel' });
  if (score === null) return [rect(x, peak, width, base - peak, { fill: 'line2', pattern: 'hatch', stroke: 'line2', dash: [3, 3] })];
  const top = y(score);
  const round = Math.min(4, (base - top) / 2);
  const lead =
    theirs !== null && theirs > score && rival ? [hatch(x, y(theirs), width, top - y(theirs), slotColours(rival.slot).full)] : [];
  return [
    ground,
    ...lead,
    path(
      d('M', x, base, 'V', top + round, 'q', 0, -round, round, -round, 'H', x + width - round, 'q', round, 0, round, round, 'V', base, 'Z'),
      { fill: 'us' },
    ),
    ...(whatIf === null || readsSame(whatIf, score) ? [] : whatIfMarks(bar, whatIf, top)),
  ];
}

const hatch = (x: number, y: number, width: number, height: number, fill: 'us' | ReturnType<typeof slotColours>['full']): Mark =>
  rect(x, y, width, height, { fill, pattern: 'hatch' });

/** Above the score a hatched piece of bar; below it only the line where the bar would end. */
function whatIfMarks({ x, width, y }: Bar, value: number, top: number): Mark[] {
  const at = y(value);
  if (at >= top) return [path(d('M', x + 1, at, 'h', width - 2), { stroke: 'onFill', strokeWidth: 1.5, dash: [4, 3] })];
  return [
    hatch(x + 1, at, width - 2, top - at, 'us'),
    rect(x + 1, at, width - 2, top - at, { fill: 'none', stroke: 'usInk', strokeWidth: 1.5, dash: [4, 3] }),
  ];
}

/** The rival's score as a line over the whole column, with white beside it; dashed at the top where nobody asked. */
function rivalLine({ x, width, theirs, peak, y }: Bar, { rival }: Sheet): Mark[] {
  if (!rival) return [];
  const stroke = slotColours(rival.slot).full;
  if (theirs === null) return [path(d('M', x, peak, 'h', width), { stroke, strokeWidth: 2, dash: [3, 3] })];
  const at = d('M', x - GAP / 2, y(theirs), 'h', width + GAP);
  return [path(at, { stroke: 'ground', strokeWidth: 6 }), path(at, { stroke, strokeWidth: 3 })];
}

/** Where the last round ended: above the bar we fell, within it we rose. Broken where a text stands. */
function capMarks({ column, x, width, base, y }: Bar, places: Places): Mark[] {
  const { score, before } = column.row;
  if (score === null || before === null || scoreText(score) === scoreText(before)) return [];
  const fell = before > score;
  const at = y(before);
  const foot = fell ? y(score) : Math.min(base, at + 9);
  const free = places.freeLine(at, x + 1, x + width - 1);
  const look = { stroke: fell ? 'ink2' : 'onFill', dash: [3, 2.5] } as const;
  if (free === null) return [];
  const [from, to] = free;
  const left = from === x + 1 ? [path(d('M', from, at, 'V', foot), look)] : [];
  const right = to === x + width - 1 ? [path(d('M', to, at, 'V', foot), look)] : [];
  return [path(d('M', from, at, 'H', to), look), ...left, ...right];
}
