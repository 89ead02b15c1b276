import type { Speech } from '../contract.ts';
import { changeText, type Change } from '../standing.ts';
import type { Figures } from './figures.ts';
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

/** How long ago the last review was. */
export const sinceText = ({ daysSince }: Pick<Figures, 'daysSince'>, { t }: Say): string =>
  daysSince === null ? t('since.never') : t('since', { count: daysSince });
