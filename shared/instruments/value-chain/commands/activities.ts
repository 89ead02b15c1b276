import * as z from 'zod';
import { id } from '../../../base/entity.ts';
import { command, type CommandContext } from '../../contract.ts';
import { activityKind, importance, nameText, origin, percent, type Activity, type ActivityKind, type Data } from '../model.ts';
import { assign, bury, find, fresh, orderAt, touch } from '../../draft.ts';
import { remember, replacedOrigin, toTenths } from '../../remember.ts';

const before = id.nullable().default(null);
const siblings = (data: Data, kind: ActivityKind): Activity[] => Object.values(data.activities).filter((a) => a.kind === kind);
export const activityName = (data: Data, activity: string): string => data.activities[activity]?.name ?? '';
const named = (data: Data, { activity }: { readonly activity: string }) => ({ name: activityName(data, activity) });

export function makeActivity(kind: ActivityKind, name: string, order: string, context: CommandContext): Activity {
  return { ...fresh(context), order, kind, name, share: { value: null }, importance: { value: null }, quotes: {} };
}

const addActivity = command<Data, { kind: ActivityKind; name: string; before?: string | null }>({
  args: z.object({ kind: activityKind, name: nameText, before: before.optional() }),
  run: (draft, args, context) => {
    const made = makeActivity(args.kind, args.name, orderAt(siblings(draft, args.kind), args.before ?? null), context);
    draft.activities[made.id] = made;
  },
  label: 'undo.addActivity',
});

const renameActivity = command<Data, { activity: string; name: string }>({
  args: z.object({ activity: id, name: nameText }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    found.value.name = args.name;
    touch(found.value, context);
  },
  label: 'undo.renameActivity',
  labelValues: named,
});

const moveActivity = command<Data, { activity: string; before?: string | null; kind?: ActivityKind }>({
  args: z.object({ activity: id, before: before.optional(), kind: activityKind.optional() }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    const kind = args.kind ?? found.value.kind;
    found.value.order = orderAt(siblings(draft, kind), args.before ?? null, args.activity);
    found.value.kind = kind;
    touch(found.value, context);
  },
  label: 'undo.moveActivity',
  labelValues: named,
  merge: ({ activity }) => activity,
});

const removeActivity = command<Data, { activity: string }>({
  args: z.object({ activity: id }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    bury(found.value, context);
    const onIt = (one: { readonly deletedAt?: string | undefined }): boolean => one.deletedAt === undefined;
    for (const chip of Object.values(draft.chips)) if (onIt(chip) && chip.activity === args.activity) bury(chip, context);
    for (const link of Object.values(draft.links))
      if (onIt(link) && (link.cause === args.activity || link.effect === args.activity)) bury(link, context);
    for (const supplier of Object.values(draft.suppliers)) supplier.feeds = supplier.feeds.filter((one) => one !== args.activity);
  },
  label: 'undo.removeActivity',
  labelValues: named,
});

type FactArgs<K extends string> = { activity: string; origin?: z.infer<typeof origin> } & Record<K, number | null>;

const setShare = command<Data, FactArgs<'share'>>({
  args: z.object({ activity: id, share: percent.nullable(), origin: origin.optional() }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    remember(found.value.share, toTenths(args.share), context);
    assign(found.value.share, replacedOrigin(args.origin, context));
    touch(found.value, context);
  },
  label: 'undo.setShare',
  labelValues: named,
  merge: ({ activity }) => activity,
});

const setImportance = command<Data, FactArgs<'importance'>>({
  args: z.object({ activity: id, importance: importance.nullable(), origin: origin.optional() }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    remember(found.value.importance, args.importance, context);
    assign(found.value.importance, replacedOrigin(args.origin, context));
    touch(found.value, context);
  },
  label: 'undo.setImportance',
  labelValues: named,
  merge: ({ activity }) => activity,
});

/** Where a share or an importance is from, without touching the number. `null` takes a field away. */
const nullable = z
  .object({
    source: origin.shape.source.nullable(),
    at: origin.shape.at.nullable(),
    by: origin.shape.by.nullable(),
    status: origin.shape.status.nullable(),
  })
  .partial();
const setOrigin = command<Data, { activity: string; fact: 'share' | 'importance'; fields: z.infer<typeof nullable> }>({
  args: z.object({ activity: id, fact: z.enum(['share', 'importance']), fields: nullable }),
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    assign(found.value[args.fact], args.fields);
    touch(found.value, context);
  },
  label: 'undo.setOrigin',
  labelValues: named,
  merge: ({ activity, fact, fields }) => `${activity} ${fact} ${Object.keys(fields).join()}`,
});

export const activityCommands = { addActivity, renameActivity, moveActivity, removeActivity, setShare, setImportance, setOrigin };
export { nullable as originFields };
