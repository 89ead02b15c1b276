import { inOrder } from '../../base/entity.ts';
import { shiftDay } from '../../base/quarter.ts';
import { isWorkday, mondayOf, workdaysBetween, type Calendar } from '../../base/workdays.ts';
import type { Facts } from '../facts.ts';
import type { Action, Data, Goal } from './model.ts';
import type { ActionFigure, Figures, GoalFigure, Kept, Load, Punctuality } from './types.ts';

/** Weeks of load that are shown. */
const WEEKS = 6;
/** Promises older than this are forgotten: two quarters. */
const REMEMBERED = 183;

/** Everything the list, the board and the timeline show, computed once. */
export function figures(data: Data, facts: Facts): Figures {
  const { today, calendar } = facts;
  const all = inOrder(data.actions);
  const goals = inOrder(data.goals);
  const known = new Set(goals.map(({ id }) => id));
  const of = (action: Action): ActionFigure => actionFigure(action, all, today, calendar);
  return {
    customer: facts.customer?.name ?? '',
    today,
    goals: goals.map((goal, i) => goalFigure(goal, i + 1, all.filter((action) => action.goal === goal.id).map(of), today, calendar)),
    loose: all.filter((action) => action.goal === null || !known.has(action.goal)).map(of),
    open: all.filter(({ state }) => state !== 'done').length,
    overdue: all.filter((action) => action.state !== 'done' && action.due !== null && action.due < today).length,
    punctuality: punctualityOf(all, today),
    load: loadOf(all, data, today, calendar),
    points: facts.plan.points.map(({ id, title, value }) => ({ id, title, value })),
    holidays: calendar.holidays,
    workdays: calendar.workdays,
  };
}

function actionFigure(action: Action, all: readonly Action[], today: string, calendar: Calendar): ActionFigure {
  const done = action.state === 'done';
  const end = done ? (action.doneAt ?? today) : today;
  const late = action.due !== null && end > action.due ? Math.max(1, workdaysBetween(action.due, end, calendar)) : 0;
  const open = (id: string): boolean => all.some((one) => one.id === id && one.state !== 'done');
  return {
    action,
    late,
    left: done || action.due === null || late > 0 ? null : workdaysBetween(today, action.due, calendar),
    waitsFor: all.filter(({ id }) => action.needs.includes(id) && open(id)).map(({ title }) => title),
    holdsUp: done ? [] : all.filter((one) => one.state !== 'done' && one.needs.includes(action.id)).map(({ title }) => title),
  };
}

function goalFigure(goal: Goal, number: number, actions: readonly ActionFigure[], today: string, calendar: Calendar): GoalFigure {
  return {
    goal,
    number,
    actions,
    progress: progressOf(goal),
    left: goal.due === null ? null : workdaysBetween(today, goal.due, calendar),
  };
}

/** How far a measure has come from its baseline to its target, whichever way it must go. */
export function progressOf({ baseline, now, target }: Pick<Goal, 'baseline' | 'now' | 'target'>): number | null {
  if (baseline === null || now === null || target === null || baseline === target) return null;
  const part = (now - baseline) / (target - baseline);
  // where nothing moved on a falling measure it is 0, not −0
  return part === 0 ? 0 : part;
}

/** Promises of each owner in their order; no percentages, the numbers are too small for them. */
function punctualityOf(all: readonly Action[], today: string): Punctuality[] {
  const since = shiftDay(today, -REMEMBERED);
  const owed = all
    .filter(({ due, owner }) => due !== null && owner !== '' && due >= since)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const owners = [...new Set(owed.map(({ owner }) => owner))];
  return owners.flatMap((owner): Punctuality[] => {
    const own = owed.filter((action) => action.owner === owner);
    const marks = own.flatMap((action) => keptOf(action, today));
    const last = own.at(-1);
    return marks.length === 0 || !last ? [] : [{ owner, side: last.side, marks, kept: marks.filter((mark) => mark === 'onTime').length }];
  });
}

/** Nothing where the day has not come and it is not done. */
function keptOf({ state, due, doneAt }: Action, today: string): Kept[] {
  if (due === null) return [];
  if (state === 'done') return [(doneAt ?? today) > due ? 'late' : 'onTime'];
  return due < today ? ['owed'] : [];
}

function loadOf(all: readonly Action[], data: Data, today: string, calendar: Calendar): Load[] {
  const weeks = Array.from({ length: WEEKS }, (_, i) => shiftDay(mondayOf(today), 7 * i));
  const owners = [...new Set(all.filter(({ state, hours }) => state !== 'done' && hours !== null).map(({ owner }) => owner))];
  return owners
    .filter((owner) => owner !== '')
    .map((owner) => {
      const hours = new Map(weeks.map((monday) => [monday, 0]));
      for (const action of all.filter((one) => one.owner === owner && one.state !== 'done')) spread(action, hours, today, calendar);
      return { owner, capacity: data.capacity[owner] ?? null, weeks: weeks.map((monday) => ({ monday, hours: hours.get(monday) ?? 0 })) };
    });
}

/** Hours left go evenly over the working days from today, or the start, to the due day; what is late falls on today. */
function spread({ hours, start, due }: Action, weeks: Map<string, number>, today: string, calendar: Calendar): void {
  if (hours === null || hours === 0) return;
  const from = start !== null && start > today ? start : today;
  const to = due !== null && due > from ? due : from;
  const days: string[] = [];
  for (let day = from; day <= to && days.length < 400; day = shiftDay(day, 1)) if (isWorkday(day, calendar)) days.push(day);
  const on = days.length === 0 ? [from] : days;
  for (const day of on) {
    const monday = mondayOf(day);
    if (weeks.has(monday)) weeks.set(monday, (weeks.get(monday) ?? 0) + hours / on.length);
  }
}

export const allActions = ({ goals, loose }: Figures): readonly ActionFigure[] => [...goals.flatMap(({ actions }) => actions), ...loose];

/** Enough when there is a goal with a measure and somebody who does something for it by a day. */
export function stateOf(all: Figures): 'empty' | 'begun' | 'enough' {
  if (all.goals.length === 0 && all.loose.length === 0) return 'empty';
  const whole = all.goals.some(
    ({ goal, actions }) =>
      goal.benefit !== '' && goal.target !== null && actions.some(({ action }) => action.owner !== '' && action.due !== null),
  );
  return whole ? 'enough' : 'begun';
}
