import { live } from '../../base/entity.ts';
import { quarterDays } from '../../base/quarter.ts';
import type { SignalSpan } from '../contract.ts';
import type { Facts, Signal } from '../facts.ts';
import type { Data } from './model.ts';

/** What the records say of a quarter: commitments of departments met in time, plans with a measured goal, actions with another department. */
export function signals(data: Data, _facts: Facts, { quarter }: SignalSpan): readonly Signal[] {
  const { first, last } = quarterDays(quarter);
  const inside = (day: string | null): boolean => day !== null && day >= first && day <= last;
  const actions = live(data.actions);
  const owed = actions.filter(({ side, due }) => side === 'department' && inside(due));
  const met = owed.filter(({ state, doneAt, due }) => state === 'done' && (doneAt ?? '') <= (due ?? ''));
  const begun = actions.filter(({ start }) => inside(start));
  const goals = live(data.goals);
  const measured = goals.some(({ target, baseline }) => target !== null && baseline !== null);
  const signal = (id: string, count: number, of: number): Signal => ({ id, quarter, kind: 'sum', count, of });
  return [
    ...(owed.length === 0 ? [] : [signal('actions.departmentsOnTime', met.length, owed.length)]),
    ...(goals.length === 0 ? [] : [signal('actions.measuredGoals', measured ? 1 : 0, 1)]),
    ...(begun.length === 0
      ? []
      : [signal('actions.withDepartment', begun.filter(({ side }) => side === 'department').length, begun.length)]),
  ];
}
