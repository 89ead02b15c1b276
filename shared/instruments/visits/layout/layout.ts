import { rect, text } from '../../../scene/draw.ts';
import type { Mark, Scene } from '../../../scene/scene.ts';
import { balance, widthOf } from '../../../scene/wrap.ts';
import { readings } from '../readings.ts';
import type { Figures } from '../types.ts';
import { rowMarks, rowsPlan } from './rows.ts';
import { pen, sheetOf, type Sheet, type VisitsOptions } from './sheet.ts';
import { coldMark, paperMarks, stateMarks } from './signs.ts';
import { timelineMarks, timelinePlan } from './timeline.ts';

const INSET = 12;
const LEGEND = 30;

/** 拜访: who was met when, as lanes of people; below, the visits as rows. */
export function layout(figures: Figures, options: VisitsOptions): Scene {
  const inset = options.view?.form === 'screen' ? 0 : INSET;
  const sheet = sheetOf(figures, options, inset);
  const { marks, height } = figures.visits.length === 0 ? emptyBody(sheet) : bodyOf(sheet, options.view?.part ?? 'all');
  return {
    width: options.size.width,
    height: height + 2 * inset,
    title: titleOf(sheet),
    source: sheet.say.t('source', { day: sheet.say.format.day(figures.today) }),
    marks: inset === 0 ? marks : [{ type: 'group', x: inset, y: inset, marks }],
  };
}

interface Body {
  readonly marks: Mark[];
  readonly height: number;
}

function bodyOf(sheet: Sheet, part: 'all' | 'lanes'): Body {
  const timeline = timelinePlan(sheet);
  const rows = rowsPlan(sheet);
  const end = timeline.height + (part === 'all' ? rows.height + 6 : 0);
  return {
    marks: [
      ...timelineMarks(sheet, timeline),
      ...(part === 'all' ? [{ type: 'group' as const, x: 0, y: timeline.height + 6, marks: rowMarks(sheet, rows) }] : []),
      ...legendMarks(sheet, end + 18),
    ],
    height: end + LEGEND,
  };
}

function legendMarks(sheet: Sheet, y: number): Mark[] {
  const signs = [
    ...(['reported', 'due', 'overdue', 'planned'] as const).map((state) => ({
      key: state,
      draw: (x: number): Mark[] => stateMarks(state, x + 6, y - 4),
    })),
    { key: 'version' as const, draw: (x: number): Mark[] => paperMarks(false, x + 1, y - 11) },
    { key: 'cold' as const, draw: (x: number): Mark[] => [coldMark(x + 6, y - 4)] },
  ];
  let x = 0;
  return signs.flatMap(({ key, draw }) => {
    const words = sheet.say.t(`legend.${key}`);
    const wide = 18 + widthOf(words, pen(sheet));
    if (x + wide > sheet.width) return [];
    const marks = [...draw(x), text(x + 18, y, words, { fill: 'ink2' })];
    x += wide + 18;
    return marks;
  });
}

/** Three questions to be answered before any visit. */
function emptyBody(sheet: Sheet): Body {
  const { t } = sheet.say;
  const room = Math.min(sheet.width, 640) - 24;
  const marks: Mark[] = [text(0, 20, t('empty.title'), { size: 14, weight: 600 })];
  let y = 36;
  for (const key of ['empty.who', 'empty.aim', 'empty.take'] as const) {
    const all = balance(t(key), room, pen(sheet, 13));
    const height = all.length * 19 + 14;
    marks.push(rect(0, y, room + 24, height, { radius: 4, fill: 'ground', stroke: 'line2', dash: [5, 4] }));
    marks.push(...all.map((line, i) => text(12, y + 20 + i * 19, line, { size: 13 })));
    y += height + 8;
  }
  const note = balance(t('empty.note'), room, pen(sheet));
  marks.push(...note.map((line, i) => text(0, y + 14 + i * 18, line, { fill: 'ink2' })));
  return { marks, height: y + note.length * 18 + 16 };
}

function titleOf({ figures, say }: Sheet): string {
  const first = readings(figures, say)[0];
  return first ? say.t(first.text as 'title', first.values) : say.t('finding.none', { customer: figures.customer });
}
