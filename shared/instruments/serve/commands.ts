import * as z from 'zod';
import { day, id } from '../../base/entity.ts';
import { quarterOf } from '../../base/quarter.ts';
import { fail, problem } from '../../base/result.ts';
import { command } from '../contract.ts';
import { bury, find, fresh, touch } from '../draft.ts';
import type { Behaviour } from './behaviours.ts';
import { bareOwn, behaviourId, score, words, type Data, type Own } from './model.ts';

type Of<T> = T & { readonly behaviour: Behaviour };

function ownOf(draft: Data, behaviour: Behaviour): Own {
  draft.own[behaviour] ??= bareOwn();
  return draft.own[behaviour];
}

/** Our own score of today's quarter. */
const rate = command<Data, Of<{ value: number | null }>>({
  args: z.object({ behaviour: behaviourId, value: score.nullable() }),
  run: (draft, { behaviour, value }, { today }) => {
    ownOf(draft, behaviour).ratings[quarterOf(today)] = value;
  },
  label: 'undo.rate',
  merge: ({ behaviour }) => behaviour,
});

const note = command<Data, Of<{ evidence: string }>>({
  args: z.object({ behaviour: behaviourId, evidence: words }),
  run: (draft, { behaviour, evidence }) => {
    ownOf(draft, behaviour).evidence = evidence;
  },
  label: 'undo.note',
  merge: ({ behaviour }) => behaviour,
});

const replyFields = z.object({ person: id.nullable().optional(), name: z.string().trim().max(80).optional(), at: day.optional() });
type ReplyFields = z.infer<typeof replyFields>;

/** Somebody at the customer is asked: a reply of the quarter of its day. */
const addReply = command<Data, ReplyFields>({
  args: replyFields,
  run: (draft, { person = null, name = '', at }, context) => {
    const on = at ?? context.today;
    if (on > context.today) return fail(problem('value.date', { value: on }));
    const made = { ...fresh(context), quarter: quarterOf(on), person, name, at: on, answers: {} };
    draft.replies[made.id] = made;
    return undefined;
  },
  label: 'undo.addReply',
  labelValues: (_data, { name = '' }) => ({ name }),
});

const editReply = command<Data, { reply: string; fields: ReplyFields }>({
  args: z.object({ reply: id, fields: replyFields }),
  run: (draft, { reply, fields }, context) => {
    const found = find(draft.replies, reply);
    if (!found.ok) return found;
    if (fields.at !== undefined && fields.at > context.today) return fail(problem('value.date', { value: fields.at }));
    Object.assign(found.value, fields, fields.at === undefined ? {} : { quarter: quarterOf(fields.at) });
    touch(found.value, context);
    return undefined;
  },
  label: 'undo.editReply',
  labelValues: (data, { reply }) => ({ name: data.replies[reply]?.name ?? '' }),
  merge: ({ reply, fields }) => `${reply} ${Object.keys(fields).join()}`,
});

const removeReply = command<Data, { reply: string }>({
  args: z.object({ reply: id }),
  run: (draft, { reply }, context) => {
    const found = find(draft.replies, reply);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeReply',
  labelValues: (data, { reply }) => ({ name: data.replies[reply]?.name ?? '' }),
});

/** What that person said of one behaviour; `null` = cannot say. */
const answer = command<Data, Of<{ reply: string; value: number | null }>>({
  args: z.object({ reply: id, behaviour: behaviourId, value: score.nullable() }),
  run: (draft, { reply, behaviour, value }, context) => {
    const found = find(draft.replies, reply);
    if (!found.ok) return found;
    found.value.answers[behaviour] = value;
    touch(found.value, context);
  },
  label: 'undo.answer',
  merge: ({ reply, behaviour }) => `${reply} ${behaviour}`,
});

export const commands = { rate, note, addReply, editReply, removeReply, answer };
