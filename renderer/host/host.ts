import { createContext, useContext } from 'react';
import type { Bridge } from '@shared/ipc/contract.ts';
import type { Problem } from '@shared/base/result.ts';

export type NoticeKind = 'info' | 'success' | 'error';
export interface Notice {
  readonly text: string;
  readonly kind?: NoticeKind;
  /** Buttons of the toast: undo, open, show in folder … */
  readonly actions?: readonly { readonly text: string; readonly run: () => void }[];
}

/** What everything in the window may ask of the window: messages, remembered settings, its look, and the bridge to the main process. */
export interface Host {
  readonly bridge: Bridge;
  readonly theme: 'light' | 'dark';
  readonly notify: (notice: Notice) => void;
  /** A problem in the words of the window's language, as a toast. */
  readonly complain: (problem: Problem) => void;
  /** Small plain JSON by name, kept between starts. */
  readonly remembered: Readonly<Record<string, unknown>>;
  readonly remember: (name: string, value: (old: unknown) => unknown) => void;
}

const HostContext = createContext<Host | null>(null);
export const HostProvider = HostContext.Provider;

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('no host around this view');
  return host;
}

/** A remembered setting with its default, and how to change it. */
export function useRemembered<T>(name: string, fallback: T): readonly [T, (value: T) => void] {
  const { remembered, remember } = useHost();
  const value = (remembered[name] as T | undefined) ?? fallback;
  return [value, (next) => remember(name, () => next)];
}
