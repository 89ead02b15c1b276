import { describe, expect, test } from 'vitest';
import type { Settings } from '@shared/workspace/schemas.ts';
import { overwrite } from '@tests/broken-world/support/damage.ts';
import { FaultyFs } from '@tests/broken-world/support/faultyFs.ts';
import { codeOf, must, rivalsOf, settingsOf } from '@tests/broken-world/support/samples.ts';
import { everythingOf, FOLDER, preparedDisk } from '@tests/broken-world/support/scenario.ts';
import { diskError } from '@tests/broken-world/support/simulatedDisk.ts';
import { testMachine } from '@tests/broken-world/support/testMachine.ts';
import { copyBackup, openWorkspace } from './index.ts';

const COPY = '/docs/copy.keyrung';

/** A disk with a workspace that went on after its backup, and the backup's name. */
async function withBackup() {
  const { disk, state } = await preparedDisk();
  const workspace = must(await openWorkspace(testMachine(disk), FOLDER));
  const id = (await workspace.backups())[0]?.id ?? '';
  must(await workspace.load('rivals'));
  must(await workspace.save({ rivals: rivalsOf('later') }));
  return { disk, state, id, workspace };
}

describe('a workspace made of a backup', () => {
  test('holds what the backup holds under a name and identity of its own; the one it is of stays open and as it is', async () => {
    const { disk, state, id, workspace } = await withBackup();
    must(await copyBackup(testMachine(disk), FOLDER, id, COPY, 'then'));
    const copy = must(await openWorkspace(testMachine(disk), COPY));
    const { settings, ...others } = await everythingOf(copy);
    expect(others).toEqual({ 'customers/0001': state['customers/0001'], rivals: state['rivals'] });
    expect(settings).toMatchObject({ ...settingsOf('then'), id: expect.any(String), createdAt: expect.any(String) });
    expect((settings as Settings).id).not.toBe(settingsOf('a').id);
    expect([copy.problems(), await copy.check()]).toEqual([[], []]);
    expect((await everythingOf(workspace))['rivals']).toEqual(rivalsOf('later'));
  });

  test('does not share files with the backup: damage to one does not reach the other', async () => {
    const { disk, state, id, workspace } = await withBackup();
    must(await copyBackup(testMachine(disk), FOLDER, id, COPY, 'then'));
    await overwrite(disk, `${COPY}/rivals.json`, Buffer.from('x'));
    expect(must(await workspace.loadVersion('rivals', id))).toEqual(state['rivals']);
  });

  test('says what is damaged in the backup, and what is gone from it', async () => {
    const { disk, state, id } = await withBackup();
    await overwrite(disk, `${FOLDER}/.backups/${id}/rivals.json`, Buffer.from('x'));
    await disk.unlink(`${FOLDER}/.backups/${id}/customers/0001.json`);
    must(await copyBackup(testMachine(disk), FOLDER, id, COPY, 'then'));
    const copy = must(await openWorkspace(testMachine(disk), COPY));
    const found = Object.fromEntries((await copy.check()).map(({ key, problem }) => [key, problem.code]));
    expect(found).toEqual({ 'customers/0001': 'document.missing', rivals: 'document.unreadable' });
    expect((await everythingOf(copy))['settings']).toMatchObject({ company: (state['settings'] as Settings).company });
  });

  test('without settings that can be read there is none', async () => {
    const { disk, id } = await withBackup();
    await overwrite(disk, `${FOLDER}/.backups/${id}/settings.json`, Buffer.from('x'));
    expect(codeOf(await copyBackup(testMachine(disk), FOLDER, id, COPY, 'then'))).toBe('document.unreadable');
    expect((await disk.readdir('/docs')).map(({ name }) => name)).toEqual(['a.keyrung']);
  });

  test('is never made over something, and a failed one leaves nothing', async () => {
    const { disk, id } = await withBackup();
    expect(codeOf(await copyBackup(testMachine(disk), FOLDER, id, FOLDER, 'x'))).toBe('workspace.exists');
    let failed = 0;
    for (let n = 1; n < 60; n += 3) {
      let left = 1;
      const fs = new FaultyFs(disk, ({ number }) => (number >= n && left-- > 0 ? diskError('EIO') : null));
      const made = await copyBackup(testMachine(fs), FOLDER, id, `/docs/b${n}.keyrung`, 'then');
      if (!made.ok) failed += 1;
      const names = (await disk.readdir('/docs')).map(({ name }) => name);
      expect(names.includes(`b${n}.keyrung`)).toBe(made.ok);
      expect(names.filter((name) => name.startsWith('.~'))).toEqual([]);
    }
    expect(failed).toBeGreaterThan(5);
  });
});
