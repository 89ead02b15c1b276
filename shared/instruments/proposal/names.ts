import type { Opening } from '../facts.ts';
import type { OfferFigures } from './types.ts';
import type { Making } from './words.ts';

/** Short words for what an offer answers: titles of the openings. */
export const answersOf = (answers: readonly Opening[], join: string): string =>
  answers.map((one) => one.title.replace(/[。.]$/, '')).join(join);

/** What an offer is called: its name, its line, else what it answers. */
export const nameOf = ({ t }: Making, { offer, answers }: OfferFigures): string =>
  offer.title || offer.headline || answersOf(answers, t('doc.join')) || t('doc.offers');
