import { basename, dirname } from 'node:path';
import type { JumpListCategory, MenuItemConstructorOptions } from 'electron';
import type { Translate } from '@shared/i18n/translate.ts';
import { recentId } from '@electron/ipc/recentId.ts';
import type { MainKey } from './messages.ts';

/** What the platform's lists show of a workspace. */
export interface RecentPlace {
  readonly folder: string;
  readonly name: string;
}
/** As many as fit a menu. */
const LIMIT = 10;

/** What the page is told when a recent workspace was chosen in a menu: this and its id. */
export const RECENT = 'recent:';

export interface RecentPorts {
  readonly t: Translate<MainKey>;
  readonly recents: readonly RecentPlace[];
  readonly command: (name: string) => void;
  readonly clear: () => void;
}

/** One item for each workspace, last opened first; two of the same name say where they lie. */
export function recentItems({ recents, command }: Pick<RecentPorts, 'recents' | 'command'>): MenuItemConstructorOptions[] {
  const shown = recents.slice(0, LIMIT);
  const isTwice = (name: string): boolean => shown.filter((one) => one.name === name).length > 1;
  return shown.map(({ folder, name }) => ({
    // a single & would underline the letter after it
    label: (isTwice(name) ? `${name} (${basename(dirname(folder))})` : name).replaceAll('&', '&&'),
    click: () => command(`${RECENT}${recentId(folder)}`),
  }));
}

/** The submenu of recent workspaces; without any it cannot be opened. */
export function recentMenu(ports: RecentPorts): MenuItemConstructorOptions {
  const { t, recents, clear } = ports;
  return {
    label: t('menu.recent'),
    enabled: recents.length > 0,
    submenu: [...recentItems(ports), { type: 'separator' }, { label: t('menu.clearRecent'), click: clear }],
  };
}

/** What Windows shows at the taskbar: the app started with a workspace's folder. `given` are words the program itself needs. */
export function jumpList(
  { t, recents }: Pick<RecentPorts, 't' | 'recents'>,
  program: string,
  given: readonly string[] = [],
): JumpListCategory[] {
  const items = recents.slice(0, LIMIT).map(({ folder, name }) => ({
    type: 'task' as const,
    title: name,
    description: folder,
    program,
    args: [...given, folder].map(quoted).join(' '),
  }));
  return items.length === 0 ? [] : [{ type: 'custom', name: t('menu.recent'), items }];
}

/** A word of a Windows command line; a backslash before the closing quote would take it along. */
const quoted = (word: string): string => `"${word.replace(/(\\+)$/, '$1$1')}"`;
