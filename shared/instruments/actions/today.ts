import { daysBetween } from '../../base/quarter.ts';
import type { TodayLine } from '../contract.ts';
import type { Facts } from '../facts.ts';
import type { PlanFacts } from '../plan-facts.ts';
import { inOrder } from '../../base/entity.ts';
import { allActions } from './figures.ts';
import type { Data } from './model.ts';
import { dueText, listOf, ownerOf, type Say } from './say.ts';
import type { ActionFigure, Figures } from './types.ts';

/** Days before its date in which an action stands on Today. */
const AHEAD = 7;

/** What is late, with whom and what it holds up; what falls due this week. */
export function today(figures: Figures, say: Say, facts: Facts): readonly TodayLine[] {
  return allActions(figures).flatMap((one) => lineOf(one, figures, say, facts));
}

function lineOf(one: ActionFigure, figures: Figures, say: Say, facts: Facts): TodayLine[] {
  const { action, late, holdsUp } = one;
  if (action.state === 'done' || action.due === null) return [];
  const days = daysBetween(figures.today, action.due);
  if (days > AHEAD) return [];
  const isLate = days < 0;
  const held = isLate && holdsUp.length > 0 ? say.t('today.late.held', { names: listOf(holdsUp, say) }) : '';
  const person = facts.people.find(({ id }) => id === action.person)?.id;
  return [
    {
      id: action.id,
      group: isLate ? 'overdue' : 'due',
      kind: isLate ? 'late' : 'due',
      text: isLate ? 'today.late' : 'today.due',
      reason: isLate ? 'today.late.reason' : 'today.due.reason',
      values: { name: action.title, owner: ownerOf(one, say), day: say.format.shortDay(action.due), held },
      figure: isLate ? say.t('late', { count: late }) : dueText(one, say).replace(`${say.format.shortDay(action.due)} `, ''),
      tone: isLate ? 'late' : 'plain',
      days: Math.abs(days),
      value: null,
      // a colleague's own action is the colleague's line; what a department or the customer owes is everybody's
      ...(action.side === 'us' && person !== undefined ? { owner: person } : {}),
      action: 'today.look',
      intent: { kind: 'open', instrument: 'actions', id: action.id },
    },
  ];
}

/** Actions and goals for the other instruments of the plan. */
export const publish = (data: Data): Partial<PlanFacts> => ({
  goals: inOrder(data.goals).map(({ id, title, measure, unit, now, target }) => ({ id, title, measure, unit, now, target })),
  actions: inOrder(data.actions).map(({ id, title, side, owner, due, state, doneAt, answers }) => ({
    id,
    title,
    side,
    owner: owner === '' ? null : owner,
    due,
    state,
    doneAt,
    answers,
  })),
});
