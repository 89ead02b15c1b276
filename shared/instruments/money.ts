import { amountToNumber, SCALE, type Amount } from '../base/amount.ts';
import type { Language } from '../i18n/translate.ts';

/** How the amounts of one drawing read: all in the same unit with the same decimals, so that sums on the drawing tie. */
export interface Money {
  /** Digits only: `168`, `1.68`. */
  readonly digits: (value: Amount) => string;
  /** With its unit, for sentences: `168 万元`, `¥1.68m`. */
  readonly full: (value: Amount) => string;
  /** Power of ten of the unit, for typed numbers. */
  readonly factor: number;
  /** Message key of the unit's name and its values. */
  readonly unit: { readonly key: 'unit.wan' | 'unit.yi' | 'unit.thousand' | 'unit.million' | 'unit.one'; readonly currency: string };
}

interface Step {
  readonly key: Money['unit']['key'];
  readonly factor: number;
  readonly digits: number;
  readonly suffix: string;
}
const STEPS: Readonly<Record<Language, readonly (Step & { readonly from: number })[]>> = {
  'zh-CN': [
    { from: 1e9, key: 'unit.yi', factor: 1e8, digits: 2, suffix: '亿' },
    { from: 1e5, key: 'unit.wan', factor: 1e4, digits: 1, suffix: '万' },
    { from: 0, key: 'unit.one', factor: 1, digits: 0, suffix: '' },
  ],
  en: [
    { from: 1e6, key: 'unit.million', factor: 1e6, digits: 2, suffix: 'm' },
    { from: 1e4, key: 'unit.thousand', factor: 1e3, digits: 1, suffix: 'k' },
    { from: 0, key: 'unit.one', factor: 1, digits: 0, suffix: '' },
  ],
};

/**
 * The unit is chosen by the largest amount, the decimals by what it takes to write every amount exactly, within what the unit allows
 * (万 one, m two). Only the display rounds.
 */
export function moneyFor(amounts: readonly Amount[], language: Language, currency: string): Money {
  const largest = amountToNumber(Math.max(0, ...amounts));
  const step = STEPS[language].find((one) => largest >= one.from) ?? STEPS[language][2]!;
  const digits = neededDigits(amounts, step);
  const least = language === 'en' ? digits : 0;
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: digits });
  const symbol = currencyWord(language, currency);
  const write = (value: Amount): string => format.format(amountToNumber(value) / step.factor).replace('-', '−');
  return {
    digits: write,
    full: (value) => (language === 'en' ? `${symbol}${write(value)}${step.suffix}` : `${write(value)} ${step.suffix}${symbol}`),
    factor: step.factor,
    unit: { key: step.key, currency: symbol },
  };
}

function neededDigits(amounts: readonly Amount[], step: Step): number {
  for (let digits = 0; digits < step.digits; digits++) {
    const unit = (step.factor * SCALE) / 10 ** digits;
    if (amounts.every((value) => value % unit === 0)) return digits;
  }
  return step.digits;
}

/** `元` and `¥`, `美元` and `$`: a word in Chinese, a sign in English. */
function currencyWord(language: Language, currency: string): string {
  if (language === 'zh-CN' && currency === 'CNY') return '元';
  const currencyDisplay = language === 'en' ? 'narrowSymbol' : 'name';
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
