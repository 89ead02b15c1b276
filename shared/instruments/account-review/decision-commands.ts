import * as z from 'zod';
import { day, id } from '../../base/entity.ts';
import { command } from '../contract.ts';
import { bury, find, fresh, touch } from '../draft.ts';
import { dayFits, findOpen, reasoned, roomFor } from './checks.ts';
import { decisionState, decisionText, nameText, type Data, type Decision, type DecisionState } from './model.ts';

type Of<T = unknown> = T & { readonly review: string; readonly decision: string };
const nameOf = ({ reviews }: Data, { review, decision }: Of) => ({ name: reviews[review]?.decisions[decision]?.text ?? '' });
const both = { review: id, decision: id };

/** What was decided, by whom and until when; three of them at most. */
const decide = command<Data, { review: string; text: string; owner?: string | undefined; due?: string | null | undefined }>({
  args: z.object({ review: id, text: decisionText, owner: nameText.optional(), due: day.nullable().optional() }),
  run: (draft, { review, text, owner = '', due = null }, context) => {
    const found = findOpen(draft, review);
    if (!found.ok) return found;
    const room = roomFor(found.value);
    if (!room.ok) return room;
    const fits = dayFits(due, context.today);
    if (!fits.ok) return fits;
    const made: Decision = { ...fresh(context), text, owner, due, state: 'open', why: '' };
    found.value.decisions[made.id] = made;
    touch(found.value, context);
  },
  label: 'undo.decide',
  labelValues: (_data, { text }) => ({ name: text }),
});

type Fields = { text?: string | undefined; owner?: string | undefined; due?: string | null | undefined };
/** Puts a decision right while its review is open. */
const reword = command<Data, Of<{ fields: Fields }>>({
  args: z.object({
    ...both,
    fields: z.object({ text: decisionText.optional(), owner: nameText.optional(), due: day.nullable().optional() }),
  }),
  run: (draft, { review, decision, fields }, context) => {
    const open = findOpen(draft, review);
    if (!open.ok) return open;
    const found = find(open.value.decisions, decision);
    if (!found.ok) return found;
    const fits = dayFits(fields.due, context.today);
    if (!fits.ok) return fits;
    Object.assign(found.value, fields);
    touch(found.value, context);
  },
  label: 'undo.reword',
  labelValues: nameOf,
  merge: ({ decision, fields }) => `${decision} ${Object.keys(fields).join()}`,
});

/** Whether a decision was carried out: the only thing that may change after its review. */
const mark = command<Data, Of<{ state: DecisionState; why?: string | undefined }>>({
  args: z.object({ ...both, state: decisionState, why: nameText.optional() }),
  run: (draft, { review, decision, state, why }, context) => {
    const held = find(draft.reviews, review);
    if (!held.ok) return held;
    const found = find(held.value.decisions, decision);
    if (!found.ok) return found;
    const next = { text: found.value.text, state, why: why ?? (state === found.value.state ? found.value.why : '') };
    const fits = reasoned(next);
    if (!fits.ok) return fits;
    Object.assign(found.value, next);
    touch(found.value, context);
  },
  label: 'undo.mark',
  labelValues: nameOf,
});

/** Takes a decision back while its review is open. */
const takeBack = command<Data, Of>({
  args: z.object(both),
  run: (draft, { review, decision }, context) => {
    const open = findOpen(draft, review);
    if (!open.ok) return open;
    const found = find(open.value.decisions, decision);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.takeBack',
  labelValues: nameOf,
});

export const decisionCommands = { decide, reword, mark, takeBack };
