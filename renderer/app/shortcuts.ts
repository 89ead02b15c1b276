/** What a key press asks of the app. */
export type Shortcut =
  'undo' | 'redo' | 'save' | 'find' | 'help' | 'import' | 'settings' | 'print' | 'pdf' | 'export' | { readonly view: number };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/**
 * The shortcut of a key press; null for none. In a text field only those that mean nothing to it count: undo and redo stay its own.
 */
export function shortcutOf(press: KeyPress, inText: boolean): Shortcut | null {
  if (press.isComposing || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (press.key === 'F1') return 'help';
  if (!press.ctrlKey && !press.metaKey) return press.key === '?' && !inText ? 'help' : null;
  if (key === 's') return 'save';
  if (key === 'k') return 'find';
  if (key === 'i') return 'import';
  if (key === ',') return 'settings';
  if (key === 'p') return press.shiftKey ? 'pdf' : 'print';
  if (key === 'e') return 'export';
  if (inText) return null;
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  if (key === 'y') return 'redo';
  return /^[1-9]$/.test(press.key) ? { view: Number(press.key) } : null;
}

export const isText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]):not([type=radio]),textarea,[contenteditable=true]') !== null;
