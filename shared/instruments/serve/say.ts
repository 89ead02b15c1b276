import type { Speech } from '../contract.ts';
import { SIGNS, type Behaviour } from './behaviours.ts';
import type { Row, Side } from './figures.ts';
import type { Key } from './messages.ts';
import { statements } from './statements.ts';

export type Say = Speech<Key>;

/** What a behaviour says, without its full stop. */
export const wordsOf = (behaviour: Behaviour, { language }: Pick<Say, 'language'>): string =>
  statements[behaviour][language === 'en' ? 1 : 0].replace(/[。.]$/u, '');
export const scoreText = (value: number | null, { format }: Say): string => (value === null ? '?' : format.number(value, 1));
/** `+2.7`, `0`, `−0.5`, `?`. */
export function gapText(gap: number | null, { format }: Say): string {
  if (gap === null) return '?';
  const text = format.number(gap, 1);
  return Math.abs(gap) < 0.05 ? '0' : gap > 0 ? `+${text}` : text;
}

/** A side or a behaviour for the ear and the tooltip. */
export const sideLabel = ({ letter, ours, theirs, gap }: Side, say: Say): string =>
  say.t('say.side', {
    sign: SIGNS[letter],
    name: say.t(`side.${letter}`),
    ours: scoreText(ours, say),
    theirs: scoreText(theirs, say),
    gap: gapText(gap, say),
  });
export const rowLabel = ({ behaviour, letter, ours, theirs, gap }: Row, say: Say): string =>
  say.t('say.row', {
    sign: SIGNS[letter],
    words: wordsOf(behaviour, say),
    ours: scoreText(ours, say),
    theirs: scoreText(theirs, say),
    gap: gapText(gap, say),
  });
