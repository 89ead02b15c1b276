import { describe, expect, test, vi } from 'vitest';
import { openWorkspace } from '@electron/storage/index.ts';
import type { Workspace } from '@electron/storage/types.ts';
import { damagesOf, overwrite } from './support/damage.ts';
import { codeOf, must, pageOf, settingsOf } from './support/samples.ts';
import { everythingOf, FOLDER, preparedDisk, type State } from './support/scenario.ts';
import type { SimulatedDisk } from './support/simulatedDisk.ts';
import { testMachine } from './support/testMachine.ts';

// hundreds of runs each; a machine that does other work as well needs its time
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const open = async (disk: SimulatedDisk): Promise<Workspace> =>
  must(await openWorkspace(testMachine(disk, { isAlive: () => false }), FOLDER));

/** A document that differs from what was saved is never taken for it; one whose damage changed nothing may be. */
async function expectNoticed(disk: SimulatedDisk, state: State, file: string, how: string): Promise<void> {
  const damaged = await disk.readFile(`${FOLDER}/${file}`);
  const workspace = await open(disk);
  const found = (await workspace.check()).find((one) => one.file === file);
  const key = file.slice(0, -'.json'.length);
  const loaded = await workspace.load(key);
  if (loaded.ok) return expect(loaded.value, how).toEqual(state[key]);
  expect(found, how).toMatchObject({ key, lastGood: { documents: 3 } });
  expect(loaded.error.code).toBe(found?.problem.code);
  const { [key]: _, ...others } = state;
  expect(await everythingOf(workspace)).toEqual(others);
  expect(await disk.readFile(`${FOLDER}/${found?.kept}`)).toEqual(damaged);
  must(await workspace.restore(key, found?.lastGood?.id ?? ''));
  expect(await everythingOf(workspace)).toEqual(state);
  expect(workspace.problems()).toEqual([]);
}

describe('any byte changed, any length cut off', () => {
  test.each(['settings.json', 'rivals.json'])('of %s is noticed, kept, and put back', async (file) => {
    const { disk, state } = await preparedDisk();
    const path = `${FOLDER}/${file}`;
    let seen = 0;
    for (const { how, bytes } of damagesOf(await disk.readFile(path))) {
      const broken = disk.copy();
      await overwrite(broken, path, bytes);
      await expectNoticed(broken, state, file, how);
      seen++;
    }
    expect(seen).toBeGreaterThan(500);
  });

  test('of the list of documents costs nothing', async () => {
    const { disk, state } = await preparedDisk();
    const path = `${FOLDER}/.manifest.json`;
    for (const { how, bytes } of damagesOf(await disk.readFile(path))) {
      const broken = disk.copy();
      await overwrite(broken, path, bytes);
      const workspace = await open(broken);
      expect(workspace.mode).toBe('write');
      expect(await everythingOf(workspace), how).toEqual(state);
    }
  });

  test('of the redo log is noticed: the save in it is there whole, or its remains are kept', async () => {
    const { disk, state } = await preparedDisk();
    const workspace = must(await openWorkspace(testMachine(disk), FOLDER));
    must(await workspace.load('customers/0001'));
    const edit = { 'customers/0001': pageOf('0001', '新'), 'customers/0002': pageOf('0002', '二') };
    must(await workspace.save(edit));
    const path = `${FOLDER}/.redo/log`;
    // every byte of a record is tried in redo.test.ts; here, what a person is told
    for (const { how, bytes } of damagesOf(await disk.readFile(path), 11)) {
      const broken = disk.copy();
      await overwrite(broken, path, bytes);
      const again = await open(broken);
      const found = await everythingOf(again);
      const isWhole = 'customers/0002' in found;
      expect(found, how).toEqual(isWhole ? { ...state, ...edit } : state);
      if (isWhole || bytes.length === 0) continue;
      const [named] = again.problems();
      expect(named, how).toMatchObject({ file: '.redo/log', problem: { code: 'document.checksum' } });
      expect(await broken.readFile(`${FOLDER}/${named?.kept}`)).toEqual(bytes);
    }
  });
});

describe('a damaged document', () => {
  test('is not written over by a save', async () => {
    const { disk } = await preparedDisk();
    await overwrite(disk, `${FOLDER}/rivals.json`, Buffer.from('{"rivals":'));
    const workspace = await open(disk);
    expect(codeOf(await workspace.load('rivals'))).toBe('document.unreadable');
    expect(codeOf(await workspace.save({ rivals: { rivals: {} } }))).toBe('document.changedOutside');
    expect(await disk.readFile(`${FOLDER}/rivals.json`)).toEqual(new Uint8Array(Buffer.from('{"rivals":')));
  });

  test.each([
    ['too deep', `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`, 'document.tooDeep'],
    ['with a dangerous key', '{"__proto__":{}}', 'document.forbiddenKey'],
    ['a null', 'null', 'document.unreadable'],
    ['empty', '', 'document.unreadable'],
    ['full of NULs', '\0'.repeat(400), 'document.unreadable'],
    ['a byte order mark', '\uFEFF{}', 'document.unreadable'],
    ['of another kind', JSON.stringify({ format: 'keyrung', kind: 'settings', version: 1, checksum: 'x', data: {} }), 'document.checksum'],
  ])('%s is named', async (_, text, code) => {
    const { disk } = await preparedDisk();
    await overwrite(disk, `${FOLDER}/rivals.json`, Buffer.from(text));
    expect(codeOf(await (await open(disk)).load('rivals'))).toBe(code);
  });

  test('in a backup is passed over for an older one that is whole', async () => {
    const { disk } = await preparedDisk();
    const workspace = await open(disk);
    must(await workspace.load('settings'));
    must(await workspace.save({ settings: settingsOf('neu') }));
    const newest = must(await workspace.backup());
    await overwrite(disk, `${FOLDER}/.backups/${newest?.id}/settings.json`, Buffer.from('x'));
    await workspace.settle();
    await overwrite(disk, `${FOLDER}/settings.json`, Buffer.from('x'));
    const [found] = await workspace.check();
    expect(must(await workspace.loadVersion('settings', found?.lastGood?.id ?? ''))).toEqual(settingsOf('a'));
    expect(codeOf(await workspace.loadVersion('settings', newest?.id ?? ''))).toBe('document.missing');
  });

  test('does not spoil the next backup: its last good version goes on', async () => {
    const { disk, state } = await preparedDisk();
    await overwrite(disk, `${FOLDER}/rivals.json`, Buffer.from('x'));
    const workspace = await open(disk);
    must(await workspace.load('settings'));
    must(await workspace.save({ settings: settingsOf('neu') }));
    const backup = must(await workspace.backup());
    expect(must(await workspace.loadVersion('rivals', backup?.id ?? ''))).toEqual(state['rivals']);
  });

  test('index of a backup is made anew', async () => {
    const { disk } = await preparedDisk();
    const before = await (await open(disk)).backups();
    await overwrite(disk, `${FOLDER}/.backups/${before[0]?.id}/index.json`, Buffer.from('{'));
    expect((await (await open(disk)).backups())[0]).toMatchObject({ id: before[0]?.id, documents: 3, bytes: before[0]?.bytes });
  });
});
