import type { Mark } from '../../../scene/scene.ts';
import type { ActivityFigure } from '../figures/types.ts';
import { percent } from '../say.ts';
import type { Column, Grid } from './grid.ts';
import { bold, d, head, lines, path, rect, text } from '../../../scene/draw.ts';
import { INSIDE, nameLinesOf, namesUnder, type Rows } from './rows.ts';
import type { Sheet } from './sheet.ts';

/** Thickness where the share is not known: hollow, so that it is read as no number at all. */
const UNKNOWN = 22;
const ALL_UNKNOWN = 40;
const THINNEST = 2.5;

export const middleOf = (rows: Rows): number => rows.middle;
export const thickness = (activity: ActivityFigure, rows: Rows): number =>
  activity.share.value === null
    ? Math.min(rows.scale === 0 ? ALL_UNKNOWN : UNKNOWN, rows.strip.height - 8)
    : Math.max(THINNEST, activity.share.value * rows.scale);

/** Number and name over each chevron. */
export function nameMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const top = rows.names.y;
  const under = namesUnder(sheet, grid);
  const line = rows.tight ? 15 : 17;
  return grid.columns.flatMap(({ activity, inner, innerWidth }) => {
    const on = sheet.screen && sheet.activity?.id === activity.id;
    const code = activity.code.length > 1 ? 22 : 17;
    return [
      rect(inner, top + (rows.tight ? 2 : 6), code, 17, { radius: 3, fill: on ? 'primary' : 'ink2' }),
      text(inner + code / 2, top + (rows.tight ? 14.8 : 18.8), activity.code, { anchor: 'middle', weight: 600, fill: 'ground' }),
      ...lines(
        under ? inner : inner + code + 5,
        top + (rows.tight ? 15 : 19) + (under ? line + 2 : 0),
        nameLinesOf(activity, innerWidth, under, sheet),
        line,
        { ...bold, room: under ? innerWidth : innerWidth - 17 },
      ),
    ];
  });
}

/** The chain: equal widths, thickness is the share of cost, so area is in proportion too. Hollow and dashed: nobody serves it. */
export const chevronMarks = (sheet: Sheet, grid: Grid, rows: Rows): Mark[] =>
  grid.columns.flatMap((column, i) => [chevron(column, sheet, rows), shareLabel(column, i, sheet, rows)]);

function chevron({ activity, x, width }: Column, sheet: Sheet, rows: Rows): Mark {
  const height = thickness(activity, rows);
  const slope = (height / 2) * Math.min(0.34, 24 / rows.strip.height);
  const [left, right, middle] = [x + 5, x + width + 1, middleOf(rows)];
  const [top, bottom] = [middle - height / 2, middle + height / 2];
  const on = sheet.screen && sheet.activity?.id === activity.id;
  const outline = d(
    'M',
    left - slope,
    top,
    'H',
    right - slope,
    'L',
    right,
    middle,
    'L',
    right - slope,
    bottom,
    'H',
    left - slope,
    'L',
    left,
    middle,
    'Z',
  );
  return path(outline, {
    ...bodyOf(activity, sheet),
    ...(on ? { stroke: 'primary', strokeWidth: 2 } : {}),
  });
}

function bodyOf(activity: ActivityFigure, { lens }: Sheet): Partial<Mark> {
  const servedByLens = lens ? activity.chips.some((chip) => chip.lane === lens.id) : null;
  if (activity.served === 'unserved') return { fill: 'ground', stroke: 'ink2', strokeWidth: 1.2, dash: [4, 3] };
  if (activity.share.value === null) return { fill: 'ground', stroke: 'ink3', strokeWidth: 1.2 };
  if (servedByLens === false) return { fill: 'ground', stroke: 'ink3', strokeWidth: 1.2 };
  return { fill: 'shade' };
}

function shareLabel({ activity, middle }: Column, index: number, sheet: Sheet, rows: Rows): Mark {
  const { say } = sheet;
  const height = thickness(activity, rows);
  const share = percent(activity.share.value, say);
  const words = index === 0 ? say.t('cost', { share }) : share;
  const y = height >= INSIDE ? middleOf(rows) + 4.5 : middleOf(rows) - height / 2 - 5;
  return text(middle, y, words, { ...bold, anchor: 'middle' });
}

/** What flows in from the suppliers and out to the customers. */
export function flowMarks(grid: Grid, rows: Rows): Mark[] {
  const y = middleOf(rows);
  const line = (from: number, to: number): Mark[] => [
    path(d('M', from, y, 'H', to - 5), { stroke: 'ink2', strokeWidth: 1.5 }),
    head(to, y, 'right', 'ink2'),
  ];
  return [...line(grid.end + 1, grid.left - 4), ...line(grid.right + 3, grid.right + grid.gap - 1)];
}
