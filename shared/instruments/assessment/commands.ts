import * as z from 'zod';
import { day, id, live, quarter as quarterShape } from '../../base/entity.ts';
import { quarterOf } from '../../base/quarter.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command, type CommandContext } from '../contract.ts';
import { assign, bury, find, fresh, orderAt, touch } from '../draft.ts';
import {
  blank,
  MOST_PROMISES,
  evidenceText,
  promiseText,
  sharedWhat,
  type Assessment,
  type Data,
  type Kept,
  type SharedWhat,
} from './model.ts';
import { newest, wordingOf, type Item, type Wordings } from './questionnaire.ts';

interface OfQuarter {
  readonly quarter: string;
}
const step = z.int().nullable();

/** The assessment of a quarter, made at its first answer. A quarter that has not begun cannot be assessed. */
function opened(draft: Data, { quarter }: OfQuarter, context: CommandContext, wordings: Wordings): Result<Assessment> {
  const now = quarterOf(context.today);
  if (quarter > now) return fail(problem('assessment.future', { quarter, now }));
  draft.quarters[quarter] ??= blank(newest(wordings).version, context.today);
  return ok(draft.quarters[quarter]);
}

/** The same, refused once it was closed. */
function writable(draft: Data, args: OfQuarter, context: CommandContext, wordings: Wordings): Result<Assessment> {
  const one = opened(draft, args, context, wordings);
  if (!one.ok) return one;
  return one.value.closedAt === undefined ? one : fail(problem('assessment.closed', { quarter: args.quarter, day: one.value.closedAt }));
}

function closed(draft: Data, { quarter }: OfQuarter): Result<Assessment> {
  const one = draft.quarters[quarter];
  return one?.closedAt === undefined ? fail(problem('assessment.open', { quarter })) : ok(one);
}

const itemOf = (wordings: Wordings, { version }: Assessment, item: string): Item | undefined =>
  wordingOf(wordings, version)
    .topics.flatMap(({ items }) => items)
    .find((one) => one.id === item);

/** Whether a value is a step of the scale this quarter is answered on. */
function checked(wordings: Wordings, one: Assessment, item: string, value: number | null): Result<void> {
  if (!itemOf(wordings, one, item)) return fail(problem('value.reference', { value: item }));
  const { min, max } = wordingOf(wordings, one.version);
  if (value !== null && (value < min || value > max)) return fail(problem('assessment.scale', { value, min, max }));
  return ok(undefined);
}

const hasTopic = (wordings: Wordings, { version }: Assessment, topic: string): boolean =>
  wordingOf(wordings, version).topics.some(({ id: known }) => known === topic);

/** A topic or promise that is shown must be there; score and (all) evidence need none. */
function showable(wordings: Wordings, one: Assessment, what: SharedWhat, of: string | undefined): boolean {
  if (what === 'promise') return of !== undefined && live(one.promises).some((promise) => promise.id === of);
  return of === undefined ? what !== 'topic' : hasTopic(wordings, one, of);
}

const answering = (wordings: Wordings) => ({
  /** A step of the scale, or `null` for "no occasion". */
  answer: command<Data, { quarter: string; item: string; value: number | null }>({
    args: z.object({ quarter: quarterShape, item: id, value: step }),
    run: (draft, args, context) => {
      const one = writable(draft, args, context, wordings);
      if (!one.ok) return one;
      const fits = checked(wordings, one.value, args.item, args.value);
      if (!fits.ok) return fits;
      one.value.answers[args.item] = { value: args.value, at: context.today };
    },
    label: 'undo.answer',
  }),
  clear: command<Data, { quarter: string; item: string }>({
    args: z.object({ quarter: quarterShape, item: id }),
    run: (draft, args, context) => {
      const one = writable(draft, args, context, wordings);
      if (!one.ok) return one;
      delete one.value.answers[args.item];
    },
    label: 'undo.clear',
  }),
  evidence: command<Data, { quarter: string; item: string; text: string | null }>({
    args: z.object({ quarter: quarterShape, item: id, text: evidenceText.nullable() }),
    run: (draft, args, context) => {
      const one = writable(draft, args, context, wordings);
      if (!one.ok) return one;
      const fits = checked(wordings, one.value, args.item, null);
      if (!fits.ok) return fits;
      if (args.text === null) delete one.value.evidence[args.item];
      else one.value.evidence[args.item] = args.text;
    },
    label: 'undo.evidence',
    merge: ({ quarter, item }) => `${quarter} ${item}`,
  }),
});

const promising = (wordings: Wordings) => ({
  /** Kept or not is the person's own word on a promise of an earlier quarter. */
  judge: command<Data, { quarter: string; promise: string; kept: Kept; note?: string | null }>({
    args: z.object({
      quarter: quarterShape,
      promise: id,
      kept: z.enum(['kept', 'partly', 'missed', 'dropped']),
      note: promiseText.nullable().optional(),
    }),
    run: (draft, args, context) => {
      const one = writable(draft, args, context, wordings);
      if (!one.ok) return one;
      const known = Object.entries(draft.quarters).some(([quarter, { promises }]) => quarter < args.quarter && args.promise in promises);
      if (!known) return fail(problem('value.reference', { value: args.promise }));
      const note = args.note === undefined ? one.value.verdicts[args.promise]?.note : (args.note ?? undefined);
      one.value.verdicts[args.promise] = { kept: args.kept, at: context.today, ...(note === undefined ? {} : { note }) };
    },
    label: 'undo.judge',
  }),
  addPromise: command<Data, { quarter: string; topic: string; action: string; keptIf: string; due: string }>({
    args: z.object({ quarter: quarterShape, topic: id, action: promiseText, keptIf: promiseText, due: day }),
    run: (draft, args, context) => {
      const one = writable(draft, args, context, wordings);
      if (!one.ok) return one;
      if (live(one.value.promises).length >= MOST_PROMISES) return fail(problem('assessment.promises', { most: MOST_PROMISES }));
      if (!hasTopic(wordings, one.value, args.topic)) return fail(problem('value.reference', { value: args.topic }));
      if (args.due < context.today) return fail(problem('value.date', { value: args.due }));
      const { topic, action, keptIf, due } = args;
      const made = { ...fresh(context), order: orderAt(Object.values(one.value.promises), null), topic, action, keptIf, due };
      one.value.promises[made.id] = made;
    },
    label: 'undo.addPromise',
  }),
  editPromise: command<Data, { quarter: string; promise: string; topic?: string; action?: string; keptIf?: string; due?: string }>({
    args: z.object({
      quarter: quarterShape,
      promise: id,
      topic: id.optional(),
      action: promiseText.optional(),
      keptIf: promiseText.optional(),
      due: day.optional(),
    }),
    run: (draft, { quarter, promise, ...fields }, context) => {
      const one = writable(draft, { quarter }, context, wordings);
      if (!one.ok) return one;
      const found = find(one.value.promises, promise);
      if (!found.ok) return found;
      if (fields.topic !== undefined && !hasTopic(wordings, one.value, fields.topic))
        return fail(problem('value.reference', { value: fields.topic }));
      assign(found.value, fields);
      touch(found.value, context);
    },
    label: 'undo.editPromise',
    merge: ({ quarter, promise, ...fields }) => `${quarter} ${promise} ${Object.keys(fields).join()}`,
  }),
  removePromise: command<Data, { quarter: string; promise: string }>({
    args: z.object({ quarter: quarterShape, promise: id }),
    run: (draft, args, context) => {
      const one = writable(draft, args, context, wordings);
      if (!one.ok) return one;
      const found = find(one.value.promises, args.promise);
      if (!found.ok) return found;
      bury(found.value, context);
    },
    label: 'undo.removePromise',
  }),
});

const closing = (wordings: Wordings) => ({
  /** Freezes the quarter. Half answered is allowed: what is missing stays unknown. Nothing answered is not. */
  close: command<Data, OfQuarter>({
    args: z.object({ quarter: quarterShape }),
    run: (draft, args, context) => {
      const one = writable(draft, args, context, wordings);
      if (!one.ok) return one;
      if (Object.keys(one.value.answers).length === 0) return fail(problem('assessment.empty', { quarter: args.quarter }));
      one.value.closedAt = context.today;
    },
    label: 'undo.close',
  }),
  correct: command<Data, { quarter: string; item: string; value: number | null; why: string }>({
    args: z.object({ quarter: quarterShape, item: id, value: step, why: evidenceText }),
    run: (draft, args, context) => {
      const one = closed(draft, args);
      if (!one.ok) return one;
      const fits = checked(wordings, one.value, args.item, args.value);
      if (!fits.ok) return fits;
      const made = { ...fresh(context), item: args.item, value: args.value, why: args.why, at: context.today };
      one.value.corrections[made.id] = made;
    },
    label: 'undo.correct',
  }),
  share: command<Data, { quarter: string; with: string; what: SharedWhat; of?: string }>({
    args: z.object({ quarter: quarterShape, with: id, what: sharedWhat, of: id.optional() }),
    run: (draft, { quarter, ...given }, context) => {
      const one = draft.quarters[quarter];
      if (!one) return fail(problem('value.reference', { value: quarter }));
      if (!showable(wordings, one, given.what, given.of)) return fail(problem('value.reference', { value: given.of ?? given.what }));
      const twin = live(one.shares).some((share) => share.with === given.with && share.what === given.what && share.of === given.of);
      if (twin) return;
      const made = { ...fresh(context), ...given, at: context.today };
      one.shares[made.id] = made;
    },
    label: 'undo.share',
  }),
  unshare: command<Data, { quarter: string; share: string }>({
    args: z.object({ quarter: quarterShape, share: id }),
    run: (draft, args, context) => {
      const found = find(draft.quarters[args.quarter]?.shares ?? {}, args.share);
      if (!found.ok) return found;
      bury(found.value, context);
    },
    label: 'undo.unshare',
  }),
});

/** Everything a person can change in an assessment, for one questionnaire. */
export const assessmentCommands = (wordings: Wordings) => ({ ...answering(wordings), ...promising(wordings), ...closing(wordings) });
