import { circle, d, path, rect, text, tick } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { CellFigure, Contact } from '../types.ts';

/** A contact: disc visit, diamond call, square meeting. */
export function contactMark(channel: Contact['channel'], x: number, y: number): Mark {
  const style = { fill: 'us', stroke: 'ground' } as const;
  if (channel === 'visit') return circle(x, y, 4.5, style);
  if (channel === 'meeting') return rect(x - 4, y - 4, 8, 8, style);
  return path(d('M', x, y - 5.5, 'l', 5.5, 5.5, 'l', -5.5, 5.5, 'l', -5.5, -5.5, 'Z'), style);
}

/** A message to somebody: dashed planned, half delivered, full with a tick understood, diamond overdue, dot not meant. */
export function cellMarks({ cell, overdue }: Pick<CellFigure, 'cell' | 'overdue'>, x: number, y: number): Mark[] {
  if (cell === null) return [circle(x, y, 1.6, { fill: 'line2' })];
  if (overdue) {
    return [
      path(d('M', x, y - 9.5, 'l', 9.5, 9.5, 'l', -9.5, 9.5, 'l', -9.5, -9.5, 'Z'), { fill: 'bad' }),
      text(x, y + 4.5, '!', { anchor: 'middle', weight: 700, fill: 'onRival' }),
    ];
  }
  const ring = { stroke: 'us' as const, strokeWidth: 1.6 };
  if (cell.state === 'planned') return [circle(x, y, 8.2, { ...ring, fill: 'ground', dash: [3, 2.4] })];
  if (cell.state === 'understood') return [circle(x, y, 9, { fill: 'us' }), tick(x - 4.2, y + 3.2, 'onFill')];
  return [circle(x, y, 8.2, { ...ring, fill: 'usSoft' }), path(d('M', x, y - 8, 'A', 8, 8, 0, 0, 1, x, y + 8, 'Z'), { fill: 'us' })];
}

/** Time beyond what was agreed. */
export const overMark = (x: number, y: number, width: number): Mark =>
  rect(x, y - 4, width, 8, { fill: 'bad', pattern: 'hatch', stroke: 'bad' });
export const lateMarks = (x: number, y: number): Mark[] => [
  path(d('M', x, y - 7, 'l', 7, 7, 'l', -7, 7, 'l', -7, -7, 'Z'), { fill: 'bad' }),
  text(x, y + 4, '!', { anchor: 'middle', weight: 700, fill: 'onRival' }),
];
