import type { Segment } from '../../../scene/labels.ts';
import type { Mark } from '../../../scene/scene.ts';
import { valueAt, type TierFigures } from '../figures.ts';
import { standingBefore, type Standing } from '../movement.ts';
import { CODE, NONE } from '../tiers.ts';
import { line, n } from './paint.ts';
import { PART, type Places } from './places.ts';
import type { Plot } from './plot.ts';
import type { Trail } from './view.ts';

/** Where one customer stood a quarter earlier, and the way to where it stands now (`null` where the two circles touch). */
export interface Way {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly way: Segment | null;
}

/** More ways than this are a thicket: the largest customers' are shown, and the selected one's. */
const MOST = 80;

/** The ways of all who should show one: the selected, those who moved or whose potential changed, all, or none. */
export function waysOf(f: TierFigures, plot: Plot, places: Places, who: readonly number[], which: Trail, selected: string | null): Way[] {
  const before = which === 'none' && selected === null ? null : standingBefore(f);
  if (!before) return [];
  const chosen = selected === null ? -1 : f.at(selected);
  const some = who.filter((at) => shown(f, before, at, which)).slice(0, MOST);
  if (chosen >= 0 && !some.includes(chosen)) some.push(chosen);
  return some.flatMap((at) => wayOf(f, plot, places, before, at));
}

function shown(f: TierFigures, before: Standing, at: number, which: Trail): boolean {
  if (which === 'none') return false;
  if (which === 'all') return true;
  const was = before.letters[at] as number;
  const potential = before.potentials[at] as number;
  const changed = !Number.isNaN(potential) && potential !== f.portfolio.potential[at];
  return (was !== NONE && was !== f.value.letters[at]) || changed;
}

function wayOf(f: TierFigures, plot: Plot, places: Places, before: Standing, at: number): Way[] {
  const was = before.values[at] as number;
  if (!(was > 0) || !(valueAt(f, at) > 0)) return [];
  const [x, y] = [places.x[at] as number, places.y[at] as number];
  const potential = before.potentials[at] as number;
  const px = plot.X(was);
  const py = places.part[at] === PART.plane && potential > 0 ? plot.Y(potential) : y;
  const pr = plot.radius(was);
  const distance = Math.hypot(x - px, y - py);
  if (distance < 1.5) return [];
  const end = (places.r[at] as number) + (f.tier[at] === CODE.S ? 5 : 2);
  const [ux, uy] = [(x - px) / distance, (y - py) / distance];
  const way = distance > pr + end + 4 ? { x1: px + ux * pr, y1: py + uy * pr, x2: x - ux * end, y2: y - uy * end } : null;
  return [{ at, x: px, y: py, r: pr, way }];
}

/** A dashed outline, and an arrow. */
export const wayMarks = (ways: readonly Way[]): Mark[] =>
  ways.flatMap(({ x, y, r, way }): Mark[] => [
    { type: 'circle', x: n(x), y: n(y), r: n(r), stroke: 'ink2', strokeWidth: 1, dash: [2, 2] },
    ...(way ? arrow(way) : []),
  ]);

function arrow({ x1, y1, x2, y2 }: Segment): Mark[] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const corner = (side: number): string => `${n(x2 - ux * 6 - side * uy * 3)} ${n(y2 - uy * 6 + side * ux * 3)}`;
  const head = `M${n(x2)} ${n(y2)}L${corner(1)}L${corner(-1)}Z`;
  return [line(x1, y1, x2 - ux * 4, y2 - uy * 4, 'ink2'), { type: 'path', d: head, fill: 'ink2' }];
}
