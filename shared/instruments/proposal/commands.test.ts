import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import type { CommandContext } from '../contract.ts';
import { commands } from './commands.ts';
import { example } from './example.ts';
import { LISTS } from './lists.ts';
import { emptyProposal, model, type Data } from './model.ts';

const context = (): CommandContext => {
  let n = 0;
  return { now: '2026-11-23T09:00:00Z', today: '2026-11-23', by: null, newId: () => `new-${++n}` };
};
/** Runs a command as the workspace does: arguments parsed, draft thrown away on a problem. */
function run(data: Data, name: string, args: unknown): { readonly data: Data; readonly problem: string | null } {
  const command = commands[name];
  if (!command) throw new Error(name);
  let problem: string | null = null;
  const next = produce(data, (draft) => {
    const result = command.run(draft, command.args.parse(args), context());
    if (result && !result.ok) problem = result.error.code;
  });
  return { data: problem === null ? next : data, problem };
}
const { data } = example('en');
const inOrderOf = (all: Data, list: 'risks'): string[] =>
  Object.values(all[list])
    .filter((one) => one.deletedAt === undefined)
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map((one) => one.id);

describe.each(LISTS)('%s', (list) => {
  test('adds a blank item that fits the schema, changes it, removes it by tombstone', () => {
    const added = run(emptyProposal(), `${list}.add`, {}).data;
    expect(model.schema.safeParse(added).success || list === 'gains' || list === 'duties').toBe(true);
    const edited = run(added, `${list}.edit`, { id: 'new-1', fields: {} }).data;
    expect(edited[list]['new-1']).toMatchObject({ rev: 1 });
    const removed = run(edited, `${list}.remove`, { id: 'new-1' });
    expect(removed.data[list]['new-1']).toMatchObject({ rev: 2, deletedAt: '2026-11-23T09:00:00Z' });
    expect(run(removed.data, `${list}.edit`, { id: 'new-1', fields: {} }).problem).toBe('value.reference');
  });
});

test('items are added after another, at the start, or at the end, and moved', () => {
  const first = run(data, 'risks.add', { after: null }).data;
  expect(inOrderOf(first, 'risks')).toEqual(['new-1', 'risks-1', 'risks-2', 'risks-3']);
  const moved = run(first, 'risks.move', { id: 'new-1', after: 'risks-2' }).data;
  expect(inOrderOf(moved, 'risks')).toEqual(['risks-1', 'risks-2', 'new-1', 'risks-3']);
  expect(inOrderOf(run(data, 'risks.add', {}).data, 'risks').at(-1)).toBe('new-1');
});

test('with an offer go its gains, its tasks and its place in the options', () => {
  const after = run(data, 'offers.remove', { id: 'offers-1' }).data;
  const left = (list: 'gains' | 'duties') =>
    Object.values(after[list]).filter((one) => one.deletedAt === undefined && one.offer === 'offers-1');
  expect([left('gains'), left('duties')]).toEqual([[], []]);
  expect(after.options['options-2']?.offers).toEqual(['offers-2', 'offers-3']);
});

test('an offer is taken once from what we could deliver, and carries what it answers', () => {
  const args = { opening: 'value-chain:chip-6', kind: 'offer', title: 'Label', answers: ['value-chain:coldchain-q1'] };
  const taken = run(data, 'offers.take', args).data;
  expect(taken.offers['new-1']).toMatchObject({
    title: 'Label',
    from: 'value-chain:chip-6',
    answers: ['value-chain:coldchain-q1'],
    included: true,
  });
  expect(run(taken, 'offers.take', args).problem).toBe('workspace.exists');
});

test('a pain makes an offer without a name that answers it', () => {
  const taken = run(data, 'offers.take', { opening: 'value-chain:coldchain-q1', kind: 'pain', title: 'Cold', answers: [] }).data;
  expect(taken.offers['new-1']).toMatchObject({ title: '', answers: ['value-chain:coldchain-q1'] });
});

test('answers and quotes are switched on and off, once each', () => {
  const on = run(run(data, 'offers.answer', { offer: 'offers-1', opening: 'x:y', on: true }).data, 'offers.answer', {
    offer: 'offers-1',
    opening: 'x:y',
    on: true,
  }).data;
  expect(on.offers['offers-1']?.answers).toEqual(['value-chain:filling-q1', 'x:y']);
  expect(run(on, 'offers.answer', { offer: 'offers-1', opening: 'x:y', on: false }).data.offers['offers-1']?.answers).toEqual([
    'value-chain:filling-q1',
  ]);
  const silent = run(data, 'quote', { opening: 'x:y', on: false }).data;
  expect(silent.head.unquoted).toEqual(['x:y']);
  expect(run(silent, 'quote', { opening: 'x:y', on: true }).data.head.unquoted).toEqual([]);
});

test('a typing burst in one field of one item is one step, another field is another', () => {
  const merge = (args: unknown) => commands['risks.edit']?.merge?.(args);
  expect(merge({ id: 'a', fields: { risk: 'x' } })).toBe(merge({ id: 'a', fields: { risk: 'xy' } }));
  expect(merge({ id: 'a', fields: { sign: 'x' } })).not.toBe(merge({ id: 'a', fields: { risk: 'x' } }));
});

test('steps are named by what was changed', () => {
  const command = commands['risks.remove'];
  expect(command?.labelValues?.(data, { id: 'risks-1' })).toEqual({ name: 'Uneven sealing machines' });
});
