import * as z from 'zod';
import { day } from '../../base/entity.ts';
import { quarterOf } from '../../base/quarter.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command } from '../contract.ts';
import type { Contrast, Step } from './contrasts.ts';
import { bareStanding, contrastId, step, words, type Data, type Standing } from './model.ts';

/** Years ahead that the first step may lie: 2099 is a slip of the hand. */
const YEARS = 10;
type Of<T> = T & { readonly contrast: Contrast };

function standingOf(draft: Data, contrast: Contrast): Standing {
  const standing = draft.standings[contrast] ?? bareStanding();
  draft.standings[contrast] ??= standing;
  return draft.standings[contrast];
}

/** Today's step of a contrast; kept by quarter, so that a year later both are known. */
const rate = command<Data, Of<{ now: Step | null }>>({
  args: z.object({ contrast: contrastId, now: step.nullable() }),
  run: (draft, { contrast, now }, { today }) => {
    const standing = standingOf(draft, contrast);
    standing.ratings[quarterOf(today)] = now;
    standing.at = today;
  },
  label: 'undo.rate',
  merge: ({ contrast }) => contrast,
});

const aim = command<Data, Of<{ target: Step | null }>>({
  args: z.object({ contrast: contrastId, target: step.nullable() }),
  run: (draft, { contrast, target }) => {
    standingOf(draft, contrast).target = target;
  },
  label: 'undo.aim',
  merge: ({ contrast }) => contrast,
});

const noteFields = z.object({
  evidence: words.optional(),
  reason: words.optional(),
  first: words.optional(),
  firstDue: day.nullable().optional(),
});
type NoteFields = z.infer<typeof noteFields>;

const note = command<Data, Of<{ fields: NoteFields }>>({
  args: z.object({ contrast: contrastId, fields: noteFields }),
  run: (draft, { contrast, fields }, { today }) => {
    const due = sensible(fields.firstDue, today);
    if (!due.ok) return due;
    Object.assign(standingOf(draft, contrast), fields);
  },
  label: 'undo.note',
  merge: ({ contrast, fields }) => `${contrast} ${Object.keys(fields).join()}`,
});

/** `value.date` for a day that nobody can mean. */
function sensible(due: string | null | undefined, today: string): Result<void> {
  const last = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
  return due !== null && due !== undefined && due > last ? fail(problem('value.date', { value: due })) : ok(undefined);
}

export const commands = { rate, aim, note };
