import type { Block } from '../../document/blocks.ts';
import { boxesTable, freeForm } from '../paper-form.ts';
import { asked } from './asked.ts';
import { BEHAVIOURS, LETTERS, letterOf } from './behaviours.ts';
import type { Say } from './say.ts';

const SCORES = [1, 2, 3, 4, 5] as const;
/** Lines left free to write on. */
const FREE_LINES = 3;

/**
 * The behaviours as the customer is asked for them, in five groups with boxes to tick, room for words, who and when. It is made of the wording
 * alone and sees no data: neither what we think of ourselves nor the names the sides have among us.
 */
export function serveBlocks({ t, language }: Say): readonly Block[] {
  const inLanguage = (pair: readonly [zh: string, en: string]): string => pair[language === 'en' ? 1 : 0];
  const heading = (text: string): Block => ({ type: 'heading', level: 2, text, numbered: false });
  return [
    { type: 'lead', text: t('paper.opening') },
    { type: 'paragraph', text: t('paper.how') },
    ...LETTERS.flatMap((letter) => [
      heading(t(`paper.side.${letter}`)),
      boxesTable(
        t('paper.question'),
        SCORES,
        t('paper.none'),
        BEHAVIOURS.flatMap((one, i) => (letterOf(one) === letter ? [`${i + 1}. ${inLanguage(asked[one])}`] : [])),
      ),
    ]),
    heading(t('paper.words')),
    freeForm([
      [t('paper.first'), FREE_LINES],
      [t('paper.more'), FREE_LINES],
    ]),
    heading(t('paper.who')),
    freeForm([
      [t('paper.name'), 1],
      [t('paper.title'), 1],
      [t('paper.day'), 1],
    ]),
  ];
}
