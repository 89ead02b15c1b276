import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import type { LinkFigure } from '../figures/types.ts';
import { middleOf, thickness } from './chevrons.ts';
import type { Column, Grid } from './grid.ts';
import { circle, d, head, path, text } from './marks.ts';
import type { Rows } from './rows.ts';
import { pen, type Sheet } from './sheet.ts';

/** More than this many at once are a tangle: then only those of the selected activity are drawn. */
const MOST = 4;
/** Ends that meet under one chevron stand this far apart. */
const APART = 12;

interface Drawn {
  readonly link: LinkFigure;
  readonly from: Column;
  readonly to: Column;
  readonly row: number;
}

/** Links between columns that are on the sheet, each in the first row where nothing overlaps it. */
export function shownLinks(sheet: Sheet, grid: Grid): Drawn[] {
  const at = new Map(grid.columns.map((column) => [column.activity.id, column]));
  const { links } = sheet.figures;
  const chosen = links.length <= MOST ? links : links.filter((link) => touches(link, sheet.activity?.id));
  const drawn: Drawn[] = [];
  for (const link of chosen) {
    const [from, to] = [at.get(link.cause), at.get(link.effect)];
    if (!from || !to) continue;
    const row = [0, 1].find((r) => !drawn.some((one) => one.row === r && crosses(one, from, to)));
    if (row !== undefined) drawn.push({ link, from, to, row });
  }
  return drawn;
}

const touches = (link: LinkFigure, activity: string | undefined): boolean => link.cause === activity || link.effect === activity;
const span = (a: Column, b: Column): readonly [number, number] => (a.index < b.index ? [a.index, b.index] : [b.index, a.index]);
function crosses(one: Drawn, from: Column, to: Column): boolean {
  const [a, b] = span(one.from, one.to);
  const [c, e] = span(from, to);
  return a < e && c < b;
}

/** Knock-on effects: a dot where trouble starts, an arrow where it hurts, the words on the line. */
export function linkMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  if (rows.links.height === 0) return [];
  const drawn = shownLinks(sheet, grid);
  const count = 1 + Math.max(0, ...drawn.map((one) => one.row));
  const ends = endsOf(drawn);
  return drawn.map((one) => {
    const y = rows.links.y + (rows.links.height * (one.row + 0.5)) / count + (count > 1 ? (one.row === 0 ? 2 : -2) : 0);
    return linkMark(one, y, ends, sheet, rows);
  });
}

/** Horizontal place of each end, so that several under one chevron do not lie on each other. */
function endsOf(drawn: readonly Drawn[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const byColumn = new Map<string, { readonly key: string; readonly toward: number; readonly column: Column }[]>();
  for (const { link, from, to } of drawn) {
    for (const [column, other, side] of [
      [from, to, 'from'],
      [to, from, 'to'],
    ] as const) {
      const all = byColumn.get(column.activity.id) ?? [];
      byColumn.set(column.activity.id, [...all, { key: `${link.id} ${side}`, toward: other.index, column }]);
    }
  }
  for (const all of byColumn.values()) {
    const sorted = [...all].sort((a, b) => a.toward - b.toward);
    sorted.forEach(({ key, column }, i) => places.set(key, column.middle + (i - (sorted.length - 1) / 2) * APART));
  }
  return places;
}

function linkMark({ link, from, to }: Drawn, y: number, ends: ReadonlyMap<string, number>, sheet: Sheet, rows: Rows): Mark {
  const xa = ends.get(`${link.id} from`) ?? from.middle;
  const xb = ends.get(`${link.id} to`) ?? to.middle;
  const below = (column: Column): number => middleOf(rows) + thickness(column.activity, rows) / 2 + 4;
  const [ya, yb] = [below(from), below(to)];
  const sign = xb > xa ? 1 : -1;
  const middle = (xa + xb) / 2;
  const words = clip(link.words, Math.abs(xb - xa) - 22, pen(sheet));
  const half = words === '' ? 0 : widthOf(words, pen(sheet)) / 2 + 5;
  const line = { stroke: sheet.selected === link.id ? ('primary' as const) : ('ink2' as const), strokeWidth: 1.3 };
  const label = sheet.say.t('say.link', { cause: from.activity.name, effect: to.activity.name, words: link.words });
  return {
    type: 'group',
    id: link.id,
    label,
    intent: { kind: 'link', id: link.id },
    marks: [
      path(d('M', xa, ya, 'V', y - 3, 'Q', xa, y, xa + 3 * sign, y, 'H', middle - half * sign), line),
      path(d('M', middle + half * sign, y, 'H', xb - 3 * sign, 'Q', xb, y, xb, y - 3, 'V', yb + 6), line),
      circle(xa, ya, 3, { fill: line.stroke }),
      head(xb, yb, 'up', line.stroke),
      ...(words === '' ? [] : [text(middle, y + 4.3, words, { anchor: 'middle', fill: 'ink2' })]),
    ],
  };
}
