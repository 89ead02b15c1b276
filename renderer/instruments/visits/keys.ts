import { FILINGS, type Filing } from '@shared/instruments/visits/rules/filed.ts';

/** What a key on the drawing asks for. */
export type Deed = { readonly do: 'plan' } | { readonly do: 'report' | 'remove'; readonly visit: string };

/** N plans a visit, R writes the report of the one under the focus (or the oldest that is owed), Delete removes. `null`: no key of ours. */
export function deedOf(key: string, focused: string | null, owed: string | null): Deed | null {
  const small = key.toLowerCase();
  if (small === 'n') return { do: 'plan' };
  const visit = focused ?? owed;
  if (small === 'r' && visit !== null) return { do: 'report', visit };
  return focused !== null && (key === 'Delete' || key === 'Backspace') ? { do: 'remove', visit: focused } : null;
}

/** What a key on the list of suggestions asks for. */
export type Verdict = 'take' | 'drop' | 'edit' | 'show' | 'up' | 'down';
const VERDICTS: Readonly<Record<string, Verdict>> = {
  Enter: 'take',
  x: 'drop',
  X: 'drop',
  e: 'edit',
  E: 'edit',
  ' ': 'show',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
export const verdictOf = (key: string): Verdict | null => VERDICTS[key] ?? null;

/** What a key on a clause that was not understood files it as; the letter stands on its button. */
export const FILING_KEYS: Readonly<Record<Filing, string>> = {
  promiseOurs: 'P',
  promiseTheirs: 'T',
  need: 'N',
  quote: 'W',
  rivalNews: 'R',
  ignore: 'X',
};
export const filingOf = (key: string): Filing | null => FILINGS.find((one) => FILING_KEYS[one] === key.toUpperCase()) ?? null;
/** 1 to 9 choose from whom; `null`: no such key, or nobody there. */
export const whoOf = (key: string, all: readonly { readonly id: string }[]): string | null =>
  /^[1-9]$/.test(key) ? (all[Number(key) - 1]?.id ?? null) : null;

export type Decision = 'take' | 'drop';
/** After a decision the next open one is at hand: the first behind it, else the first of all; the same where none is open. */
export function nextOpen(ids: readonly string[], decided: { readonly has: (id: string) => boolean }, at: string): string {
  const place = ids.indexOf(at);
  const open = (id: string): boolean => id !== at && !decided.has(id);
  return ids.slice(place + 1).find(open) ?? ids.find(open) ?? at;
}
