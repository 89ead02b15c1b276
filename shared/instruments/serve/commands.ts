import * as z from 'zod';
import { day, id } from '../../base/entity.ts';
import { quarterOf } from '../../base/quarter.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command } from '../contract.ts';
import { bury, find, fresh, touch } from '../draft.ts';
import type { Behaviour } from './behaviours.ts';
import { bareOwn, behaviourId, score, words, type Data, type Own } from './model.ts';

/** Years back that somebody may have been asked: 1926 is a slip of the hand. */
const YEARS = 10;

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

/** `value.date` for a day that lies ahead, or that nobody can mean. */
function fits(at: string | undefined, today: string): Result<void> {
  const first = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4)}`;
  return at !== undefined && (at > today || at < first) ? fail(problem('value.date', { value: at })) : ok(undefined);
}

const replyFields = z.object({ person: id.nullable().optional(), name: z.string().trim().max(80).optional(), at: day.optional() });
type ReplyFields = z.infer<typeof replyFields>;
/** A person whose name is not written yet. */
const said = (name: string | undefined): string => name || '?';

/** Somebody at the customer is asked: a reply of the quarter of its day. */
const addReply = command<Data, ReplyFields>({
  args: replyFields,
  run: (draft, { person = null, name = '', at }, context) => {
    const on = at ?? context.today;
    const when = fits(on, context.today);
    if (!when.ok) return when;
    const made = { ...fresh(context), quarter: quarterOf(on), person, name, at: on, answers: {} };
    draft.replies[made.id] = made;
    return ok(undefined);
  },
  label: 'undo.addReply',
  labelValues: (_data, { name }) => ({ name: said(name) }),
});

const editReply = command<Data, { reply: string; fields: ReplyFields }>({
  args: z.object({ reply: id, fields: replyFields }),
  run: (draft, { reply, fields }, context) => {
    const found = find(draft.replies, reply);
    if (!found.ok) return found;
    const when = fits(fields.at, context.today);
    if (!when.ok) return when;
    Object.assign(found.value, fields, fields.at === undefined ? {} : { quarter: quarterOf(fields.at) });
    touch(found.value, context);
    return undefined;
  },
  label: 'undo.editReply',
  labelValues: (data, { reply }) => ({ name: said(data.replies[reply]?.name) }),
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
  labelValues: (data, { reply }) => ({ name: said(data.replies[reply]?.name) }),
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
