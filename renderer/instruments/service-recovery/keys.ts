import type { State } from '@shared/instruments/service-recovery/state.ts';

/** What a key on the drawing asks for. */
export type Deed = { readonly do: 'add' } | { readonly do: 'edit' | 'forward' | 'back' | 'remove'; readonly id: string };

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
