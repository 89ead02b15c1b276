import * as z from 'zod';
import { day, id } from '../../base/entity.ts';
import { fail, problem } from '../../base/result.ts';
import { workspaceCommand } from '../command.ts';
import { planKey } from '../pages.ts';
import type { Plan } from '../schemas.ts';
import { assignFields, bury, fresh, touch } from './touch.ts';

/** Visits further ahead than this are typing slips (2099-12-31), not plans. */
const FURTHEST_DAYS = 730;
const hours = z.number().min(0).max(24);
const note = z.string().max(20_000);

const log = workspaceCommand({
  args: z.object({ customer: id, date: day, hours, note: note.optional() }),
  docs: ({ customer }) => [planKey(customer)],
  run: (draft, { customer, date, hours: spent, note: words }, context) => {
    if (Date.parse(date) - Date.parse(context.today) > FURTHEST_DAYS * 86_400_000) return fail(problem('value.date', { value: date }));
    const visit = { ...fresh(context), date, hours: spent };
    assignFields(visit, { note: words });
    (draft[planKey(customer)] as Plan).visits[visit.id] = visit;
  },
  label: 'undo.logVisit',
});

const edit = workspaceCommand({
  args: z.object({
    customer: id,
    visit: id,
    fields: z.object({ date: day.optional(), hours: hours.optional(), note: note.nullable().optional() }),
  }),
  docs: ({ customer }) => [planKey(customer)],
  run: (draft, { customer, visit, fields }, context) => {
    const found = (draft[planKey(customer)] as Plan).visits[visit];
    if (!found) return fail(problem('value.reference', { value: visit }));
    assignFields(found, fields);
    touch(found, context);
  },
  label: 'undo.editVisit',
  merge: ({ visit, fields }) => `${visit} ${Object.keys(fields).join()}`,
});

const remove = workspaceCommand({
  args: z.object({ customer: id, visit: id }),
  docs: ({ customer }) => [planKey(customer)],
  run: (draft, { customer, visit }, context) => {
    const found = (draft[planKey(customer)] as Plan).visits[visit];
    if (!found) return fail(problem('value.reference', { value: visit }));
    bury(found, context);
  },
  label: 'undo.removeVisit',
});

export const visitCommands = { 'visit.log': log, 'visit.edit': edit, 'visit.remove': remove };
