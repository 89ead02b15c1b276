import { quarterDays } from '../../../base/quarter.ts';
import { d, path, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { causeText } from '../say.ts';
import { axisOf, type Axis } from './axis.ts';
import { rowMarks } from './cause-row.ts';
import { LANE, lanesOf } from './lanes.ts';
import { heading } from './signs.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

const TITLE = 22;
const HEAD = 20;
const NOTE = 19;
/** Causes that are drawn, the most frequent first; the table has all. */
const MOST = 8;

/** Each cause a row, each complaint a bar from open to closed; an arrow where the cause came back, with the days it stayed away. */
export function causesChart(sheet: Sheet, width: number, least: number): Drawn {
  const { say, figures } = sheet;
  const shown = figures.causes.slice(0, MOST);
  const names = Math.max(...shown.map(({ cause }) => widthOf(causeText(cause, say), pen(sheet, 12, 600))));
  const left = Math.min(names, width * 0.26) + 12;
  const right = width - Math.max(34, widthOf(say.t('causes.times'), pen(sheet)) + 14);
  const axis = axisOf(figures, left, right);
  const notes = notesOf(sheet, axis, figures.causes.length - shown.length);
  const spare = (least - TITLE - HEAD - notes.length * NOTE) / shown.length;
  const rows: Mark[] = [];
  let y = TITLE + HEAD;
  for (const one of shown) {
    const lanes = lanesOf(one.complaints, axis);
    const height = Math.max(26, Math.min(56, spare), lanes.count * LANE + 12);
    rows.push(...rowMarks({ one, lanes: lanes.of, count: lanes.count, y, height, left, width, axis }, sheet));
    y += height;
  }
  return {
    marks: [
      ...titleMarks(sheet, width),
      ...gridMarks(axis, y, width, sheet),
      ...rows,
      ...notes.map((note, i) => text(0, y + 16 + i * NOTE, clip(note, width, pen(sheet)), { fill: 'ink3' })),
    ],
    height: y + notes.length * NOTE,
  };
}

/** The question the chart answers; how to read it beside, where there is room for it. */
function titleMarks(sheet: Sheet, width: number): Mark[] {
  const { t } = sheet.say;
  const after = widthOf(t('causes.title'), pen(sheet, 13, 600)) + 12;
  const fits = after + widthOf(t('causes.note'), pen(sheet)) <= width;
  return [heading(0, 13, t('causes.title')), ...(fits ? [text(after, 13, t('causes.note'), { fill: 'ink3' })] : [])];
}

/** What the chart leaves to the table: causes beyond its rows, complaints that were over before it begins. */
function notesOf({ say, figures }: Sheet, axis: Axis, rest: number): string[] {
  const earlier = figures.closed.filter(({ closing }) => (closing?.at ?? '') < axis.from).length;
  return [
    ...(rest > 0 ? [say.t('causes.more', { count: rest })] : []),
    ...(earlier > 0 ? [say.t('causes.earlier', { count: earlier })] : []),
  ];
}

function gridMarks(axis: Axis, bottom: number, width: number, sheet: Sheet): Mark[] {
  const { t } = sheet.say;
  const lastYear = axis.quarters.at(-1)?.slice(0, 4);
  return [
    ...axis.quarters.flatMap((quarter, i): Mark[] => {
      const x = axis.x(quarterDays(quarter).first);
      const next = axis.quarters[i + 1];
      const room = (next === undefined ? axis.x(axis.to) : axis.x(quarterDays(next).first)) - x - 6;
      const [year, number] = [quarter.slice(0, 4), quarter.slice(5)];
      const isNew = year !== lastYear && (i === 0 || number === '1');
      const words = t(isNew || (number === '1' && axis.quarters.length > 4) ? 'quarter.year' : 'quarter', { year, number });
      return [
        path(d('M', x, TITLE + 2, 'V', bottom), { stroke: 'line' }),
        ...(widthOf(words, pen(sheet)) <= room ? [text(x + 4, TITLE + 14, words, { fill: 'ink3' })] : []),
      ];
    }),
    text(width, TITLE + 14, t('causes.times'), { anchor: 'end', fill: 'ink3' }),
  ];
}
