import type { Amount } from '../../base/amount.ts';
import type { Speech } from '../contract.ts';
import { moneyFor, type Money } from '../money.ts';
import type { Key } from './messages.ts';
import { US } from './model.ts';
import { BEST, type BenefitFigure, type Comparison, type Figures, type RatingFigure, type RivalColumn } from './types.ts';

/** Small sentences that the drawing, the readings, the table and the documents share. */
export type Say = Speech<Key>;

/** Money as this comparison writes it: one unit, decimals enough for every amount in it. */
export function moneyOf(figures: Figures, language: Say['language']): Money {
  const { parts, rest, total } = figures.wallet;
  const offers = comparisonOf(figures, BEST).rows.flatMap(({ offer }) => offer?.value ?? []);
  const amounts: Amount[] = [
    ...parts.map(({ value }) => value),
    ...(rest === null ? [] : [rest]),
    ...(total ? [total.value] : []),
    ...offers,
  ];
  return moneyFor(amounts.map(Math.abs), language, figures.currency);
}

export const comparisonOf = (figures: Figures, against: string): Comparison =>
  figures.against[against] ?? (figures.against[BEST] as Comparison);

/** One decimal, as the formulas are written. */
export const tenth = (value: number, { format }: Say): string => {
  const rounded = Math.round(value * 10) / 10;
  return Number.isInteger(rounded) ? `${format.number(rounded)}.0` : format.number(rounded, 1);
};
/** With its sign; `±0.0` where it rounds to nothing. */
export const signed = (value: number, say: Say): string => {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded > 0 ? '+' : rounded < 0 ? '' : '±'}${tenth(rounded, say)}`;
};
export const scoreOf = (value: number | null, { format }: Say): string => (value === null ? '?' : format.number(value, 1));

export const rivalOf = (figures: Figures, id: string): RivalColumn | undefined => figures.rivals.find((one) => one.id === id);
export const nameOf = (figures: Figures, who: string, { t }: Say): string => (who === US ? t('us') : (rivalOf(figures, who)?.name ?? ''));

/** What a rating says in full: who, how many points, how sure, and what proves it. */
export function sayRating(name: string, rating: RatingFigure, figures: Figures, say: Say): string {
  const who = nameOf(figures, rating.who, say);
  if (!rating.offers) return say.t('say.none', { who, name });
  if (rating.value === null) return say.t('say.unrated', { who, name });
  const proof = [rating.proof, rating.by ?? ''].filter((part) => part !== '').join(' · ');
  return say.t('say.rating', {
    who,
    name,
    value: scoreOf(rating.value, say),
    certainty: say.t(`say.${rating.certainty}`),
    proof: proof === '' ? '' : say.t('say.proof', { proof }),
  });
}

export const sayBenefit = (one: BenefitFigure, say: Say): string =>
  say.t('say.benefit', {
    name: one.name,
    importance: scoreOf(one.importance.value, say),
    ours: scoreOf(one.ours.value, say),
    theirs: scoreOf(one.best?.value ?? null, say),
    cls: say.t(`class.${one.cls ?? 'unknown'}`),
  });

export const listOf = (names: readonly string[], { language }: Say): string => names.join(language === 'en' ? ', ' : '、');
