import type { Speech } from '../contract.ts';
import type { Key } from './messages.ts';
import type { Closing, Complaint, Goodwill } from './model.ts';
import type { ComplaintFigure } from './types.ts';

export type Say = Speech<Key>;

export const daysText = (count: number, { t }: Pick<Say, 't'>): string => t('days', { count });
export const whoText = ({ who }: Pick<ComplaintFigure, 'who'>, { t }: Pick<Say, 't'>): string => (who === '' ? t('nobody') : who);
export const causeText = (cause: string, { t }: Pick<Say, 't'>): string => (cause === '' ? t('noCause') : cause);

/** `+1`, `0`, `−2`; `?` = not known. */
export const stepText = (value: Goodwill, { format }: Pick<Say, 'format'>): string =>
  value === null ? '?' : value > 0 ? `+${format.number(value)}` : format.number(value);

/** `+1 → −2 → −1`: before, lowest, now. */
export const goodwillText = ({ before, lowest, now }: Pick<Complaint, 'before' | 'lowest' | 'now'>, say: Pick<Say, 'format'>): string =>
  [before, lowest, now].map((one) => stepText(one, say)).join(' → ');

/** `王磊 · 11-24 带刀具到现场`: who, when, what; what is missing to say it. */
export function nextText({ complaint }: Pick<ComplaintFigure, 'complaint'>, { t, format }: Pick<Say, 't' | 'format'>): string {
  const { owner, next, nextDue } = complaint;
  const who = owner === '' ? t('noOwner') : owner;
  if (next === '') return owner === '' ? who : `${who} · ${t('noNext')}`;
  return `${who} · ${nextDue === null ? '' : `${format.shortDay(nextDue)} `}${next}`;
}

/** The customer's words in quotation marks, without the full stop before the closing one. */
export const quoted = (words: string, { t }: Pick<Say, 't'>): string => t('quoted', { words: words.replace(/[。.]$/u, '') });

/** `resolved 30 Jun, Zhou Qiming`. */
export const closingText = ({ kind, at, by }: Closing, { t, format }: Pick<Say, 't' | 'format'>): string =>
  [`${t(`kind.${kind}`)} ${format.shortDay(at)}`, ...(by === '' ? [] : [by])].join(' · ');

export const percentText = (share: number | null, { format }: Pick<Say, 'format'>): string =>
  share === null ? '?' : format.percent(share);
