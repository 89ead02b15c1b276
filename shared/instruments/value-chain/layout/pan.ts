import type { Mark } from '../../../scene/scene.ts';
import type { Grid } from './grid.ts';
import { rect, text } from '../../../scene/draw.ts';
import type { Rows } from './rows.ts';
import { pen, type Sheet } from './sheet.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';

/** Where more activities stand than fit: how many before and after, and the way there. Lane names stay where they are. */
export function panMarks(sheet: Sheet, grid: Grid, rows: Rows): Mark[] {
  const y = rows.head.y + (rows.tight ? 0 : rows.head.height) - 20;
  return [...panMark('before', grid.before, y, sheet, grid), ...panMark('after', grid.after, y, sheet, grid)];
}

function panMark(way: 'before' | 'after', count: number, y: number, sheet: Sheet, grid: Grid): Mark[] {
  if (count === 0) return [];
  const words = clip(sheet.say.t(`pan.${way}`, { count }), grid.width / 4, pen(sheet));
  const width = widthOf(words, pen(sheet)) + 10;
  const x = way === 'before' ? grid.right - 24 - 2 * width : grid.right - 22 - width;
  return [
    {
      type: 'group',
      id: `pan:${way}`,
      label: sheet.say.t('say.pan'),
      intent: { kind: 'pan', id: way },
      marks: [rect(x, y + 1, width, 18, { radius: 3, fill: 'primarySoft' }), text(x + 5, y + 14, words, { fill: 'primary' })],
    },
  ];
}
