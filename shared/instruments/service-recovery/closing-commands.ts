import * as z from 'zod';
import { day, id } from '../../base/entity.ts';
import { fail, problem } from '../../base/result.ts';
import { command } from '../contract.ts';
import { find, touch } from '../draft.ts';
import { closingFits, reopeningFits } from './checks.ts';
import { closingKind, nameText, wordsText, type Closing, type Data } from './model.ts';
import { closingOf } from './state.ts';

type Of<T = unknown> = T & { readonly complaint: string };
const nameOf = (data: Data, { complaint }: Of) => ({ name: data.complaints[complaint]?.title ?? '' });
type Said = Pick<Closing, 'kind' | 'at' | 'words' | 'by'>;

/** Ends a complaint, in one of the two ways, with the customer's words and the day. */
const close = command<Data, Of<Said>>({
  args: z.object({ complaint: id, kind: closingKind, at: day, words: wordsText, by: nameText }),
  run: (draft, { complaint, ...said }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    const one = found.value;
    if (closingOf(one)) return fail(problem('complaint.state', { name: one.title }));
    const allowed = closingFits(said, one, one.closings, context.today);
    if (!allowed.ok) return allowed;
    one.closings.push({ ...said, reopenedAt: null });
    touch(one, context);
  },
  label: 'undo.close',
  labelValues: nameOf,
});

/** Puts right what was written of the closing that holds. */
const correctClosing = command<Data, Of<{ fields: Partial<Said> }>>({
  args: z.object({
    complaint: id,
    fields: z.object({ kind: closingKind.optional(), at: day.optional(), words: wordsText.optional(), by: nameText.optional() }),
  }),
  run: (draft, { complaint, fields }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    const closing = closingOf(found.value);
    if (!closing) return fail(problem('complaint.state', { name: found.value.title }));
    const allowed = closingFits({ ...closing, ...fields }, found.value, found.value.closings.slice(0, -1), context.today);
    if (!allowed.ok) return allowed;
    Object.assign(closing, fields);
    touch(found.value, context);
  },
  label: 'undo.correctClosing',
  labelValues: nameOf,
  merge: ({ complaint, fields }) => `${complaint} ${Object.keys(fields).join()}`,
});

/** It was not over after all: back to recovering, the closing stays in the history. */
const reopen = command<Data, Of<{ at?: string | undefined }>>({
  args: z.object({ complaint: id, at: day.optional() }),
  run: (draft, { complaint, at }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    const closing = closingOf(found.value);
    if (!closing) return fail(problem('complaint.state', { name: found.value.title }));
    const on = at ?? context.today;
    const allowed = reopeningFits(on, closing, context.today);
    if (!allowed.ok) return allowed;
    closing.reopenedAt = on;
    found.value.startedAt ??= on;
    touch(found.value, context);
  },
  label: 'undo.reopen',
  labelValues: nameOf,
});

export const closingCommands = { close, correctClosing, reopen };
