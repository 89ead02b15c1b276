import { describe, expect, test } from 'vitest';
import type { Fs } from '@electron/storage/fs.ts';
import { openWorkspace, peekWorkspace } from '@electron/storage/index.ts';
import { encodeRecord } from '@electron/storage/redo.ts';
import type { OpenOptions, Workspace } from '@electron/storage/types.ts';
import { sealDocument } from '@shared/workspace/parse.ts';
import { documentKinds } from '@shared/workspace/documents.ts';
import { codec } from '@electron/storage/codec.ts';
import { overwrite } from './support/damage.ts';
import { codeOf, must, pageOf, rivalsOf, settingsOf } from './support/samples.ts';
import { everythingOf, FOLDER, preparedDisk } from './support/scenario.ts';
import { testMachine, type TestMachineOptions } from './support/testMachine.ts';

const open = async (fs: Fs, options: OpenOptions = {}, machine: TestMachineOptions = {}): Promise<Workspace> =>
  must(await openWorkspace(testMachine(fs, machine), FOLDER, options));
const codes = (workspace: Workspace) => workspace.problems().map(({ file, problem }) => `${file} ${problem.code}`);

/** A document as another instance of Keyrung, elsewhere, would write it. */
function fileOf(kindName: string, key: string, data: unknown, version?: number): Uint8Array {
  const kind = documentKinds.find((one) => one.kind === kindName);
  if (!kind) throw new Error(kindName);
  return must(sealDocument({ ...kind, version: version ?? kind.version }, key, data, codec)).bytes;
}
const rivalsFile = (...names: readonly string[]) => fileOf('rivals', 'rivals', rivalsOf(...names));

describe('two instances', () => {
  test('the second is told who has it, and may look', async () => {
    const { disk, state } = await preparedDisk();
    const first = await open(disk, {}, { host: 'DESK' });
    expect(await openWorkspace(testMachine(disk), FOLDER)).toMatchObject({
      ok: false,
      error: { code: 'workspace.locked', values: { where: 'DESK' } },
    });
    const second = await open(disk, { whenLocked: 'readOnly' });
    expect([second.mode, second.reason?.code]).toEqual(['readOnly', 'workspace.locked']);
    expect(await everythingOf(second)).toEqual(state);
    expect(codeOf(await second.save({ rivals: rivalsOf('x') }))).toBe('workspace.locked');
    must(await first.load('rivals'));
    must(await first.save({ rivals: rivalsOf('y') }));
    expect(must(await second.load('rivals'))).toEqual(rivalsOf('y'));
    must(await first.settle());
    expect(must(await second.load('rivals'))).toEqual(rivalsOf('y'));
    must(await second.close());
    must(await first.save({ rivals: rivalsOf('z') }));
  });

  test('whoever lost the workspace while asleep writes nothing more', async () => {
    const { disk } = await preparedDisk();
    const first = await open(disk, {}, { pid: 7 });
    must(await first.load('rivals'));
    must(await first.save({ rivals: rivalsOf('before sleep') }));
    const second = await open(disk, {}, { isAlive: (pid) => pid !== 7 });
    expect(must(await second.load('rivals'))).toEqual(rivalsOf('before sleep'));
    must(await second.save({ rivals: rivalsOf('second') }));
    expect(codeOf(await first.save({ rivals: rivalsOf('after sleep') }))).toBe('workspace.locked');
    await first.close();
    must(await second.close());
    expect(must(await (await open(disk)).load('rivals'))).toEqual(rivalsOf('second'));
  });

  test('one that only reads writes nothing at all', async () => {
    const { disk } = await preparedDisk();
    await overwrite(disk, `${FOLDER}/rivals.json`, Buffer.from('x'));
    disk.readOnly = true;
    const workspace = await open(disk, { readOnly: true });
    await workspace.check();
    expect(codes(workspace)).toEqual(['rivals.json document.unreadable']);
    must(await workspace.close());
  });
});

describe('disks', () => {
  test('a read-only one: everything can be looked at, and saving says why not', async () => {
    const { disk, state } = await preparedDisk();
    disk.readOnly = true;
    const workspace = await open(disk);
    expect(workspace.reason).toEqual({ code: 'workspace.readOnly', values: { file: FOLDER } });
    expect(await everythingOf(workspace)).toEqual(state);
    expect(codeOf(await workspace.save({ rivals: rivalsOf('x') }))).toBe('workspace.readOnly');
    expect(codeOf(await workspace.backup())).toBe('workspace.readOnly');
    must(await workspace.close());
  });

  test('a full one: said, nothing lost, and once there is room the same save takes', async () => {
    const { disk, state } = await preparedDisk();
    const workspace = await open(disk);
    must(await workspace.load('rivals'));
    disk.free = 100;
    expect(await workspace.save({ rivals: rivalsOf('新') })).toMatchObject({
      ok: false,
      error: { code: 'disk.full', values: { file: FOLDER } },
    });
    expect(must(await workspace.load('rivals'))).toEqual(state['rivals']);
    disk.free = 1_000_000;
    must(await workspace.save({ rivals: rivalsOf('新') }));
    must(await workspace.close());
    expect(must(await (await open(disk)).load('rivals'))).toEqual(rivalsOf('新'));
  });

  test('one that fills up after the save: the save holds, the trouble is told once, and it is mended by itself', async () => {
    const { disk } = await preparedDisk();
    const machine = testMachine(disk);
    const workspace = must(await openWorkspace(machine, FOLDER));
    const told: string[] = [];
    workspace.onProblem(({ problem }) => told.push(problem.code));
    must(await workspace.load('rivals'));
    must(await workspace.save({ rivals: rivalsOf('新') }));
    disk.free = 0;
    for (let i = 0; i < 3; i++) {
      machine.elapse(6_000);
      await workspace.load('settings');
    }
    expect(told).toEqual(['disk.full']);
    disk.free = 1_000_000;
    machine.elapse(6_000);
    await workspace.load('settings');
    expect(workspace.problems()).toEqual([]);
    expect(Buffer.from(await disk.readFile(`${FOLDER}/rivals.json`)).toString()).toContain('新');
  });
});

describe('changes made outside', () => {
  test('are noticed, not written over, and both versions are kept', async () => {
    const { disk } = await preparedDisk();
    const workspace = await open(disk);
    must(await workspace.load('rivals'));
    await overwrite(disk, `${FOLDER}/rivals.json`, rivalsFile('theirs'));
    expect((await workspace.checkOutside()).map(({ key, problem }) => [key, problem.code])).toEqual([
      ['rivals', 'document.changedOutside'],
    ]);
    expect(await workspace.checkOutside()).toEqual([]);
    const refused = await workspace.save({ rivals: rivalsOf('ours') });
    expect(codeOf(refused)).toBe('document.changedOutside');
    const kept = workspace.problems()[0]?.kept ?? '';
    expect(Buffer.from(await disk.readFile(`${FOLDER}/${kept}`))).toEqual(Buffer.from(rivalsFile('ours')));
    expect(Buffer.from(await disk.readFile(`${FOLDER}/rivals.json`))).toEqual(Buffer.from(rivalsFile('theirs')));
  });

  test('may be taken', async () => {
    const { disk } = await preparedDisk();
    const workspace = await open(disk);
    must(await workspace.load('rivals'));
    await overwrite(disk, `${FOLDER}/rivals.json`, rivalsFile('theirs'));
    await workspace.checkOutside();
    expect(must(await workspace.load('rivals'))).toEqual(rivalsOf('theirs'));
    expect(workspace.problems()).toEqual([]);
    must(await workspace.save({ rivals: rivalsOf('both') }));
  });

  test('may be replaced by ours, and are kept aside first', async () => {
    const { disk } = await preparedDisk();
    const workspace = await open(disk);
    must(await workspace.load('rivals'));
    await overwrite(disk, `${FOLDER}/rivals.json`, rivalsFile('theirs'));
    must(await workspace.keepMine('rivals'));
    must(await workspace.save({ rivals: rivalsOf('ours') }));
    must(await workspace.settle());
    expect(Buffer.from(await disk.readFile(`${FOLDER}/rivals.json`))).toEqual(Buffer.from(rivalsFile('ours')));
    const [kept] = await disk.readdir(`${FOLDER}/.conflicts`);
    expect(Buffer.from(await disk.readFile(`${FOLDER}/.conflicts/${kept?.name}`))).toEqual(Buffer.from(rivalsFile('theirs')));
  });

  test('between a save and its way to the file: theirs stays, ours is kept, and it is told', async () => {
    const { disk } = await preparedDisk();
    const workspace = await open(disk);
    const told: string[] = [];
    workspace.onProblem(({ problem }) => told.push(problem.code));
    must(await workspace.load('rivals'));
    must(await workspace.save({ rivals: rivalsOf('ours') }));
    await overwrite(disk, `${FOLDER}/rivals.json`, rivalsFile('theirs'));
    must(await workspace.settle());
    expect(told).toEqual(['document.changedOutside']);
    expect(Buffer.from(await disk.readFile(`${FOLDER}/rivals.json`))).toEqual(Buffer.from(rivalsFile('theirs')));
    expect(Buffer.from(await disk.readFile(`${FOLDER}/${workspace.problems()[0]?.kept}`))).toEqual(Buffer.from(rivalsFile('ours')));
  });

  test('that only touch a file are none', async () => {
    const { disk, state } = await preparedDisk();
    const workspace = await open(disk);
    must(await workspace.load('rivals'));
    await overwrite(disk, `${FOLDER}/rivals.json`, await disk.readFile(`${FOLDER}/rivals.json`));
    expect(await workspace.checkOutside()).toEqual([]);
    must(await workspace.save({ rivals: rivalsOf('x') }));
    expect(state['rivals']).not.toEqual(rivalsOf('x'));
  });

  test('a new document is seen', async () => {
    const { disk } = await preparedDisk();
    const workspace = await open(disk);
    await disk.mkdir(`${FOLDER}/plans`);
    await overwrite(disk, `${FOLDER}/plans/c-1.json`, fileOf('plan', 'plans/c-1', { customer: 'c-1', parts: {} }));
    expect((await workspace.checkOutside()).map(({ key }) => key)).toEqual(['plans/c-1']);
    expect(workspace.keys()).toContain('plans/c-1');
  });
});

describe('a document removed outside', () => {
  test('is named at the next opening, not taken for empty, and put back from the backup', async () => {
    const { disk, state } = await preparedDisk();
    await disk.unlink(`${FOLDER}/rivals.json`);
    const workspace = await open(disk);
    expect(codes(workspace)).toEqual(['rivals.json document.missing']);
    expect(codeOf(await workspace.load('rivals'))).toBe('document.missing');
    must(await workspace.restore('rivals', workspace.problems()[0]?.lastGood?.id ?? ''));
    expect(await everythingOf(workspace)).toEqual(state);
    must(await workspace.close());
    expect(codes(await open(disk))).toEqual([]);
  });

  test('is named again until its removal is accepted', async () => {
    const { disk } = await preparedDisk();
    await disk.unlink(`${FOLDER}/rivals.json`);
    const first = await open(disk);
    must(await first.load('settings'));
    must(await first.save({ 'customers/0002': pageOf('0002', '甲'), settings: settingsOf('b') }));
    must(await first.close());
    const second = await open(disk);
    expect(codes(second)).toEqual(['rivals.json document.missing']);
    must(await second.save({ rivals: null }));
    expect(codes(second)).toEqual([]);
    must(await second.close());
    expect(codes(await open(disk))).toEqual([]);
  });

  test('while it is open comes back with the next save of it', async () => {
    const { disk } = await preparedDisk();
    const workspace = await open(disk);
    must(await workspace.load('rivals'));
    await disk.unlink(`${FOLDER}/rivals.json`);
    expect((await workspace.checkOutside()).map(({ problem }) => problem.code)).toEqual(['document.missing']);
    must(await workspace.save({ rivals: rivalsOf('again') }));
    expect(workspace.problems()).toEqual([]);
    must(await workspace.close());
    expect(must(await (await open(disk)).load('rivals'))).toEqual(rivalsOf('again'));
  });

  test('settings too: the rest opens', async () => {
    const { disk } = await preparedDisk();
    await disk.unlink(`${FOLDER}/settings.json`);
    const workspace = await open(disk);
    expect(codes(workspace)).toEqual(['settings.json document.missing']);
    expect(workspace.keys()).toEqual(['customers/0001', 'rivals']);
  });
});

describe('copies that sync programs leave', () => {
  test.each([
    'settings-LAPTOP',
    'settings (conflicted copy 2026-11-25 lin)',
    'settings 2',
    'settings(1)',
    'settings.sync-conflict-20261125-080000-ABC',
  ])('%s.json is named, with the document it is a copy of, and left alone', async (name) => {
    const { disk, state } = await preparedDisk();
    await overwrite(disk, `${FOLDER}/${name}.json`, await disk.readFile(`${FOLDER}/settings.json`));
    const workspace = await open(disk);
    expect(workspace.problems()).toEqual([
      {
        problem: { code: 'document.conflictCopy', values: { file: `${name}.json`, of: 'settings.json' } },
        key: 'settings',
        file: `${name}.json`,
      },
    ]);
    expect(await everythingOf(workspace)).toEqual(state);
  });

  test('one whose name could be a document of its own is told by the list', async () => {
    const { disk } = await preparedDisk();
    const first = await open(disk);
    const plan = { customer: 'c-1', parts: {} };
    must(await first.save({ 'plans/c-1': plan }));
    must(await first.close());
    await overwrite(disk, `${FOLDER}/plans/c-1-desktop.json`, fileOf('plan', 'plans/c-1-desktop', plan));
    const workspace = await open(disk);
    expect(codes(workspace)).toEqual(['plans/c-1-desktop.json document.conflictCopy']);
    expect(workspace.keys()).not.toContain('plans/c-1-desktop');
  });

  test('is noticed while the workspace is open', async () => {
    const { disk } = await preparedDisk();
    const workspace = await open(disk);
    await overwrite(disk, `${FOLDER}/customers/0001 (1).json`, Buffer.from('{}'));
    expect((await workspace.checkOutside()).map(({ file, problem }) => `${file} ${problem.code}`)).toEqual([
      'customers/0001 (1).json document.conflictCopy',
    ]);
  });
});

describe('a newer format', () => {
  test('of one document: read only, said so, and left alone', async () => {
    const { disk, state } = await preparedDisk();
    await overwrite(disk, `${FOLDER}/rivals.json`, fileOf('rivals', 'rivals', rivalsOf('x'), 99));
    const workspace = await open(disk);
    await workspace.check();
    expect([workspace.mode, workspace.reason?.code]).toEqual(['readOnly', 'workspace.newerFormat']);
    expect(must(await workspace.load('settings'))).toEqual(state['settings']);
    expect(codeOf(await workspace.save({ 'customers/0002': pageOf('0002', 'a') }))).toBe('workspace.newerFormat');
  });

  test('of the whole workspace is known at once from its list', async () => {
    const { disk, state } = await preparedDisk();
    const path = `${FOLDER}/.manifest.json`;
    const kind = { kind: 'manifest', key: /x/, version: 1, schema: { safeParse: () => ({ success: true }) }, migrations: {} };
    const list = { documents: Object.keys(state), versions: { settings: 7 } };
    await overwrite(disk, path, must(sealDocument(kind as never, 'x', list, codec)).bytes);
    const before = await disk.readFile(path);
    const workspace = await open(disk);
    expect(workspace.reason).toEqual({ code: 'workspace.newerFormat', values: { file: FOLDER, version: 7, known: 1 } });
    expect(await everythingOf(workspace)).toEqual(state);
    must(await workspace.close());
    expect(await disk.readFile(path)).toEqual(before);
    expect((await disk.readdir(FOLDER)).map(({ name }) => name)).not.toContain('.lock.json');
  });

  test('in what a newer instance left undone is not cleared away', async () => {
    const { disk } = await preparedDisk();
    const record = encodeRecord([{ key: 'orbits/1', bytes: Buffer.from('{}'), checksum: 'x', base: null }]);
    await overwrite(disk, `${FOLDER}/.redo/log`, record);
    const workspace = await open(disk);
    expect(workspace.reason?.code).toBe('workspace.newerFormat');
    must(await workspace.close());
    expect(Buffer.from(await disk.readFile(`${FOLDER}/.redo/log`))).toEqual(Buffer.from(record));
  });
});

test('a clock set back neither loses a save nor a backup', async () => {
  const { disk } = await preparedDisk();
  const machine = testMachine(disk);
  const workspace = must(await openWorkspace(machine, FOLDER));
  must(await workspace.load('settings'));
  for (const [i, time] of ['2026-11-25T09:00:00Z', '2020-01-01T00:00:00Z', '1999-12-31T23:59:59Z', '2026-11-25T10:00:00Z'].entries()) {
    machine.setClock(time);
    must(await workspace.save({ settings: settingsOf(`name ${i}`) }));
    must(await workspace.backup());
  }
  const names: unknown[] = [];
  for (const { id } of await workspace.versionsOf('settings'))
    names.push((must(await workspace.loadVersion('settings', id)) as { name: string }).name);
  expect(names).toEqual(['name 3', 'name 2', 'name 1', 'name 0', 'a']);
});

describe('from outside', () => {
  test('the state of a workspace is seen at a glance, and nothing is written', async () => {
    const { disk } = await preparedDisk();
    const glance = async () => (await peekWorkspace(testMachine(disk), FOLDER)).state;
    disk.readOnly = true;
    expect(await glance()).toBe('sound');
    disk.readOnly = false;
    const workspace = await open(disk);
    expect(await glance()).toBe('locked');
    must(await workspace.close());
    await overwrite(disk, `${FOLDER}/rivals-LAPTOP.json`, Buffer.from('{}'));
    expect(await glance()).toBe('conflict');
    await overwrite(disk, `${FOLDER}/settings.json`, Buffer.from('{'));
    expect(await glance()).toBe('damaged');
    await overwrite(disk, `${FOLDER}/settings.json`, fileOf('settings', 'settings', settingsOf('a'), 9));
    expect(await glance()).toBe('newer');
    expect((await peekWorkspace(testMachine(disk), '/docs/none')).state).toBe('missing');
  });
});
