import { ok, type Result } from '@shared/base/result.ts';
import type { Language } from '@shared/i18n/translate.ts';
import type { AppState } from '@shared/ipc/contract.ts';
import type { AppSettings, AppSettingsStore } from '@electron/storage/index.ts';
import type { Handlers } from '../handlers.ts';

export interface AppPorts {
  readonly settings: AppSettingsStore;
  readonly about: Pick<AppState, 'version' | 'platform' | 'electron' | 'chromium' | 'systemLanguage' | 'userName'>;
  readonly today: () => string;
  /** The page is there and listens. */
  readonly pageIsReady: () => void;
  /** Language or theme may have changed: the platform's own parts follow. */
  readonly settingsChanged: (settings: AppSettings) => void;
  /** The page's answer when it was asked to save everything. */
  readonly flushed: (saved: boolean) => void;
}

export function appHandlers(ports: AppPorts): Pick<Handlers, 'app.state' | 'app.saveSettings' | 'app.flushed'> {
  const { settings } = ports;
  const state = (): AppState => ({ ...ports.about, ...remembered(settings.value, ports.about.systemLanguage), today: ports.today() });
  return {
    'app.state': () => {
      ports.pageIsReady();
      return ok(state());
    },
    'app.saveSettings': async (patch) => {
      const saved = await settings.update((old) => withPatch(old, patch));
      ports.settingsChanged(settings.value);
      return saved.ok ? ok(state()) : saved;
    },
    'app.flushed': ({ saved }): Result<undefined> => {
      ports.flushed(saved);
      return ok(undefined);
    },
  };
}

const remembered = ({ language, theme, tourSeen, views }: AppSettings, system: Language) => ({
  language: language ?? system,
  theme,
  tourSeen,
  views,
});

function withPatch(old: AppSettings, patch: Parameters<Handlers['app.saveSettings']>[0]): AppSettings {
  const { views, ...fields } = patch;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...old, ...given, views: { ...old.views, ...views } };
}
