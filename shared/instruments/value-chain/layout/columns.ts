import type { Mark } from '../../../scene/scene.ts';
import { sayActivity } from '../say.ts';
import type { Grid } from './grid.ts';
import { rect } from '../../../scene/draw.ts';
import type { Rows } from './rows.ts';
import type { Sheet } from './sheet.ts';

/** The column of each primary activity: what one clicks to select it, tinted and outlined when it is. */
export const columnMarks = (sheet: Sheet, grid: Grid, rows: Rows): Mark[] =>
  grid.columns.map(({ activity, x, width }) => {
    const on = sheet.activity?.id === activity.id && sheet.screen;
    const look = on ? ({ fill: 'primarySoft', stroke: 'primary', strokeWidth: 1.5 } as const) : ({ fill: 'ground', opacity: 0 } as const);
    return rect(x + 1, rows.names.y, width - 2, rows.bottom - rows.names.y, {
      id: activity.id,
      label: sayActivity(activity, sheet.say),
      intent: { kind: 'activity', id: activity.id },
      radius: 4,
      ...look,
    });
  });

/** Hatched ground through all lanes where nobody delivers. */
export function unservedGround(grid: Grid, rows: Rows): Mark[] {
  const top = rows.lanes.get('us')?.y;
  if (top === undefined) return [];
  return grid.columns
    .filter(({ activity }) => activity.served === 'unserved')
    .map(({ x, width }) =>
      rect(x + 1.5, top + 2.5, width - 3, rows.bottom - top - 4, {
        radius: 4,
        fill: 'line2',
        pattern: 'hatch',
        stroke: 'ink3',
        dash: [3, 3],
      }),
    );
}
