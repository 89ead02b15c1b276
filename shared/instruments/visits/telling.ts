import { byDay } from '../../base/quarter.ts';
import type { Facts } from '../facts.ts';
import type { VisitFigure } from './types.ts';

/** A message that somebody met was to hear: whether it was said, or has been understood by now, is asked and never guessed. */
export interface Telling {
  readonly kind: 'told';
  /** Of this question, as a suggestion has one. */
  readonly id: string;
  /** The message. */
  readonly words: string;
  readonly message: string;
  readonly person: string;
  /** What saying yes makes of it. */
  readonly state: 'delivered' | 'understood';
  /** Until when it is to be told, or the day it was told; `null` = no day. */
  readonly day: string | null;
}

/** Questions at a visit; more would be read by nobody. */
const MOST = 8;

/** What those who are met are still to hear, the earliest day first; then what they have heard and may not have understood. */
export function tellingsOf({ people }: Pick<VisitFigure, 'people'>, { plan }: Facts): readonly Telling[] {
  const met = new Set(people.map(({ id }) => id));
  return plan.messages
    .filter(({ person, state }) => met.has(person) && state !== 'understood')
    .toSorted((a, b) => rank(a.state) - rank(b.state) || byDay(a.due, b.due))
    .slice(0, MOST)
    .map(({ message, title, person, state, due, at }) => ({
      kind: 'told',
      id: `told@${message}@${person}@${state}`,
      words: title,
      message,
      person,
      state: state === 'planned' ? 'delivered' : 'understood',
      day: state === 'planned' ? due : at,
    }));
}
const rank = (state: 'planned' | 'delivered' | 'understood'): number => (state === 'planned' ? 0 : 1);
