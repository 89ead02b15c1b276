import * as z from 'zod';
import { id, live } from '../../base/entity.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command, type CommandContext } from '../contract.ts';

import { assign, bury, find, fresh, orderAt, touch } from '../draft.ts';
import { isSensible } from '../../base/days.ts';
import { dayText, measureValue, shortText, side, state, titleText, type Action, type Data, type Goal } from './model.ts';

const goalFields = z.object({
  title: titleText.optional(),
  benefit: z.string().trim().max(200).optional(),
  measure: shortText.optional(),
  unit: shortText.optional(),
  baseline: measureValue.nullable().optional(),
  source: shortText.optional(),
  now: measureValue.nullable().optional(),
  target: measureValue.nullable().optional(),
  due: dayText.nullable().optional(),
});
const actionFields = z.object({
  title: titleText.optional(),
  goal: id.nullable().optional(),
  side: side.optional(),
  owner: shortText.optional(),
  person: id.nullable().optional(),
  start: dayText.nullable().optional(),
  due: dayText.nullable().optional(),
  hours: z.number().min(0).max(10_000).nullable().optional(),
  needs: z.array(id).max(20).optional(),
  answers: z.array(z.string().max(200)).max(50).optional(),
});
type GoalFields = z.infer<typeof goalFields>;
type ActionFields = z.infer<typeof actionFields>;

const goalName = (data: Data, { goal }: { readonly goal: string }) => ({ name: data.goals[goal]?.title ?? '' });
const actionName = (data: Data, { action }: { readonly action: string }) => ({ name: data.actions[action]?.title ?? '' });

/** `value.date` for a day that nobody can mean. */
function sensible(days: readonly (string | null | undefined)[], { today }: CommandContext): Result<void> {
  const wrong = days.find((day) => typeof day === 'string' && !isSensible(day, today));
  return typeof wrong === 'string' ? fail(problem('value.date', { value: wrong })) : ok(undefined);
}

const addGoal = command<Data, { title: string } & GoalFields>({
  args: goalFields.extend({ title: titleText }),
  run: (draft, given, context) => {
    const days = sensible([given.due], context);
    if (!days.ok) return days;
    const made: Goal = {
      ...fresh(context),
      order: orderAt(Object.values(draft.goals), null),
      title: given.title,
      benefit: '',
      measure: '',
      unit: '',
      baseline: null,
      source: '',
      now: null,
      target: null,
      due: null,
    };
    Object.assign(made, given);
    draft.goals[made.id] = made;
  },
  label: 'undo.addGoal',
  labelValues: (_data, { title }) => ({ name: title }),
});

const editGoal = command<Data, { goal: string; fields: GoalFields }>({
  args: z.object({ goal: id, fields: goalFields }),
  run: (draft, { goal, fields }, context) => {
    const found = find(draft.goals, goal);
    if (!found.ok) return found;
    const days = sensible([fields.due], context);
    if (!days.ok) return days;
    Object.assign(found.value, fields);
    touch(found.value, context);
  },
  label: 'undo.editGoal',
  labelValues: goalName,
  merge: ({ goal, fields }) => `${goal} ${Object.keys(fields).join()}`,
});

/** Its actions stay: they are to be sorted in again. */
const removeGoal = command<Data, { goal: string }>({
  args: z.object({ goal: id }),
  run: (draft, { goal }, context) => {
    const found = find(draft.goals, goal);
    if (!found.ok) return found;
    bury(found.value, context);
    for (const one of live(draft.actions)) if (one.goal === goal) (draft.actions[one.id] as Action).goal = null;
  },
  label: 'undo.removeGoal',
  labelValues: goalName,
});

/** Whether an action would, over what it needs, come back to itself. */
function inCircle(data: Data, action: string, needs: readonly string[]): boolean {
  const seen = new Set<string>();
  const open = [...needs];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === action) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(data.actions[next]?.needs ?? []));
  }
  return false;
}

function fits(draft: Data, action: string, fields: ActionFields, context: CommandContext): Result<void> {
  const days = sensible([fields.start, fields.due], context);
  if (!days.ok) return days;
  const goal = fields.goal === null || fields.goal === undefined ? ok(undefined) : find(draft.goals, fields.goal);
  if (!goal.ok) return goal;
  const missing = fields.needs?.find((one) => !find(draft.actions, one).ok);
  if (missing !== undefined) return fail(problem('value.reference', { value: missing }));
  return inCircle(draft, action, fields.needs ?? [])
    ? fail(problem('action.circle', { name: draft.actions[action]?.title ?? '' }))
    : ok(undefined);
}

const addAction = command<Data, { title: string } & ActionFields>({
  args: actionFields.extend({ title: titleText }),
  run: (draft, given, context) => {
    const allowed = fits(draft, '', given, context);
    if (!allowed.ok) return allowed;
    const { person, ...rest } = given;
    const made: Action = {
      ...fresh(context),
      order: orderAt(Object.values(draft.actions), null),
      goal: null,
      title: given.title,
      side: 'us',
      owner: '',
      start: context.today,
      due: null,
      state: 'open',
      doneAt: null,
      hours: null,
      needs: [],
      answers: [],
    };
    Object.assign(made, rest);
    assign(made, { person });
    draft.actions[made.id] = made;
  },
  label: 'undo.addAction',
  labelValues: (_data, { title }) => ({ name: title }),
});

const editAction = command<Data, { action: string; fields: ActionFields }>({
  args: z.object({ action: id, fields: actionFields }),
  run: (draft, { action, fields }, context) => {
    const found = find(draft.actions, action);
    if (!found.ok) return found;
    const allowed = fits(draft, action, fields, context);
    if (!allowed.ok) return allowed;
    const { person, ...rest } = fields;
    Object.assign(found.value, rest);
    assign(found.value, { person });
    touch(found.value, context);
  },
  label: 'undo.editAction',
  labelValues: actionName,
  merge: ({ action, fields }) => `${action} ${Object.keys(fields).join()}`,
});

/** Done today unless another day is said, which cannot lie ahead; anything else takes the day back. */
const setState = command<Data, { action: string; state: Action['state']; at?: string }>({
  args: z.object({ action: id, state, at: dayText.optional() }),
  run: (draft, args, context) => {
    const found = find(draft.actions, args.action);
    if (!found.ok) return found;
    if (args.at !== undefined && (args.at > context.today || !isSensible(args.at, context.today)))
      return fail(problem('value.date', { value: args.at }));
    found.value.state = args.state;
    found.value.doneAt = args.state === 'done' ? (args.at ?? context.today) : null;
    touch(found.value, context);
  },
  label: 'undo.setState',
  labelValues: actionName,
});

const moveAction = command<Data, { action: string; before: string | null }>({
  args: z.object({ action: id, before: id.nullable() }),
  run: (draft, { action, before }, context) => {
    const found = find(draft.actions, action);
    if (!found.ok) return found;
    found.value.order = orderAt(Object.values(draft.actions), before, action);
    touch(found.value, context);
  },
  label: 'undo.moveAction',
  labelValues: actionName,
});

const removeAction = command<Data, { action: string }>({
  args: z.object({ action: id }),
  run: (draft, { action }, context) => {
    const found = find(draft.actions, action);
    if (!found.ok) return found;
    bury(found.value, context);
    for (const one of Object.values(draft.actions)) if (one.needs.includes(action)) one.needs = one.needs.filter((need) => need !== action);
  },
  label: 'undo.removeAction',
  labelValues: actionName,
});

const setCapacity = command<Data, { owner: string; hours: number | null }>({
  args: z.object({ owner: z.string().trim().min(1).max(80), hours: z.number().min(0).max(168).nullable() }),
  run: (draft, { owner, hours }) => {
    if (hours === null) delete draft.capacity[owner];
    else draft.capacity[owner] = hours;
  },
  label: 'undo.setCapacity',
  labelValues: (_data, { owner }) => ({ name: owner }),
});

export const commands = { addGoal, editGoal, removeGoal, addAction, editAction, setState, moveAction, removeAction, setCapacity };
