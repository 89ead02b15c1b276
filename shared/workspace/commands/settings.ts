import * as z from 'zod';
import { currency } from '../../base/amount.ts';
import { day, id, inOrder, quarter } from '../../base/entity.ts';
import { keyBetween } from '../../base/order.ts';
import { fail, problem } from '../../base/result.ts';
import { workspaceCommand } from '../command.ts';
import { letterheadSchema, snapshotSchema, type Settings } from '../schemas.ts';
import { assignFields, fresh, touch } from './touch.ts';

const text = z.string().trim().max(300);
const docs = () => ['settings'];
const of = (draft: Record<string, unknown>): Settings => draft['settings'] as Settings;

const edit = workspaceCommand({
  args: z.object({
    name: text.min(1).optional(),
    currency: currency.optional(),
    documentLanguage: z.enum(['zh-CN', 'en']).optional(),
    me: id.nullable().optional(),
    company: z.object({ legalName: text, shortName: text, address: text, phone: text, email: text }).partial().optional(),
    letterhead: letterheadSchema.partial().optional(),
    removeLogo: z.boolean().optional(),
    holidays: z.array(day).max(2_000).optional(),
    workdays: z.array(day).max(2_000).optional(),
  }),
  docs,
  run: (draft, { company, letterhead, removeLogo, me, ...fields }) => {
    const settings = of(draft);
    assignFields(settings, fields);
    if (me !== undefined) settings.me = me;
    if (company) assignFields(settings.company, company);
    if (letterhead) assignFields(settings.letterhead, letterhead);
    if (removeLogo) delete settings.letterhead.logo;
  },
  label: 'undo.editSettings',
  merge: (args) => Object.keys(args).join(),
});

const personFields = z.object({
  name: text.min(1),
  title: text.nullable().optional(),
  email: text.nullable().optional(),
  phone: text.nullable().optional(),
});
const addPerson = workspaceCommand({
  args: personFields.extend({ isMe: z.boolean().optional() }),
  docs,
  run: (draft, { isMe, ...fields }, context) => {
    const person = { ...fresh(context), name: fields.name };
    assignFields(person, fields);
    of(draft).people[person.id] = person;
    if (isMe) of(draft).me = person.id;
  },
  label: 'undo.addPerson',
});
const editPerson = workspaceCommand({
  args: z.object({ person: id, fields: personFields.partial() }),
  docs,
  run: (draft, { person, fields }, context) => {
    const found = of(draft).people[person];
    if (!found) return fail(problem('value.reference', { value: person }));
    assignFields(found, fields);
    touch(found, context);
  },
  label: 'undo.editPerson',
  merge: ({ person, fields }) => `${person} ${Object.keys(fields).join()}`,
});

const addCategory = workspaceCommand({
  args: z.object({ name: text.min(1), code: text.optional() }),
  docs,
  run: (draft, { name, code }, context) => {
    const { categories } = of(draft);
    const category = { ...fresh(context), order: keyBetween(inOrder(categories).at(-1)?.order, undefined), name };
    assignFields(category, { code });
    categories[category.id] = category;
  },
  label: 'undo.addCategory',
});
const renameCategory = workspaceCommand({
  args: z.object({ category: id, name: text.min(1) }),
  docs,
  run: (draft, { category, name }, context) => {
    const found = of(draft).categories[category];
    if (!found) return fail(problem('value.reference', { value: category }));
    found.name = name;
    touch(found, context);
  },
  label: 'undo.renameCategory',
  merge: ({ category }) => category,
});

const takeSnapshot = workspaceCommand({
  args: z.object({ quarter, customers: snapshotSchema.shape.customers }),
  docs: ({ quarter: at }) => [`snapshots/${at.toLowerCase()}`],
  run: (draft, { quarter: at, customers }, context) => {
    draft[`snapshots/${at.toLowerCase()}`] = { quarter: at, takenAt: context.now, customers };
  },
  label: 'undo.takeSnapshot',
});

export const settingsCommands = {
  'settings.edit': edit,
  'person.add': addPerson,
  'person.edit': editPerson,
  'category.add': addCategory,
  'category.rename': renameCategory,
  'snapshot.take': takeSnapshot,
};
