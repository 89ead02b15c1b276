import { cap, wrap } from '../../../scene/wrap.ts';
import type { LinkFigure } from '../figures/types.ts';
import type { Column, Grid } from './grid.ts';
import { pen, type Sheet } from './sheet.ts';

/** Which knock-on links are drawn, in which row, and how their words break: known before the rows have their heights. */
const MOST = 4;
/** Ends that meet under one chevron stand this far apart. */
const APART = 12;
/** Kept free between the words and the corners of the line. */
const CORNERS = 14;
export const LINK_LINE = 14;

export interface PlannedLink {
  readonly link: LinkFigure;
  readonly from: Column;
  readonly to: Column;
  readonly row: number;
  /** Horizontal places of its two ends. */
  readonly xFrom: number;
  readonly xTo: number;
  readonly words: readonly string[];
}
type Placed = Pick<PlannedLink, 'link' | 'from' | 'to' | 'row'>;

export function planLinks(sheet: Sheet, grid: Grid): PlannedLink[] {
  const placed = placeLinks(sheet, grid);
  const ends = endsOf(placed);
  return placed.map((one) => {
    const xFrom = ends.get(`${one.link.id} from`) ?? one.from.middle;
    const xTo = ends.get(`${one.link.id} to`) ?? one.to.middle;
    const room = Math.abs(xTo - xFrom) - CORNERS;
    const words = room < 24 ? [] : cap(wrap(one.link.words, room, pen(sheet)), 2, room, pen(sheet));
    return { ...one, xFrom, xTo, words };
  });
}

/** Height of the lane of links: one line of words or two, one row or two where they overlap. */
export function linksHeight(sheet: Sheet, grid: Grid, tight: boolean): number {
  const planned = planLinks(sheet, grid);
  const twoLines = planned.some((one) => one.words.length > 1);
  const rows = 1 + Math.max(0, ...planned.map((one) => one.row));
  return (tight ? 22 : 26) + (twoLines ? LINK_LINE - 3 : 0) + (rows - 1) * (twoLines ? 30 : 18);
}

/** More than four at once are a tangle: then only those of the selected activity. Each goes into the first row that is free. */
function placeLinks(sheet: Sheet, grid: Grid): Placed[] {
  const at = new Map(grid.columns.map((column) => [column.activity.id, column]));
  const { links } = sheet.figures;
  const chosen = links.length <= MOST ? links : links.filter((link) => touches(link, sheet.activity?.id));
  const drawable = chosen.flatMap((link) => {
    const [from, to] = [at.get(link.cause), at.get(link.effect)];
    return from && to ? [{ link, from, to }] : [];
  });
  const placed: Placed[] = [];
  for (const { link, from, to } of drawable.sort((a, b) => reach(a) - reach(b))) {
    const row = [0, 1].find((r) => !placed.some((one) => one.row === r && crosses(one, from, to)));
    if (row !== undefined) placed.push({ link, from, to, row });
  }
  return placed;
}

/** Short links lie above long ones, whose ends then pass beside their words. */
const reach = ({ from, to }: { readonly from: Column; readonly to: Column }): number => Math.abs(from.index - to.index);
const touches = (link: LinkFigure, activity: string | undefined): boolean => link.cause === activity || link.effect === activity;
const span = (a: Column, b: Column): readonly [number, number] => (a.index < b.index ? [a.index, b.index] : [b.index, a.index]);
function crosses(one: Placed, from: Column, to: Column): boolean {
  const [a, b] = span(one.from, one.to);
  const [c, e] = span(from, to);
  return a < e && c < b;
}

/** Several ends under one chevron stand side by side, those that go left on the left. */
function endsOf(placed: readonly Placed[]): ReadonlyMap<string, number> {
  const byColumn = new Map<Column, { readonly key: string; readonly toward: number }[]>();
  const note = (column: Column, key: string, toward: number): void => {
    byColumn.set(column, [...(byColumn.get(column) ?? []), { key, toward }]);
  };
  for (const { link, from, to } of placed) {
    note(from, `${link.id} from`, to.index);
    note(to, `${link.id} to`, from.index);
  }
  const places = new Map<string, number>();
  for (const [column, ends] of byColumn)
    [...ends]
      .sort((a, b) => a.toward - b.toward)
      .forEach(({ key }, i) => places.set(key, column.middle + (i - (ends.length - 1) / 2) * APART));
  return places;
}
