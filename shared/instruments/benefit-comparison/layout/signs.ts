import { circle, d, path, text } from '../../../scene/draw.ts';
import type { Mark, Role } from '../../../scene/scene.ts';
import { slotColours, type Slot } from '../../signs.ts';
import type { Class } from '../types.ts';

/**
 * Sign of a class, 14 px wide: an arrow where something is open, a wall where nothing is; filled where we are better, hollow where not.
 * Two bits, so the shape is read and not learned; colour stays with who. `y` is the baseline of the text beside it.
 */
export function classSign(cls: Class | null, x: number, y: number, role: Role = 'ink'): Mark[] {
  if (cls === null)
    return [
      circle(x + 6.5, y - 4.5, 6, { stroke: 'ink3', strokeWidth: 1.1, dash: [2, 2] }),
      text(x + 6.5, y - 0.3, '?', { anchor: 'middle', fill: 'ink3' }),
    ];
  const open = cls === 'attack' || cls === 'build';
  const look = cls === 'attack' || cls === 'defend' ? { fill: role } : { stroke: role, strokeWidth: 1.3, fill: 'ground' as const };
  return [path(open ? arrow(x, y - 10) : wall(x, y - 10), look)];
}

const arrow = (x: number, y: number): string => d('M', x, y + 3, 'h', 7, 'v', -3, 'l', 6, 5.5, 'l', -6, 5.5, 'v', -3, 'h', -7, 'Z');
const wall = (x: number, y: number): string =>
  d('M', x + 1, y + 11, 'v', -10.5, 'h', 3, 'v', 2.5, 'h', 2, 'v', -2.5, 'h', 2, 'v', 2.5, 'h', 2, 'v', -2.5, 'h', 3, 'v', 10.5, 'Z');

/** A rival that does not count in this row: its shape, small. */
export function smallShape(slot: Slot, x: number, y: number, outlined: boolean): Mark {
  const { full } = slotColours(slot);
  const look = outlined ? ({ fill: 'ground', stroke: full, strokeWidth: 1.2 } as const) : { fill: full };
  if (slot === 0) return path(d('M', x - 4, y - 4, 'h', 8, 'v', 8, 'h', -8, 'Z'), look);
  if (slot === 1) return path(d('M', x - 2.5, y - 4.5, 'h', 5, 'l', 2.5, 4.5, 'l', -2.5, 4.5, 'h', -5, 'l', -2.5, -4.5, 'Z'), look);
  if (slot === 2) return path(d('M', x - 4, y - 4, 'h', 8, 'v', 5, 'l', -4, 3.5, 'l', -4, -3.5, 'Z'), look);
  return path(d('M', x, y - 5, 'v', 10), { stroke: full, strokeWidth: 2 });
}

/** A dotted ring: where something stood last quarter. */
export const wasRing = (x: number, y: number): Mark => circle(x, y, 6.5, { stroke: 'us', strokeWidth: 1.2, dash: [1.5, 2] });
