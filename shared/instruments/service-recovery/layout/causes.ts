import { quarterDays } from '../../../base/quarter.ts';
import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { stretchesOf } from '../history.ts';
import { causeText, daysText } from '../say.ts';
import type { CauseFigure, ComplaintFigure } from '../types.ts';
import { axisOf, type Axis } from './axis.ts';
import { lanesOf } from './lanes.ts';
import { again, backArrow, heading } from './signs.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

const TITLE = 22;
const HEAD = 20;
const BAR = 12;
const LANE = 15;
const LEAST_BAR = 5;
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

interface Row {
  readonly one: CauseFigure;
  readonly lanes: readonly number[];
  readonly count: number;
  readonly y: number;
  readonly height: number;
  readonly left: number;
  readonly width: number;
  readonly axis: Axis;
}

function rowMarks(row: Row, sheet: Sheet): Mark[] {
  const { one, lanes, count, y, height, left, width, axis } = row;
  const middle = y + height / 2;
  const often = one.cause !== '' && one.complaints.length > 1;
  const laneY = (i: number): number => middle + ((lanes[i] ?? 0) - (count - 1) / 2) * LANE;
  return [
    path(d('M', 0, y + 0.5, 'H', width), { stroke: 'line' }),
    text(0, middle + 4.5, clip(causeText(one.cause, sheet.say), left - 10, pen(sheet, 12, often ? 600 : 400)), {
      weight: often ? 600 : 400,
      fill: one.cause === '' ? 'attentionInk' : 'ink',
    }),
    ...one.complaints.flatMap((complaint, i) => (often ? arrowMarks(complaint, i, row, laneY, sheet) : [])),
    ...one.complaints.flatMap((complaint, i) => barMarks(complaint, laneY(i), axis, sheet)),
    text(width - (often ? 16 : 0), middle + 4.5, sheet.say.format.number(one.complaints.length), {
      anchor: 'end',
      weight: often ? 600 : 400,
      fill: often ? 'attentionInk' : 'ink2',
    }),
    ...(often ? again(width - 12, middle + 4.5) : []),
  ];
}

/** To the complaint that brought the cause back, with the days between. */
function arrowMarks(from: ComplaintFigure, at: number, { one, axis }: Row, laneY: (i: number) => number, sheet: Sheet): Mark[] {
  const { closing, cameBack } = from;
  if (!closing || cameBack === null || closing.at < axis.from) return [];
  const to = one.complaints.findIndex(({ complaint }, i) => i !== at && complaint.openedAt >= closing.at);
  const next = one.complaints[to];
  if (!next) return [];
  const [x, y, toX, toY] = [axis.x(closing.at), laneY(at), axis.x(next.complaint.openedAt), laneY(to)];
  const start = Math.max(x, axis.x(from.complaint.openedAt) + LEAST_BAR) + 3;
  if (toX - start < 8) return [];
  const arrow = backArrow(start, y, toX - 1, toY);
  const room = toX - start - 26;
  const words = [sheet.say.t('back', { count: cameBack }), daysText(cameBack, sheet.say)].find((one0) => widthOf(one0, pen(sheet)) <= room);
  if (words === undefined || y !== toY) return arrow;
  const [half, centre] = [widthOf(words, pen(sheet)) / 2, (start + toX) / 2];
  return [
    ...arrow,
    rect(centre - half - 3, y - 8, 2 * half + 6, 16, { fill: 'ground' }),
    text(centre, y + 4.5, words, { anchor: 'middle', fill: 'ink2' }),
  ];
}

/** Every time it ran: filled where that ended, dashed where it goes on. */
function barMarks({ complaint, days }: ComplaintFigure, y: number, axis: Axis, sheet: Sheet): Mark[] {
  const { say, selected, figures } = sheet;
  const on = selected === complaint.id;
  return stretchesOf(complaint)
    .filter(({ to }) => (to ?? figures.today) >= axis.from)
    .map(({ from, to }, i) => {
      const x = axis.x(from);
      return rect(x, y - BAR / 2, Math.max(LEAST_BAR, axis.x(to ?? figures.today) - x), BAR, {
        id: `bar-${i}-${complaint.id}`,
        label: say.t('say.bar', {
          name: complaint.title,
          from: say.format.shortDay(from),
          to: to === null ? say.t('say.now') : say.format.shortDay(to),
          days: daysText(days, say),
        }),
        intent: { kind: 'complaint', id: complaint.id },
        fill: to === null ? 'ground' : 'us',
        stroke: on ? 'primary' : 'us',
        strokeWidth: on ? 2.2 : 1.5,
        ...(to === null ? { dash: [3, 2] } : { radius: 2 }),
      });
    });
}
