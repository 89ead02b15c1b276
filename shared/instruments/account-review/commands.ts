import * as z from 'zod';
import { day, id } from '../../base/entity.ts';
import { command } from '../contract.ts';
import { bury, find, fresh, touch } from '../draft.ts';
import type { Standing } from '../plan-facts.ts';
import { dayFits, findOpen, heldFits, noneOpen } from './checks.ts';
import { decisionCommands } from './decision-commands.ts';
import { presentText, sentenceText, snapshot, standing, type Data, type Snapshot } from './model.ts';

type Of<T = unknown> = T & { readonly review: string };
const dayOf = ({ reviews }: Data, { review }: Of) => ({ day: reviews[review]?.at ?? '' });

/** The account in one sentence of one's own, with the figures it stands on. */
const writeSentence = command<Data, { text: string; figures: Standing }>({
  args: z.object({ text: sentenceText, figures: standing }),
  run: (draft, { text, figures }, { today }) => {
    draft.sentence = { text, figures: { ...figures }, at: today };
  },
  label: 'undo.writeSentence',
});

/** Gives the proposed sentence back. */
const clearSentence = command<Data, Record<string, never>>({
  args: z.object({}),
  run: (draft) => {
    draft.sentence = null;
  },
  label: 'undo.clearSentence',
});

/** Begins a review, today where no day is given. One at a time. */
const begin = command<Data, { at?: string | undefined; present?: string | undefined }>({
  args: z.object({ at: day.optional(), present: presentText.optional() }),
  run: (draft, { at, present = '' }, context) => {
    const free = noneOpen(draft);
    if (!free.ok) return free;
    const on = at ?? context.today;
    const fits = heldFits(on, draft, context.today);
    if (!fits.ok) return fits;
    const made = { ...fresh(context), at: on, present, decisions: {}, snapshot: null };
    draft.reviews[made.id] = made;
  },
  label: 'undo.begin',
});

/** Day and people of a review that is still open. */
const describe = command<Data, Of<{ fields: { at?: string | undefined; present?: string | undefined } }>>({
  args: z.object({ review: id, fields: z.object({ at: day.optional(), present: presentText.optional() }) }),
  run: (draft, { review, fields }, context) => {
    const found = findOpen(draft, review);
    if (!found.ok) return found;
    const fits = fields.at === undefined ? found : heldFits(fields.at, draft, context.today);
    if (!fits.ok) return fits;
    Object.assign(found.value, fields);
    touch(found.value, context);
  },
  label: 'undo.describe',
  labelValues: dayOf,
  merge: ({ review, fields }) => `${review} ${Object.keys(fields).join()}`,
});

/** Freezes the review with what stands on the page. A day for the next one that has come is used up. */
const close = command<Data, Of<{ snapshot: Snapshot }>>({
  args: z.object({ review: id, snapshot }),
  run: (draft, { review, snapshot: frozen }, context) => {
    const found = findOpen(draft, review);
    if (!found.ok) return found;
    found.value.snapshot = frozen;
    touch(found.value, context);
    if (draft.next !== null && draft.next <= context.today) draft.next = null;
  },
  label: 'undo.close',
  labelValues: dayOf,
});

/** Takes a review away, also a closed one. */
const remove = command<Data, Of>({
  args: z.object({ review: id }),
  run: (draft, { review }, context) => {
    const found = find(draft.reviews, review);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.remove',
  labelValues: dayOf,
});

const setNext = command<Data, { day: string | null }>({
  args: z.object({ day: day.nullable() }),
  run: (draft, { day: next }, { today }) => {
    const fits = dayFits(next, today);
    if (!fits.ok) return fits;
    draft.next = next;
  },
  label: 'undo.setNext',
});

export const commands = { writeSentence, clearSentence, begin, describe, close, remove, setNext, ...decisionCommands };
