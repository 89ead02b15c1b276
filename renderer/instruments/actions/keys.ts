import type { State } from '@shared/instruments/actions/model.ts';

export type Drawing = 'list' | 'board' | 'timeline';
export const DRAWINGS: readonly Drawing[] = ['list', 'board', 'timeline'];
const NEXT: Readonly<Record<State, State>> = { open: 'doing', doing: 'waiting', waiting: 'done', done: 'open' };
export const nextState = (state: State): State => NEXT[state];

/** What a key on the drawing asks for. */
export type Deed =
  | { readonly do: 'addAction' }
  | { readonly do: 'addGoal' }
  | { readonly do: 'next' | 'remove'; readonly id: string }
  | { readonly do: 'draw'; readonly drawing: Drawing };

export interface KeyPress {
  readonly key: string;
  readonly alt: boolean;
}

/** `focused`: the goal or action under the focus. */
export function deedOf({ key, alt }: KeyPress, focused: { readonly kind: string; readonly id: string } | null): Deed | null {
  const drawing = alt ? DRAWINGS[Number(key) - 1] : undefined;
  if (drawing) return { do: 'draw', drawing };
  if (alt) return null;
  const small = key.toLowerCase();
  if (small === 'n') return { do: 'addAction' };
  if (small === 'g') return { do: 'addGoal' };
  if (!focused) return null;
  if (key === ' ' && focused.kind === 'action') return { do: 'next', id: focused.id };
  return key === 'Delete' || key === 'Backspace' ? { do: 'remove', id: focused.id } : null;
}
