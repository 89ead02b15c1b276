import type { Speech } from '../contract.ts';
import type { Key } from './messages.ts';
import type { CellFigure, PersonRow, Share } from './types.ts';

export type Say = Speech<Key>;

export const indexText = ({ value }: Share, { format }: Say): string => (value === null ? '?' : format.number(value, 0));
/** `14 天`, `没定`. */
export const cadenceText = ({ cadence }: PersonRow, { t }: Say): string => (cadence === null ? t('unset') : t('days', { count: cadence }));
/** `66 天前，超 36 天`. */
export function lastText({ days, over }: PersonRow, { t }: Say): string {
  if (days === null) return t('never');
  const ago = t('ago', { count: days });
  return over !== null && over > 0 ? `${ago}${t('comma')}${t('over', { count: over })}` : ago;
}
export function cellText({ cell, overdue }: CellFigure, { t }: Say): string {
  if (cell === null) return t('cell.none');
  return overdue ? t('cell.overdue') : t(`cell.${cell.state}`);
}
