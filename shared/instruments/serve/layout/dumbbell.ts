import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { OVER } from '../rows.ts';
import type { Row } from '../types.ts';
import { ourMark, theirMark } from './sheet.ts';

/** Gap under which disc and diamond would hide each other. */
const SAME = 0.2;

interface Scale {
  readonly from: number;
  readonly to: number;
}

/**
 * The way from theirs to ours; thick where we overrate ourselves. Where both meet the diamond lies on the disc. A question mark stands
 * left of the scale for what they have not said, right of it for what we have not; hatched where nobody has said anything.
 */
export function dumbbell({ ours, theirs, gap }: Pick<Row, 'ours' | 'theirs' | 'gap'>, y: number, { from, to }: Scale): Mark[] {
  const at = (value: number): number => from + ((to - from) * (value - 1)) / 4;
  const unknown = ours === null && theirs === null;
  const same = gap !== null && Math.abs(gap) < SAME;
  return [
    ...(unknown ? [rect(from, y - 6, to - from, 12, { fill: 'line2', pattern: 'hatch' })] : []),
    path(d('M', from, y, 'H', to), { stroke: 'line' }),
    ...[1, 2, 3, 4, 5].map((value) => path(d('M', at(value), y - 6, 'v', 12), { stroke: 'line2' })),
    ...(ours === null || theirs === null || same ? [] : [way(at(theirs), at(ours), y, ours - theirs >= OVER)]),
    ours === null ? text(to + 12, y + 4, '?', { anchor: 'middle', fill: 'usInk' }) : ourMark(at(ours), y, same ? 7 : 5),
    theirs === null ? text(from - 12, y + 4, '?', { anchor: 'middle', fill: 'ink3' }) : theirMark(at(theirs), y, same ? 4 : 5),
  ];
}

const way = (from: number, to: number, y: number, over: boolean): Mark =>
  path(d('M', from, y, 'H', to), { stroke: over ? 'bad' : 'ink3', strokeWidth: over ? 4 : 2 });
