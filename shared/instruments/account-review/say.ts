import type { Speech } from '../contract.ts';
import { changeText, type Change } from '../standing.ts';
import type { DecisionFigure, Figures } from './figures.ts';
import type { Key } from './messages.ts';

export type Say = Speech<Key>;

/** `name before → after`. */
export const movedText = (change: Change, { t, format }: Say): string =>
  t('moved', { name: t(change.name), change: changeText(change, format) });

/** The first changes in one line, as many as a sentence bears. */
export const movedList = (changes: readonly Change[], say: Say): string =>
  changes
    .slice(0, 3)
    .map((one) => movedText(one, say))
    .join(say.t('and'));

/** Done, open with its day, late, or dropped and why. */
export function stateText({ decision, late }: Pick<DecisionFigure, 'decision' | 'late'>, { t, format }: Say): string {
  const { state, why, due } = decision;
  if (state !== 'open') return why === '' ? t(`state.${state}`) : t(`state.${state}.why`, { why });
  if (late > 0) return t('late', { count: late });
  return due === null ? t('state.open') : t('state.open.due', { day: format.shortDay(due) });
}

/** Owner, then what became of it. */
export const fateText = (one: Pick<DecisionFigure, 'decision' | 'late'>, say: Say): string =>
  [one.decision.owner || say.t('nobody'), stateText(one, say)].join(' · ');

/** How long ago the last review was. */
export const sinceText = ({ daysSince }: Pick<Figures, 'daysSince'>, { t }: Say): string =>
  daysSince === null ? t('since.never') : t('since', { count: daysSince });
