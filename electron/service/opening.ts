import { basename } from 'node:path';
import { initialSettings } from '@shared/workspace/initial.ts';
import type { Settings } from '@shared/workspace/schemas.ts';
import { type Workspace } from '@electron/storage/index.ts';

/**
 * Settings of a workspace. Where they cannot be read, as the newest backup that has them says; else plain ones, so that everything else
 * can be looked at. Nothing of this is written.
 */
export async function settingsOf(store: Workspace): Promise<Settings> {
  const loaded = await store.load('settings');
  if (loaded.ok) return loaded.value as Settings;
  for (const { id } of await store.versionsOf('settings')) {
    const version = await store.loadVersion('settings', id);
    if (version.ok) return version.value as Settings;
  }
  const name = basename(store.folder).replace(/\.keyrung$/, '') || 'Keyrung';
  return initialSettings({ id: 'w-unknown', name, now: '1970-01-01T00:00:00.000Z', currency: 'CNY', language: 'zh-CN' });
}
