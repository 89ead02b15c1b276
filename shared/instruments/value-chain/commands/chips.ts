import * as z from 'zod';
import { amount } from '../../../base/amount.ts';
import { id } from '../../../base/entity.ts';
import { command } from '../../contract.ts';
import { nameText, offerStatus, origin, shortText, US, type Chip, type Data, type OfferStatus } from '../model.ts';
import { originFields } from './activities.ts';
import { assign, bury, find, fresh, orderAt, touch } from '../../draft.ts';
import { freshOrigin, remember } from '../../remember.ts';

const value = amount.min(0).nullable();
const adding = z.object({
  activity: id,
  who: id,
  name: nameText,
  status: offerStatus.optional(),
  value: value.optional(),
  proof: shortText.optional(),
  origin: origin.optional(),
});
const fields = z.object({
  name: nameText.optional(),
  status: offerStatus.optional(),
  value: value.optional(),
  proof: shortText.nullable().optional(),
  origin: originFields.optional(),
});
const chipName = (data: Data, { chip }: { readonly chip: string }) => ({ name: data.chips[chip]?.name ?? '' });

/** What a rival gives is delivered: what it only proposes belongs into its dossier. */
const statusFor = (who: string, status: OfferStatus | undefined, other: OfferStatus): OfferStatus =>
  who === US ? (status ?? other) : 'delivered';
const inCell = (data: Data, activity: string, who: string): Chip[] =>
  Object.values(data.chips).filter((chip) => chip.activity === activity && chip.who === who);

const addChip = command<Data, z.infer<typeof adding>>({
  args: adding,
  run: (draft, args, context) => {
    const found = find(draft.activities, args.activity);
    if (!found.ok) return found;
    const chip: Chip = {
      ...fresh(context),
      order: orderAt(inCell(draft, args.activity, args.who), null),
      activity: args.activity,
      who: args.who,
      status: statusFor(args.who, args.status, 'possible'),
      name: args.name,
      value: args.value ?? null,
      origin: freshOrigin(args.origin, context),
    };
    assign(chip, { proof: args.proof });
    draft.chips[chip.id] = chip;
  },
  label: 'undo.addChip',
});

const editChip = command<Data, { chip: string; fields: z.infer<typeof fields> }>({
  args: z.object({ chip: id, fields }),
  run: (draft, { chip, fields: given }, context) => {
    const found = find(draft.chips, chip);
    if (!found.ok) return found;
    const { value: next, origin: from, status, ...rest } = given;
    if (next !== undefined) remember(found.value, next, context);
    if (next !== undefined && from === undefined) found.value.origin.at = context.today;
    if (from) assign(found.value.origin, from);
    if (status) found.value.status = statusFor(found.value.who, status, status);
    assign(found.value, rest);
    touch(found.value, context);
  },
  label: 'undo.editChip',
  labelValues: chipName,
  merge: ({ chip, fields: given }) => `${chip} ${Object.keys(given).join()}`,
});

/** To another activity, another supplier, or another place in its cell. */
const moveChip = command<Data, { chip: string; activity: string; who?: string; before?: string | null }>({
  args: z.object({ chip: id, activity: id, who: id.optional(), before: id.nullable().optional() }),
  run: (draft, args, context) => {
    const found = find(draft.chips, args.chip);
    if (!found.ok) return found;
    const target = find(draft.activities, args.activity);
    if (!target.ok) return target;
    const who = args.who ?? found.value.who;
    found.value.order = orderAt(inCell(draft, args.activity, who), args.before ?? null, args.chip);
    found.value.activity = args.activity;
    found.value.status = statusFor(who, found.value.status, 'possible');
    found.value.who = who;
    touch(found.value, context);
  },
  label: 'undo.moveChip',
  labelValues: chipName,
  merge: ({ chip }) => chip,
});

const NEXT: Readonly<Record<OfferStatus, OfferStatus>> = { possible: 'proposed', proposed: 'delivered', delivered: 'possible' };
/** 可提供 → 已提案 → 在供 → 可提供. */
const cycleStatus = command<Data, { chip: string }>({
  args: z.object({ chip: id }),
  run: (draft, { chip }, context) => {
    const found = find(draft.chips, chip);
    if (!found.ok) return found;
    found.value.status = statusFor(found.value.who, NEXT[found.value.status], 'delivered');
    touch(found.value, context);
  },
  label: 'undo.cycleStatus',
  labelValues: chipName,
});

const removeChip = command<Data, { chip: string }>({
  args: z.object({ chip: id }),
  run: (draft, { chip }, context) => {
    const found = find(draft.chips, chip);
    if (!found.ok) return found;
    bury(found.value, context);
  },
  label: 'undo.removeChip',
  labelValues: chipName,
});

export const chipCommands = { addChip, editChip, moveChip, cycleStatus, removeChip };
