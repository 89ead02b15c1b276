import { daysBetween } from '../../base/quarter.ts';
import type { TodayLine } from '../contract.ts';
import { PATIENCE } from './readings.ts';
import { scoreText, type Say } from './say.ts';
import type { Figures, RespondentFigure } from './types.ts';

/** Who has not answered for longer than a week, and customers whose scores are old: scores that are not asked for again age unseen. */
export function today(figures: Figures, say: Say): readonly TodayLine[] {
  return [...(figures.asked?.people ?? []).flatMap((one) => remind(one, say)), ...askAgain(figures, say)];
}

function remind({ respondent, waited }: RespondentFigure, { t, format }: Say): TodayLine[] {
  const { id, name, sent } = respondent;
  if (waited === null || sent === null || waited < PATIENCE) return [];
  return [
    {
      id: `remind-${id}`,
      group: 'overdue',
      kind: 'remind',
      text: 'today.remind',
      reason: 'today.remind.reason',
      values: { name, day: format.shortDay(sent), waited },
      figure: t('figure.days', { count: waited }),
      tone: 'late',
      days: waited - PATIENCE,
      value: null,
      action: 'today.open',
      intent: { kind: 'open', instrument: 'loyalty', id },
    },
  ];
}

function askAgain({ at, today: now, limit, asked, now: round }: Figures, { t, format }: Say): TodayLine[] {
  const days = at === null ? 0 : daysBetween(at, now);
  // a round that is out is not asked for once more
  if (at === null || days <= limit || asked?.quarter !== round?.quarter) return [];
  return [
    {
      id: 'ask-again',
      group: 'keep',
      kind: 'old',
      text: 'today.old',
      reason: 'today.old.reason',
      values: { day: format.day(at), index: scoreText(round?.index.value ?? null) },
      figure: t('figure.days', { count: days }),
      tone: 'plain',
      rank: 2,
      value: null,
      action: 'today.open',
      intent: { kind: 'open', instrument: 'loyalty' },
    },
  ];
}
