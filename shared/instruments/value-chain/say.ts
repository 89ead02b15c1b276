import type { Amount } from '../../base/amount.ts';
import type { Speech } from '../contract.ts';
import { allActivities } from './figures/figures.ts';
import type { ActivityFigure, ChipFigure, Figures, QuoteFigure, RivalLane } from './figures/types.ts';
import type { Key } from './messages.ts';
import { moneyFor, type Money } from '../money.ts';

/** Small sentences that the drawing, the readings, the table and the documents share. */
export type Say = Speech<Key>;

/** Money as this map writes it: one unit, decimals enough for every amount on it. */
export function moneyOf({ currency, ...all }: Figures, language: Say['language']): Money {
  const chips = allActivities({ currency, ...all }).flatMap((activity) => activity.chips);
  const amounts = [all.inPlay.total, ...chips.flatMap((chip) => (chip.value === null ? [] : [chip.value]))];
  return moneyFor(amounts, language, currency);
}

/** `万元/年`, `¥m a year`. */
export const unitOf = (money: Money, { t }: Say): string => t(money.unit.key, { currency: money.unit.currency });

/** A percentage 0…100; `?` where it is unknown. */
export const percent = (value: number | null, { format }: Say): string =>
  value === null ? '?' : format.percent(value / 100, Number.isInteger(value) ? 0 : 1);

export const rating = (value: number | null): string => (value === null ? '?' : String(value));

export const laneName = (lane: Pick<RivalLane, 'slot' | 'name'>, { t }: Say): string => (lane.slot === 3 ? t('row.others') : lane.name);
export const nameOfRival = (figures: Figures, id: string): string =>
  allActivities(figures)
    .flatMap((activity) => activity.chips)
    .find((chip) => chip.who === id)?.whoName ?? '';

export const amountOrDash = (value: Amount | null, money: Money): string => (value === null ? '—' : money.digits(value));

export function sayActivity(activity: ActivityFigure, say: Say): string {
  const served = { served: 'say.served', unserved: 'say.unserved', unknown: 'say.unknownServed' } as const;
  return say.t('say.activity', {
    code: activity.code,
    name: activity.name,
    share: percent(activity.share.value, say),
    importance: rating(activity.importance.value),
    served: say.t(served[activity.served]),
  });
}

export function sayCertainty({ certainty, age }: Pick<ChipFigure, 'certainty' | 'age'>, { t }: Say): string {
  if (certainty === 'stale') return t('say.stale', { days: age ?? 0 });
  return t(certainty === 'confirmed' ? 'say.confirmed' : 'say.assumed');
}

export const sayChip = (chip: ChipFigure, money: Money, say: Say): string =>
  say.t('say.chip', {
    name: chip.name,
    who: chip.whoName === '' ? say.t('row.others') : chip.whoName,
    status: say.t(`status.${chip.status}`),
    value: chip.value === null ? say.t('say.noValue') : money.full(chip.value),
    certainty: sayCertainty(chip, say),
    proof: chip.proof === '' ? '' : say.t('say.proof', { proof: chip.proof }),
  });

const sayQuote = (quote: QuoteFigure, { t, format }: Say): string =>
  t('say.quote', {
    words: quote.words,
    person: quote.person,
    at: quote.at === '' ? '' : format.shortDay(quote.at),
    certainty: t(quote.status === 'confirmed' ? 'say.confirmed' : 'say.assumed'),
  }).replace(/ {2,}/g, ' ');

/** Tooltip of an activity's words: the shown quote in full, since the map may have cut it; else what would be added. */
export function sayPain(activity: ActivityFigure, say: Say): string {
  const quote = activity.quotes.find((one) => one.shown);
  return quote ? sayQuote(quote, say) : say.t('say.pain', { name: activity.name });
}

/** What the verdict of an activity says, in one or two sentences. */
export function sayVerdict(activity: ActivityFigure, figures: Figures, money: Money, { t, language }: Say): string {
  const { verdict } = activity;
  switch (verdict.kind) {
    case 'rivalLeads': {
      const rival = nameOfRival(figures, verdict.rival);
      const first = t('verdict.rivalLeads', { rival, lead: money.full(verdict.lead) });
      if (activity.proposed === 0) return first;
      const values = { rival, after: money.full(verdict.after), margin: money.full(Math.abs(verdict.margin)) };
      return `${first}${language === 'en' ? ' ' : ''}${t(verdict.margin > 0 ? 'verdict.flips' : 'verdict.misses', values)}`;
    }
    case 'weLead': {
      const rival = nameOfRival(figures, verdict.rival);
      return t('verdict.weLead', { rival, lead: money.full(verdict.lead), margin: money.full(verdict.margin) });
    }
    case 'unserved':
    case 'unknown':
    case 'alone':
    case 'tie':
      return t(`verdict.${verdict.kind}`);
  }
}

export const codesOf = (activities: readonly ActivityFigure[], { language }: Say): string =>
  activities.map((activity) => activity.code).join(language === 'en' ? ', ' : '、');
