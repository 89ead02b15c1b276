import * as z from 'zod';
import { day, id } from '../../base/entity.ts';
import { fail, ok, problem, type Result } from '../../base/result.ts';
import { command, type CommandContext } from '../contract.ts';
import { bury, find, fresh, orderAt, touch as changed } from '../draft.ts';
import { cadence, cellState, channel, titleText, type Cell, type CellState, type Data } from './model.ts';

/** Years ahead that a date may lie: 2099 is a slip of the hand. */
const YEARS = 10;
type OfMessage<T = unknown> = T & { readonly message: string };
const titleOf = (data: Data, { message }: OfMessage) => ({ name: data.messages[message]?.title ?? '' });

/** `value.date` for a due day that nobody can mean. */
function sensible(due: string | null | undefined, { today }: CommandContext): Result<void> {
  const last = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
  return typeof due === 'string' && due > last ? fail(problem('value.date', { value: due })) : ok(undefined);
}

const setCadence = command<Data, { person: string; days: number | null }>({
  args: z.object({ person: id, days: cadence.nullable() }),
  run: (draft, { person, days }) => {
    if (days === null) delete draft.cadences[person];
    else draft.cadences[person] = days;
  },
  label: 'undo.cadence',
  merge: ({ person }) => person,
});

/** A contact that stands in no visit. */
const touch = command<Data, { person: string; date: string; channel: z.infer<typeof channel> }>({
  args: z.object({ person: id, date: day, channel }),
  run: (draft, { person, date, channel: by }, context) => {
    if (date > context.today) return fail(problem('value.date', { value: date }));
    const made = { ...fresh(context), person, date, channel: by };
    draft.touches[made.id] = made;
    return undefined;
  },
  label: 'undo.touch',
});

const removeTouch = command<Data, { touch: string }>({
  args: z.object({ touch: id }),
  run: (draft, args, context) => {
    const found = find(draft.touches, args.touch);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeTouch',
});

const addMessage = command<Data, { title: string }>({
  args: z.object({ title: titleText }),
  run: (draft, { title }, context) => {
    const made = { ...fresh(context), order: orderAt(Object.values(draft.messages), null), title, cells: {} };
    draft.messages[made.id] = made;
  },
  label: 'undo.addMessage',
  labelValues: (_data, { title }) => ({ name: title }),
});

const renameMessage = command<Data, OfMessage<{ title: string }>>({
  args: z.object({ message: id, title: titleText }),
  run: (draft, { message, title }, context) => {
    const found = find(draft.messages, message);
    if (!found.ok) return found;
    found.value.title = title;
    changed(found.value, context);
  },
  label: 'undo.renameMessage',
  labelValues: titleOf,
  merge: ({ message }) => message,
});

const removeMessage = command<Data, OfMessage>({
  args: z.object({ message: id }),
  run: (draft, { message }, context) => {
    const found = find(draft.messages, message);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeMessage',
  labelValues: titleOf,
});

type How = Pick<Cell, 'channel' | 'by'>;
interface CellArgs {
  readonly person: string;
  /** `null` = not meant for this person. */
  readonly state: CellState | null;
  readonly due?: string | null | undefined;
  /** Day it was delivered, how, and who of us did. */
  readonly at?: string | undefined;
  readonly channel?: How['channel'];
  readonly by?: How['by'];
}
const setCell = command<Data, OfMessage<CellArgs>>({
  args: z.object({
    message: id,
    person: id,
    state: cellState.nullable(),
    due: day.nullable().optional(),
    at: day.optional(),
    channel: channel.optional(),
    by: id.optional(),
  }),
  run: (draft, { message, person, state, ...given }, context) => {
    const found = find(draft.messages, message);
    if (!found.ok) return found;
    const allowed = sensible(given.due, context);
    if (!allowed.ok) return allowed;
    if (given.at !== undefined && given.at > context.today) return fail(problem('value.date', { value: given.at }));
    if (state === null) delete found.value.cells[person];
    else found.value.cells[person] = nextCell(found.value.cells[person], state, given, context);
    changed(found.value, context);
    return undefined;
  },
  label: 'undo.cell',
  labelValues: titleOf,
  merge: ({ message, person }) => `${message} ${person}`,
});

type Given = Pick<CellArgs, 'due' | 'at' | 'channel' | 'by'>;
function nextCell(before: Cell | undefined, state: CellState, given: Given, context: CommandContext): Cell {
  const { due } = given;
  const until = due === undefined ? (before?.due ?? null) : due;
  const addedAt = before?.addedAt ?? context.today;
  if (state === 'planned') return { state, addedAt, due: until, at: null };
  const first = before?.at === undefined || before.at === null;
  return {
    state,
    // told on a day before it was written down here: it was meant by then at the latest
    addedAt: given.at !== undefined && given.at < addedAt ? given.at : addedAt,
    due: until,
    at: given.at ?? before?.at ?? context.today,
    ...howOf(given, before, first ? context.by : null),
  };
}

/** Who marks it as told is taken for who told it, until somebody says otherwise. */
function howOf(given: Given, before: Cell | undefined, marker: string | null): How {
  const channelNow = given.channel ?? before?.channel;
  const by = given.by ?? before?.by ?? marker ?? undefined;
  return { ...(channelNow === undefined ? {} : { channel: channelNow }), ...(by === undefined ? {} : { by }) };
}

export const commands = { setCadence, touch, removeTouch, addMessage, renameMessage, removeMessage, setCell };
