import type { SaidDate } from '@shared/instruments/visits/rules/types.ts';
import { signed } from '@shared/instruments/visits/say.ts';
import type { VisitFigure } from '@shared/instruments/visits/types.ts';
import type { Translate } from '@shared/i18n/translate.ts';
import type { viewMessages } from './messages.ts';
import type { Session } from './session.ts';
import type { Asked } from './taking.ts';

type T = Translate<keyof (typeof viewMessages)['en'] & string>;

/** What stands behind a suggestion: who, by when and how that was counted, before and after. */
export function detailOf(one: Asked, { visit }: VisitFigure, { view, say, figures }: Session, t: T): string {
  const { facts } = view;
  const day = (date: string): string => `${say.format.shortDay(date)} ${say.format.weekday(date)}`;
  const named = (id: string): string =>
    facts.plan.people.find((each) => each.id === id)?.name ?? facts.customer?.contacts.find((each) => each.id === id)?.name ?? '';
  const due = (date: SaidDate | null): readonly string[] => {
    if (date === null) return [t('detail.noDate')];
    if (date.day === null) return [t('detail.guess', { said: date.said })];
    const parts = [t('detail.due', { day: day(date.day) }), t('detail.from', { said: date.said, visit: say.format.shortDay(visit.date) })];
    return date.day < figures.today ? [...parts, t('detail.past')] : parts;
  };
  const partsOf = (): readonly string[] => {
    switch (one.kind) {
      case 'promiseOurs':
        return due(one.due);
      case 'promiseTheirs':
        return [named(one.person), ...due(one.due)];
      case 'need':
      case 'quote':
        return [named(one.person)];
      case 'rivalNews':
        return [
          facts.rivals.find(({ id }) => id === one.rival)?.name ?? '',
          one.product ?? '',
          one.percent ?? '',
          one.price ?? '',
          one.hearsay ? t('detail.hearsay') : '',
          one.when?.day
            ? [one.when.day, one.when.last]
                .filter((each) => each !== null)
                .map((each) => say.format.shortDay(each))
                .join(' – ')
            : '',
        ];
      case 'attitude': {
        const before = facts.plan.people.find(({ id }) => id === one.person)?.attitude ?? null;
        const after = Math.max(-2, Math.min(2, (before ?? 0) + one.step));
        return [named(one.person), t('detail.step', { from: signed(before), to: signed(after) })];
      }
      case 'newPerson':
        return [];
      case 'keyDate':
        return due(one.date);
      case 'measure': {
        const goal = facts.plan.goals.find(({ id }) => id === one.goal);
        return [t('detail.measure', { goal: goal?.title ?? '', from: goal?.now ?? '?', to: one.value })];
      }
      case 'told': {
        const when = one.day === null ? '' : say.format.shortDay(one.day);
        if (one.state === 'understood') return [named(one.person), t('detail.understood', { day: when })];
        return [named(one.person), t('detail.told'), when === '' ? '' : t('detail.due', { day: when })];
      }
      case 'nextVisit': {
        const merged = figures.planned.find((each) => each.visit.date === one.date.day);
        return [...one.people.map(named), ...due(one.date), ...(merged ? [t('detail.merge', { day: day(merged.visit.date) })] : [])];
      }
    }
  };
  return partsOf()
    .filter((part) => part !== '')
    .join(' · ');
}
