import { describe, expect, test } from 'vitest';
import { problem } from '@shared/base/result.ts';
import type { CustomerPage } from '@shared/workspace/schemas.ts';
import { FakeMain } from './testing.ts';
import type { Workspace } from './store.ts';

const add = (workspace: Workspace, name: string) => workspace.runLoading({ command: 'customer.add', args: { name } }, '/customers');
const rename = (workspace: Workspace, customer: string, name: string) =>
  workspace.runLoading({ command: 'customer.edit', args: { customer, fields: { name } } }, `/customers?sel=${customer}`);
const names = (workspace: Workspace) => workspace.state.portfolio?.names;

describe('the open workspace', () => {
  test('a change is seen at once, in documents and columns, and saved after the pause: only what changed', async () => {
    const main = new FakeMain();
    const workspace = await main.open();
    expect((await add(workspace, '禾屿食品')).ok).toBe(true);
    expect([names(workspace), workspace.state.save.kind, main.saves.length]).toEqual([['禾屿食品'], 'pending', 0]);
    await main.pass(1_000);
    expect([workspace.state.save, Object.keys(main.saves[0]?.changes ?? {})]).toEqual([
      { kind: 'saved', at: '2026-11-23T09:00:01Z' },
      ['customers/0001'],
    ]);
    await main.pass(60_000);
    expect(main.saves.length).toBe(1);
  });

  test('undo and redo go back and forth, say where the change was, and are saved', async () => {
    const main = new FakeMain();
    const workspace = await main.open();
    const made = await add(workspace, '禾屿食品');
    const id = made.ok ? Object.keys((made.value.after['customers/0001'] as CustomerPage).customers)[0] : undefined;
    await rename(workspace, id as string, '禾屿');
    expect(await workspace.undo()).toEqual({ ok: true, value: `/customers?sel=${id}` });
    expect(names(workspace)).toEqual(['禾屿食品']);
    expect(await workspace.undo()).toEqual({ ok: true, value: '/customers' });
    expect([names(workspace), 'customers/0001' in workspace.state.docs]).toEqual([[], false]);
    expect(await workspace.undo()).toEqual({ ok: true, value: null });
    await workspace.redo();
    await workspace.redo();
    expect(names(workspace)).toEqual(['禾屿']);
    expect(await workspace.flush()).toBe(true);
    expect(Object.keys((main.disk.get('customers/0001') as CustomerPage).customers)).toEqual([id]);
  });

  test('a later word on the same document replaces the earlier one, and it can be dismissed', async () => {
    const workspace = await new FakeMain().open();
    const trouble = (code: 'document.unreadable' | 'document.checksum') =>
      ({ problem: { code }, key: 'rivals', file: 'rivals.json', kept: null, lastGood: null }) as const;
    workspace.noteTrouble(trouble('document.unreadable'));
    workspace.noteTrouble(trouble('document.checksum'));
    expect(workspace.state.troubles.map((one) => one.problem.code)).toEqual(['document.checksum']);
    for (const one of workspace.state.troubles) workspace.dismissTrouble(one);
    expect(workspace.state.troubles).toEqual([]);
  });

  test('an undone first customer leaves no document behind', async () => {
    const main = new FakeMain();
    const workspace = await main.open();
    await add(workspace, 'A');
    await workspace.flush();
    await workspace.undo();
    await workspace.flush();
    expect(main.disk.has('customers/0001')).toBe(false);
  });

  test('typing on is one step until the pause; a gesture is one step that Escape takes back', async () => {
    const main = new FakeMain();
    const workspace = await main.open();
    const made = await add(workspace, 'A');
    const id = made.ok ? (made.value.made[0] as string) : '';
    const customer = Object.keys((workspace.state.docs['customers/0001'] as CustomerPage).customers)[0] as string;
    expect(id).not.toBe('');
    await rename(workspace, customer, 'Ab');
    await rename(workspace, customer, 'Abc');
    expect(workspace.state.history.past.length).toBe(2);
    await main.pass(1_000);
    await rename(workspace, customer, 'Abcd');
    expect(workspace.state.history.past.length).toBe(3);
    workspace.beginGesture();
    await rename(workspace, customer, 'x');
    await rename(workspace, customer, 'y');
    workspace.cancelGesture();
    expect([names(workspace), workspace.state.history.past.length]).toEqual([['Abcd'], 3]);
  });

  test('a failed save keeps everything, says so, and is tried again', async () => {
    const main = new FakeMain();
    const workspace = await main.open();
    main.failWith = problem('disk.full', { file: 'customers/0001.json' });
    await add(workspace, 'A');
    await main.pass(1_000);
    expect(workspace.state.save).toEqual({ kind: 'failed', problem: main.failWith });
    expect(await workspace.flush()).toBe(false);
    await add(workspace, 'B');
    main.failWith = null;
    await main.pass(5_000);
    expect([workspace.state.save.kind, workspace.isClean, main.saves[0]?.log.length]).toEqual(['saved', true, 2]);
    expect(Object.keys((main.disk.get('customers/0001') as CustomerPage).customers).length).toBe(2);
  });

  test('documents are asked for once, and what was changed meanwhile is not overwritten by what was read', async () => {
    const main = new FakeMain();
    const first = await main.open();
    await add(first, 'A');
    await first.flush();
    const workspace = await main.open();
    main.loads.length = 0;
    await Promise.all([workspace.load(['customers/0001']), workspace.load(['customers/0001'])]);
    await workspace.load(['customers/0001']);
    expect(main.loads).toEqual([['customers/0001']]);
  });

  test('a read-only workspace refuses changes with a reason', async () => {
    const main = new FakeMain();
    const workspace = await main.open();
    workspace.store.setState({ info: { ...workspace.state.info, mode: 'readOnly' } });
    expect(await add(workspace, 'A')).toEqual({ ok: false, error: problem('workspace.readOnly', { file: 'Test' }) });
  });
});
