import { circle, d, path } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { DecisionFigure } from '../figures.ts';

export type Fate = 'done' | 'open' | 'late' | 'dropped';
export const fateOf = ({ decision, late }: Pick<DecisionFigure, 'decision' | 'late'>): Fate =>
  decision.state === 'open' && late > 0 ? 'late' : decision.state;

/** Done: a disc with a tick. Not yet: a ring. Late: a ring with its hand out, in colour. Dropped: a cross. Centre (x, y), 14 px wide. */
export function fateSign(fate: Fate, x: number, y: number): Mark[] {
  switch (fate) {
    case 'done':
      return [
        circle(x, y, 7, { fill: 'ink2' }),
        path(d('M', x - 3.4, y + 0.2, 'l', 2.6, 2.6, 'l', 4.4, -5), { stroke: 'ground', strokeWidth: 1.6 }),
      ];
    case 'open':
      return [circle(x, y, 6.2, { fill: 'ground', stroke: 'ink2', strokeWidth: 1.6 })];
    case 'late':
      return [
        circle(x, y, 6.2, { fill: 'ground', stroke: 'bad', strokeWidth: 1.8 }),
        path(d('M', x, y - 3.6, 'v', 3.8, 'l', 2.8, 1.6), { stroke: 'bad', strokeWidth: 1.6 }),
      ];
    case 'dropped':
      return [path(d('M', x - 4.5, y - 4.5, 'l', 9, 9, 'm', 0, -9, 'l', -9, 9), { stroke: 'ink3', strokeWidth: 1.8 })];
  }
}
