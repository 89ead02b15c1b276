import { beforeEach, describe, expect, test } from 'vitest';
import { overwrite } from '@tests/broken-world/support/damage.ts';
import { codeOf, must } from '@tests/broken-world/support/samples.ts';
import { SimulatedDisk } from '@tests/broken-world/support/simulatedDisk.ts';
import { testMachine } from '@tests/broken-world/support/testMachine.ts';
import { emptyAppSettings, openAppSettings, type AppSettings } from './settings.ts';

const FILE = '/home/keyrung/app.json';
let disk: SimulatedDisk;
beforeEach(() => {
  disk = new SimulatedDisk();
});
const open = () => openAppSettings(testMachine(disk), FILE);
const english = (old: AppSettings): AppSettings => ({ ...old, language: 'en' });

describe('app settings', () => {
  test('start empty and come back as they were left', async () => {
    const first = await open();
    expect([first.value, first.problem]).toEqual([emptyAppSettings, null]);
    const recent = { folder: '/a.keyrung', name: 'a', openedAt: '2026-11-25T08:00:00Z', sample: false, customers: 91, tierA: 34 };
    must(await first.update((old) => ({ ...old, theme: 'dark', recents: [recent, ...old.recents] })));
    expect((await open()).value).toEqual({ ...emptyAppSettings, theme: 'dark', recents: [recent] });
  });

  test('keep what another process and a later version put there', async () => {
    const [a, b] = [await open(), await open()];
    must(await a.update((old) => ({ ...old, fromLater: { x: 1 } })));
    must(await b.update(english));
    expect((await open()).value).toMatchObject({ language: 'en', fromLater: { x: 1 } });
  });

  test('survive a power cut once they are acknowledged', async () => {
    must(await (await open()).update(english));
    expect((await openAppSettings(testMachine(disk.powerCut(() => 0.99)), FILE)).value.language).toBe('en');
  });

  test('that cannot be read are kept beside and do not stop the app', async () => {
    must(await (await open()).update(english));
    await overwrite(disk, FILE, Buffer.from('null'));
    const store = await open();
    expect([store.value, store.problem?.code]).toEqual([emptyAppSettings, 'document.unreadable']);
    must(await store.update((old) => ({ ...old, theme: 'light' })));
    expect((await open()).value.theme).toBe('light');
    const kept = (await disk.readdir('/home/keyrung')).map(({ name }) => name).filter((name) => name.includes('damaged'));
    expect(kept).toHaveLength(1);
    expect(Buffer.from(await disk.readFile(`/home/keyrung/${kept[0]}`)).toString()).toBe('null');
  });

  test('on a disk that takes nothing hold until the app ends, and say so', async () => {
    const store = await open();
    disk.readOnly = true;
    expect(codeOf(await store.update(english))).toBe('disk.denied');
    expect(store.value.language).toBe('en');
  });

  test('are written one change after the other', async () => {
    const store = await open();
    const add = (name: string) => store.update((old) => ({ ...old, views: { ...old.views, [name]: true } }));
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect((await open()).value.views).toEqual({ a: true, b: true, c: true, d: true });
  });

  test('of a wrong shape are refused', async () => {
    const store = await open();
    expect(codeOf(await store.update((old) => ({ ...old, theme: 'pink' }) as unknown as AppSettings))).toBe('document.schema');
    expect(store.value.theme).toBe('system');
  });
});
