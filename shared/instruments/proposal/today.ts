import { daysBetween } from '../../base/quarter.ts';
import type { Speech, TodayLine } from '../contract.ts';
import type { Key } from './messages.ts';
import type { Figures } from './types.ts';

/** Days before its date in which a line is due. */
const AHEAD = 7;

/** The decision that was asked for, and an offer whose time runs out. Nothing while there is no offer. */
export function today(figures: Figures, { t, format }: Speech<Key>): readonly TodayLine[] {
  const { head, offers } = figures;
  if (offers.length === 0) return [];
  const line = (kind: 'ask' | 'valid', day: string | null): TodayLine[] => {
    if (day === null) return [];
    const days = daysBetween(figures.today, day);
    if (days > AHEAD) return [];
    const late = days < 0;
    return [
      {
        id: kind,
        group: late ? 'overdue' : 'due',
        kind,
        text: `today.${kind}`,
        reason: late ? `today.${kind}.late` : `today.${kind}.reason`,
        values: { day: format.shortDay(day) },
        figure: t(late ? 'today.daysLate' : 'today.daysLeft', { count: Math.abs(days) }),
        tone: late ? 'late' : 'plain',
        days: Math.abs(days),
        value: null,
        action: `today.${kind}.action`,
        intent: { kind: 'open', instrument: 'proposal' },
      },
    ];
  };
  return [...line('ask', head.askDate), ...line('valid', head.validUntil)];
}
