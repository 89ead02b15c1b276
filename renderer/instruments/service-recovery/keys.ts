import type { State } from '@shared/instruments/service-recovery/state.ts';

/** What a key on the drawing asks for. */
export type Deed =
  | { readonly do: 'add' }
  | { readonly do: 'edit' | 'forward' | 'back' | 'remove'; readonly id: string }
  | { readonly do: 'drop'; readonly id: string; readonly to: State };

export interface KeyPress {
  readonly key: string;
  readonly alt: boolean;
}

/** `focused`: the complaint under the focus. Alt with ← or → moves it to the column beside. */
export function deedOf({ key, alt }: KeyPress, focused: string | null): Deed | null {
  if (alt) {
    if (focused === null) return null;
    if (key === 'ArrowRight') return { do: 'forward', id: focused };
    return key === 'ArrowLeft' ? { do: 'back', id: focused } : null;
  }
  const small = key.toLowerCase();
  if (small === 'n') return { do: 'add' };
  if (focused === null) return null;
  if (key === 'Enter' || small === 'e') return { do: 'edit', id: focused };
  return key === 'Delete' || key === 'Backspace' ? { do: 'remove', id: focused } : null;
}

/** What it takes to go to the column beside: a command, or a closing that must be written first. `null`: there is no such column. */
export type Move = 'start' | 'close' | 'takeBack' | 'reopen';
export function moveOf(way: 'forward' | 'back', state: State): Move | null {
  if (way === 'forward') return ({ open: 'start', recovering: 'close', closed: null } as const)[state];
  return ({ open: null, recovering: 'takeBack', closed: 'reopen' } as const)[state];
}

/**
 * What it takes to lie in another column. Into `closed` from either of the others, since some are made good at the first word; from there only
 * back to recovering: what was closed once is never as if nothing had been done. `null`: it may not lie there, or lies there already.
 */
export function dropOf(from: State, to: State): Move | null {
  if (from === to) return null;
  if (to === 'closed') return 'close';
  if (to === 'open') return from === 'recovering' ? 'takeBack' : null;
  return from === 'open' ? 'start' : 'reopen';
}
