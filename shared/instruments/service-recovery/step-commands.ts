import * as z from 'zod';
import { day, id } from '../../base/entity.ts';
import { fail, problem } from '../../base/result.ts';
import { command } from '../contract.ts';
import { bury, find, fresh, touch } from '../draft.ts';
import { doneFits } from './checks.ts';
import { titleText, type Data } from './model.ts';

type Of<T = unknown> = T & { readonly complaint: string };
const nameOf = (data: Data, { complaint }: Of) => ({ name: data.complaints[complaint]?.title ?? '' });

/** Something that was done to make it good. */
const logStep = command<Data, Of<{ text: string; at?: string | undefined }>>({
  args: z.object({ complaint: id, text: titleText, at: day.optional() }),
  run: (draft, { complaint, text, at }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    const made = { ...fresh(context), at: at ?? context.today, text };
    const allowed = doneFits(made.at, context.today);
    if (!allowed.ok) return allowed;
    found.value.steps[made.id] = made;
    touch(found.value, context);
  },
  label: 'undo.logStep',
  labelValues: nameOf,
});

/** The next step is done today: it goes to what was done, and leaves room for another. */
const nextDone = command<Data, Of>({
  args: z.object({ complaint: id }),
  run: (draft, { complaint }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    const { next } = found.value;
    if (next === '') return fail(problem('value.reference', { value: found.value.title }));
    const made = { ...fresh(context), at: context.today, text: next };
    found.value.steps[made.id] = made;
    found.value.next = '';
    found.value.nextDue = null;
    touch(found.value, context);
  },
  label: 'undo.nextDone',
  labelValues: nameOf,
});

const removeStep = command<Data, Of<{ step: string }>>({
  args: z.object({ complaint: id, step: id }),
  run: (draft, { complaint, step }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    const own = find(found.value.steps, step);
    if (!own.ok) return own;
    bury(own.value, context);
    touch(found.value, context);
  },
  label: 'undo.removeStep',
  labelValues: nameOf,
});

export const stepCommands = { logStep, nextDone, removeStep };
