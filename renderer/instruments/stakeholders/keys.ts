import { ROLES, type DecisionRole, type PersonFields } from '@shared/instruments/stakeholders/model.ts';
import type { PersonFigure } from '@shared/instruments/stakeholders/types.ts';

/** What a key on the drawing asks for. */
export type Deed =
  | { readonly do: 'add'; readonly boss: string | null }
  | { readonly do: 'edit'; readonly person: string; readonly fields: PersonFields }
  | { readonly do: 'fold' | 'remove' | 'step'; readonly person: string };

export interface KeyPress {
  /** `event.key`. */
  readonly key: string;
  /** `event.code`: what a digit is with Alt differs between keyboards. */
  readonly code: string;
  readonly alt: boolean;
  readonly shift: boolean;
}

const DIGIT = /^(?:Digit|Numpad)(\d)$/;

/**
 * N adds below, Shift+N beside; 0–3 the tie, with Shift the wanted one; Alt+1–5 influence; + and − attitude; R the next role; C opens and
 * shuts a branch; Space the next step; Delete removes. `null`: no key of ours.
 */
export function deedOf({ key, code, alt, shift }: KeyPress, one: PersonFigure | null): Deed | null {
  const small = key.toLowerCase();
  if (small === 'n' && !alt) return { do: 'add', boss: shift ? (one?.boss ?? null) : (one?.person.id ?? null) };
  if (!one) return null;
  const person = one.person.id;
  const digit = Number(DIGIT.exec(code)?.[1] ?? Number.NaN);
  if (alt) return digit >= 1 && digit <= 5 ? { do: 'edit', person, fields: { influence: digit } } : null;
  if (digit >= 0 && digit <= 3) return { do: 'edit', person, fields: shift ? { tieWanted: digit } : { tie: digit } };
  if (key === '+' || key === '=') return { do: 'edit', person, fields: { attitude: moved(one.person.attitude, 1) } };
  if (key === '-' || key === '−') return { do: 'edit', person, fields: { attitude: moved(one.person.attitude, -1) } };
  if (small === 'r') return { do: 'edit', person, fields: { role: nextRole(one.person.role) } };
  if (small === 'c') return { do: 'fold', person };
  if (key === ' ') return { do: 'step', person };
  return key === 'Delete' || key === 'Backspace' ? { do: 'remove', person } : null;
}

/** What was not known begins in the middle. */
const moved = (attitude: number | null, by: number): number => (attitude === null ? 0 : Math.max(-2, Math.min(2, attitude + by)));

/** After the last role comes "not known", then the first again. */
export const nextRole = (role: DecisionRole | null): DecisionRole | null =>
  role === null ? ROLES[0] : (ROLES[ROLES.indexOf(role) + 1] ?? null);
