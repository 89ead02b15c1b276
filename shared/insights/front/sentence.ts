import type { FrontSpeech } from './scenes.ts';
import type { Front } from './types.ts';

/** The account in one sentence: money against the year before, and what matters most. */
export function sentenceOf({ value, valueBefore, readings }: Front, { t, format }: Pick<FrontSpeech, 't' | 'format'>): string {
  const reading = readings[0]?.text ?? t('sentence.start');
  if (value === null) return t('sentence.none', { reading });
  if (valueBefore === null || valueBefore <= 0) return t('sentence.first', { value: format.short(value), reading });
  const share = (value - valueBefore) / valueBefore;
  const change = `${share > 0 ? '+' : ''}${format.percent(share)}`;
  return t('sentence', { value: format.short(value), change, reading });
}
