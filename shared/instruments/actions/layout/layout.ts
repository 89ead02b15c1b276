import { text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance, clip } from '../../../scene/wrap.ts';
import { readings } from '../readings.ts';
import type { Figures } from '../types.ts';
import { boardDrawing } from './board.ts';
import { listDrawing } from './list.ts';
import { pen, sheetOf, type ActionsOptions, type Drawn, type Sheet } from './sheet.ts';
import { timelineDrawing } from './timeline.ts';

const INSET = 10;
const DRAWINGS = { list: listDrawing, board: boardDrawing, timeline: timelineDrawing };

/** Goals and actions as a list, a board by state, or a timeline with load. */
export function layout(figures: Figures, options: ActionsOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const empty = figures.goals.length === 0 && figures.loose.length === 0;
  const { marks, height } = empty ? emptyDrawing(sheet) : DRAWINGS[options.view?.drawing ?? 'list'](sheet);
  return {
    width: options.size.width,
    height: height + 2 * inset,
    title: titleOf(sheet),
    source: sheet.say.t('source', { day: sheet.say.format.day(figures.today), goals: figures.goals.length, open: figures.open }),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

/** Nothing planned yet: what a goal needs, and the opportunity points one can begin with. */
function emptyDrawing(sheet: Sheet): Drawn {
  const { say, figures, width } = sheet;
  const note = balance(say.t('empty.note'), Math.min(width, 640), pen(sheet));
  const top = 44 + note.length * 19;
  const points = figures.points.slice(0, 3);
  const marks: Mark[] = [
    text(0, 20, say.t('empty.title'), { size: 14, weight: 600 }),
    ...note.map((line, i) => text(0, 44 + i * 19, line, { fill: 'ink2' })),
    ...(points.length === 0 ? [] : [text(0, top + 16, say.t('empty.points'), { fill: 'ink3' })]),
    ...points.map((point, i) =>
      text(14, top + 40 + i * 22, clip(`${i + 1}. ${point.title}`, width - 20, pen(sheet)), { room: width - 14 }),
    ),
  ];
  return { marks, height: top + 120 };
}

/** The finding in one sentence. */
function titleOf({ figures, say }: Sheet): string {
  const { customer, goals, loose, open, overdue } = figures;
  if (goals.length === 0 && loose.length === 0) return say.t('finding.none', { customer });
  const first = readings(figures, say)[0];
  if (first) return say.t(first.text as 'title', first.values);
  return say.t('finding.open', { customer, goals: goals.length, open, late: overdue });
}
