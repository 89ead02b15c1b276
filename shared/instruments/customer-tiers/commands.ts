import * as z from 'zod';
import { id } from '../../base/entity.ts';
import { fail, problem } from '../../base/result.ts';
import { command, type CommandContext } from '../contract.ts';
import { settingsSchema, tier, type TierData, type TierSettings } from './model.ts';

const overrideArgs = z.object({ customer: id, tier, reason: z.string().trim().min(1).max(1_000) });
const setArgs = settingsSchema.partial();

function setOverrides(draft: TierData, { customer, tier: chosen, reason }: z.infer<typeof overrideArgs>, context: CommandContext): void {
  const old = draft.overrides[customer];
  draft.overrides[customer] = {
    id: customer,
    rev: old ? old.rev + 1 : 0,
    changedAt: context.now,
    tier: chosen,
    reason,
    by: context.by,
    at: context.today,
  };
}

const override = command<TierData, z.infer<typeof overrideArgs>>({
  args: overrideArgs,
  run: setOverrides,
  label: 'undo.override',
});

const overrideMany = command<TierData, { customers: string[]; tier: TierData['overrides'][string]['tier']; reason: string }>({
  args: overrideArgs.omit({ customer: true }).extend({ customers: z.array(id).min(1).max(100_000) }),
  run: (draft, { customers, ...rest }, context) => {
    for (const customer of customers) setOverrides(draft, { customer, ...rest }, context);
  },
  label: 'undo.overrideMany',
  labelValues: (_data, { customers }) => ({ count: customers.length }),
});

const clearOverride = command<TierData, { customer: string }>({
  args: z.object({ customer: id }),
  run: (draft, { customer }, context) => {
    const found = draft.overrides[customer];
    if (!found || found.deletedAt !== undefined) return fail(problem('value.reference', { value: customer }));
    found.rev += 1;
    found.changedAt = context.now;
    found.deletedAt = context.now;
  },
  label: 'undo.clearOverride',
});

/** Changes some settings. The bounds must stay in order, and the target structure must sum to 1. */
const set = command<TierData, Partial<TierSettings>>({
  args: setArgs,
  run: (draft, args) => {
    const next = { ...draft.settings, ...args };
    if (next.cutA > next.cutB) return fail(problem('value.invalid', { place: 'cutA', detail: String(next.cutA) }));
    const sum = next.target.A + next.target.S + next.target.B + next.target.C;
    if (Math.abs(sum - 1) > 0.001) return fail(problem('value.invalid', { place: 'target', detail: String(sum) }));
    draft.settings = next;
  },
  label: 'undo.set',
  merge: (args) => Object.keys(args).sort().join(),
});

export const commands = { override, overrideMany, clearOverride, set };
