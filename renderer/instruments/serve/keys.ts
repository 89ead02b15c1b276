/** What a key on a row asks for. */
export type Deed = { readonly do: 'ours' | 'theirs'; readonly value: number | null } | { readonly do: 'evidence' };
export interface KeyPress {
  readonly key: string;
  /** `event.code`: with Shift a digit is another sign on every keyboard. */
  readonly code: string;
  readonly shift: boolean;
}
const DIGIT = /^(?:Digit|Numpad)([1-5])$/;

/** 1–5 our own score, with Shift what the person asked said; X not known, with Shift cannot say; E evidence. `null`: no key of ours. */
export function deedOf({ key, code, shift }: KeyPress): Deed | null {
  const whose = shift ? 'theirs' : 'ours';
  const digit = DIGIT.exec(code)?.[1];
  if (digit !== undefined) return { do: whose, value: Number(digit) };
  const small = key.toLowerCase();
  if (small === 'x') return { do: whose, value: null };
  return small === 'e' && !shift ? { do: 'evidence' } : null;
}
