import { daysBetween } from '../../base/quarter.ts';
import type { TodayLine } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { QUARTER_DAYS, type DecisionFigure, type Figures } from './figures.ts';
import type { Say } from './say.ts';

/** Days before its date in which a review or a decision stands on Today. */
const AHEAD = 7;

/** The review that is due, and decisions of reviews that are late or fall due this week. */
export const today = (figures: Figures, say: Say, facts: Facts): readonly TodayLine[] => [
  ...reviewLine(figures, say),
  ...figures.closed.flatMap(({ decisions }) => decisions.flatMap((one) => decisionLine(one, figures, say, facts))),
];

const common = { value: null, action: 'today.look' } as const;

/** By its set day; without one, once a quarter has passed since the last. */
function reviewLine({ next, open, daysSince, today: now }: Figures, say: Say): TodayLine[] {
  if (open !== null) return [];
  const base = { ...common, id: 'review', text: 'today.review', intent: { kind: 'open', instrument: 'account-review' } } as const;
  if (next === null) {
    if (daysSince === null || daysSince <= QUARTER_DAYS) return [];
    const figure = say.t('days', { count: daysSince });
    return [
      { ...base, kind: 'old', group: 'keep', reason: 'today.old.reason', values: { count: daysSince }, figure, tone: 'plain', rank: 1 },
    ];
  }
  const days = daysBetween(now, next);
  if (days > AHEAD) return [];
  const values = { day: say.format.shortDay(next) };
  return [{ ...base, kind: 'review', reason: 'today.review.reason', values, ...place(days, say) }];
}

function decisionLine({ decision, review }: DecisionFigure, { today: now }: Figures, say: Say, facts: Facts): TodayLine[] {
  if (decision.state !== 'open' || decision.due === null) return [];
  const days = daysBetween(now, decision.due);
  if (days > AHEAD) return [];
  const owner = facts.people.find(({ name }) => name === decision.owner)?.id;
  return [
    {
      ...common,
      id: decision.id,
      kind: 'decision',
      text: 'today.decision',
      reason: 'today.decision.reason',
      values: { name: decision.text, owner: decision.owner || say.t('decision.nobody'), day: say.format.shortDay(review.at) },
      ...place(days, say),
      // a colleague's decision is the colleague's line
      ...(owner === undefined ? {} : { owner }),
      intent: { kind: 'open', instrument: 'account-review', id: decision.id },
    },
  ];
}

/** Late or due, with its number of days. */
function place(days: number, { t }: Say): Pick<TodayLine, 'group' | 'figure' | 'tone' | 'days'> {
  if (days < 0) return { group: 'overdue', figure: t('late', { count: -days }), tone: 'late', days: -days };
  return { group: 'due', figure: days === 0 ? t('due.today') : t('due', { count: days }), tone: 'plain', days };
}
