import { d, path } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { PersonFigure } from '../types.ts';
import { arrowMarks } from './arrows.ts';
import { cardMarks, foldMarks, SHORT, TALL, TIGHT } from './card.ts';
import { gridOf, type Grid, type Placed, type TreePlan } from './place.ts';
import type { Sheet } from './sheet.ts';

/** Narrowest column in which a card still says its name; widest card. */
const COLUMN = 116;
const CARD = 150;
const ROW_GAP = 32;
const COLUMN_GAP = 14;
/** How far a listed card stands right of the line that holds it. */
const INDENT = 14;

/** Where every card stands: columns share the width, a boss over the middle of those below, height by the room there is. */
export function planOf(sheet: Sheet, height: number): TreePlan {
  const { figures, width, selected, shut } = sheet;
  const swayed = new Set(figures.sways.flatMap(({ from, to }) => [from, to]));
  const keep = (one: PersonFigure): boolean =>
    one.weak || one.ghost || one.person.id === selected || one.person.role === 'decides' || swayed.has(one.person.id);
  const grid = gridOf(figures.people, Math.max(1, Math.floor(width / COLUMN)), keep, shut);
  const column = width / Math.max(grid.columns, 2);
  const card = Math.min(CARD, column - COLUMN_GAP);
  const tall = heightFor(grid, height);
  const step = tall + ROW_GAP;
  return {
    cards: grid.cells.map((cell) => {
      const indent = cell.indent * INDENT;
      const x = column * (cell.column + 0.5) - card / 2 + indent;
      return { cell, box: { x, y: cell.row * step + 8, width: card - indent, height: tall } };
    }),
    width,
    height: grid.rows * step - ROW_GAP + 22,
  };
}

const heightFor = ({ rows }: Grid, height: number): number => {
  const room = (height - 16 - (rows - 1) * ROW_GAP) / rows;
  return room >= TALL ? TALL : room >= TIGHT ? TIGHT : rows > 5 ? SHORT : TIGHT;
};

/** The tree: solid lines of reporting, cards, dashed lines of influence. */
export function treeMarks(sheet: Sheet, plan: TreePlan): Mark[] {
  const byId = new Map(sheet.figures.people.map((one) => [one.person.id, one]));
  return [
    ...plan.cards.flatMap((card) => lineMarks(card, plan)),
    ...plan.cards.flatMap(({ cell, box }): Mark[] => {
      const one = byId.get(cell.id);
      if (one) return cardMarks(one, box, sheet);
      const boss = byId.get(cell.boss ?? '');
      return foldMarks(boss, cell.id, cell.folded, meanTie(boss, byId), box, sheet);
    }),
    ...arrowMarks(sheet, plan),
  ];
}

/** From a card up to its boss: an elbow in the middle of the gap, or a line down the side of a list. */
function lineMarks({ cell, box }: Placed, { cards }: TreePlan): Mark[] {
  const boss = cards.find((one) => one.cell.id === cell.boss);
  if (!boss) return [];
  const style = { stroke: 'ink3' as const, strokeWidth: 1.3 };
  const [bx, by] = [boss.box.x + boss.box.width / 2, boss.box.y + boss.box.height];
  if (cell.indent > 0) {
    const side = box.x - INDENT + 5;
    return [path(d('M', side, by, 'V', box.y + 20, 'H', box.x), style)];
  }
  const x = box.x + box.width / 2;
  return [path(d('M', bx, by, 'V', box.y - ROW_GAP / 2, 'H', x, 'V', box.y), style)];
}

/** Mean tie of those below, as text; `?` where none is known. */
function meanTie(boss: PersonFigure | undefined, byId: ReadonlyMap<string, PersonFigure>): string {
  // a set hands out what is added while it is walked, each id once
  const below = new Set(boss?.children);
  for (const id of below) for (const child of byId.get(id)?.children ?? []) below.add(child);
  const ties = [...below].flatMap((id) => byId.get(id)?.person.tie ?? []);
  return ties.length === 0 ? '?' : (ties.reduce((sum, tie) => sum + tie, 0) / ties.length).toFixed(1);
}
