import { describe, expect, test } from 'vitest';
import { codeOf, must, pageOf, rivalsOf, settingsOf } from '@tests/broken-world/support/samples.ts';
import { SimulatedDisk } from '@tests/broken-world/support/simulatedDisk.ts';
import { testMachine } from '@tests/broken-world/support/testMachine.ts';
import { createWorkspace, openWorkspace } from './index.ts';

const FOLDER = '/docs/a.keyrung';
async function fresh() {
  const disk = new SimulatedDisk();
  const machine = testMachine(disk);
  await disk.mkdir('/docs');
  const workspace = must(await createWorkspace(machine, FOLDER, settingsOf('华东客户')));
  return { disk, machine, workspace };
}
type Opened = Awaited<ReturnType<typeof fresh>>;
const reopen = async ({ machine }: Pick<Opened, 'machine'>) => must(await openWorkspace(machine, FOLDER));

describe('a workspace', () => {
  test('gives back what was saved, after closing and opening', async () => {
    const world = await fresh();
    must(await world.workspace.save({ 'customers/0001': pageOf('0001', '禾屿食品'), rivals: rivalsOf('甲') }));
    must(await world.workspace.close());
    const again = await reopen(world);
    expect(again.keys()).toEqual(['customers/0001', 'rivals', 'settings']);
    expect(must(await again.load('customers/0001'))).toEqual(pageOf('0001', '禾屿食品'));
    expect(await again.loadAll((key) => key !== 'rivals')).toEqual({
      'customers/0001': pageOf('0001', '禾屿食品'),
      settings: settingsOf('华东客户'),
    });
    expect(again.problems()).toEqual([]);
    expect(again.mode).toBe('write');
  });

  test('leaves nothing behind but documents, list and backups', async () => {
    const { workspace, disk } = await fresh();
    must(await workspace.save({ rivals: rivalsOf('甲') }));
    must(await workspace.close());
    expect((await disk.readdir(FOLDER)).map(({ name }) => name).sort()).toEqual([
      '.backups',
      '.manifest.json',
      '.redo',
      'rivals.json',
      'settings.json',
    ]);
    expect(await disk.readdir(`${FOLDER}/.redo`)).toEqual([]);
  });

  test('a document that does not exist is its empty value, or missing where there is none', async () => {
    const { workspace } = await fresh();
    expect(must(await workspace.load('rivals'))).toEqual({ rivals: {} });
    expect(must(await workspace.load('plans/c-0001-a'))).toEqual({ customer: 'c-0001-a', parts: {} });
    expect(codeOf(await workspace.load('portfolio/customer-tiers'))).toBe('document.missing');
    expect(codeOf(await workspace.load('no/such-thing'))).toBe('call.unknownPath');
  });

  test('says what a save wrote and leaves out what did not change', async () => {
    const { workspace } = await fresh();
    const changes = { rivals: rivalsOf('甲'), 'customers/0001': pageOf('0001', 'a') };
    expect(must(await workspace.save(changes)).written).toEqual(['rivals', 'customers/0001']);
    expect(must(await workspace.save({ ...changes, rivals: rivalsOf('乙') })).written).toEqual(['rivals']);
    expect(must(await workspace.save(changes)).written).toEqual(['rivals']);
    expect(must(await workspace.save(changes)).written).toEqual([]);
  });

  test('a save with one wrong document writes none', async () => {
    const world = await fresh();
    expect(codeOf(await world.workspace.save({ rivals: rivalsOf('甲'), 'customers/0001': { customers: { x: 1 } } }))).toBe(
      'document.schema',
    );
    for (const falsy of [0, '', false]) expect(codeOf(await world.workspace.save({ rivals: falsy }))).toBe('document.schema');
    expect(codeOf(await world.workspace.save({ settings: null }))).toBe('document.missing');
    must(await world.workspace.close());
    expect((await reopen(world)).keys()).toEqual(['settings']);
  });

  test('removes documents', async () => {
    const world = await fresh();
    must(await world.workspace.save({ rivals: rivalsOf('甲') }));
    must(await world.workspace.save({ rivals: null, 'customers/0009': null }));
    must(await world.workspace.close());
    const again = await reopen(world);
    expect(again.keys()).toEqual(['settings']);
    expect(again.problems()).toEqual([]);
  });

  test('is not made over something, and not opened where there is none', async () => {
    const { machine, disk } = await fresh();
    expect(codeOf(await createWorkspace(machine, FOLDER, settingsOf('b')))).toBe('workspace.exists');
    expect(codeOf(await openWorkspace(machine, '/docs/none'))).toBe('workspace.notFound');
    await disk.mkdir('/docs/other');
    expect(codeOf(await openWorkspace(machine, '/docs/other'))).toBe('workspace.notAWorkspace');
  });

  test('carries fields through that this version does not know', async () => {
    const world = await fresh();
    const settings = { ...settingsOf('a'), later: { than: 'us' } };
    must(await world.workspace.save({ settings }));
    must(await world.workspace.close());
    expect(must(await (await reopen(world)).load('settings'))).toEqual(settings);
  });

  test('hands documents out as proved bytes', async () => {
    const { workspace } = await fresh();
    must(await workspace.save({ rivals: rivalsOf('甲') }));
    const read: Record<string, unknown> = {};
    for await (const { key, data } of workspace.loadRaw(() => true)) read[key] = JSON.parse(Buffer.from(data).toString('utf8'));
    expect(read).toEqual({ rivals: rivalsOf('甲'), settings: settingsOf('华东客户') });
  });

  test('after closing it takes no more', async () => {
    const { workspace } = await fresh();
    must(await workspace.close());
    must(await workspace.close());
    expect(codeOf(await workspace.save({ rivals: rivalsOf('甲') }))).toBe('workspace.readOnly');
  });
});
