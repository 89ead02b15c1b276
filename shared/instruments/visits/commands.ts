import * as z from 'zod';
import { day, id, live } from '../../base/entity.ts';
import { daysBetween } from '../../base/quarter.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command, type CommandContext } from '../contract.ts';
import { bury, find, fresh, touch } from '../draft.ts';
import {
  aimText,
  blankVisit,
  channel,
  hours,
  reportDraft,
  reportText,
  result,
  taken,
  versionText,
  type Data,
  type ReportDraft,
  type Visit,
} from './model.ts';

/** Visits further ahead, or longer ago, than this are slips of the hand (2099-12-31). */
const AHEAD = 730;
const AGO = 3_653;
type OfVisit<T = unknown> = T & { readonly visit: string };

const fields = z.object({
  date: day.optional(),
  hours: hours.optional(),
  channel: channel.optional(),
  aim: aimText.optional(),
  people: z.array(id).max(50).optional(),
  ours: z.array(id).max(20).optional(),
  version: versionText.optional(),
});
export type VisitFields = z.infer<typeof fields>;

function sensible(date: string | undefined, { today }: CommandContext): Result<void> {
  const ahead = date === undefined ? 0 : daysBetween(today, date);
  return ahead > AHEAD || ahead < -AGO ? fail(problem('value.date', { value: date ?? '' })) : ok(undefined);
}
const dateOf = (data: Data, { visit }: OfVisit) => ({ date: data.visits[visit]?.date ?? '' });

/** A plan; on a day that has one already with somebody of the same people, the two become one. */
const plan = command<Data, VisitFields & { date: string }>({
  args: fields.extend({ date: day }),
  run: (draft, given, context) => {
    const allowed = sensible(given.date, context);
    if (!allowed.ok) return allowed;
    const there = live(draft.visits).find((one) => isSame(one, given));
    const old = there ? draft.visits[there.id] : undefined;
    if (old) {
      Object.assign(old, given, { people: joined(old.people, given.people), aim: given.aim || old.aim });
      touch(old, context);
      return undefined;
    }
    const made: Visit = { ...fresh(context), ...blankVisit, people: [], ours: [], ...given, plannedAt: context.today };
    draft.visits[made.id] = made;
    return undefined;
  },
  label: 'undo.plan',
});
const isSame = (one: Visit, { date, people = [] }: VisitFields): boolean =>
  one.date === date &&
  one.report === null &&
  !one.cancelled &&
  (people.length === 0 || people.some((person) => one.people.includes(person)));
const joined = (a: readonly string[], b: readonly string[] = []): string[] => [...new Set([...a, ...b])];

/** A visit that was, in one line: counted as effort at once; with a note it is reported. */
const log = command<Data, { date: string; hours: number; note?: string }>({
  args: z.object({ date: day, hours, note: reportText.optional() }),
  run: (draft, { date, hours: spent, note = '' }, context) => {
    const allowed = sensible(date, context);
    if (!allowed.ok) return allowed;
    const report = note.trim() === '' ? null : { result: null, text: note, at: context.today, by: context.by, taken: [], lost: '' };
    const made: Visit = { ...fresh(context), ...blankVisit, people: [], ours: [], date, hours: spent, report };
    draft.visits[made.id] = made;
  },
  label: 'undo.log',
});

const edit = command<Data, OfVisit<{ fields: VisitFields }>>({
  args: z.object({ visit: id, fields }),
  run: (draft, args, context) => {
    const found = find(draft.visits, args.visit);
    if (!found.ok) return found;
    const allowed = sensible(args.fields.date, context);
    if (!allowed.ok) return allowed;
    Object.assign(found.value, args.fields);
    touch(found.value, context);
  },
  label: 'undo.edit',
  labelValues: dateOf,
  merge: ({ visit, fields: changed }) => `${visit} ${Object.keys(changed).join()}`,
});

const setCancelled = command<Data, OfVisit<{ cancelled: boolean }>>({
  args: z.object({ visit: id, cancelled: z.boolean() }),
  run: (draft, { visit, cancelled }, context) => {
    const found = find(draft.visits, visit);
    if (!found.ok) return found;
    found.value.cancelled = cancelled;
    touch(found.value, context);
  },
  label: 'undo.cancel',
  labelValues: dateOf,
});

const remove = command<Data, OfVisit>({
  args: z.object({ visit: id }),
  run: (draft, { visit }, context) => {
    const found = find(draft.visits, visit);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.remove',
  labelValues: dateOf,
});

/** Kept while it is written, so that nothing typed is lost. */
const saveDraft = command<Data, OfVisit<ReportDraft>>({
  args: reportDraft.extend({ visit: id }),
  run: (draft, { visit, ...written }, context) => {
    const found = find(draft.visits, visit);
    if (!found.ok) return found;
    found.value.draft = written.text === '' && written.result === null ? null : written;
    touch(found.value, context);
  },
  label: 'undo.draft',
  labelValues: dateOf,
  merge: ({ visit }) => visit,
});

const reportArgs = z.object({
  visit: id,
  result: result.nullable(),
  text: reportText,
  taken: z.array(taken).max(100),
  hours: hours.optional(),
  lost: z.string().trim().max(300).optional(),
});
type ReportArgs = z.infer<typeof reportArgs>;

/** Handed in: a visit that has not been yet cannot be reported. Written again, the newer text stands with the day it was first handed in. */
const report = command<Data, ReportArgs>({
  args: reportArgs,
  run: (draft, { visit, hours: spent, lost = '', ...written }, context) => {
    const found = find(draft.visits, visit);
    if (!found.ok) return found;
    const one = found.value;
    if (one.date > context.today) return fail(problem('visit.notYet', { date: one.date }));
    if (written.text.trim() === '') return fail(problem('visit.noReport'));
    one.report = { ...written, lost, at: one.report?.at ?? context.today, by: context.by };
    one.hours = spent ?? one.hours;
    one.draft = null;
    touch(one, context);
    return undefined;
  },
  label: 'undo.report',
  labelValues: dateOf,
});

const nick = command<Data, { person: string; name: string }>({
  args: z.object({ person: id, name: z.string().trim().min(1).max(40) }),
  run: (draft, { person, name }) => {
    draft.nicknames = [...draft.nicknames.filter((one) => one.name !== name), { person, name }];
  },
  label: 'undo.nick',
});

const unnick = command<Data, { name: string }>({
  args: z.object({ name: z.string().max(40) }),
  run: (draft, { name }) => {
    draft.nicknames = draft.nicknames.filter((one) => one.name !== name);
  },
  label: 'undo.unnick',
});

export const commands = { plan, log, edit, setCancelled, remove, saveDraft, report, nick, unnick };
