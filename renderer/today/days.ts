import { shiftDay } from '@shared/base/quarter.ts';

/** Monday of the next week: 0 is Sunday in JavaScript's count. */
export function nextMonday(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return shiftDay(today, (8 - weekday) % 7 || 7);
}

export type Snooze = 'tomorrow' | 'monday' | 'month' | 'change';
/** Until when a line is put off; `null` = until it changes. */
export function untilOf(snooze: Snooze, today: string): string | null {
  if (snooze === 'tomorrow') return shiftDay(today, 1);
  if (snooze === 'monday') return nextMonday(today);
  return snooze === 'month' ? shiftDay(today, 30) : null;
}
