import type { Mark } from '../../../scene/scene.ts';
import { valueAt, type TierFigures } from '../figures.ts';
import { standingBefore, type Standing } from '../movement.ts';
import { CODE, NONE } from '../tiers.ts';
import { line, n } from './paint.ts';
import { PART, type Places } from './places.ts';
import type { Plot } from './plot.ts';
import type { Trail } from './view.ts';

/** Where customers stood one quarter earlier: a dashed outline and an arrow to where they stand now. */
export function trails(f: TierFigures, plot: Plot, places: Places, who: readonly number[], which: Trail, selected: string | null): Mark[] {
  const before = which === 'none' && selected === null ? null : standingBefore(f);
  if (!before) return [];
  const chosen = selected === null ? -1 : f.at(selected);
  return who.filter((at) => at === chosen || shown(f, before, at, which)).flatMap((at) => trail(f, plot, places, before, at));
}

function shown(f: TierFigures, before: Standing, at: number, which: Trail): boolean {
  if (which === 'none') return false;
  if (which === 'all') return true;
  const was = before.letters[at] as number;
  const potential = before.potentials[at] as number;
  const changed = !Number.isNaN(potential) && potential !== f.portfolio.potential[at];
  return (was !== NONE && was !== f.value.letters[at]) || changed;
}

function trail(f: TierFigures, plot: Plot, places: Places, before: Standing, at: number): Mark[] {
  const was = before.values[at] as number;
  if (!(was > 0) || !(valueAt(f, at) > 0)) return [];
  const [x, y, r] = [places.x[at] as number, places.y[at] as number, places.r[at] as number];
  const potential = before.potentials[at] as number;
  const px = plot.X(was);
  const py = places.part[at] === PART.plane && potential > 0 ? plot.Y(potential) : y;
  const pr = plot.radius(was);
  const distance = Math.hypot(x - px, y - py);
  if (distance < 1.5) return [];
  const marks: Mark[] = [{ type: 'circle', x: n(px), y: n(py), r: n(pr), stroke: 'ink2', strokeWidth: 1, dash: [2, 2] }];
  const end = r + (f.tier[at] === CODE.S ? 5 : 2);
  if (distance <= pr + end + 4) return marks;
  const [ux, uy] = [(x - px) / distance, (y - py) / distance];
  const [tx, ty] = [x - ux * end, y - uy * end];
  const head = `M${n(tx)} ${n(ty)}L${n(tx - ux * 6 - uy * 3)} ${n(ty - uy * 6 + ux * 3)}L${n(tx - ux * 6 + uy * 3)} ${n(ty - uy * 6 - ux * 3)}Z`;
  return [...marks, line(px + ux * pr, py + uy * pr, tx - ux * 4, ty - uy * 4, 'ink2'), { type: 'path', d: head, fill: 'ink2' }];
}
