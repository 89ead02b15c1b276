import type { Mark } from '../../../scene/scene.ts';
import { widthOf } from '../../../scene/wrap.ts';
import { middleOf, thickness } from './chevrons.ts';
import type { Column, Grid } from './grid.ts';
import { LINK_LINE, planLinks, type PlannedLink } from './linkPlan.ts';
import { circle, d, head, lines, path } from '../../../scene/draw.ts';
import type { Rows } from './rows.ts';
import { pen, type Sheet } from './sheet.ts';

/** Knock-on effects: a dot where trouble starts, an arrow where it hurts, the words on the line. */
export function linkMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  if (rows.links.height === 0) return [];
  const planned = planLinks(sheet, grid);
  const count = 1 + Math.max(0, ...planned.map((one) => one.row));
  return planned.map((one) => linkMark(one, rows.links.y + (rows.links.height * (one.row + 0.5)) / count, sheet, rows));
}

function linkMark({ link, from, to, xFrom, xTo, words }: PlannedLink, y: number, sheet: Sheet, rows: Rows): Mark {
  const below = (column: Column): number => middleOf(rows) + thickness(column.activity, rows) / 2 + 4;
  const [yFrom, yTo] = [below(from), below(to)];
  const sign = xTo > xFrom ? 1 : -1;
  const middle = (xFrom + xTo) / 2;
  const half = Math.max(0, ...words.map((line) => widthOf(line, pen(sheet)) / 2 + 4));
  const role = sheet.selected === link.id ? 'primary' : 'ink2';
  const line = { stroke: role, strokeWidth: 1.3 } as const;
  return {
    type: 'group',
    id: link.id,
    label: sheet.say.t('say.link', { cause: from.activity.name, effect: to.activity.name, words: link.words }),
    intent: { kind: 'link', id: link.id },
    marks: [
      path(
        d('M', xFrom, yFrom, 'V', y - 3, 'Q', xFrom, y, xFrom + 3 * sign, y, 'H', stop(xFrom + 3 * sign, middle - half * sign, sign)),
        line,
      ),
      path(d('M', stop(xTo - 3 * sign, middle + half * sign, -sign), y, 'H', xTo - 3 * sign, 'Q', xTo, y, xTo, y - 3, 'V', yTo + 6), line),
      circle(xFrom, yFrom, 3, { fill: role }),
      head(xTo, yTo, 'up', role),
      ...lines(middle, y + 4.3 - ((words.length - 1) * LINK_LINE) / 2, words, LINK_LINE, { anchor: 'middle', fill: 'ink2' }),
    ],
  };
}

/** The line never runs back over its own corner where the words take all the room. */
const stop = (corner: number, end: number, sign: number): number => (sign > 0 ? Math.max(corner, end) : Math.min(corner, end));
