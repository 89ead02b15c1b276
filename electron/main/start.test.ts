import { describe, expect, test, vi } from 'vitest';
import { translator } from '@shared/i18n/translate.ts';
import { filesIn } from './arguments.ts';
import { menuTemplate } from './menu.ts';
import { mainMessages } from './messages.ts';

describe('words of the start', () => {
  test('files among them are found, switches and Electron’s own app folder are not', () => {
    expect(filesIn(['/opt/keyrung', '--no-sandbox', 'a.csv', 'w.keyrung'], false)).toEqual(['a.csv', 'w.keyrung']);
    expect(filesIn(['electron', '--user-data-dir=/x', '/repo', '--lang=en', 'a.csv'], true)).toEqual(['a.csv']);
    expect(filesIn(['/opt/keyrung'], false)).toEqual([]);
  });
});

describe('the menu', () => {
  const build = (isMac: boolean, isPackaged = true) => {
    const command = vi.fn<(name: string) => void>();
    const template = menuTemplate({ t: translator(mainMessages, 'zh-CN'), isMac, isPackaged, command });
    const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    return { command, template, items };
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

  test('developer tools are not in the packaged app', () => {
    const roles = (isPackaged: boolean) => build(false, isPackaged).items.map(({ role }) => role);
    expect([roles(true).includes('toggleDevTools'), roles(false).includes('toggleDevTools')]).toEqual([false, true]);
  });
});
