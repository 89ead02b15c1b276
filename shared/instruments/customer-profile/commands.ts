import * as z from 'zod';
import { id, inOrder, type Entity } from '../../base/entity.ts';
import { keyBetween } from '../../base/order.ts';
import { fail, problem } from '../../base/result.ts';
import { command, type AnyCommand, type CommandContext } from '../contract.ts';
import { blankGoal, blankNeed, goalFields, hotFields, needFields, type Data } from './model.ts';

type Item = { rev: number; changedAt: string; deletedAt?: string | undefined };

const fresh = (items: Readonly<Record<string, Entity & { readonly order: string }>>, context: CommandContext) => ({
  id: context.newId(),
  rev: 0,
  changedAt: context.now,
  order: keyBetween(inOrder(items).at(-1)?.order, undefined),
});
function touch(item: Item, context: CommandContext): void {
  item.rev += 1;
  item.changedAt = context.now;
}
const missing = (item: string) => fail(problem('value.reference', { value: item }));

/** A field of a need or goal that was just heard: the day is today unless said otherwise. */
const heard = (fields: { readonly words?: string | undefined; readonly at?: string | null | undefined }, context: CommandContext) =>
  fields.words && fields.at === undefined ? { at: context.today } : {};

const addNeed = command({
  args: z.object({ fields: needFields.default({}) }),
  run: (data: Data, { fields }, context) => {
    const head = fresh(data.needs, context);
    data.needs[head.id] = { ...blankNeed, ...fields, ...heard(fields, context), ...head };
  },
  label: 'undo.addNeed',
});
const editNeed = command({
  args: z.object({ id, fields: needFields }),
  run: (data: Data, args, context) => {
    const need = data.needs[args.id];
    if (!need || need.deletedAt !== undefined) return missing(args.id);
    Object.assign(need, args.fields);
    touch(need, context);
  },
  label: 'undo.editNeed',
  labelValues: (data, args) => ({ name: data.needs[args.id]?.title ?? '' }),
  merge: (args) => `${args.id} ${Object.keys(args.fields).join()}`,
});
const removeNeed = command({
  args: z.object({ id }),
  run: (data: Data, args, context) => {
    const need = data.needs[args.id];
    if (!need || need.deletedAt !== undefined) return missing(args.id);
    touch(need, context);
    need.deletedAt = context.now;
  },
  label: 'undo.removeNeed',
  labelValues: (data, args) => ({ name: data.needs[args.id]?.title ?? '' }),
});
const addGoal = command({
  args: z.object({ fields: goalFields.default({}) }),
  run: (data: Data, { fields }, context) => {
    const head = fresh(data.goals, context);
    data.goals[head.id] = { ...blankGoal, ...fields, ...heard(fields, context), ...head };
  },
  label: 'undo.addGoal',
});
const editGoal = command({
  args: z.object({ id, fields: goalFields }),
  run: (data: Data, args, context) => {
    const goal = data.goals[args.id];
    if (!goal || goal.deletedAt !== undefined) return missing(args.id);
    Object.assign(goal, args.fields);
    touch(goal, context);
  },
  label: 'undo.editGoal',
  merge: (args) => `${args.id} ${Object.keys(args.fields).join()}`,
});
const removeGoal = command({
  args: z.object({ id }),
  run: (data: Data, args, context) => {
    const goal = data.goals[args.id];
    if (!goal || goal.deletedAt !== undefined) return missing(args.id);
    touch(goal, context);
    goal.deletedAt = context.now;
  },
  label: 'undo.removeGoal',
});
const hotButton = command({
  args: hotFields,
  run: (data: Data, fields) => void Object.assign(data.hotButton, fields),
  label: 'undo.hotButton',
  merge: (fields) => Object.keys(fields).join(),
});
const note = command({
  args: z.object({ note: z.string().max(20_000) }),
  run: (data: Data, args) => void (data.note = args.note),
  label: 'undo.note',
  merge: () => 'note',
});

export const commands: Readonly<Record<string, AnyCommand<Data>>> = {
  'needs.add': addNeed,
  'needs.edit': editNeed,
  'needs.remove': removeNeed,
  'goals.add': addGoal,
  'goals.edit': editGoal,
  'goals.remove': removeGoal,
  hotButton,
  note,
};
