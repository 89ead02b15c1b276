import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { translator } from '@shared/i18n/translate.ts';
import type { MenuItemConstructorOptions } from 'electron';
import { recentId } from '@electron/ipc/recentId.ts';
import { filesIn } from './arguments.ts';
import { menuTemplate } from './menu.ts';
import { mainMessages } from './messages.ts';
import { jumpList, recentMenu } from './recentLists.ts';

describe('words of the start', () => {
  test('files among them are found, switches and Electron’s own app folder are not', () => {
    const here = resolve('/here');
    const found = (argv: readonly string[], isDefaultApp = false) => filesIn(argv, isDefaultApp, here);
    expect(found(['/opt/keyrung', '--no-sandbox', 'a.csv', 'w.keyrung'])).toEqual([join(here, 'a.csv'), join(here, 'w.keyrung')]);
    expect(found(['electron', '--user-data-dir=/x', '/repo', '--lang=en', 'a.csv'], true)).toEqual([join(here, 'a.csv')]);
    expect(found(['/opt/keyrung'])).toEqual([]);
  });

  test('a path counts from the folder it was given in, whole ones stay; an address of a file is its path', () => {
    const whole = resolve('/there/我的 表.csv');
    const given = ['/opt/keyrung', whole, pathToFileURL(whole).href, 'file://%zz'];
    expect(filesIn(given, false, resolve('/here')).slice(0, 2)).toEqual([whole, whole]);
    expect(filesIn(given, false, resolve('/here'))).toHaveLength(3);
  });
});

describe('the menu', () => {
  const build = (isMac: boolean, isPackaged = true) => {
    const command = vi.fn<(name: string) => void>();
    const clearRecents = vi.fn<() => void>();
    const recents = [
      { folder: '/a/East.keyrung', name: 'R&D 华东' },
      { folder: '/b/甲.keyrung', name: '甲' },
      { folder: '/c/甲.keyrung', name: '甲' },
    ];
    const template = menuTemplate({ t: translator(mainMessages, 'zh-CN'), isMac, isPackaged, command, recents, clearRecents });
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    return { command, clearRecents, template, items };
  };

  test.each([true, false])('every item has words, and no two share a shortcut (mac: %s)', (isMac) => {
    const { template, items } = build(isMac);
    for (const item of [...template, ...items].filter(({ type, role }) => type !== 'separator' && role !== 'appMenu'))
      expect(item.label).toMatch(/\p{Script=Han}/u);
    const keys = items.flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('an item tells the page its name', () => {
    const { items, command } = build(false);
    for (const item of items) (item.click as (() => void) | undefined)?.();
    expect(command.mock.calls.flat()).toEqual(
      expect.arrayContaining([
        'new',
        'open',
        'import',
        'export',
        'print',
        'save',
        'close',
        'settings',
        'undo',
        'redo',
        'find',
        'help',
        'about',
      ]),
    );
  });

  test('recent workspaces are items that name their id; two of one name say where they lie; the list can be cleared', () => {
    const { items, command, clearRecents } = build(false);
    const recent = items.find(({ label }) => label === '最近的工作区')?.submenu as MenuItemConstructorOptions[];
    expect(recent.map(({ label }) => label)).toEqual(['R&&D 华东', '甲 (b)', '甲 (c)', undefined, '清空列表']);
    (recent[1]?.click as (() => void) | undefined)?.();
    expect(command).toHaveBeenCalledWith(`recent:${recentId('/b/甲.keyrung')}`);
    (recent.at(-1)?.click as (() => void) | undefined)?.();
    expect(clearRecents).toHaveBeenCalledOnce();
  });

  test('without recent workspaces the submenu cannot be opened, and Windows gets no list', () => {
    const t = translator(mainMessages, 'en');
    expect(recentMenu({ t, recents: [], command: vi.fn<() => void>(), clear: vi.fn<() => void>() }).enabled).toBe(false);
    expect(jumpList({ t, recents: [] }, 'k.exe')).toEqual([]);
  });

  test('at the taskbar of Windows a workspace is the app started with its folder, whatever the folder is called', () => {
    const t = translator(mainMessages, 'en');
    const recents = [{ folder: 'C:\\My data\\East.keyrung\\', name: 'East' }];
    expect(jumpList({ t, recents }, 'C:\\k.exe', ['C:\\app'])).toMatchObject([
      { name: 'Open recent', items: [{ title: 'East', program: 'C:\\k.exe', args: '"C:\\app" "C:\\My data\\East.keyrung\\\\"' }] },
    ]);
  });

  test('developer tools are not in the packaged app', () => {
    const roles = (isPackaged: boolean) => build(false, isPackaged).items.map(({ role }) => role);
    expect([roles(true).includes('toggleDevTools'), roles(false).includes('toggleDevTools')]).toEqual([false, true]);
  });
});
