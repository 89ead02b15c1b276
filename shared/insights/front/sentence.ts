import { changedUnder, type Change } from '../../instruments/standing.ts';
import type { FrontSpeech } from './scenes.ts';
import type { Front } from './types.ts';

/** The account in one sentence: the owner's own where there is one, never rewritten unasked; else the proposed one. */
export const sentenceOf = (front: Front, speech: Pick<FrontSpeech, 't' | 'format'>): string =>
  front.said?.text ?? proposedSentence(front, speech);

/** What the owner's sentence stood on and what is written otherwise now; nothing where nothing changed or nobody wrote one. */
export const changedUnderSentence = ({ said, standing }: Pick<Front, 'said' | 'standing'>): readonly Change[] =>
  said ? changedUnder(said.figures, standing) : [];

/** Money against the year before, and what matters most. */
function proposedSentence({ value, valueBefore, readings }: Front, { t, format }: Pick<FrontSpeech, 't' | 'format'>): string {
  const reading = readings[0]?.text ?? t('sentence.start');
  if (value === null) return t('sentence.none', { reading });
  if (valueBefore === null || valueBefore <= 0) return t('sentence.first', { value: format.short(value), reading });
  const share = (value - valueBefore) / valueBefore;
  const change = `${share > 0 ? '+' : ''}${format.percent(share)}`;
  return t('sentence', { value: format.short(value), change, reading });
}
