import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { headMarks } from './grid-head.ts';
import { HEAD, ROW, type GridPlan } from './grid-plan.ts';
import { rowMarks } from './grid-row.ts';
import { pen, ROWS, type Sheet } from './sheet.ts';

/** People by influence: contacts of the last 90 days against what was agreed; beside them, who was told what. */
export function gridMarks(sheet: Sheet, plan: GridPlan): Mark[] {
  return [
    ...headMarks(sheet, plan),
    ...plan.people.flatMap((row, i) => rowMarks(row, HEAD + i * ROW, sheet, plan)),
    ...footMarks(sheet, plan),
    ...goneMarks(sheet, plan),
  ];
}

/** Sums over everybody who is there, drawn or not. */
function footMarks(sheet: Sheet, { columns, messages, rest, foot }: GridPlan): Mark[] {
  const { figures, say, width } = sheet;
  const y = foot + 17;
  const { touch, message, unset } = figures;
  const words = say.t(unset > 0 ? 'within.unset' : 'within', { count: touch.count, of: touch.of, unset });
  return [
    text(0, y, clip(words, columns.cells - 20, pen(sheet)), { fill: 'ink2' }),
    ...messages.flatMap(({ id }, i): Mark[] => {
      const told = figures.told.get(id);
      const share = told && told.of > 0 ? `${told.count}/${told.of}` : '–';
      return [text(columns.cells + columns.cell * (i + 0.5), y, share, { anchor: 'middle', weight: 600 })];
    }),
    ...(message.of === 0 ? [] : [text(width, y, `${message.count}/${message.of}`, { anchor: 'end', weight: 600 })]),
    ...(rest > 0
      ? moreMarks(say.t(sheet.live ? 'grid.show' : 'grid.more', { count: rest }), y + 24, { kind: 'rows', to: sheet.rows + ROWS }, sheet)
      : []),
  ];
}

/** Who left: how many, and on wish what was agreed, met and told. */
function goneMarks(sheet: Sheet, plan: GridPlan): Mark[] {
  const count = sheet.figures.gone.length;
  if (count === 0) return [];
  const words = sheet.say.t(sheet.live ? (sheet.gone ? 'grid.goneHide' : 'grid.goneShow') : 'grid.gone', { count });
  return [
    ...moreMarks(words, plan.goneAt + 17, { kind: 'gone' }, sheet),
    ...plan.gone.flatMap((row, i) => rowMarks(row, plan.goneAt + 24 + i * ROW, sheet, plan)),
    ...(plan.gone.length > 0 ? [path(d('M', 0, plan.goneAt + 23.5, 'H', sheet.width), { stroke: 'line2' })] : []),
  ];
}

/** A line that does something at a click; on paper it only says so. */
function moreMarks(words: string, y: number, intent: { readonly kind: string; readonly to?: number }, sheet: Sheet): Mark[] {
  const target = rect(0, y - 15, widthOf(words, pen(sheet)) + 4, 21, {
    id: `${intent.kind}-more`,
    label: words,
    intent,
    fill: 'ground',
    opacity: 0,
  });
  return [...(sheet.live ? [target] : []), text(0, y, words, { fill: sheet.live ? 'primary' : 'ink2' })];
}
