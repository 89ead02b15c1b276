import type { Box, Mark, Scene } from '@shared/scene/scene.ts';
import { boundsOf } from './bounds.ts';

/** A mark that a person can point at: it has an intent. Its box is in the coordinates of the scene. */
export interface Target {
  /** The mark's id, or its place in the scene where it has none. */
  readonly key: string;
  readonly mark: Mark;
  readonly box: Box;
  /** Holds other targets, so a screen reader must see it as a group. */
  readonly holds: boolean;
}

/** Every target of a scene in the order it is drawn (later ones lie on top). */
export function targetsOf(scene: Scene): Target[] {
  const found: Target[] = [];
  const visit = (mark: Mark, path: string, dx: number, dy: number): boolean => {
    const at = found.length;
    if (mark.intent) found.push({ key: mark.id ?? path, mark, box: moved(boundsOf(mark), dx, dy), holds: false });
    let holds = false;
    if (mark.type === 'group')
      mark.marks.forEach((inner, i) => {
        if (visit(inner, `${path}.${i}`, dx + (mark.x ?? 0), dy + (mark.y ?? 0))) holds = true;
      });
    const own = found[at];
    if (mark.intent && holds && own) found[at] = { ...own, holds: true };
    return holds || mark.intent !== undefined;
  };
  scene.marks.forEach((mark, i) => visit(mark, String(i), 0, 0));
  return found;
}

const moved = (box: Box, dx: number, dy: number): Box => ({ ...box, x: box.x + dx, y: box.y + dy });

export type Direction = 'left' | 'right' | 'up' | 'down';
const STEP: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

const centre = ({ x, y, width, height }: Box): readonly [number, number] => [x + width / 2, y + height / 2];

/**
 * The target nearest in a direction: sideways distance counts double, so that rows and columns are followed. What lies more aside than
 * ahead is taken only when nothing lies ahead. `null` at the edge.
 */
export function neighbour(targets: readonly Target[], from: Target, direction: Direction): Target | null {
  const [sx, sy] = STEP[direction];
  const [fx, fy] = centre(from.box);
  let best: Target | null = null;
  let least = Infinity;
  for (const target of targets) {
    if (target.key === from.key) continue;
    const [x, y] = centre(target.box);
    const along = (x - fx) * sx + (y - fy) * sy;
    const aside = Math.abs((x - fx) * sy) + Math.abs((y - fy) * sx);
    if (along <= 0.5) continue;
    const cost = along + 2 * aside + (aside > 2 * along ? FAR : 0);
    if (cost < least) [best, least] = [target, cost];
  }
  return best;
}
/** More than any distance within a drawing. */
const FAR = 1e6;

export const directionOf = (key: string): Direction | null =>
  (({ ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' })[key] as Direction | undefined) ?? null;
