import { makeFormat } from '@shared/i18n/format.ts';
import { LANGUAGES, translator, type Language } from '@shared/i18n/translate.ts';
import type { Instrument, LayoutOptions, Speech } from '@shared/instruments/contract.ts';
import { measureText } from '@shared/scene/measure.ts';

/** What an instrument speaks with in a test. */
export function speechOf(instrument: Instrument, language: Language, currency = 'CNY'): Speech {
  return { t: translator(instrument.messages, language), format: makeFormat(language, currency), language };
}

export const SIZES = [
  { width: 1024, height: 640 },
  { width: 860, height: 640 },
  { width: 1440, height: 900 },
] as const;

export const layoutOptions = (
  instrument: Instrument,
  language: Language,
  size: { readonly width: number; readonly height: number } = SIZES[1],
): LayoutOptions => ({
  ...speechOf(instrument, language),
  size,
  measure: measureText,
});

/** The example's figures in a language. */
export function exampleFigures(instrument: Instrument, language: Language): unknown {
  const { data, facts } = instrument.example(language);
  return instrument.figures(data, facts);
}
export { LANGUAGES };
