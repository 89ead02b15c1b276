import type { Speech } from '../contract.ts';
import { SIGNS, type Behaviour } from './behaviours.ts';
import type { Key } from './messages.ts';
import { statements } from './statements.ts';
import type { Row, Side } from './types.ts';

export type Say = Speech<Key>;

/** What a behaviour says, without its full stop. */
export const wordsOf = (behaviour: Behaviour, { language }: Pick<Say, 'language'>): string =>
  statements[behaviour][language === 'en' ? 1 : 0].replace(/[。.]$/u, '');
/** Always one decimal, so that scores stand under each other; `?` = not known. */
export const scoreText = (value: number | null): string => (value === null ? '?' : value.toFixed(1));
/** `+2.7`, `0`, `−0.5`, `?`. */
export function gapText(gap: number | null): string {
  if (gap === null) return '?';
  return Math.abs(gap) < 0.05 ? '0' : `${gap > 0 ? '+' : '−'}${Math.abs(gap).toFixed(1)}`;
}
/** The same in whole points of the index. */
export function pointsText(points: number): string {
  const whole = Math.round(points);
  return whole === 0 ? '0' : `${whole > 0 ? '+' : '−'}${Math.abs(whole)}`;
}

/** A side or a behaviour for the ear and the tooltip. */
export const sideLabel = ({ letter, ours, theirs, gap }: Side, say: Say): string =>
  say.t('say.side', {
    sign: SIGNS[letter],
    name: say.t(`side.${letter}`),
    ours: scoreText(ours),
    theirs: scoreText(theirs),
    gap: gapText(gap),
  });
export const rowLabel = ({ behaviour, letter, ours, theirs, gap }: Row, say: Say): string =>
  say.t('say.row', {
    sign: SIGNS[letter],
    words: wordsOf(behaviour, say),
    ours: scoreText(ours),
    theirs: scoreText(theirs),
    gap: gapText(gap),
  });
