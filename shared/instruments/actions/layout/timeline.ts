import { daysBetween, shiftDay } from '../../../base/quarter.ts';
import { isWorkday, mondayOf } from '../../../base/workdays.ts';
import { d, head, path, rect, text } from '../../../scene/draw.ts';
import type { Mark } from '../../../scene/scene.ts';
import { clip, widthOf } from '../../../scene/wrap.ts';
import { allActions } from '../figures.ts';
import { dueText, ownerOf } from '../say.ts';
import type { ActionFigure, GoalFigure } from '../types.ts';
import { pen, type Drawn, type Sheet } from './sheet.ts';

/** Bars from start to due on one axis of days; load stands under the same axis, so that one sees which bar to move. */
const HEAD = 40;
const GOAL = 27;
const ROW = 25;
const LOAD_HEAD = 26;
const LOAD_ROW = 24;
const BEFORE = 14;
const LEAST_AFTER = 35;
const MOST_DAYS = 130;

interface Axis {
  readonly from: string;
  readonly days: number;
  readonly left: number;
  readonly width: number;
  readonly x: (day: string) => number;
}

/** Where an action's bar lies, and how many pixels a day is: what dragging needs. */
export interface Bar {
  readonly start: number;
  readonly end: number;
  readonly perDay: number;
}

/** Bar of an action on the timeline; `null` where it has no due day, or is done: its day has passed. */
export function barOf(one: ActionFigure, sheet: Sheet): Bar | null {
  if (one.action.due === null || one.action.state === 'done') return null;
  const axis = axisOf(sheet);
  const start = axis.x(startOf(one));
  return { start, end: Math.max(start + 8, axis.x(shiftDay(one.action.due, 1))), perDay: axis.width / axis.days };
}

export function timelineDrawing(sheet: Sheet): Drawn {
  const axis = axisOf(sheet);
  const { figures } = sheet;
  const places = new Map<string, Place>();
  const marks: Mark[] = [];
  let y = HEAD;
  const rows = (all: readonly ActionFigure[]): void => {
    for (const one of all) {
      const start = axis.x(startOf(one));
      const end = Math.max(start + 8, axis.x(shiftDay(endOf(one, figures.today), 1)));
      places.set(one.action.id, { start, end, middle: y + ROW / 2, words: wordsEnd(one, end, axis, sheet), late: isLate(one) });
      marks.push(...rowMarks(one, y, axis, sheet));
      y += ROW;
    }
  };
  for (const goal of figures.goals) {
    marks.push(...goalMarks(goal, y, axis, sheet));
    y += GOAL;
    rows(goal.actions);
  }
  if (figures.loose.length > 0) {
    marks.push(rect(0, y + 0.5, sheet.width, GOAL - 2, { fill: 'panel' }), text(8, y + 18, sheet.say.t('loose'), { weight: 600 }));
    y += GOAL;
    rows(figures.loose);
  }
  const bottom = y + 6;
  const arrows = allActions(figures).flatMap(({ action }) =>
    action.needs.flatMap((need) => {
      const [from, to] = [places.get(need), places.get(action.id)];
      return from && to && action.state !== 'done' ? arrowMarks(from, to) : [];
    }),
  );
  const load = loadMarks(sheet, axis, bottom);
  return { marks: [...groundMarks(sheet, axis, bottom), ...marks, ...arrows, ...load.marks], height: load.height };
}

const isLate = (one: ActionFigure): boolean => one.late > 0 && one.action.state !== 'done';

/** Where the owner's name beside a bar ends; a bar that holds it has none beside it. */
function wordsEnd(one: ActionFigure, end: number, axis: Axis, sheet: Sheet): number {
  const { words, width } = ownerWords(one, sheet);
  const late = isLate(one);
  return words === '' || !late ? end : Math.max(end, axis.x(sheet.figures.today)) + 10 + width;
}

function ownerWords(one: ActionFigure, sheet: Sheet): { readonly words: string; readonly width: number } {
  const late = isLate(one);
  const owner = ownerOf(one, sheet.say);
  const words = late ? `${owner} ${sheet.say.t('late', { count: one.late })}` : owner;
  return { words, width: widthOf(words, pen(sheet, 12, late ? 600 : 400)) };
}

const startOf = ({ action }: ActionFigure): string => action.start ?? action.due ?? action.changedAt.slice(0, 10);
const endOf = ({ action }: ActionFigure, today: string): string =>
  action.state === 'done' ? (action.doneAt ?? action.due ?? today) : (action.due ?? today);

function axisOf(sheet: Sheet): Axis {
  const { figures } = sheet;
  const all = allActions(figures);
  const names = Math.max(90, ...all.map(({ action }) => widthOf(action.title, pen(sheet))));
  const left = Math.min(names + 14, Math.round(sheet.width * 0.24));
  const from = mondayOf(shiftDay(figures.today, -BEFORE));
  const last = all.reduce(
    (latest, one) => (endOf(one, figures.today) > latest ? endOf(one, figures.today) : latest),
    shiftDay(figures.today, LEAST_AFTER),
  );
  const days = Math.min(MOST_DAYS, Math.max(BEFORE + LEAST_AFTER, daysBetween(from, last) + 7));
  const width = sheet.width - left - 8;
  const x = (day: string): number => left + Math.max(0, Math.min(1, daysBetween(from, day) / days)) * width;
  return { from, days, left, width, x };
}

/** Weeks, weekends and holidays, today. */
function groundMarks(sheet: Sheet, { from, days, x, width }: Axis, bottom: number): Mark[] {
  const { figures, say } = sheet;
  const each = width / days;
  const all = Array.from({ length: days }, (_, i) => shiftDay(from, i));
  const off = all
    .filter((day) => !isWorkday(day, figures))
    .map((day) =>
      rect(x(day), HEAD, each, bottom - HEAD, figures.holidays.includes(day) ? { fill: 'line2', pattern: 'hatch' } : { fill: 'zone' }),
    );
  const step = each * 7 < 46 ? 14 : 7;
  const weeks = all
    .filter((_, i) => i % step === 0)
    .flatMap((day) => [
      path(d('M', x(day), HEAD - 8, 'V', bottom), { stroke: 'grid' }),
      text(x(day) + 3, HEAD - 8, say.format.shortDay(day), { fill: 'ink3' }),
    ]);
  const now = x(figures.today);
  const word = say.t('today');
  const wide = widthOf(word, pen(sheet, 12, 600)) + 12;
  return [
    ...off,
    ...weeks.filter((mark) => mark.type !== 'text' || mark.x + widthOf(mark.text, pen(sheet)) <= sheet.width),
    path(d('M', now, 18, 'V', bottom), { stroke: 'primary', strokeWidth: 1.6 }),
    rect(now - wide / 2, 0, wide, 18, { fill: 'primary', radius: 3 }),
    text(now, 13, word, { anchor: 'middle', weight: 600, fill: 'onFill' }),
  ];
}

function goalMarks({ goal, number }: GoalFigure, y: number, { left }: Axis, sheet: Sheet): Mark[] {
  const { say, selected } = sheet;
  const right = goal.due === null ? '' : goal.due;
  const room = sheet.width - 40 - widthOf(right, pen(sheet)) - 16;
  return [
    rect(0, y + 0.5, sheet.width, GOAL - 2, {
      id: goal.id,
      label: say.t('say.goal', { number, title: goal.title, progress: goal.benefit }),
      intent: { kind: 'goal', id: goal.id },
      fill: selected === goal.id ? 'primarySoft' : 'panel',
      stroke: selected === goal.id ? 'primary' : 'line',
    }),
    rect(5, y + 4, 18, 18, { fill: 'ink', radius: 3 }),
    text(14, y + 17.4, String(number), { anchor: 'middle', weight: 700, fill: 'ground' }),
    text(31, y + 18, clip(goal.title, Math.max(left, room), pen(sheet, 12, 600)), { weight: 600 }),
    text(sheet.width - 8, y + 18, right, { anchor: 'end', fill: 'ink2' }),
  ];
}

function rowMarks(one: ActionFigure, y: number, axis: Axis, sheet: Sheet): Mark[] {
  const { figures, say, selected } = sheet;
  const { action } = one;
  const done = action.state === 'done';
  const late = isLate(one);
  const start = axis.x(startOf(one));
  const end = Math.max(start + 8, axis.x(shiftDay(endOf(one, figures.today), 1)));
  const now = axis.x(figures.today);
  const ours = action.side === 'us' || action.side === 'department';
  const look = done
    ? ({ fill: 'shade' } as const)
    : action.state === 'doing'
      ? ({ fill: 'usSoft', stroke: 'us', strokeWidth: 1.4 } as const)
      : ({
          fill: 'ground',
          stroke: ours ? 'us' : 'ink2',
          strokeWidth: 1.4,
          ...(action.state === 'waiting' ? { dash: [4, 3] } : {}),
        } as const);
  const owner = ownerOf(one, say);
  const { words, width } = ownerWords(one, sheet);
  const after = (late ? Math.max(end, now) : end) + 6;
  const inside = end - start > width + 16 && !late;
  const outside = after + width <= sheet.width;
  return [
    rect(0, y + 0.5, sheet.width, ROW, {
      id: action.id,
      label: say.t('say.action', { title: action.title, owner, state: say.t(`state.${action.state}`), due: dueText(one, say) }),
      intent: { kind: 'action', id: action.id },
      ...(selected === action.id ? { fill: 'primarySoft', stroke: 'primary' } : { fill: 'ground', opacity: 0 }),
    }),
    text(2, y + 17, clip(action.title, axis.left - 12, pen(sheet)), { fill: done ? 'ink3' : 'ink', room: axis.left - 8 }),
    rect(start, y + 5.5, end - start, 14, { radius: ours ? 7 : 1, ...look }),
    ...(late && now > end
      ? [
          path(d('M', end, y + 12.5, 'H', now), { stroke: 'bad', strokeWidth: 2.5 }),
          path(d('M', now, y + 7, 'l', 6, 11, 'h', -12, 'Z'), { fill: 'bad' }),
        ]
      : []),
    ...(inside
      ? [text(start + 8, y + 17, words, { fill: 'ink', halo: 'ground' })]
      : outside
        ? [text(after + (late ? 4 : 0), y + 17, words, { weight: late ? 600 : 400, fill: late ? 'badInk' : 'ink2', halo: 'ground' })]
        : []),
  ];
}

interface Place {
  /** Right end of the words beside its bar. */
  readonly words: number;
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  readonly late: boolean;
}
/** Only for "needs"; in another colour while the cause is late. */
function arrowMarks(from: Place, to: Place): Mark[] {
  const role = from.late ? 'bad' : 'ink3';
  const x = Math.max(from.end + 4, to.start + 6);
  const down = to.middle > from.middle;
  const tip = down ? to.middle - 8 : to.middle + 8;
  // under the words of its cause it begins below them
  const begin = x < from.words ? d('M', x, from.middle + (down ? 9 : -9)) : d('M', Math.max(from.end, from.words) + 2, from.middle, 'H', x);
  return [path(`${begin} ${d('V', tip - (down ? 6 : -6))}`, { stroke: role, strokeWidth: 1.3 }), head(x, tip, down ? 'down' : 'up', role)];
}

function loadMarks(sheet: Sheet, axis: Axis, top: number): Drawn {
  const { figures, say } = sheet;
  if (figures.load.length === 0) return { marks: [], height: top };
  const marks: Mark[] = [
    path(d('M', 0, top + 2.5, 'H', sheet.width), { stroke: 'line2' }),
    text(0, top + 20, say.t('load'), { weight: 600, fill: 'ink2' }),
  ];
  let y = top + LOAD_HEAD;
  for (const { owner, capacity, weeks } of figures.load) {
    const right = capacity === null ? '' : `/ ${say.format.number(capacity)}`;
    marks.push(
      text(2, y + 16, clip(owner, axis.left - 16 - widthOf(right, pen(sheet)), pen(sheet)), { room: axis.left }),
      text(axis.left - 8, y + 16, right, { anchor: 'end', fill: 'ink3' }),
    );
    for (const { monday, hours } of weeks) {
      const x = axis.x(monday);
      const width = axis.x(shiftDay(monday, 7)) - x - 2;
      if (width < 16) continue;
      const over = capacity !== null && hours > capacity;
      const shown =
        hours < 0.5
          ? ''
          : over
            ? say.t('over', { hours: say.format.number(hours), by: say.format.number(hours - (capacity ?? 0)) })
            : say.format.number(hours);
      const words = widthOf(shown, pen(sheet)) <= width - 6 ? shown : clip(say.format.number(hours), width - 6, pen(sheet));
      marks.push(
        rect(x, y + 2, width, LOAD_ROW - 5, {
          id: `load:${owner}:${monday}`,
          label: say.t('say.load', { owner, week: say.format.shortDay(monday), hours: say.format.number(hours) }),
          ...(over ? { fill: 'line2', pattern: 'hatch', stroke: 'bad', strokeWidth: 1.6 } : { fill: 'ground', stroke: 'line' }),
        }),
        ...(over || capacity === null || capacity === 0
          ? []
          : [rect(x, y + 2, width * Math.min(1, hours / capacity), LOAD_ROW - 5, { fill: 'shade' })]),
        ...(shown === '' ? [] : [text(x + 4, y + 16, words, { weight: over ? 600 : 400, halo: 'ground' })]),
      );
    }
    y += LOAD_ROW;
  }
  return { marks, height: y + 4 };
}
