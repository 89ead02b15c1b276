import type { Format } from '@shared/i18n/format.ts';
import { localDay } from '../workspace/browser.ts';

/** An instant as day and time where the person is. */
export function momentText(instant: string, format: Format): string {
  const date = new Date(instant);
  const time = `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
  return `${format.day(localDay(date))} ${time}`;
}
