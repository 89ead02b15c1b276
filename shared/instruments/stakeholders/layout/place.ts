import type { Box } from '../../../scene/scene.ts';
import type { PersonFigure } from '../types.ts';

/** One card of the tree on its grid: `column` in steps of a card (halves happen), `row` from the top. */
export interface Cell {
  readonly id: string;
  readonly boss: string | null;
  readonly column: number;
  readonly row: number;
  /** Hangs in a list below its boss instead of beside its siblings: so many steps in; 0 = beside. */
  readonly indent: number;
  /** People of a shut branch, shown as one card; 0 = the person itself. */
  readonly folded: number;
}
export interface Grid {
  readonly cells: readonly Cell[];
  readonly columns: number;
  readonly rows: number;
}

/** A card with its box, and all of them with the size they need. */
export interface Placed {
  readonly cell: Cell;
  readonly box: Box;
}
export interface TreePlan {
  readonly cards: readonly Placed[];
  readonly width: number;
  readonly height: number;
}

interface Node {
  readonly one: PersonFigure;
  readonly children: readonly Node[];
}

/** Levels below a boss that may hang as a list. */
const LISTED = 2;

/** Widest first: siblings side by side; then the lowest levels as lists; then branches shut, those first of which nothing is to be said. */
export function gridOf(
  people: readonly PersonFigure[],
  columns: number,
  keep: (one: PersonFigure) => boolean,
  shut: ReadonlySet<string>,
): Grid {
  const roots = treeOf(people);
  const whole = fitted(roots, columns, keep, shut);
  if (whole.columns <= columns || roots.length < 2) return whole;
  return shelved(
    roots.map((root) => fitted([root], columns, keep, shut)),
    columns,
  );
}

/** Trees side by side as far as they fit, the next ones below: people of whom nobody knows the boss never squeeze each other. */
function shelved(trees: readonly Grid[], columns: number): Grid {
  const cells: Cell[] = [];
  let [x, y, high, wide] = [0, 0, 0, 1];
  for (const tree of trees) {
    if (x > 0 && x + tree.columns > columns) [x, y, high] = [0, y + high, 0];
    for (const cell of tree.cells) cells.push({ ...cell, column: cell.column + x, row: cell.row + y });
    x += tree.columns;
    high = Math.max(high, tree.rows);
    wide = Math.max(wide, x);
  }
  return { cells, columns: wide, rows: y + high };
}

function fitted(roots: readonly Node[], columns: number, keep: (one: PersonFigure) => boolean, shut: ReadonlySet<string>): Grid {
  let best = grid(roots, 0, shut);
  for (let levels = 1; levels <= LISTED && best.columns > columns; levels++) best = grid(roots, levels, shut);
  const folded = new Set(shut);
  for (const id of foldable(roots, keep)) {
    if (best.columns <= columns) break;
    const next = grid(roots, LISTED, new Set([...folded, id]));
    // shutting a single line of people saves no column
    if (next.columns >= best.columns) continue;
    folded.add(id);
    best = next;
  }
  return best;
}

function treeOf(people: readonly PersonFigure[]): Node[] {
  const byId = new Map(people.map((one) => [one.person.id, one]));
  // in a file written elsewhere two people can have one id, and a branch would come round to itself: each id is placed once
  const placed = new Set<string>();
  const nodes = (some: readonly (PersonFigure | undefined)[]): Node[] =>
    some.flatMap((one) => {
      if (!one || placed.has(one.person.id)) return [];
      placed.add(one.person.id);
      return [{ one, children: nodes(one.children.map((id) => byId.get(id))) }];
    });
  // whoever stands in a circle of bosses has no top above: the first of them is taken for one, so that nobody is left out
  return nodes([...people.filter(({ boss }) => boss === null), ...people]);
}

const levelsOf = (node: Node): number => (node.children.length === 0 ? 0 : 1 + Math.max(...node.children.map(levelsOf)));
const sizeOf = (node: Node): number => 1 + node.children.reduce((sum, child) => sum + sizeOf(child), 0);
const everyone = (node: Node): PersonFigure[] => [node.one, ...node.children.flatMap(everyone)];

/** Branches that may be shut, deepest first: those in which nobody is to be kept in sight. */
function foldable(roots: readonly Node[], keep: (one: PersonFigure) => boolean): string[] {
  const found: { readonly id: string; readonly depth: number; readonly quiet: boolean }[] = [];
  const visit = (node: Node, depth: number): void => {
    node.children.forEach((child) => visit(child, depth + 1));
    if (node.children.length > 0) {
      const quiet = node.children.flatMap(everyone).every((one) => !keep(one));
      found.push({ id: node.one.person.id, depth, quiet });
    }
  };
  roots.forEach((root) => visit(root, 0));
  // what something is to be said of is shut last, but a drawing wider than the window would say nothing at all
  return found.toSorted((a, b) => Number(b.quiet) - Number(a.quiet) || b.depth - a.depth).map(({ id }) => id);
}

function grid(roots: readonly Node[], levels: number, shut: ReadonlySet<string>): Grid {
  const cells: Cell[] = [];
  let columns = 0;
  let rows = 0;
  const put = (cell: Cell): void => {
    cells.push(cell);
    rows = Math.max(rows, cell.row + 1);
  };
  const cellOf = ({ one }: Node, row: number, column: number, indent: number): Cell => ({
    id: one.person.id,
    boss: one.boss,
    column,
    row,
    indent,
    folded: 0,
  });
  const fold = (node: Node, row: number, column: number, indent: number): void => {
    const { id } = node.one.person;
    put({ id: `more-${id}`, boss: id, column, row, indent, folded: sizeOf(node) - 1 });
  };
  /** Everybody below as a list; gives the next free row. */
  const list = (node: Node, first: number, column: number, indent: number): number => {
    if (shut.has(node.one.person.id) && node.children.length > 0) {
      fold(node, first, column, indent);
      return first + 1;
    }
    return node.children.reduce((row, child) => {
      put(cellOf(child, row, column, indent));
      return list(child, row + 1, column, indent + 1);
    }, first);
  };
  const visit = (node: Node, row: number): number => {
    const { children } = node;
    const deep = levelsOf(node);
    if (shut.has(node.one.person.id) && deep > 0) fold(node, row + 1, columns, 0);
    else if (deep > 0 && deep <= levels && sizeOf(node) > 2) list(node, row + 1, columns, 1);
    else if (deep > 0) {
      const under = children.map((child) => visit(child, row + 1));
      const column = ((under[0] ?? 0) + (under.at(-1) ?? 0)) / 2;
      put(cellOf(node, row, column, 0));
      return column;
    }
    put(cellOf(node, row, columns, 0));
    columns += 1;
    return columns - 1;
  };
  roots.forEach((root) => visit(root, 0));
  return { cells, columns: Math.max(1, columns), rows: Math.max(1, rows) };
}
