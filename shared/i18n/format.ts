import { amountToNumber, type Amount } from '../base/amount.ts';
import type { Language } from './translate.ts';

/** Numbers, money, shares, days and quarters in the manner of one language. All through Intl; made once per language and currency. */
export interface Format {
  readonly language: Language;
  readonly currency: string;
  /** Plain number with grouping, at most `digits` decimals (default 0). */
  number(value: number, digits?: number): string;
  /** Share 0…1 as a percentage with `digits` decimals (default 0). */
  percent(share: number, digits?: number): string;
  /** Amount with grouping and two decimals at most, no symbol: `1,265,793.04`. */
  amount(value: Amount): string;
  /** Amount with currency symbol. */
  money(value: Amount): string;
  /** Short amount, three significant digits: `127万` / `1.27M`. No symbol. */
  short(value: Amount): string;
  /** Name of the currency's unit in words for axis titles: `美元`, `US$`. */
  readonly unit: string;
  /** `2026年11月23日` / `23 November 2026`. */
  day(day: string): string;
  /** `11-23` / `23 Nov` when the year is clear. */
  shortDay(day: string): string;
  /** `周三` / `Wed`. */
  weekday(day: string): string;
  /** `10月` / `Oct`. */
  month(day: string): string;
  /** `2026年第4季度` / `2026 Q4`. */
  quarter(quarter: string): string;
  /** Collation that sorts Chinese by pinyin. */
  compare(a: string, b: string): number;
}

/** Made once each: what Intl builds for one language takes about a millisecond. */
const made = new Map<string, Format>();

/** The manner of a language and a currency (ISO 4217). The same every time it is asked for. */
export function makeFormat(language: Language, currency: string): Format {
  const key = `${language} ${currency}`;
  const known = made.get(key) ?? newFormat(language, currency);
  made.set(key, known);
  return known;
}

function newFormat(language: Language, currency: string): Format {
  const numbers = new Map<number, Intl.NumberFormat>();
  const percents = new Map<number, Intl.NumberFormat>();
  const cached = (cache: Map<number, Intl.NumberFormat>, digits: number, style: 'decimal' | 'percent'): Intl.NumberFormat => {
    let found = cache.get(digits);
    if (!found)
      cache.set(
        digits,
        (found = new Intl.NumberFormat(language, {
          style,
          maximumFractionDigits: digits,
          minimumFractionDigits: style === 'percent' ? digits : 0,
        })),
      );
    return found;
  };
  const locale = language === 'en' ? 'en-GB' : language;
  const money = new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 });
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const part = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const [weekday, month, dayAndMonth] = [part({ weekday: 'short' }), part({ month: 'short' }), part({ day: 'numeric', month: 'short' })];
  const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
  const collator = new Intl.Collator(language === 'en' ? 'en' : 'zh-CN', { numeric: true });
  const minus = (text: string): string => text.replace('-', '−');
  return {
    language,
    currency,
    number: (value, digits = 0) => minus(cached(numbers, digits, 'decimal').format(value)),
    percent: (share, digits = 0) => minus(cached(percents, digits, 'percent').format(share)),
    amount: (value) => minus(cached(numbers, 2, 'decimal').format(amountToNumber(value))),
    money: (value) => minus(money.format(amountToNumber(value))),
    short: (value) => minus(short.format(amountToNumber(value))),
    unit: unitName(language, currency, names),
    day: (day) => long.format(at(day)),
    shortDay: (day) => (language === 'en' ? dayAndMonth.format(at(day)) : day.slice(5)),
    weekday: (day) => weekday.format(at(day)),
    month: (day) => month.format(at(day)),
    quarter: (quarter) => (language === 'en' ? `${quarter.slice(0, 4)} Q${quarter[5]}` : `${quarter.slice(0, 4)}年第${quarter[5]}季度`),
    compare: (a, b) => collator.compare(a, b),
  };
}

function unitName(language: Language, currency: string, names: Intl.DisplayNames): string {
  if (currency === 'CNY') return language === 'en' ? 'CNY' : '元';
  return language === 'en' ? currency : (names.of(currency) ?? currency);
}
