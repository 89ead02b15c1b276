import type { ActivityFigure } from '../figures/types.ts';
import type { Sheet } from './sheet.ts';

/** Columns of equal width between the two ends; a primary activity has one. */
export interface Column {
  readonly activity: ActivityFigure;
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
  /** Inside of the column: where texts and chips stand. */
  readonly inner: number;
  readonly innerWidth: number;
}
export interface Grid {
  /** Width of the two ends (suppliers and lane names left, customers and sums right). */
  readonly end: number;
  readonly gap: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly column: number;
  readonly columns: readonly Column[];
  /** Activities before and after the columns shown. */
  readonly before: number;
  readonly after: number;
}

const GAP = 14;
const PAD = 4;
/** From more than eight activities on a column keeps this width and the map pans. */
const NARROWEST = 92;
const MOST = 8;

export function gridOf(sheet: Sheet): Grid {
  const { width, say, view, figures } = sheet;
  const end = Math.max((say.language === 'en' ? 120 : 112) - (view.form === 'print' ? 8 : 0), Math.min(148, Math.round(width * 0.135)));
  const left = end + GAP;
  const room = width - 2 * left;
  const shown = columnsShown(figures.primary.length, room, view.form === 'print');
  const first = firstShown(view.first, shown, sheet);
  const column = room / Math.max(1, shown);
  const columns = figures.primary.slice(first, first + shown).map((activity, i): Column => {
    const x = left + i * column;
    return { activity, index: first + i, x, width: column, middle: x + column / 2, inner: x + PAD, innerWidth: column - 2 * PAD };
  });
  const after = figures.primary.length - first - columns.length;
  return { end, gap: GAP, left, right: left + room, width: room, column, columns, before: first, after };
}

/** The window over the chain follows what is selected. */
function firstShown(asked: number, shown: number, { figures, activity, screen }: Sheet): number {
  const most = figures.primary.length - shown;
  const chosen = screen ? figures.primary.findIndex((one) => one.id === activity?.id) : -1;
  const wanted = chosen < 0 ? asked : Math.max(chosen - shown + 1, Math.min(asked, chosen));
  return Math.max(0, Math.min(wanted, most));
}

function columnsShown(count: number, room: number, all: boolean): number {
  if (all || count <= MOST) return count;
  return Math.min(count, Math.max(4, Math.floor(room / NARROWEST)));
}

/** Width a printed map needs so that its columns stay legible. */
export const printWidth = (count: number, width: number): number => Math.max(width, 2 * (120 + GAP) + count * 78);
