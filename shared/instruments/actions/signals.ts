import { live } from '../../base/entity.ts';
import type { SignalSpan } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import { isIn, isRunning, isTheirPlan, shareSignal } from '../theirs.ts';
import type { Data } from './model.ts';

/**
 * What the records say of a quarter: commitments of departments met in time, plans with a measured goal (only today's can be known), and
 * actions begun together with another department.
 */
export function signals(data: Data, facts: Facts, span: SignalSpan): readonly Signal[] {
  if (!isTheirPlan(facts, span)) return [];
  const actions = live(data.actions);
  const owed = actions.filter(({ side, due }) => side === 'department' && isIn(due ?? undefined, span));
  const met = owed.filter(({ state, doneAt, due }) => state === 'done' && (doneAt ?? '') <= (due ?? ''));
  const begun = actions.filter(({ start }) => isIn(start ?? undefined, span));
  const together = begun.filter(({ side }) => side === 'department');
  const goals = live(data.goals);
  const measured = goals.some(({ target, baseline }) => target !== null && baseline !== null);
  return [
    ...shareSignal('actions.departmentsOnTime', span, met.length, owed.length),
    ...shareSignal('actions.withDepartment', span, together.length, begun.length),
    ...(isRunning(facts, span) && goals.length > 0 ? shareSignal('actions.measuredGoals', span, measured ? 1 : 0, 1) : []),
  ];
}
