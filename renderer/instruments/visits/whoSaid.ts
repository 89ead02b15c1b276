import type { Filed } from '@shared/instruments/visits/model.ts';
import type { Unrecognised } from '@shared/instruments/visits/rules/types.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import type { InstrumentViewProps } from '../contract.ts';
import { everybody } from './people.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}
type View = Pick<InstrumentViewProps, 'facts'>;
/** As many as there are digits. */
const MOST = 9;

/** From whom something that is filed can be: those who were met first, then the others; of news the rivals. Empty where nobody is asked. */
export function choicesOf(as: Filed['as'], { people }: VisitFigure, view: View): readonly Choice[] {
  if (as === 'ignore' || as === 'promiseOurs') return [];
  if (as === 'rivalNews') return view.facts.rivals.slice(0, MOST);
  const met = people.map(({ id, name }) => ({ id, name }));
  return [...met, ...everybody(view).filter(({ id }) => !met.some((one) => one.id === id))].slice(0, MOST);
}

/**
 * What a clause is filed as by a key; the same key again takes it back (`null`). From whom: who is named in it, else the only one there could
 * be; else nobody until somebody is chosen.
 */
export function refiled(before: Filed | undefined, as: Filed['as'], { text }: Unrecognised, visit: VisitFigure, view: View): Filed | null {
  if (before?.as === as) return null;
  const choices = choicesOf(as, visit, view);
  const named = choices.filter(({ name }) => text.includes(name));
  const only = as === 'rivalNews' ? choices : visit.people;
  const [who] = named.length === 1 ? named : only.length === 1 && choices.length > 0 ? only : [];
  return { as, who: who?.id ?? null };
}
