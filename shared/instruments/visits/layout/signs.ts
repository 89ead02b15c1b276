import { circle, d, path, rect } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { VisitFigure } from '../types.ts';

/** Reported: disc; report to write: half; overdue: triangle; planned: dashed ring; cancelled: cross. Only what is late has a colour. */
export function stateMarks(state: VisitFigure['state'], x: number, y: number): Mark[] {
  const ring = { fill: 'ground' as const, stroke: 'ink2' as const, strokeWidth: 1.5 };
  switch (state) {
    case 'reported':
      return [circle(x, y, 5, { fill: 'ink2' })];
    case 'planned':
      return [circle(x, y, 5, { ...ring, dash: [2.6, 2] })];
    case 'due':
      return [circle(x, y, 5, ring), path(d('M', x, y - 5, 'A', 5, 5, 0, 0, 1, x, y + 5, 'Z'), { fill: 'ink2' })];
    case 'overdue':
      return [
        path(d('M', x, y - 7, 'L', x + 7, y + 5.5, 'H', x - 7, 'Z'), { fill: 'bad', stroke: 'ground', strokeWidth: 1 }),
        path(d('M', x, y - 2.5, 'v', 3.6, 'M', x, y + 3, 'v', 0.5), { stroke: 'onRival', strokeWidth: 1.5 }),
      ];
    case 'cancelled':
      return [path(d('M', x - 4, y - 4, 'l', 8, 8, 'M', x + 4, y - 4, 'l', -8, 8), { stroke: 'ink3', strokeWidth: 1.4 })];
  }
}

/** A sheet of paper: the version that was taken along. `planned`: not gone yet. */
export const paperMarks = (planned: boolean, x: number, y: number): Mark[] => [
  path(d('M', x, y, 'h', 7.5, 'l', 3, 3, 'v', 9.5, 'h', -10.5, 'Z'), {
    fill: planned ? 'ground' : 'us',
    stroke: 'us',
    strokeWidth: 1.3,
    ...(planned ? { dash: [2.4, 1.8] } : {}),
  }),
];

/** Somebody who has gone cold. */
export const coldMark = (x: number, y: number): Mark => path(d('M', x, y - 5, 'l', 5, 9, 'h', -10, 'Z'), { fill: 'bad' });
export const hatchBox = (x: number, y: number, width: number, height: number): Mark =>
  rect(x, y, width, height, { fill: 'hatch', pattern: 'hatch', opacity: 0.7 });
