import { d, head, path, text } from '../../../scene/draw.ts';
import type { Box, Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import type { Sway } from '../model.ts';
import { nameOf } from '../say.ts';
import { pen, type Sheet } from './sheet.ts';
import type { Placed, TreePlan } from './place.ts';

/** More arrows than this and only those of the selected person are drawn; the legend keeps the count. */
export const ARROWS = 4;
/** Lane of an influence below a row, clear of the solid bus in the middle of the gap. */
const LANE = 9;

export const shownSways = ({ figures, selected }: Pick<Sheet, 'figures' | 'selected'>): readonly Sway[] =>
  figures.sways.length <= ARROWS ? figures.sways : figures.sways.filter(({ from, to }) => from === selected || to === selected);

/** Dashed lines of influence: they run only in the gaps of rows and columns, their words stand on the line. */
export function arrowMarks(sheet: Sheet, plan: TreePlan): Mark[] {
  const at = new Map(plan.cards.map((card) => [card.cell.id, card]));
  return shownSways(sheet).flatMap((sway) => {
    const [from, to] = [at.get(sway.from), at.get(sway.to)];
    return from && to ? oneArrow(sway, from, to, sheet, plan) : [];
  });
}

interface Route {
  readonly d: string;
  readonly point: readonly [x: number, y: number, way: 'up' | 'down' | 'left' | 'right'];
  /** Level run on which the words stand. */
  readonly run: readonly [x0: number, x1: number, y: number] | null;
  /** Upright run beside which they stand otherwise. */
  readonly side: readonly [x: number, y: number] | null;
}

function oneArrow(sway: Sway, from: Placed, to: Placed, sheet: Sheet, plan: TreePlan): Mark[] {
  const route = routeOf(from, to, plan);
  const { say, figures } = sheet;
  const name = (id: string): string => {
    const one = figures.people.find(({ person }) => person.id === id);
    return one ? nameOf(one, say) : '';
  };
  const label = say.t('say.sway', { from: name(sway.from), to: name(sway.to), words: sway.words });
  const [x, y, way] = route.point;
  const tip = way === 'left' ? path(d('M', x, y, 'l', 7, -3.5, 'v', 7, 'Z'), { fill: 'us' }) : head(x, y, way, 'us');
  return [
    path(route.d, { stroke: 'us', strokeWidth: 1.4, dash: [5, 3], id: sway.id, label, intent: { kind: 'sway', id: sway.id } }),
    tip,
    ...wordMarks(sway.words, route, sheet),
  ];
}

function wordMarks(words: string, { run, side }: Route, sheet: Sheet): Mark[] {
  const wide = widthOf(words, pen(sheet));
  if (words === '') return [];
  if (run && Math.abs(run[1] - run[0]) >= wide + 24)
    return [text((run[0] + run[1]) / 2, run[2] + 4.2, words, { anchor: 'middle', fill: 'ink2', halo: 'ground' })];
  if (side && side[0] + 8 + wide <= sheet.width) return [text(side[0] + 8, side[1] + 4, words, { fill: 'ink2', halo: 'ground' })];
  return [];
}

const foot = ({ y, height }: Box): number => y + height;
/** A place on the upper or lower edge: where arrows leave (right of the middle) and arrive (left of it), so that none meets the solid line. */
const leave = ({ x, width }: Box): number => x + width * 0.74;
const arrive = ({ x, width }: Box): number => x + width * 0.26;

function routeOf(from: Placed, to: Placed, plan: TreePlan): Route {
  const [a, b] = [from.box, to.box];
  if (from.cell.row === to.cell.row) {
    const lane = foot(a) + LANE;
    return {
      d: d('M', leave(a), foot(a), 'V', lane, 'H', arrive(b), 'V', foot(b)),
      point: [arrive(b), foot(b) + 1, 'up'],
      run: [leave(a), arrive(b), lane],
      side: null,
    };
  }
  const up = from.cell.row > to.cell.row;
  const lane = up ? a.y - (a.y - footOfRowAbove(from, plan)) + LANE : foot(a) + LANE;
  if (Math.abs(from.cell.row - to.cell.row) === 1) {
    const end = up ? foot(b) + 1 : b.y - 1;
    return {
      d: d('M', leave(a), up ? a.y : foot(a), 'V', lane, 'H', arrive(b), 'V', end),
      point: [arrive(b), end, up ? 'up' : 'down'],
      run: [leave(a), arrive(b), lane],
      side: null,
    };
  }
  const { x, right } = freeColumn(from, to, plan);
  const middle = b.y + b.height / 2;
  const edge = right ? b.x + b.width + 1 : b.x - 1;
  return {
    d: d('M', leave(a), up ? a.y : foot(a), 'V', lane, 'H', x, 'V', middle, 'H', edge),
    point: [edge, middle, right ? 'left' : 'right'],
    run: null,
    side: [x, (middle + lane) / 2],
  };
}

const footOfRowAbove = ({ cell }: Placed, { cards }: TreePlan): number =>
  Math.max(0, ...cards.filter((one) => one.cell.row === cell.row - 1).map(({ box }) => foot(box)));

/** An upright way beside the target that no card between the two rows stands in; the edge of the drawing in the end. */
function freeColumn(from: Placed, to: Placed, { cards, width }: TreePlan): { readonly x: number; readonly right: boolean } {
  const [low, high] = [Math.min(from.cell.row, to.cell.row), Math.max(from.cell.row, to.cell.row)];
  const between = cards.filter(({ cell }) => cell.row >= low && cell.row < high && cell.id !== to.cell.id);
  const isFree = (x: number): boolean => x > 2 && x < width - 2 && between.every(({ box }) => x < box.x - 4 || x > box.x + box.width + 4);
  const { box } = to;
  for (let off = 20; off < width; off += 8) {
    if (isFree(box.x + box.width + off)) return { x: box.x + box.width + off, right: true };
    if (isFree(box.x - off)) return { x: box.x - off, right: false };
  }
  return { x: width - 4, right: true };
}
