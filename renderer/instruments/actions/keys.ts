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
  /** To a field beside the drawing. */
  | { readonly do: 'edit'; readonly id: string; readonly field: 'title' | 'owner' | 'due' }
  /** To the state before or after, on the board. */
  | { readonly do: 'column'; readonly id: string; readonly by: 1 | -1 }
  | { readonly do: 'drop'; readonly id: string; readonly to: State }
  /** Among the actions of its goal. */
  | { readonly do: 'order'; readonly id: string; readonly by: 1 | -1 }
  | { readonly do: 'draw'; readonly drawing: Drawing };

export interface KeyPress {
  readonly key: string;
  readonly alt: boolean;
  /** Ctrl, or the command key. */
  readonly ctrl: boolean;
}

type Focused = { readonly kind: string; readonly id: string } | null;
const FIELDS = { enter: 'title', d: 'due', o: 'owner' } as const;

/** `focused`: the goal or action under the focus. */
export function deedOf({ key, alt, ctrl }: KeyPress, focused: Focused): Deed | null {
  const id = focused?.kind === 'action' ? focused.id : null;
  if (ctrl) return id === null || alt ? null : sideways(key, id);
  if (alt) return altDeed(key, id);
  const small = key.toLowerCase();
  if (small === 'n') return { do: 'addAction' };
  if (small === 'g') return { do: 'addGoal' };
  if (!focused) return null;
  const field = Object.hasOwn(FIELDS, small) ? FIELDS[small as keyof typeof FIELDS] : undefined;
  if (field !== undefined && (id !== null || field !== 'owner')) return { do: 'edit', id: focused.id, field };
  if (key === ' ' && id !== null) return { do: 'next', id };
  return key === 'Delete' || key === 'Backspace' ? { do: 'remove', id: focused.id } : null;
}

function sideways(key: string, id: string): Deed | null {
  if (key === 'ArrowRight') return { do: 'column', id, by: 1 };
  return key === 'ArrowLeft' ? { do: 'column', id, by: -1 } : null;
}

function altDeed(key: string, id: string | null): Deed | null {
  const drawing = DRAWINGS[Number(key) - 1];
  if (drawing) return { do: 'draw', drawing };
  if (id === null) return null;
  if (key === 'ArrowUp') return { do: 'order', id, by: -1 };
  return key === 'ArrowDown' ? { do: 'order', id, by: 1 } : null;
}

/**
 * Before which of its siblings an action is put to stand one place up or down; `null` = last, `undefined` = it stands at that end already.
 */
export function placeBefore(siblings: readonly string[], id: string, by: 1 | -1): string | null | undefined {
  const at = siblings.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= siblings.length) return undefined;
  return siblings[by === 1 ? to + 1 : to] ?? null;
}
