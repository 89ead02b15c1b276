import type { SaidDate } from '../types.ts';
import { chineseForms } from './chinese.ts';
import { englishForms } from './english.ts';
import type { Origin } from './form.ts';

/**
 * Days and stretches of days named in a text, in their order. They count from the day of the visit, not of writing, and working days by the
 * calendar; what would have to be guessed (a yearless date over 300 days off, 30 February) has `day: null`. Past days are given as such.
 */
export function datesIn(text: string, origin: Origin): readonly SaidDate[] {
  const held = new Uint8Array(text.length);
  const found: SaidDate[] = [];
  for (const { pattern, read } of [...chineseForms, ...englishForms]) {
    for (const hit of text.matchAll(pattern)) {
      const span = { from: hit.index, to: hit.index + hit[0].length };
      if (held.subarray(span.from, span.to).includes(1)) continue;
      const said = read(hit.groups ?? {}, origin, hit[0]);
      if (said === undefined) continue;
      held.fill(1, span.from, span.to);
      const [day, last] = said === null || typeof said === 'string' ? [said, null] : said;
      found.push({ ...span, said: hit[0], day, last });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
