import { byDay } from '../../base/quarter.ts';
import type { Facts, Opening } from '../facts.ts';
import type { Figures, PromiseFigure, VisitFigure } from './types.ts';

/** What to bring along to a visit: what is still owed on either side, and what the customer needs. */
export interface Bring {
  /** Open promises: those of the people met and ours first, then by their day. */
  readonly promises: readonly PromiseFigure[];
  /** Needs and pains: those in the words of the people met first; `answers` names the offers and actions that answer one. */
  readonly needs: readonly { readonly opening: Opening; readonly theirs: boolean; readonly answers: readonly string[] }[];
}

/** Gathers what a planned visit is prepared with. */
export function bringAlong({ promises }: Pick<Figures, 'promises'>, { people }: Pick<VisitFigure, 'people'>, facts: Facts): Bring {
  /** Needs name their person with the title behind it. */
  const isMet = (text: string | null | undefined): boolean => people.some(({ name }) => (text ?? '').includes(name));
  const isFar = ({ ours, action }: PromiseFigure): number => (ours || isMet(action.owner) ? 0 : 1);
  const answering = [...facts.plan.offers, ...facts.plan.actions];
  return {
    promises: promises.filter(({ kept }) => kept === null).toSorted((a, b) => isFar(a) - isFar(b) || byDay(a.action.due, b.action.due)),
    needs: facts.openings
      .filter(({ kind }) => kind !== 'offer')
      .map((opening) => ({
        opening,
        theirs: isMet(opening.person),
        answers: answering.filter(({ answers }) => answers.includes(opening.id)).map(({ title }) => title),
      }))
      .toSorted((a, b) => Number(b.theirs) - Number(a.theirs)),
  };
}
