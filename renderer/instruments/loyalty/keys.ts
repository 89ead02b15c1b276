import { FACTORS, type Factor } from '@shared/instruments/loyalty/factors.ts';

/** What a key on a column asks for. */
export type Deed = { readonly do: 'select'; readonly factor: Factor } | { readonly do: 'try'; readonly by: number };
const STEP = 0.1;

/** ← → walk over the factors, ↑ ↓ try a tenth more or less on the one under the focus. `null`: no key of ours. */
export function deedOf(key: string, focused: Factor): Deed | null {
  const by = key === 'ArrowUp' ? STEP : key === 'ArrowDown' ? -STEP : 0;
  if (by !== 0) return { do: 'try', by };
  const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (way === 0) return null;
  const factor = FACTORS[FACTORS.indexOf(focused) + way];
  return { do: 'select', factor: factor ?? focused };
}

/** What a key in the questionnaire asks for. */
export type AnswerDeed =
  | { readonly do: 'score'; readonly value: number | null }
  | { readonly do: 'clear' | 'words' | 'accept' | 'undo' }
  | { readonly do: 'move'; readonly by: 1 | -1 };
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  /** In a text field only Ctrl Enter is ours. */
  readonly typing: boolean;
}

/** 0–9 as they stand, + (or =, the same key) is 10, X no experience, Delete takes the answer back, E goes to their words, Ctrl Z takes the last one back. */
export function answerDeedOf({ key, ctrl, typing }: KeyPress): AnswerDeed | null {
  if (ctrl && key === 'Enter') return { do: 'accept' };
  if (ctrl) return key.toLowerCase() === 'z' && !typing ? { do: 'undo' } : null;
  if (typing) return null;
  if (/^[0-9]$/.test(key)) return { do: 'score', value: Number(key) };
  if (key === '+' || key === '=') return { do: 'score', value: 10 };
  const small = key.toLowerCase();
  if (small === 'x') return { do: 'score', value: null };
  if (small === 'e') return { do: 'words' };
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' };
  if (key === 'ArrowDown') return { do: 'move', by: 1 };
  return key === 'ArrowUp' ? { do: 'move', by: -1 } : null;
}
