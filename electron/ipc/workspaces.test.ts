import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '@shared/workspace/schemas.ts';
import { openService } from '@electron/service/index.ts';
import { handlersForTests, must, mustHave, type TestHandlers } from './testing.ts';

let at: TestHandlers;
beforeEach(async () => {
  at = await handlersForTests();
});
afterEach(() => at.end());

const NEW = { name: '华东', company: '海川', currency: 'CNY', language: 'zh-CN', me: '林晓', place: 'default' } as const;
const create = async (name: string = NEW.name) => mustHave(must(await at.handlers['workspace.create']({ ...NEW, name })));
/** Opens what is no file that was sent. */
const open = async (input: { readonly recent?: string | undefined; readonly dropped?: string | undefined } = {}) => {
  const answer = mustHave(must(await at.handlers['workspace.open'](input)));
  if ('sent' in answer) throw new Error('a file that was sent');
  return answer;
};
const recents = async () => must(await at.handlers['recents.list'](undefined));
const save = (changes: Record<string, unknown>) => at.handlers['docs.save']({ changes, log: [] });

describe('making and opening', () => {
  test('a new workspace lies in the documents folder, tells its documents, and remembers who made it', async () => {
    const opened = await create();
    expect(opened.info).toMatchObject({ name: '华东', place: join(at.root, '华东.keyrung'), mode: 'write', reason: null });
    expect(Object.keys(opened.docs)).toEqual(['settings']);
    expect(at.settings.value.me).toMatchObject({ name: '林晓', company: '海川', currency: 'CNY' });
  });

  test('a second one of the same name gets a folder of its own, and the first is closed', async () => {
    await create();
    await create();
    expect((await readdir(at.root)).filter((name) => name.endsWith('.keyrung')).sort()).toEqual(['华东 2.keyrung', '华东.keyrung']);
    expect((await readdir(join(at.root, '华东.keyrung'))).includes('.lock.json')).toBe(false);
  });

  test('a closed dialog changes nothing', async () => {
    await create();
    expect(await at.handlers['workspace.create']({ ...NEW, place: 'choose' })).toEqual({ ok: true, value: null });
    expect(await at.handlers['workspace.open']({})).toEqual({ ok: true, value: null });
    expect(at.desk.service?.folder).toBe(join(at.root, '华东.keyrung'));
  });

  test('what is open is given again, not taken from itself', async () => {
    const { info } = await create();
    const again = await open({ recent: info.id });
    expect(again.info).toEqual(info);
  });

  test('one that somebody else has open comes read only and says who', async () => {
    const { info } = await create();
    must(await at.handlers['workspace.close'](undefined));
    const other = must(await openService(at.tools, join(at.root, '华东.keyrung')));
    const opened = await open({ recent: info.id });
    expect(opened.info).toMatchObject({ mode: 'readOnly', reason: { code: 'workspace.locked' } });
    expect(await save({ settings: opened.docs['settings'] })).toMatchObject({ ok: false });
    await other.close();
  });

  test('a folder that is no workspace is refused, and the open one stays', async () => {
    await create();
    await mkdir(join(at.root, 'photos'));
    at.person.folders.push(join(at.root, 'photos'));
    expect(await at.handlers['workspace.open']({})).toMatchObject({ ok: false, error: { code: 'workspace.notAWorkspace' } });
    expect(at.desk.service?.mode).toBe('write');
  });

  test('a dropped folder opens by its token; a dropped file cannot be opened as a workspace', async () => {
    const { info } = await create();
    must(await at.handlers['workspace.close'](undefined));
    await writeFile(join(at.root, 'a.csv'), 'x');
    const [folder, file, ...rest] = await at.choose([info.place, join(at.root, 'a.csv'), join(at.root, 'nothing')]);
    expect([folder?.kind, file?.kind, rest.length]).toEqual(['workspace', 'table', 0]);
    expect(await at.handlers['workspace.open']({ dropped: file?.token })).toMatchObject({ error: { code: 'ipc.forbidden' } });
    expect((await open({ dropped: folder?.token })).info.name).toBe('华东');
  });

  test('without an open workspace, documents cannot be asked for', async () => {
    expect(await at.handlers['docs.load']({ keys: ['settings'] })).toMatchObject({ ok: false, error: { code: 'workspace.notFound' } });
  });
});

describe('documents', () => {
  test('are saved, loaded, and missing ones named', async () => {
    const { docs } = await create();
    const settings = docs['settings'] as object;
    expect(must(await save({ settings: { ...settings, currency: 'EUR' } })).written).toEqual(['settings']);
    expect(must(await at.handlers['docs.load']({ keys: ['settings', 'rivals'] }))).toMatchObject({
      docs: { settings: { currency: 'EUR' } },
      missing: ['rivals'],
      troubles: [],
    });
  });

  test('one wrong document stops the whole save', async () => {
    const { docs } = await create();
    const settings = docs['settings'] as object;
    const answer = await save({ settings: { ...settings, currency: 'EUR' }, rivals: { rivals: { x: {} } } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'document.schema', values: { file: 'rivals.json' } } });
    expect(must(await at.handlers['docs.load']({ keys: ['settings'] })).docs['settings']).toMatchObject({ currency: 'CNY' });
  });

  test('an instrument’s part of the wrong shape is refused, one that nobody knows is carried', async () => {
    await create();
    const plan = (parts: object) => ({ customer: 'c-0001-a', parts });
    expect(await save({ 'plans/c-0001-a': plan({ 'value-chain': { version: 1, data: { rubbish: true } } }) })).toMatchObject({
      error: { code: 'document.schema', values: { file: 'plans/c-0001-a.json' } },
    });
    must(await save({ 'plans/c-0001-a': plan({ 'from-the-future': { version: 9, data: { any: 'thing' } } }) }));
  });

  test('a key that is no document is refused', async () => {
    await create();
    for (const key of ['settings/x', 'plans', 'con', 'customers/con'])
      expect(await save({ [key]: {} }), key).toMatchObject({ error: { code: 'call.unknownPath' } });
  });
});

describe('recents', () => {
  test('last opened first, with what was counted when it was closed', async () => {
    const first = await create('A');
    must(await save({ 'customers/0001': { customers: {} } }));
    await at.desk.service?.portfolio();
    await create('B');
    expect((await recents()).map(({ name, customers }) => [name, customers])).toEqual([
      ['B', null],
      ['A', 0],
    ]);
    await at.handlers['workspace.open']({ recent: first.info.id });
    expect((await recents()).map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('removing takes it from the list only, and can be undone in place', async () => {
    const { info } = await create('A');
    await create('B');
    expect(must(await at.handlers['recents.remove']({ id: info.id })).map(({ name }) => name)).toEqual(['B']);
    expect(must(await at.handlers['recents.putBack']({ id: info.id })).map(({ name }) => name)).toEqual(['B', 'A']);
    expect(await readdir(at.root)).toContain('A.keyrung');
  });

  test('states: gone, in use elsewhere, damaged', async () => {
    const gone = await create('gone');
    const used = await create('used');
    await create('damaged');
    const damaged = join(at.root, 'damaged.keyrung');
    await mkdir(join(at.root, 'photos'));
    await rename(gone.info.place, join(at.root, 'photos', 'elsewhere'));
    await writeFile(join(used.info.place, '.lock.json'), JSON.stringify({ pid: 1, host: 'another-machine' }));
    must(await at.handlers['workspace.close'](undefined));
    await mkdir(join(damaged, 'customers'));
    await writeFile(join(damaged, 'customers', '0001.json'), 'rubbish');
    const state = async () => Object.fromEntries((await recents()).map(({ name, state: is }) => [name, is]));
    at.person.folders.push(damaged);
    must(await at.handlers['workspace.open']({}));
    await at.desk.service?.portfolio();
    must(await at.handlers['workspace.close'](undefined));
    expect(await state()).toEqual({ gone: 'missing', used: 'locked', damaged: 'damaged' });
  });

  test('a renamed workspace keeps its place in the list', async () => {
    await create('A');
    const renamed = must(await at.handlers['workspace.rename']({ name: 'Z' }));
    expect(renamed).toMatchObject({ name: 'Z', place: join(at.root, 'Z.keyrung') });
    expect((await recents()).map(({ id, name }) => [id, name])).toEqual([[renamed.id, 'Z']]);
  });
});

describe('backups', () => {
  test('compare names the customers, restore is a step that swap takes back', async () => {
    await create();
    const customer = (name: string) => ({ id: 'c-0001-a', rev: 0, changedAt: '2026-11-23T00:00:00Z', name, contacts: {}, sites: {} });
    must(await save({ 'customers/0001': { customers: { 'c-0001-a': customer('甲') } } }));
    const backup = mustHave(must(await at.handlers['backups.take'](undefined)));
    must(await save({ 'customers/0001': { customers: { 'c-0001-a': customer('乙') } } }));
    expect(must(await at.handlers['backups.compare']({ id: backup.id }))).toMatchObject({
      totals: { customers: { back: 0, gone: 0, changed: 1 } },
      groups: [{ key: 'customers/0001', lines: [{ name: '乙', values: [{ field: 'name', mine: '乙', theirs: '甲' }] }] }],
    });
    const step = must(await at.handlers['backups.restore']({ id: backup.id }));
    expect(step).toMatchObject({ keys: ['customers/0001'], label: { key: 'undo.restore' } });
    expect((await at.desk.service?.portfolio())?.names).toEqual(['甲']);
    must(await at.handlers['history.swap']({ receipt: step.receipt, to: 'before' }));
    expect((await at.desk.service?.portfolio())?.names).toEqual(['乙']);
  });

  test('a backup opens as a workspace of its own beside; the one it is of keeps what it has, and a second copy is another', async () => {
    const { info } = await create();
    const backup = mustHave(must(await at.handlers['backups.list'](undefined))[0]);
    must(await save({ rivals: { rivals: {} } }));
    const copy = must(await at.handlers['backups.copy']({ id: backup.id }));
    const [folder] = (await readdir(at.root)).filter((name) => name.includes('('));
    expect(folder).toMatch(/^华东 \(\d{4}-\d\d-\d\d \d\d\.\d\d\)\.keyrung$/);
    expect(copy.info).toMatchObject({ name: folder?.replace('.keyrung', ''), place: join(at.root, folder ?? ''), mode: 'write' });
    expect(copy.keys).not.toContain('rivals');
    const again = await open({ recent: info.id });
    expect(again.keys).toContain('rivals');
    expect((copy.docs['settings'] as Settings).id).not.toBe((again.docs['settings'] as Settings).id);
    const second = must(await at.handlers['backups.copy']({ id: backup.id }));
    expect(second.info.name).toBe(`${copy.info.name} 2`);
    expect(await recents()).toMatchObject([{ name: second.info.name }, { name: '华东' }, { name: copy.info.name }]);
  });

  test('also where the settings are damaged, or somebody else has the workspace open', async () => {
    const { info } = await create();
    must(await at.handlers['workspace.close'](undefined));
    await writeFile(join(info.place, 'settings.json'), 'rubbish');
    const other = must(await openService(at.tools, info.place));
    const damaged = await open({ recent: info.id });
    expect([damaged.info.mode, damaged.troubles.map(({ key }) => key)]).toEqual(['readOnly', ['settings']]);
    const [backup] = must(await at.handlers['backups.list'](undefined));
    const copy = must(await at.handlers['backups.copy']({ id: mustHave(backup).id }));
    expect([copy.info.mode, copy.troubles, copy.info.name.startsWith('华东 (')]).toEqual(['write', [], true]);
    await other.close();
  });

  test('of a backup that is none, nothing is made', async () => {
    await create();
    const names = await readdir(at.root);
    for (const id of ['000009-20261123-090000', '../华东', '..'])
      expect(await at.handlers['backups.copy']({ id }), id).toMatchObject({ ok: false, error: { code: 'document.missing' } });
    expect([await readdir(at.root), at.desk.service?.folder]).toEqual([names, join(at.root, '华东.keyrung')]);
  });

  test('a name too long for a folder is cut, and free places are still found', async () => {
    const name = '客'.repeat(60);
    await create(name);
    await create(name);
    const backup = mustHave(must(await at.handlers['backups.list'](undefined))[0]);
    const copy = must(await at.handlers['backups.copy']({ id: backup.id }));
    expect(copy.info.name).toMatch(/^客{40} \(.*\)$/);
  });
});
