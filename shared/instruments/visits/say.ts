import type { Speech } from '../contract.ts';
import type { Key } from './messages.ts';
import type { Met, VisitFigure } from './types.ts';

export type Say = Speech<Key>;

export const namesOf = (people: readonly Pick<Met, 'name'>[], { t }: Say): string => people.map(({ name }) => name).join(t('and'));
/** `周启明 厂长、何颖 采购经理`. */
export const whomText = ({ people }: Pick<VisitFigure, 'people'>, say: Say): string =>
  people.length === 0
    ? say.t('nobodyNamed')
    : people.map(({ name, title }) => (title === null ? name : `${name} ${title}`)).join(say.t('and'));
/** What the visit is called: its aim, or that it had none. */
export const aimOf = ({ visit }: Pick<VisitFigure, 'visit'>, { t }: Say): string => visit.aim || t('noAim');

/** `还有 3 个工作日`, `逾期 1 个工作日`, `11-09 已交`. */
export function stateText({ visit, state, late, inTime }: VisitFigure, { t, format }: Say): string {
  if (state === 'cancelled') return t('state.cancelled');
  if (state === 'planned') return t('state.planned', { count: -late });
  if (state === 'overdue') return t('state.overdue', { count: late });
  if (state === 'due') return late === 0 ? t('state.dueToday') : t('state.due', { count: -late });
  const day = format.shortDay(visit.report?.at ?? visit.date);
  return t(inTime === false ? 'state.reportedLate' : 'state.reported', { day });
}
export const resultText = ({ visit, state }: VisitFigure, { t }: Say): string => {
  if (state === 'due' || state === 'overdue') return '?';
  const result = visit.report?.result;
  return result ? t(`result.${result}`) : '';
};
/** `“先把质量做好”——许文斌 总经理`. */
export const quoteText = ({ words, person }: VisitFigure['quotes'][number], say: Say): string =>
  person === null ? say.t('quote.bare', { words }) : say.t('quote.said', { words, name: whomText({ people: [person] }, say) });
/** `需求 1 · 承诺 2`. */
export function broughtText({ brought }: VisitFigure, { t }: Say): string {
  const parts = (['needs', 'rivals', 'promises'] as const)
    .filter((key) => brought[key] > 0)
    .map((key) => t(`brought.${key}`, { count: brought[key] }));
  return parts.join(' · ');
}

/** A report without the lines that are for the writer alone. */
export const openText = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();

/** `+2`, `0`, `−1`, `?`. */
export const signed = (value: number | null): string => (value === null ? '?' : value > 0 ? `+${value}` : String(value).replace('-', '−'));
