import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { stretchesOf } from '../history.ts';
import { causeText, daysText } from '../say.ts';
import type { CauseFigure, ComplaintFigure } from '../types.ts';
import type { Axis } from './axis.ts';
import { LANE } from './lanes.ts';
import { again, backArrow } from './signs.ts';
import { pen, type Sheet } from './sheet.ts';

const BAR = 12;
const LEAST_BAR = 5;

/** One cause: where its row lies, and which lane each of its complaints has. */
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

export function rowMarks(row: Row, sheet: Sheet): Mark[] {
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
