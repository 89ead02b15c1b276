import { shiftQuarter } from '../../base/quarter.ts';
import type { Speech } from '../contract.ts';
import type { Factor } from './factors.ts';
import type { Key } from './messages.ts';
import { inLanguage, type Both } from './questionnaire.ts';
import type { Figures, Index } from './types.ts';

export type Say = Speech<Key>;

/** Always one decimal, so that scores stand under each other; `?` = not known. The grain keeps 7.35 from falling to 7.3. */
export const scoreText = (value: number | null): string =>
  value === null ? '?' : `${value < 0 ? '−' : ''}${(Math.round(Math.abs(value) * 10 + 1e-9) / 10).toFixed(1)}`;
/** `+3.4`, `−4.0`, `±0.0`. */
export function signedText(value: number): string {
  const text = scoreText(Math.abs(value));
  return text === '0.0' ? '±0.0' : `${value > 0 ? '+' : '−'}${text}`;
}
/** Rounded up: at what is written a factor really draws level. */
export const levelText = (value: number | null): string => (value === null ? '–' : scoreText(Math.ceil(value * 10 - 1e-9) / 10));
/** Whether two scores read the same. */
export const readsSame = (a: number, b: number): boolean => scoreText(a) === scoreText(b);

export const coverageOf = ({ known, of }: Index): number => (of === 0 ? 0 : known / of);
export const coverageText = (index: Index, { format }: Pick<Say, 'format'>): string => format.percent(coverageOf(index));

export const nameOf = (factor: Factor, { t }: Pick<Say, 't'>): string => t(`name.${factor}`);
/** The name within a sentence: English begins it with a small letter there. */
export function nameWithin(factor: Factor, say: Pick<Say, 't' | 'language'>): string {
  const name = nameOf(factor, say);
  return say.language === 'en' ? `${name.slice(0, 1).toLowerCase()}${name.slice(1)}` : name;
}
export const shortOf = (factor: Factor, { t }: Pick<Say, 't'>): string => t(`short.${factor}`);

/** A question as it is spoken of; asked, a Chinese one ends in the same words every time. */
export const questionText = (text: Both, { language }: Pick<Say, 'language'>): string =>
  inLanguage(text, language)
    .replace(/，您打几分？$/u, '')
    .replace(/\?$/u, '');

/** `25Q4`, where the century is clear. */
export const shortQuarter = (quarter: string): string => quarter.slice(2);

/** "Since last quarter" only where it was the quarter before; else it is named. */
export function sinceText({ now, before }: Figures, { t, format }: Pick<Say, 't' | 'format'>): string {
  if (!now || !before) return '';
  return before.quarter === shiftQuarter(now.quarter, -1)
    ? t('head.sinceLast')
    : t('head.since', { quarter: format.quarter(before.quarter) });
}
