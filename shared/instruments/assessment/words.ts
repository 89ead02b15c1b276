import type { Speech } from '../contract.ts';
import type { CommonKey } from './messages.ts';
import { say, type Questionnaire } from './questionnaire.ts';
import type { ItemFigure } from './types.ts';

export type CommonSpeech = Speech<CommonKey>;

/** One decimal, always written. */
export const oneDecimal = (value: number, { format }: Pick<Speech, 'format'>): string => {
  const rounded = Math.round(value * 10) / 10;
  return Number.isInteger(rounded) ? `${format.number(rounded)}.0` : format.number(rounded, 1);
};

/** `3 时有时无`, `没有遇到`, `没有答`. */
export function answerText(value: ItemFigure['value'], { steps }: Questionnaire, { t, language, format }: CommonSpeech): string {
  if (value === undefined) return t('unanswered');
  if (value === null) return t('noOccasion');
  const step = steps.find((one) => one.value === value);
  return step ? `${format.number(value)} ${say(step.name, language)}` : format.number(value);
}

/** `升 0.2`, `持平`; '' where one of the two is not known. Compared as shown. */
export function moveText(now: number | null, was: number | null, digits: 0 | 1, speech: CommonSpeech): string {
  if (now === null || was === null) return '';
  const factor = digits === 1 ? 10 : 1;
  const by = (Math.round(now * factor) - Math.round(was * factor)) / factor;
  if (by === 0) return speech.t('move.same');
  const text = digits === 1 ? oneDecimal(Math.abs(by), speech) : speech.format.number(Math.abs(by));
  return speech.t(by > 0 ? 'move.up' : 'move.down', { by: text });
}
export const wayOf = (now: number | null, was: number | null, digits: 0 | 1): -1 | 0 | 1 | null => {
  if (now === null || was === null) return null;
  const factor = digits === 1 ? 10 : 1;
  return Math.sign(Math.round(now * factor) - Math.round(was * factor)) as -1 | 0 | 1;
};
