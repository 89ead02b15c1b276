import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Settings } from '@shared/workspace/schemas.ts';
import { overwrite } from '@tests/broken-world/support/damage.ts';
import { FaultyFs } from '@tests/broken-world/support/faultyFs.ts';
import { codeOf, must, rivalsOf } from '@tests/broken-world/support/samples.ts';
import { everythingOf, FOLDER, preparedDisk } from '@tests/broken-world/support/scenario.ts';
import { diskError } from '@tests/broken-world/support/simulatedDisk.ts';
import { testMachine } from '@tests/broken-world/support/testMachine.ts';
import { duplicateWorkspace, openWorkspace, renameWorkspace, workspaceFolderName } from './index.ts';

describe('the name of a folder', () => {
  test.each([
    ['华东客户', '华东客户.keyrung'],
    ['Key accounts 2026', 'Key accounts 2026.keyrung'],
    ['a/b\\c:d*e', 'a b c d e.keyrung'],
    ['..', 'workspace.keyrung'],
    ['  .hidden. ', 'hidden.keyrung'],
    ['CON', 'workspace CON.keyrung'],
    ['nul.txt', 'workspace nul.txt.keyrung'],
    ['', 'workspace.keyrung'],
    ['客'.repeat(100), `${'客'.repeat(40)}.keyrung`],
  ])('%s → %s', (name, folder) => {
    expect(workspaceFolderName(name)).toBe(folder);
  });

  test('what tells it from others stays whole where a long name is cut', () => {
    expect(workspaceFolderName('客'.repeat(100), ' 2')).toBe(`${'客'.repeat(40)} 2.keyrung`);
  });

  test('is good on every system, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const folder = workspaceFolderName(name);
        expect(folder).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.keyrung$/u);
        expect(folder).not.toMatch(/^[. ]|[. ]\.keyrung$|^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(Buffer.byteLength(folder)).toBeLessThanOrEqual(150);
        expect(Buffer.from(folder).toString()).toBe(folder);
      }),
    );
  });
});

describe('a duplicate', () => {
  test('holds everything under a name and identity of its own, while the source is being worked on', async () => {
    const { disk, state } = await preparedDisk();
    const source = must(await openWorkspace(testMachine(disk), FOLDER));
    must(await source.load('rivals'));
    must(await source.save({ rivals: rivalsOf('saved a moment ago') }));
    must(await duplicateWorkspace(testMachine(disk), FOLDER, '/docs/b.keyrung', 'copy'));
    const copy = must(await openWorkspace(testMachine(disk), '/docs/b.keyrung'));
    const { settings, ...others } = await everythingOf(copy);
    expect(others).toEqual({ 'customers/0001': state['customers/0001'], rivals: rivalsOf('saved a moment ago') });
    expect(settings).toMatchObject({ name: 'copy' });
    expect((settings as Settings).id).not.toBe((state['settings'] as Settings).id);
    expect(await everythingOf(source)).toMatchObject({ settings: state['settings'] });
  });

  test('carries damaged documents as they are', async () => {
    const { disk } = await preparedDisk();
    await overwrite(disk, `${FOLDER}/rivals.json`, Buffer.from('x'));
    must(await duplicateWorkspace(testMachine(disk), FOLDER, '/docs/b.keyrung', 'copy'));
    expect(Buffer.from(await disk.readFile('/docs/b.keyrung/rivals.json')).toString()).toBe('x');
  });

  test('is not made over something, and a failed one leaves nothing', async () => {
    const { disk } = await preparedDisk();
    expect(codeOf(await duplicateWorkspace(testMachine(disk), FOLDER, FOLDER, 'x'))).toBe('workspace.exists');
    for (let n = 5; n < 60; n += 5) {
      let left = 1;
      const fs = new FaultyFs(disk, ({ number }) => (number >= n && left-- > 0 ? diskError('EIO') : null));
      const made = await duplicateWorkspace(testMachine(fs), FOLDER, `/docs/b${n}.keyrung`, 'copy');
      const names = (await disk.readdir('/docs')).map(({ name }) => name);
      expect(names.includes(`b${n}.keyrung`)).toBe(made.ok);
      expect(names.filter((name) => name.startsWith('.~'))).toEqual([]);
    }
  });
});

describe('renaming', () => {
  test('changes the name inside and the folder outside', async () => {
    const { disk, state } = await preparedDisk();
    expect(must(await renameWorkspace(testMachine(disk), FOLDER, '华东 / 2027'))).toBe('/docs/华东 2027.keyrung');
    const workspace = must(await openWorkspace(testMachine(disk), '/docs/华东 2027.keyrung'));
    expect(must(await workspace.load('settings'))).toEqual({ ...(state['settings'] as Settings), name: '华东 / 2027' });
    expect((await disk.readdir('/docs')).map(({ name }) => name)).toEqual(['华东 2027.keyrung']);
  });

  test('is refused while somebody has it open, or where the name is taken', async () => {
    const { disk } = await preparedDisk();
    must(await duplicateWorkspace(testMachine(disk), FOLDER, '/docs/taken.keyrung', 'taken'));
    expect(codeOf(await renameWorkspace(testMachine(disk), FOLDER, 'taken'))).toBe('workspace.exists');
    must(await openWorkspace(testMachine(disk), FOLDER));
    expect(codeOf(await renameWorkspace(testMachine(disk), FOLDER, 'free'))).toBe('workspace.locked');
  });

  test('to the same name is nothing but that', async () => {
    const { disk } = await preparedDisk();
    expect(must(await renameWorkspace(testMachine(disk), FOLDER, 'a'))).toBe(FOLDER);
  });
});
