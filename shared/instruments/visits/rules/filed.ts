import { datesIn } from './days/days.ts';
import { percentIn, priceIn } from './detectors/rivalNews.ts';
import { duePlaced, withoutDates } from './detectors/thing.ts';
import type { Ground, Suggestion, Unrecognised } from './types.ts';

/** What a clause that no rule understood can be filed as by hand; `ignore`: it stays in the text and goes nowhere. */
export const FILINGS = ['promiseOurs', 'promiseTheirs', 'need', 'quote', 'rivalNews', 'ignore'] as const;
export type Filing = (typeof FILINGS)[number];

/**
 * A clause as the suggestion that a person made of it. Its words stand as they were written; a date in them counts as one the rules find.
 * @param who id of the person it is from, or of the rival; `null` = nobody in particular
 * @returns `null` where it goes nowhere: ignored, or news of no rival
 */
export function filedAs(clause: Unrecognised, as: Filing, who: string | null, ground: Ground): Suggestion | null {
  const { id, from, to, text, language } = clause;
  const place = { id, from, to, said: text };
  const dates = datesIn(text, { visit: ground.visitDay, calendar: ground.calendar });
  const due = duePlaced(dates, ground, from);
  const person = who ?? '';
  switch (as) {
    case 'promiseOurs':
      return { ...place, kind: as, words: withoutDates(text, dates) || text, due };
    case 'promiseTheirs':
      return { ...place, kind: as, words: withoutDates(text, dates) || text, person, due };
    case 'need':
    case 'quote':
      return { ...place, kind: as, words: text, person };
    case 'rivalNews':
      if (who === null) return null;
      return {
        ...place,
        kind: as,
        words: text,
        rival: who,
        product: ground.products.find((name) => name !== '' && text.includes(name)) ?? null,
        percent: percentIn(text, language),
        price: priceIn(text, language),
        when: null,
        hearsay: false,
      };
    case 'ignore':
      return null;
  }
}
