import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { AnyCommand, CommandContext } from '../contract.ts';
import { commands } from './commands.ts';
import { model, type TierData } from './model.ts';

const context: CommandContext = { now: '2026-11-23T08:00:00Z', today: '2026-11-23', newId: () => 'n1', by: 'p-1' };

/** Data after a command, or the code of the problem it answers with. */
function after(data: TierData, name: keyof typeof commands, given: unknown): TierData | string {
  const command = commands[name] as AnyCommand<TierData>;
  const args: unknown = command.args.parse(given);
  let problem = '';
  const next = produce(data, (draft) => {
    const result = command.run(draft, args, context);
    if (result && !result.ok) problem = result.error.code;
  });
  return problem || model.schema.parse(next);
}
const start = model.empty();
const overridden = after(start, 'override', { customer: 'c-1', tier: 'S', reason: ' three shops buy together ' }) as TierData;

describe('override', () => {
  test('keeps reason, person and date', () => {
    expect(overridden.overrides['c-1']).toEqual({
      id: 'c-1',
      rev: 0,
      changedAt: context.now,
      tier: 'S',
      reason: 'three shops buy together',
      by: 'p-1',
      at: '2026-11-23',
    });
  });

  test('a second one counts the revision', () => {
    const next = after(overridden, 'override', { customer: 'c-1', tier: 'A', reason: 'x' }) as TierData;
    expect(next.overrides['c-1']).toMatchObject({ rev: 1, tier: 'A' });
  });

  test('without a reason it is refused', () => {
    expect(() => after(start, 'override', { customer: 'c-1', tier: 'A', reason: '   ' })).toThrow(/reason/);
  });

  test('several at once', () => {
    const next = after(start, 'overrideMany', { customers: ['c-1', 'c-2'], tier: 'C', reason: 'closing' }) as TierData;
    expect(Object.values(next.overrides).map((one) => [one.id, one.tier])).toEqual([
      ['c-1', 'C'],
      ['c-2', 'C'],
    ]);
    expect(commands.overrideMany.labelValues?.(start, { customers: ['a', 'b'], tier: 'C', reason: 'r' })).toEqual({ count: 2 });
  });

  test('cleared, it leaves a tombstone', () => {
    const next = after(overridden, 'clearOverride', { customer: 'c-1' }) as TierData;
    expect(next.overrides['c-1']).toMatchObject({ rev: 1, deletedAt: context.now });
    expect(after(next, 'clearOverride', { customer: 'c-1' })).toBe('value.reference');
    expect(after(start, 'clearOverride', { customer: 'nobody' })).toBe('value.reference');
  });

  test('set again after it was cleared, the tombstone is gone', () => {
    const cleared = after(overridden, 'clearOverride', { customer: 'c-1' }) as TierData;
    const again = after(cleared, 'override', { customer: 'c-1', tier: 'B', reason: 'x' }) as TierData;
    expect(again.overrides['c-1']).not.toHaveProperty('deletedAt');
  });
});

describe('settings', () => {
  test('some change, the rest stays', () => {
    const next = after(start, 'set', { period: 'all', capacity: 900 }) as TierData;
    expect(next.settings).toEqual({ ...start.settings, period: 'all', capacity: 900 });
  });

  test('bounds out of order and a structure that is no whole are refused', () => {
    expect(after(start, 'set', { cutA: 0.97 })).toBe('value.invalid');
    expect(after(start, 'set', { target: { A: 0.5, S: 0.5, B: 0.5, C: 0.5 } })).toBe('value.invalid');
    expect(() => after(start, 'set', { period: 'last week' })).toThrow(/period/);
  });

  test('typing in one field is one undo step, another field another', () => {
    expect(commands.set.merge?.({ capacity: 1 })).toBe(commands.set.merge?.({ capacity: 2 }));
    expect(commands.set.merge?.({ cutA: 0.7 })).not.toBe(commands.set.merge?.({ capacity: 2 }));
  });
});
