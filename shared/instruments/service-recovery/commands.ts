import * as z from 'zod';
import { amount } from '../../base/amount.ts';
import { day, id } from '../../base/entity.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command, type CommandContext } from '../contract.ts';
import { assign, bury, find, fresh, touch } from '../draft.ts';
import { dueFits, goodwillFits, openedFits } from './checks.ts';
import { closingCommands } from './closing-commands.ts';
import { bareComplaint, goodwill, nameText, titleText, toldBy, wordsText, type Complaint, type Data } from './model.ts';
import { stateOf } from './state.ts';
import { stepCommands } from './step-commands.ts';

const fields = z.object({
  title: titleText.optional(),
  words: wordsText.optional(),
  who: nameText.optional(),
  person: id.nullable().optional(),
  openedAt: day.optional(),
  toldBy: toldBy.nullable().optional(),
  cause: nameText.optional(),
  owner: nameText.optional(),
  ownerId: id.nullable().optional(),
  next: titleText.or(z.literal('')).optional(),
  nextDue: day.nullable().optional(),
  cost: amount.min(0).nullable().optional(),
  before: goodwill.optional(),
  lowest: goodwill.optional(),
  now: goodwill.optional(),
});
type Fields = z.infer<typeof fields>;
type Of<T = unknown> = T & { readonly complaint: string };

const nameOf = (data: Data, { complaint }: Of) => ({ name: data.complaints[complaint]?.title ?? '' });

/** Whether what is changed fits what stands there already. */
function fits(to: Complaint, given: Fields, { today }: CommandContext): Result<void> {
  const opened = given.openedAt === undefined ? ok(undefined) : openedFits(given.openedAt, to.closings, today);
  if (!opened.ok) return opened;
  const due = dueFits(given.nextDue, today);
  if (!due.ok) return due;
  const { before = to.before, lowest = to.lowest, now = to.now } = given;
  return goodwillFits({ before, lowest, now });
}

function write(to: Complaint, { person, ownerId, ...rest }: Fields): void {
  Object.assign(to, rest);
  assign(to, { person, ownerId });
}

const add = command<Data, { title: string } & Fields>({
  args: fields.extend({ title: titleText }),
  run: (draft, given, context) => {
    const made: Complaint = { ...fresh(context), ...bareComplaint(context.today), title: given.title };
    const allowed = fits(made, given, context);
    if (!allowed.ok) return allowed;
    write(made, given);
    draft.complaints[made.id] = made;
  },
  label: 'undo.add',
  labelValues: (_data, { title }) => ({ name: title }),
});

const edit = command<Data, Of<{ fields: Fields }>>({
  args: z.object({ complaint: id, fields }),
  run: (draft, { complaint, fields: given }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    const allowed = fits(found.value, given, context);
    if (!allowed.ok) return allowed;
    write(found.value, given);
    touch(found.value, context);
  },
  label: 'undo.edit',
  labelValues: nameOf,
  merge: ({ complaint, fields: given }) => `${complaint} ${Object.keys(given).join()}`,
});

/** From open to recovering: somebody must own it. */
const start = command<Data, Of>({
  args: z.object({ complaint: id }),
  run: (draft, { complaint }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    const { title, owner } = found.value;
    if (stateOf(found.value) !== 'open') return fail(problem('complaint.state', { name: title }));
    if (owner === '') return fail(problem('complaint.owner', { name: title }));
    found.value.startedAt = context.today;
    touch(found.value, context);
  },
  label: 'undo.start',
  labelValues: nameOf,
});

/** Back from recovering to open: it was moved by mistake. */
const takeBack = command<Data, Of>({
  args: z.object({ complaint: id }),
  run: (draft, { complaint }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    if (stateOf(found.value) !== 'recovering') return fail(problem('complaint.state', { name: found.value.title }));
    found.value.startedAt = null;
    touch(found.value, context);
  },
  label: 'undo.takeBack',
  labelValues: nameOf,
});

const remove = command<Data, Of>({
  args: z.object({ complaint: id }),
  run: (draft, { complaint }, context) => {
    const found = find(draft.complaints, complaint);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.remove',
  labelValues: nameOf,
});

/** Another name for a cause, in all complaints that have it; the name of another cause makes the two one. */
const renameCause = command<Data, { from: string; to: string }>({
  args: z.object({ from: nameText.min(1), to: nameText.min(1) }),
  run: (draft, { from, to }, context) => {
    const own = Object.values(draft.complaints).filter(({ cause, deletedAt }) => cause === from && deletedAt === undefined);
    if (own.length === 0) return fail(problem('value.reference', { value: from }));
    for (const one of own) {
      one.cause = to;
      touch(one, context);
    }
  },
  label: 'undo.renameCause',
  labelValues: (_data, { to }) => ({ name: to }),
});

const setAgreed = command<Data, { days: number | null }>({
  args: z.object({ days: z.int().min(1).max(365).nullable() }),
  run: (draft, { days }) => {
    draft.agreedDays = days;
  },
  label: 'undo.setAgreed',
});

export const commands = { add, edit, start, takeBack, remove, renameCause, setAgreed, ...stepCommands, ...closingCommands };
