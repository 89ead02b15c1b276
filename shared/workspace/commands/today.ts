import * as z from 'zod';
import { day } from '../../base/entity.ts';
import { workspaceCommand } from '../command.ts';
import type { TodayDocument } from '../schemas.ts';

const KEY = 'today';
/** Marks of lines that nobody saw for so many were made since are thrown away: the document stays small. */
const MOST = 2_000;
const docs = () => [KEY];
const about = { key: z.string().min(1).max(240), cause: z.string().max(300) };

function mark(draft: Readonly<Record<string, unknown>>, key: string, one: TodayDocument['lines'][string]): void {
  const { lines } = draft[KEY] as TodayDocument;
  lines[key] = one;
  const old = Object.keys(lines).sort((a, b) => ((lines[a]?.at ?? '') < (lines[b]?.at ?? '') ? -1 : 1));
  for (const gone of old.slice(0, Math.max(0, old.length - MOST))) delete lines[gone];
}

/** Ticked off. It comes back when its cause changed. */
const done = workspaceCommand({
  args: z.object(about),
  docs,
  run: (draft, { key, cause }, context) => mark(draft, key, { state: 'done', at: context.today, until: null, cause, by: context.by }),
  label: 'undo.todayDone',
});

/** Put off until a day; `null` = until it changes. */
const snooze = workspaceCommand({
  args: z.object({ ...about, until: day.nullable() }),
  docs,
  run: (draft, { key, cause, until }, context) => mark(draft, key, { state: 'snoozed', at: context.today, until, cause, by: context.by }),
  label: 'undo.todaySnooze',
});

/** Back among what is to do. */
const restore = workspaceCommand({
  args: z.object({ key: z.string().min(1).max(240) }),
  docs,
  run: (draft, { key }) => {
    delete (draft[KEY] as TodayDocument).lines[key];
  },
  label: 'undo.todayRestore',
});

export const todayCommands = { 'today.done': done, 'today.snooze': snooze, 'today.restore': restore };
