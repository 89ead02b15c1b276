import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openService } from '@electron/service/index.ts';
import { handlersForTests, must, mustHave, type TestHandlers } from './testing.ts';

let at: TestHandlers;
beforeEach(async () => {
  at = await handlersForTests();
});
afterEach(() => at.end());

const NEW = { name: '华东', company: '海川', currency: 'CNY', language: 'zh-CN', me: '林晓', place: 'default' } as const;
const create = async (name: string = NEW.name) => mustHave(must(await at.handlers['workspace.create']({ ...NEW, name })));
const close = async () => must(await at.handlers['workspace.close'](undefined));
const customer = (id: string, name: string) => ({ id, rev: 0, changedAt: '2026-11-23T00:00:00Z', name, contacts: {}, sites: {} });
const page = (names: Readonly<Record<string, string>>) => ({
  customers: Object.fromEntries(Object.entries(names).map(([id, name]) => [id, customer(id, name)])),
});
const write = async (names: Readonly<Record<string, string>>, more: Record<string, unknown> = {}) =>
  must(await at.handlers['docs.save']({ changes: { 'customers/0001': page(names), ...more }, log: [] }));
const names = async () => [...((await at.desk.service?.portfolio())?.names ?? [])].sort();

/** The open workspace as one file, as somebody sends it. */
const send = async (file = 'from-them.keyrungz') => {
  at.person.saves.push(join(at.root, file));
  mustHave(must(await at.handlers['workspace.send']({ withMine: false })));
  return join(at.root, file);
};
const receive = async (file: string) => {
  const [chosen] = await at.choose([file]);
  return mustHave(must(await at.handlers['workspace.open']({ dropped: mustHave(chosen).token })));
};
const compare = async (file: string) => {
  const answer = await receive(file);
  if (!('sent' in answer)) throw new Error('it was opened as a new one');
  return answer;
};
const settle = (sent: string, choice: 'mine' | 'theirs' | 'copy') =>
  at.handlers['workspace.settleSent']({ sent, choice, name: '华东（收到的）' });
const folders = async () => (await readdir(at.root)).filter((name) => name.endsWith('.keyrung')).sort();

const A = 'c-0001-a';
const B = 'c-0001-b';
const C = 'c-0001-c';
const D = 'c-0001-d';
const OURS = { [A]: '甲改过', [B]: '乙', [D]: '丁' };

/** Sent with 甲, 乙, 丙; since then 甲 was renamed, 丙 removed, 丁 added. */
const sentAndChanged = async () => {
  await create();
  await write({ [A]: '甲', [B]: '乙', [C]: '丙' });
  const file = await send();
  await write(OURS);
  return file;
};

describe('a workspace that comes back as one file', () => {
  test('is recognised while open and compared; nothing is written until somebody chooses', async () => {
    const sent = await compare(await sentAndChanged());
    expect(sent).toMatchObject({ file: 'from-them.keyrungz', name: '华东', place: at.root });
    expect(sent.differences.totals).toEqual({ customers: { back: 1, gone: 1, changed: 1 } });
    expect(sent.differences.groups[0]?.lines.map(({ kind, name }) => [kind, name])).toEqual([
      ['changed', '甲改过'],
      ['gone', '丁'],
      ['back', '丙'],
    ]);
    expect([await folders(), await names()]).toEqual([['华东.keyrung'], Object.values(OURS).sort()]);
  });

  test('is recognised among the recent ones when another or none is open', async () => {
    const file = await sentAndChanged();
    await create('别的');
    expect((await compare(file)).name).toBe('华东');
    await close();
    expect((await compare(file)).differences.totals.customers?.changed).toBe(1);
    expect(await folders()).toEqual(['别的.keyrung', '华东.keyrung'].sort());
  });

  test('keep mine opens ours untouched', async () => {
    const sent = await compare(await sentAndChanged());
    await close();
    const done = must(await settle(sent.sent, 'mine'));
    expect([done.step, done.opened.info.name, await names()]).toEqual([null, '华东', Object.values(OURS).sort()]);
  });

  test('take theirs as a whole: ours is in the backups first, and the step can be undone and redone', async () => {
    const sent = await compare(await sentAndChanged());
    const done = must(await settle(sent.sent, 'theirs'));
    const step = mustHave(done.step);
    expect(step).toMatchObject({ keys: ['customers/0001'], label: { key: 'undo.takeSent' } });
    expect(await names()).toEqual(['甲', '乙', '丙'].sort());
    const [kept] = must(await at.handlers['backups.list'](undefined));
    expect(must(await at.handlers['backups.compare']({ id: mustHave(kept).id })).totals.customers).toEqual({
      back: 1,
      gone: 1,
      changed: 1,
    });
    must(await at.handlers['history.swap']({ receipt: step.receipt, to: 'before' }));
    expect(await names()).toEqual(Object.values(OURS).sort());
    must(await at.handlers['history.swap']({ receipt: step.receipt, to: 'after' }));
    expect(await names()).toEqual(['甲', '乙', '丙'].sort());
  });

  test('after theirs was taken, the same file differs in nothing', async () => {
    const file = await sentAndChanged();
    must(await settle((await compare(file)).sent, 'theirs'));
    expect((await compare(file)).differences.groups).toEqual([]);
  });

  test('a copy beside has an identity of its own, and ours stays', async () => {
    const file = await sentAndChanged();
    const done = must(await settle((await compare(file)).sent, 'copy'));
    expect([done.opened.info.name, await names()]).toEqual(['华东（收到的）', ['甲', '乙', '丙'].sort()]);
    expect(await folders()).toEqual(['华东.keyrung', '华东（收到的）.keyrung'].sort());
    expect((await compare(file)).name).toBe('华东');
  });

  test('who works here and assessments that did not come along stay', async () => {
    await create();
    await write({ [A]: '甲' });
    const file = await send();
    const settings = must(await at.handlers['docs.load']({ keys: ['settings'] })).docs['settings'] as { readonly me: string };
    await write({ [A]: '甲' }, { [`people/${settings.me}/unknown-view`]: { version: 1, data: { mine: true } } });
    const sent = await compare(file);
    expect(sent.differences.groups).toEqual([]);
    must(await settle(sent.sent, 'theirs'));
    expect(at.desk.service?.keys()).toContain(`people/${settings.me}/unknown-view`);
  });

  test('a file that changed after it was compared is refused, and a token that was never given', async () => {
    const file = await sentAndChanged();
    const sent = await compare(file);
    await send();
    expect(await settle(sent.sent, 'theirs')).toMatchObject({ ok: false, error: { code: 'file.changed' } });
    expect(await settle('abcdefgh0123', 'theirs')).toMatchObject({ ok: false, error: { code: 'ipc.forbidden' } });
    expect(await names()).toEqual(Object.values(OURS).sort());
  });

  test('while somebody else has ours open, theirs is not taken', async () => {
    const sent = await compare(await sentAndChanged());
    await close();
    const other = must(await openService(at.tools, join(at.root, '华东.keyrung')));
    expect(await settle(sent.sent, 'theirs')).toMatchObject({ ok: false, error: { code: 'workspace.locked' } });
    await other.close();
  });

  test('where another workspace lies at its place by now, theirs is not put over that', async () => {
    const sent = await compare(await sentAndChanged());
    await close();
    await rename(join(at.root, '华东.keyrung'), join(at.root, 'away.keyrung'));
    await create();
    await write({ [B]: '别家的' });
    expect(await settle(sent.sent, 'theirs')).toMatchObject({ ok: false, error: { code: 'workspace.other' } });
    expect(await names()).toEqual(['别家的']);
  });

  test('one that is not known becomes a folder of its own, as before', async () => {
    const file = await sentAndChanged();
    const [recent] = must(await at.handlers['recents.list'](undefined));
    await close();
    must(await at.handlers['recents.remove']({ id: mustHave(recent).id }));
    expect('info' in (await receive(file))).toBe(true);
    expect(await folders()).toEqual(['from-them.keyrung', '华东.keyrung'].sort());
  });

  test('a file that is no workspace says so, named', async () => {
    await writeFile(join(at.root, 'bad.keyrungz'), 'rubbish');
    const [chosen] = await at.choose([join(at.root, 'bad.keyrungz')]);
    expect(await at.handlers['workspace.open']({ dropped: mustHave(chosen).token })).toMatchObject({
      ok: false,
      error: { values: { file: 'bad.keyrungz' } },
    });
  });
});

describe('a recent workspace that is no longer where it was', () => {
  const recents = async () => must(await at.handlers['recents.list'](undefined));

  test('renamed beside: found by itself, opened, and then listed once under its new place', async () => {
    const { info } = await create();
    await close();
    await rename(info.place, join(at.root, '改了名.keyrung'));
    expect((await recents()).map(({ state }) => state)).toEqual(['moved']);
    must(await at.handlers['workspace.open']({ recent: info.id }));
    expect(at.desk.service?.folder).toBe(join(at.root, '改了名.keyrung'));
    expect((await recents()).map(({ state }) => state)).toEqual(['sound']);
  });

  test('moved away: a person says where it is; another workspace, or none, is refused', async () => {
    const { info } = await create();
    const other = await create('别的');
    await close();
    await mkdir(join(at.root, 'away'));
    await rename(info.place, join(at.root, 'away', '华东.keyrung'));
    expect((await recents()).find(({ id }) => id === info.id)?.state).toBe('missing');
    const find = (folder: string | null) => {
      at.person.folders.push(folder);
      return at.handlers['recents.find']({ id: info.id });
    };
    expect(await find(null)).toEqual({ ok: true, value: null });
    expect(await find(other.info.place)).toMatchObject({ error: { code: 'workspace.other', values: { name: '华东' } } });
    expect(await find(join(at.root, 'away'))).toMatchObject({ error: { code: 'workspace.notAWorkspace' } });
    const found = mustHave(must(await find(join(at.root, 'away', '华东.keyrung'))));
    expect(found.map(({ name, state }) => [name, state])).toEqual([
      ['别的', 'sound'],
      ['华东', 'sound'],
    ]);
  });
});
