import type { MenuItemConstructorOptions } from 'electron';
import type { Translate } from '@shared/i18n/translate.ts';
import type { MainKey } from './messages.ts';
import { recentMenu, type RecentPlace } from './recentLists.ts';

type Item = MenuItemConstructorOptions;
export interface MenuPorts {
  readonly t: Translate<MainKey>;
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  /** Tells the page that an item was chosen; the page knows what it means. */
  readonly command: (name: string) => void;
  /** Workspaces opened before, last first. */
  readonly recents: readonly RecentPlace[];
  /** Empties the list of recent workspaces. */
  readonly clearRecents: () => void;
}

/** Words and shortcuts of the platform's menu. What changes data is done by the page; only text editing and zoom are Electron's own. */
export function menuTemplate(ports: MenuPorts): Item[] {
  const all = [fileMenu(ports), editMenu(ports), viewMenu(ports), windowMenu(ports), helpMenu(ports)];
  return ports.isMac ? [appMenu(ports), ...all] : all;
}

const line: Item = { type: 'separator' };

/** Elsewhere than on macOS the keys are left to the page, which knows whether a text field has them. */
const item = ({ t, command }: MenuPorts, label: MainKey, name: string, accelerator?: string): Item => ({
  label: t(label),
  ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
  click: () => command(name),
});
const role = ({ t }: MenuPorts, label: MainKey, name: NonNullable<Item['role']>): Item => ({ label: t(label), role: name });

const appMenu = (ports: MenuPorts): Item => ({
  role: 'appMenu',
  submenu: [
    role(ports, 'menu.about', 'about'),
    line,
    item(ports, 'menu.settings', 'settings', 'Cmd+,'),
    line,
    role(ports, 'menu.hide', 'hide'),
    line,
    role(ports, 'menu.quit', 'quit'),
  ],
});

const fileMenu = (ports: MenuPorts): Item => ({
  label: ports.t('menu.file'),
  submenu: [
    item(ports, 'menu.new', 'new', 'CmdOrCtrl+N'),
    item(ports, 'menu.open', 'open', 'CmdOrCtrl+O'),
    recentMenu({ ...ports, clear: ports.clearRecents }),
    line,
    item(ports, 'menu.import', 'import', 'CmdOrCtrl+I'),
    item(ports, 'menu.export', 'export', 'CmdOrCtrl+E'),
    item(ports, 'menu.pdf', 'pdf', 'CmdOrCtrl+Shift+P'),
    item(ports, 'menu.print', 'print', 'CmdOrCtrl+P'),
    line,
    item(ports, 'menu.save', 'save', 'CmdOrCtrl+S'),
    item(ports, 'menu.close', 'close'),
    ...(ports.isMac ? [] : [line, item(ports, 'menu.settings', 'settings', 'Ctrl+,'), line, role(ports, 'menu.quit', 'quit')]),
  ],
});

const editMenu = (ports: MenuPorts): Item => ({
  label: ports.t('menu.edit'),
  submenu: [
    item(ports, 'menu.undo', 'undo', 'CmdOrCtrl+Z'),
    item(ports, 'menu.redo', 'redo', ports.isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
    line,
    role(ports, 'menu.cut', 'cut'),
    role(ports, 'menu.copy', 'copy'),
    role(ports, 'menu.paste', 'paste'),
    role(ports, 'menu.selectAll', 'selectAll'),
    line,
    item(ports, 'menu.find', 'find', 'CmdOrCtrl+K'),
  ],
});

const viewMenu = (ports: MenuPorts): Item => ({
  label: ports.t('menu.view'),
  submenu: [
    role(ports, 'menu.zoomIn', 'zoomIn'),
    role(ports, 'menu.zoomOut', 'zoomOut'),
    role(ports, 'menu.zoomReset', 'resetZoom'),
    line,
    role(ports, 'menu.fullScreen', 'togglefullscreen'),
    ...(ports.isPackaged ? [] : [line, role(ports, 'menu.developer', 'toggleDevTools')]),
  ],
});

const windowMenu = (ports: MenuPorts): Item => ({
  label: ports.t('menu.window'),
  submenu: [role(ports, 'menu.minimize', 'minimize')],
});

const helpMenu = (ports: MenuPorts): Item => ({
  label: ports.t('menu.help'),
  role: 'help',
  submenu: [item(ports, 'menu.guide', 'help', 'F1'), ...(ports.isMac ? [] : [item(ports, 'menu.about', 'about')])],
});
