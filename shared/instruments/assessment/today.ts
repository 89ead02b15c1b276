import { daysBetween } from '../../base/quarter.ts';
import type { TodayLine } from '../contract.ts';
import type { CommonSpeech } from './words.ts';
import type { Figures } from './types.ts';

/** Days before a quarter ends in which the assessment reminds of itself. */
const REMIND = 14;
/** Days before its date in which a promise stands on Today. */
const AHEAD = 7;

/** Lines for Today of one's own assessment: promises that fall due, the assessment itself, and one that was left open. */
export function todayLines(instrument: string, figures: Figures, speech: CommonSpeech): readonly TodayLine[] {
  if (!figures.own || figures.left) return [];
  return [...promiseLines(instrument, figures, speech), ...assessLines(instrument, figures, speech)];
}

const common = (figures: Figures, instrument: string) => ({
  value: null,
  owner: figures.person,
  action: 'today.open',
  intent: { kind: 'open' as const, instrument, customer: figures.person },
});

/** Promises of the last answered quarter on which nothing was said yet. */
function promiseLines(instrument: string, figures: Figures, { format }: CommonSpeech): TodayLine[] {
  const { today, quarters } = figures;
  const now = quarters.at(-1);
  const made = quarters.find(({ quarter }) => quarter === now?.previous);
  return (now?.lookBack ?? [])
    .filter(({ kept }) => kept === null)
    .flatMap(({ promise }) => {
      const days = daysBetween(today, promise.due);
      if (days > AHEAD) return [];
      return [
        {
          ...common(figures, instrument),
          id: `promise:${promise.id}`,
          group: days < 0 ? ('overdue' as const) : ('due' as const),
          kind: 'promise',
          text: 'today.promise',
          reason: 'today.promise.reason',
          values: { action: promise.action, keptIf: promise.keptIf, quarter: made ? format.quarter(made.quarter) : '' },
          figure: format.shortDay(promise.due),
          tone: days < 0 ? ('late' as const) : ('plain' as const),
          days: Math.abs(days),
        },
      ];
    });
}

function assessLines(instrument: string, figures: Figures, { t, format }: CommonSpeech): TodayLine[] {
  const { quarters, daysLeft, now } = figures;
  const late = quarters.filter((one) => one.state === 'late' && one.answered > 0).at(-1);
  const current = quarters.find(({ quarter }) => quarter === now);
  const line = (quarter: string, isLate: boolean): TodayLine => ({
    ...common(figures, instrument),
    id: `assess:${quarter}`,
    group: isLate ? 'overdue' : 'due',
    kind: 'assess',
    text: isLate ? 'today.assess.late' : 'today.assess',
    reason: isLate ? 'today.assess.lateReason' : daysLeft === 0 ? 'today.assess.last' : 'today.assess.reason',
    values: { quarter: format.quarter(quarter), count: daysLeft },
    figure: isLate ? '' : daysLeft === 0 ? t('today.assess.figureLast') : t('today.assess.figure', { count: daysLeft }),
    tone: isLate ? 'late' : 'plain',
    days: isLate ? 0 : daysLeft,
  });
  return [
    ...(late ? [line(late.quarter, true)] : []),
    ...(current && current.state === 'open' && daysLeft <= REMIND ? [line(now, false)] : []),
  ];
}
