import type { Language } from '@shared/i18n/translate.ts';

const CODES = [
  'CNY',
  'USD',
  'EUR',
  'HKD',
  'TWD',
  'JPY',
  'KRW',
  'GBP',
  'SGD',
  'MYR',
  'THB',
  'VND',
  'IDR',
  'INR',
  'AUD',
  'CAD',
  'CHF',
  'AED',
  'BRL',
  'MXN',
];

/** Currencies to choose from, named in the window's language. */
export function currencyOptions(language: Language): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return CODES.map((code) => ({ value: code, label: `${names.of(code) ?? code} ${code}` }));
}
