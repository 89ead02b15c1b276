import { amountToNumber, SCALE, type Amount } from '../../base/amount.ts';
import type { Audience } from '../../base/audience.ts';
import type { Speech } from '../contract.ts';
import type { Measure } from '../../scene/scene.ts';
import type { Key } from './messages.ts';
import type { Figures } from './types.ts';
import type { Triple } from './triple.ts';

/** How amounts of one proposal are written: one grain and one unit everywhere, so that what is printed can be added up. */
export interface MoneyWords {
  /** `万元`, `CNY k`, `元`, `CNY`. */
  readonly unit: string;
  /** Number only; `—` for unknown; a true minus sign. */
  readonly show: (amount: Amount | null) => string;
  /** Number with its unit: `132.6万元`, `CNY 1,326 k`. */
  readonly full: (amount: Amount) => string;
  /** The number as drawn by a chart. */
  readonly value: (amount: Amount) => number;
}

export const DASH = '—';

/** Money in the grain of `step`: whole units, or one decimal of 万 in Chinese and thousands in English. */
export function moneyWords({ format, language }: Pick<Speech, 'format' | 'language'>, step: Amount): MoneyWords {
  const large = step > SCALE;
  const zh = language !== 'en';
  const divisor = large ? (zh ? 10_000 : 1_000) : 1;
  const digits = large && zh ? 1 : 0;
  const numbers = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const value = (amount: Amount): number => amountToNumber(amount) / divisor;
  const show = (amount: Amount | null): string => (amount === null ? DASH : numbers.format(value(amount)).replace('-', '−'));
  const unit = large ? (zh ? `万${format.unit}` : `${format.unit} k`) : format.unit;
  const full = (amount: Amount): string =>
    zh ? `${show(amount)}${unit}` : large ? `${format.unit} ${show(amount)} k` : `${format.unit} ${show(amount)}`;
  return { unit, show, full, value };
}

/** Everything the parts of the paper are made with. */
export interface Making extends Speech<Key> {
  readonly f: Figures;
  readonly audience: Audience;
  readonly measure: Measure;
  readonly money: MoneyWords;
}

export const making = (f: Figures, options: Speech<Key> & { readonly audience: Audience; readonly measure: Measure }): Making => ({
  ...options,
  f,
  money: moneyWords(options, f.step),
});

/** ① … ⑳, then (21). */
export const mark = (number: number): string => (number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`);

const ZH_DIGITS = '零一二三四五六七八九十';
/** 一 … 十 in Chinese, digits beyond and in English. */
export const ordinal = (number: number, language: string): string =>
  language === 'en' || number > 10 ? String(number) : (ZH_DIGITS[number] as string);

/** `54.2～89.0`, or '' where a case is missing or both are the same. */
export function rangeWords({ t, money }: Making, { low, high }: Triple): string {
  return low === null || high === null || low === high ? '' : t('doc.rangeOf', { low: money.show(low), high: money.show(high) });
}

export const filled = (text: string | null | undefined): text is string => text !== null && text !== undefined && text.trim() !== '';
/** Lines of a text field that holds one item a line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(filled);
