import { beforeEach, describe, expect, test } from 'vitest';
import { overwrite } from '@tests/broken-world/support/damage.ts';
import { codeOf, must, pageOf, rivalsOf, settingsOf } from '@tests/broken-world/support/samples.ts';
import { everythingOf, FOLDER, preparedDisk, type State } from '@tests/broken-world/support/scenario.ts';
import type { SimulatedDisk } from '@tests/broken-world/support/simulatedDisk.ts';
import { testMachine, type TestMachine } from '@tests/broken-world/support/testMachine.ts';
import { openWorkspace, type Workspace } from './index.ts';

let disk: SimulatedDisk;
let state: State;
let machine: TestMachine;
let workspace: Workspace;
beforeEach(async () => {
  ({ disk, state } = await preparedDisk());
  machine = testMachine(disk);
  workspace = must(await openWorkspace(machine, FOLDER));
  await workspace.loadAll(() => true);
});
const edit = { 'customers/0001': pageOf('0001', '新'), 'customers/0002': pageOf('0002', '二'), rivals: null };

describe('backups', () => {
  test('are taken only when something changed', async () => {
    expect(must(await workspace.backup())).toBeNull();
    must(await workspace.save(edit));
    expect(must(await workspace.backup())).toMatchObject({ documents: 3 });
    expect(must(await workspace.backup())).toBeNull();
  });

  test('are taken from time to time while somebody works', async () => {
    const count = async () => (await workspace.backups()).length;
    const before = await count();
    must(await workspace.save(edit));
    machine.elapse(61_000);
    must(await workspace.backup());
    expect(await count()).toBe(before + 1);
    must(await workspace.save({ 'customers/0002': pageOf('0002', '三') }));
    machine.elapse(601_000);
    expect(must(await workspace.backup())).toBeNull();
    expect(await count()).toBe(before + 2);
  });

  test('hold what is recorded but not yet in its own file', async () => {
    must(await workspace.save(edit));
    const backup = must(await workspace.backup());
    expect(must(await workspace.loadVersion('customers/0001', backup?.id ?? ''))).toEqual(edit['customers/0001']);
  });

  test('share what did not change among themselves, never with the workspace', async () => {
    must(await workspace.save({ rivals: rivalsOf('新') }));
    const id = must(await workspace.backup())?.id;
    const before = (await workspace.backups())[1]?.id;
    const ino = async (path: string) => (await disk.stat(`${FOLDER}/${path}`)).ino;
    expect(await ino(`.backups/${id}/settings.json`)).toBe(await ino(`.backups/${before}/settings.json`));
    expect(await ino(`.backups/${id}/settings.json`)).not.toBe(await ino('settings.json'));
  });

  test('say how they differ from now', async () => {
    const [last] = await workspace.backups();
    must(await workspace.save(edit));
    expect(must(await workspace.compareBackup(last?.id ?? ''))).toEqual({
      changed: ['customers/0001'],
      added: ['customers/0002'],
      removed: ['rivals'],
    });
    expect(codeOf(await workspace.compareBackup('none'))).toBe('document.missing');
  });

  test('are put back whole, as one step that can itself be taken back', async () => {
    const [last] = await workspace.backups();
    must(await workspace.save(edit));
    const edited = await everythingOf(workspace);
    must(await workspace.restoreBackup(last?.id ?? ''));
    expect(await everythingOf(workspace)).toEqual(state);
    const [ofEdit] = await workspace.backups();
    must(await workspace.restoreBackup(ofEdit?.id ?? ''));
    expect(await everythingOf(workspace)).toEqual(edited);
    expect(codeOf(await workspace.restoreBackup('../x'))).toBe('document.missing');
  });

  test('put one document back over a damaged one, which is kept', async () => {
    await overwrite(disk, `${FOLDER}/rivals.json`, Buffer.from('broken'));
    const [last] = await workspace.backups();
    must(await workspace.restore('rivals', last?.id ?? ''));
    expect(await everythingOf(workspace)).toEqual(state);
    const [kept] = await disk.readdir(`${FOLDER}/.damaged`);
    expect(Buffer.from(await disk.readFile(`${FOLDER}/.damaged/${kept?.name}`)).toString()).toBe('broken');
  });

  test('list the versions of a document, each different one once, newest first', async () => {
    for (const name of ['b', 'b', 'c']) {
      must(await workspace.save({ settings: settingsOf(name), 'customers/0001': pageOf('0001', name, machine.newId()) }));
      must(await workspace.backup());
    }
    const versions = await workspace.versionsOf('settings');
    const names = await Promise.all(
      versions.map(async ({ id }) => (must(await workspace.loadVersion('settings', id)) as { name: string }).name),
    );
    expect(names).toEqual(['c', 'b', 'a']);
    expect(await workspace.versionsOf('plans/none')).toEqual([]);
  });

  test('do not grow without end', async () => {
    for (let i = 0; i < 15; i++) {
      must(await workspace.save({ settings: settingsOf(`n${i}`) }));
      must(await workspace.backup());
    }
    expect(await workspace.backups()).toHaveLength(10);
  });

  test('where the disk knows no second names, are copies', async () => {
    disk.link = () => Promise.reject(Object.assign(new Error('ENOTSUP'), { code: 'ENOTSUP' }));
    must(await workspace.save({ settings: settingsOf('x') }));
    const backup = must(await workspace.backup());
    expect(must(await workspace.loadVersion('rivals', backup?.id ?? ''))).toEqual(state['rivals']);
  });
});
