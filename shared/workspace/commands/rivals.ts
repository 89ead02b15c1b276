import * as z from 'zod';
import { inOrder, id } from '../../base/entity.ts';
import { keyBetween } from '../../base/order.ts';
import { firstCharacter } from '../../base/text.ts';
import { fail, problem } from '../../base/result.ts';
import { workspaceCommand } from '../command.ts';
import type { Rivals } from '../schemas.ts';
import { assignFields, bury, fresh, touch } from './touch.ts';

const text = z.string().trim().max(300);
const fields = z.object({
  name: text.min(1).optional(),
  mark: z.string().trim().min(1).max(4).optional(),
  note: z.string().max(20_000).nullable().optional(),
});
const docs = () => ['rivals'];

const add = workspaceCommand({
  args: fields.extend({ name: text.min(1) }),
  docs,
  run: (draft, given, context) => {
    const { rivals } = draft['rivals'] as Rivals;
    const last = inOrder(rivals).at(-1);
    const rival = { ...fresh(context), order: keyBetween(last?.order, undefined), name: given.name, mark: firstCharacter(given.name) };
    assignFields(rival, given);
    rivals[rival.id] = rival;
  },
  label: 'undo.addRival',
});

const edit = workspaceCommand({
  args: z.object({ rival: id, fields }),
  docs,
  run: (draft, { rival, fields: given }, context) => {
    const found = (draft['rivals'] as Rivals).rivals[rival];
    if (!found) return fail(problem('value.reference', { value: rival }));
    assignFields(found, given);
    touch(found, context);
  },
  label: 'undo.editRival',
  labelValues: (all, { rival }) => ({ name: (all['rivals'] as Rivals | undefined)?.rivals[rival]?.name ?? '' }),
  merge: ({ rival, fields: given }) => `${rival} ${Object.keys(given).join()}`,
});

const remove = workspaceCommand({
  args: z.object({ rival: id }),
  docs,
  run: (draft, { rival }, context) => {
    const found = (draft['rivals'] as Rivals).rivals[rival];
    if (!found) return fail(problem('value.reference', { value: rival }));
    bury(found, context);
  },
  label: 'undo.removeRival',
  labelValues: (all, { rival }) => ({ name: (all['rivals'] as Rivals | undefined)?.rivals[rival]?.name ?? '' }),
});

export const rivalCommands = { 'rival.add': add, 'rival.edit': edit, 'rival.remove': remove };
