import { circle, d, path, rect, tick } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { Side, State } from '../model.ts';

/** State by shape, 14 px: ring, half, dashed ring, ticked disc; a triangle where it is late, whatever the state. */
export function stateSign(state: State, late: boolean, x: number, y: number): Mark[] {
  const [cx, cy] = [x + 7, y - 4.4];
  if (late && state !== 'done')
    return [
      path(d('M', cx, cy - 7, 'l', 7, 13, 'h', -14, 'Z'), { fill: 'bad' }),
      path(d('M', cx, cy - 2, 'v', 4, 'M', cx, cy + 3.6, 'v', 0.6), { stroke: 'ground', strokeWidth: 1.6 }),
    ];
  if (state === 'done') return [circle(cx, cy, 6, { fill: 'ink2' }), tick(cx - 3.4, cy + 3.8, 'ground')];
  if (state === 'waiting') return [circle(cx, cy, 6, { stroke: 'ink2', strokeWidth: 1.5, dash: [2.5, 2] })];
  const ring = circle(cx, cy, 6, { stroke: 'ink2', strokeWidth: 1.5 });
  return state === 'open' ? [ring] : [ring, path(d('M', cx, cy - 6, 'A', 6, 6, 0, 0, 1, cx, cy + 6, 'Z'), { fill: 'ink2' })];
}

/** Owner by shape: ● ours, ◇ department or partner, □ customer. */
export function sideSign(side: Side, x: number, y: number): Mark {
  const [cx, cy] = [x + 5, y - 4.2];
  if (side === 'us') return circle(cx, cy, 4, { fill: 'us' });
  if (side === 'department') return circle(cx, cy, 4, { stroke: 'us', strokeWidth: 1.6, fill: 'ground' });
  if (side === 'partner') return path(d('M', cx, cy - 5, 'l', 5, 5, 'l', -5, 5, 'l', -5, -5, 'Z'), { stroke: 'ink2', strokeWidth: 1.4 });
  return rect(cx - 4, cy - 4, 8, 8, { stroke: 'ink2', strokeWidth: 1.4 });
}
