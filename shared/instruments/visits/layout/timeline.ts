import { shiftDay } from '../../../base/quarter.ts';
import { d, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { BARS, influenceBars } from '../../signs.ts';
import { aimOf, stateText, whomText, type Say } from '../say.ts';
import type { Lane, VisitFigure } from '../types.ts';
import { pen, shareOf, type Sheet } from './sheet.ts';
import { coldMark, hatchBox, paperMarks, stateMarks } from './signs.ts';

const LEFT = 178;
const RIGHT = 104;
const HEAD = 38;
const LANE = 21;
/** People with a lane of their own; the rest is counted. */
const LANES = 12;

export interface TimelinePlan {
  readonly lanes: readonly Lane[];
  readonly rest: number;
  readonly height: number;
}
export function timelinePlan({ figures }: Sheet): TimelinePlan {
  const lanes = figures.lanes.slice(0, LANES);
  const rest = figures.lanes.length - lanes.length;
  return { lanes, rest, height: lanes.length === 0 ? 0 : HEAD + LANE * (lanes.length + 1 + (rest > 0 ? 1 : 0)) + 8 };
}

const placeOf = (sheet: Sheet, day: string): number => LEFT + shareOf(sheet, day) * (sheet.width - LEFT - RIGHT);
const laneY = (i: number): number => HEAD + LANE * (i + 1.5);

/** Lanes are people by influence; one visit is one upright line through all who were met. */
export function timelineMarks(sheet: Sheet, plan: TimelinePlan): Mark[] {
  if (plan.lanes.length === 0) return [];
  return [
    ...gridMarks(sheet, plan),
    ...plan.lanes.flatMap((lane, i) => laneMarks(lane, laneY(i), sheet)),
    ...(plan.rest > 0 ? [text(0, laneY(plan.lanes.length) + 4, sheet.say.t('lane.rest', { count: plan.rest }), { fill: 'ink3' })] : []),
    ...todayMarks(sheet, plan),
    ...sheet.figures.visits.flatMap((one) => visitMarks(one, sheet, plan)),
  ];
}

function gridMarks(sheet: Sheet, { height }: TimelinePlan): Mark[] {
  const { say, figures, width, from, to } = sheet;
  const weeks: Mark[] = [];
  const holiday = new Set(figures.holidays);
  for (let day = from; day < to; day = shiftDay(day, 7)) {
    const x = placeOf(sheet, day) - (width - LEFT - RIGHT) / 98 / 2;
    weeks.push(path(d('M', x, 22, 'V', height - 4), { stroke: 'line' }));
    const crowded = Math.abs(placeOf(sheet, figures.today) - x - 8) < 16 || shiftDay(day, 3).slice(0, 7) !== day.slice(0, 7);
    if (!holiday.has(day) && !crowded) weeks.push(text(x + 3, 32, String(Number(day.slice(8))), { fill: 'ink3' }));
  }
  return [
    ...holidayMarks(sheet, height),
    ...weeks,
    ...monthMarks(sheet, height),
    text(0, 32, say.t('lane.who'), { fill: 'ink3' }),
    text(width, 32, say.t('lane.last'), { fill: 'ink3', anchor: 'end' }),
    text(0, HEAD + LANE / 2 + 4, clip(say.t('lane.version'), LEFT - 8, pen(sheet)), { fill: 'ink2' }),
    path(d('M', 0, HEAD + LANE, 'H', width), { stroke: 'line2' }),
  ];
}

function holidayMarks(sheet: Sheet, height: number): Mark[] {
  const day = (sheet.width - LEFT - RIGHT) / 98;
  return sheet.figures.holidays
    .filter((one) => one >= sheet.from && one < sheet.to)
    .map((one) => hatchBox(placeOf(sheet, one) - day / 2, 22, day, height - 26));
}

function monthMarks(sheet: Sheet, height: number): Mark[] {
  const months: Mark[] = [];
  const { from, to, say } = sheet;
  let end = -Infinity;
  for (let month = `${from.slice(0, 7)}-01`; month < to; month = nextMonth(month)) {
    const shown = month < from ? from : month;
    const x = placeOf(sheet, shown) - (sheet.width - LEFT - RIGHT) / 98 / 2;
    const words = say.format.month(month);
    if (x < end) continue;
    end = x + 5 + widthOf(words, pen(sheet, 12, 600)) + 8;
    months.push(path(d('M', x, 2, 'V', height - 4), { stroke: 'line2' }), text(x + 5, 13, words, { weight: 600, fill: 'ink2' }));
  }
  return months;
}
const nextMonth = (month: string): string => `${shiftDay(`${month.slice(0, 7)}-28`, 5).slice(0, 7)}-01`;

function laneMarks(lane: Lane, y: number, sheet: Sheet): Mark[] {
  const { say, width } = sheet;
  const room = LEFT - BARS - 18;
  const name = clip(lane.name, room, pen(sheet, 13, 600));
  const wide = widthOf(name, pen(sheet, 13, 600));
  const title = clip(lane.title ?? '', room - wide - 6, pen(sheet));
  const last = lane.days === null ? say.t('lane.never') : say.t('lane.days', { count: lane.days });
  const weight = lane.cold ? 600 : 400;
  return [
    path(d('M', 0, y + LANE / 2, 'H', width), { stroke: 'line' }),
    text(0, y + 4, name, { size: 13, weight: 600 }),
    ...(title === '' || title === '…' ? [] : [text(wide + 6, y + 4, title, { fill: 'ink3' })]),
    ...influenceBars(lane.influence, LEFT - BARS - 10, y + 6),
    text(width, y + 4, last, { anchor: 'end', weight, fill: lane.cold ? 'badInk' : 'ink2' }),
    ...(lane.cold ? [coldMark(width - widthOf(last, pen(sheet, 12, 600)) - 10, y)] : []),
  ];
}

function todayMarks(sheet: Sheet, { height }: TimelinePlan): Mark[] {
  const x = placeOf(sheet, sheet.figures.today);
  const words = sheet.say.t('today');
  const half = widthOf(words, pen(sheet, 12, 600)) / 2 + 6;
  return [
    path(d('M', x, 19, 'V', height - 4), { stroke: 'primary', strokeWidth: 1.5 }),
    rect(x - half, 2, 2 * half, 16, { fill: 'primary', radius: 3 }),
    text(x, 14.3, words, { anchor: 'middle', weight: 600, fill: 'ground' }),
  ];
}

/** Words for the ear and the tooltip. */
export const visitLabel = (one: VisitFigure, say: Say): string =>
  say.t('say.visit', {
    day: say.format.shortDay(one.visit.date),
    aim: aimOf(one, say),
    whom: whomText(one, say),
    state: stateText(one, say),
  });

function visitMarks(one: VisitFigure, sheet: Sheet, { lanes, height }: TimelinePlan): Mark[] {
  const { visit, state } = one;
  if (visit.date < sheet.from || visit.date >= sheet.to) return [];
  const x = placeOf(sheet, visit.date);
  const rows = visit.people.map((id) => lanes.findIndex((lane) => lane.id === id)).filter((i) => i >= 0);
  const ys = rows.map(laneY).toSorted((a, b) => a - b);
  const versionY = HEAD + LANE / 2;
  const top = visit.version === '' ? ys[0] : versionY;
  const end = ys.at(-1);
  const on = sheet.selected === visit.id;
  const planned = state === 'planned';
  // a visit to nobody in particular still stands in its week, on the line of versions
  const spots = ys.length === 0 && visit.version === '' ? [versionY] : ys;
  return [
    rect(x - 8, HEAD + 1, 16, height - HEAD - 6, {
      id: `line-${visit.id}`,
      label: visitLabel(one, sheet.say),
      intent: { kind: 'visit', id: visit.id },
      radius: 4,
      ...(on ? { fill: 'primarySoft', stroke: 'primary', strokeWidth: 1.5 } : { fill: 'ground', opacity: 0 }),
    }),
    ...(top !== undefined && end !== undefined && end > top
      ? [path(d('M', x, top, 'V', end), { stroke: 'ink3', ...(planned ? { dash: [2, 2] } : {}) })]
      : []),
    ...(visit.version === '' ? [] : paperMarks(planned, x - 5, versionY - 6.5)),
    ...spots.flatMap((y) => stateMarks(state, x, y)),
  ];
}
