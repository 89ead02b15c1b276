import * as z from 'zod';
import { id } from '../../base/entity.ts';
import { fail, problem } from '../../base/result.ts';
import { workspaceCommand } from '../command.ts';

/** Freezes what was handed out: the instrument's data and the blocks as they stood. A frozen version is never changed. */
const freeze = workspaceCommand({
  args: z.object({
    customer: id,
    version: id,
    instrument: z.string().max(60),
    label: z.string().min(1).max(300),
    audience: z.enum(['customer', 'internal']),
    language: z.enum(['zh-CN', 'en']),
    data: z.unknown(),
    blocks: z.unknown(),
  }),
  docs: ({ customer, version }) => [`versions/${customer}/${version}`],
  run: (draft, { customer, version, ...frozen }, context) => {
    const key = `versions/${customer}/${version}`;
    if (draft[key] !== undefined) return fail(problem('workspace.exists', { name: frozen.label }));
    draft[key] = { id: version, customer, frozenAt: context.now, by: context.by, ...frozen };
  },
  label: 'undo.freeze',
});

export const versionCommands = { 'version.freeze': freeze };
