import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '@shared/i18n/translate.ts';
import type { AppState, Bridge, Theme } from '@shared/ipc/contract.ts';

/** Pause after which remembered view settings are written, in milliseconds. */
const PAUSE = 400;

/** Settings of the app: shown at once, written behind. */
export function useAppSettings(bridge: Bridge, initial: AppState) {
  const [app, setApp] = useState(initial);
  const views = useRef(initial.views);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    void bridge.call['app.saveSettings']({ views: views.current as Record<string, never> });
  }, [bridge]);
  const remember = useCallback(
    (name: string, update: (old: unknown) => unknown) => {
      const value = update(views.current[name]);
      views.current = { ...views.current, [name]: value };
      setApp((old) => ({ ...old, views: views.current }));
      clearTimeout(timer.current);
      timer.current = setTimeout(write, PAUSE);
    },
    [write],
  );
  useEffect(
    () => () => {
      if (timer.current !== undefined) write();
    },
    [write],
  );
  const setLanguage = useCallback(
    (language: Language) => {
      setApp((old) => ({ ...old, language }));
      void bridge.call['app.saveSettings']({ language });
    },
    [bridge],
  );
  const setTheme = useCallback(
    (theme: Theme) => {
      setApp((old) => ({ ...old, theme }));
      void bridge.call['app.saveSettings']({ theme });
    },
    [bridge],
  );
  /** The tour has been seen: it does not come by itself again. */
  const tourSeen = useCallback(() => {
    setApp((old) => ({ ...old, tourSeen: true }));
    void bridge.call['app.saveSettings']({ tourSeen: true });
  }, [bridge]);
  return { app, remember, setLanguage, setTheme, tourSeen };
}
