import type { Speech } from '../contract.ts';
import type { Key } from './messages.ts';
import type { ActionFigure, GoalFigure } from './types.ts';

export type Say = Speech<Key>;

export const listOf = (names: readonly string[], { language }: Say): string => names.join(language === 'en' ? ', ' : '、');
export const ownerOf = ({ action }: ActionFigure, { t }: Say): string => (action.owner === '' ? t('noOwner') : action.owner);

/** `12-04 剩 9 日`, `11-19 逾期 2 日`, `11-13 按期`: the day, and what it means in working days. */
export function dueText({ action, late, left }: ActionFigure, { t, format }: Say): string {
  if (action.state === 'done') return doneText(action.due, action.doneAt, late, { t, format });
  if (action.due === null) return t('noDue');
  const day = format.shortDay(action.due);
  if (late > 0) return `${day} ${t('late', { count: late })}`;
  return left === 0 ? `${day} ${t('dueToday')}` : `${day} ${t('left', { count: left ?? 0 })}`;
}

function doneText(due: string | null, doneAt: string | null, late: number, { t, format }: Pick<Say, 't' | 'format'>): string {
  const day = doneAt === null ? '' : format.shortDay(doneAt);
  if (due === null) return t('doneAt', { day });
  return late > 0 ? t('doneLate', { day, count: late }) : t('doneOnTime', { day });
}

/** How far a goal has come, in words; what is missing to say it. */
export function progressText({ goal, progress }: GoalFigure, { t, format }: Say): string {
  if (goal.measure === '' || goal.target === null) return t('noMeasure');
  if (goal.baseline === null) return t('noBaseline');
  if (progress === null) return t('progress', { share: '?' });
  return progress < 0 ? t('backwards', { share: format.percent(-progress) }) : t('progress', { share: format.percent(progress) });
}

export const numberText = (value: number | null, { format }: Say): string => (value === null ? '?' : format.number(value, 2));
