import { daysBetween } from '../../base/quarter.ts';
import type { TodayLine } from '../contract.ts';
import type { Say } from './say.ts';
import type { Figures, PersonRow } from './types.ts';

/** Influence from which an agreed contact that was missed stands on Today. */
const STRONG = 4;

/** Strong people not met as agreed, and what should have been told by now. */
export function today(figures: Figures, say: Say): readonly TodayLine[] {
  return figures.people.flatMap((person) => [...contactLine(person, say), ...messageLines(person, figures, say)]);
}

const look = (person: PersonRow) => ({
  value: null,
  action: 'today.look',
  intent: { kind: 'open' as const, instrument: 'three-basics', id: person.id },
});

function contactLine(person: PersonRow, say: Say): TodayLine[] {
  if (person.kept !== false || person.days === null || (person.influence ?? 0) < STRONG) return [];
  return [
    {
      ...look(person),
      id: `${person.id} contact`,
      group: 'keep',
      kind: 'contact',
      rank: 1,
      text: 'today.contact',
      reason: 'today.contact.reason',
      values: { name: person.name, days: person.days, cadence: person.cadence ?? 0 },
      figure: say.t('over', { count: person.over ?? 0 }),
      tone: 'plain',
    },
  ];
}

function messageLines(person: PersonRow, { today: now }: Figures, say: Say): TodayLine[] {
  return person.cells
    .filter(({ overdue }) => overdue)
    .map(({ message, cell }) => {
      const days = daysBetween(cell?.due ?? now, now);
      return {
        ...look(person),
        id: `${person.id} ${message.id}`,
        group: 'overdue' as const,
        kind: 'message',
        text: 'today.message',
        reason: 'today.message.reason',
        values: { name: person.name, title: message.title, day: say.format.shortDay(cell?.due ?? now) },
        figure: say.t('late', { count: days }),
        tone: 'late' as const,
        days,
      };
    });
}
