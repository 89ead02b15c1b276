import type { Block } from '../../document/blocks.ts';
import { boxesTable, freeForm } from '../paper-form.ts';
import { FACTORS, type Factor } from './factors.ts';
import { newest, inLanguage, questionsOf, type Wording } from './questionnaire.ts';
import { nameOf, type Say } from './say.ts';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Scores whose meaning is said over the questions; a reader places the others between them. */
const SAID = [0, 3, 5, 7, 10] as const;
/** Lines left free to write on. */
const FREE_LINES = 3;

/**
 * The questions as the customer gets them: six groups with boxes to tick, room for words, who and when. It is made of the questionnaire's
 * wording alone and sees no data: no weights, no hints for us, and no rival, who is asked about by mouth only.
 */
export function questionnaireBlocks(say: Say, wording: Wording = newest): readonly Block[] {
  const { t, language } = say;
  return [
    { type: 'lead', text: inLanguage(wording.opening, language) },
    { type: 'paragraph', text: t('paper.how') },
    { type: 'paragraph', text: anchorsText(say, wording) },
    ...FACTORS.flatMap((factor) => group(factor, say, wording)),
    { type: 'heading', level: 2, text: t('paper.words'), numbered: false },
    freeForm([
      [inLanguage(wording.closing, language), FREE_LINES],
      [t('paper.more'), FREE_LINES],
    ]),
    { type: 'heading', level: 2, text: t('paper.who'), numbered: false },
    freeForm([
      [t('paper.name'), 1],
      [t('paper.title'), 1],
      [t('paper.day'), 1],
    ]),
  ];
}

/** `0 已经决定换掉；3 要我们一再催；…`: what the numbers mean. */
const anchorsText = ({ t, language }: Say, { anchors }: Wording): string =>
  SAID.flatMap((score) => {
    const both = anchors[score];
    return both ? [t('paper.anchor', { score, words: inLanguage(both, language).replace(/[。.]$/u, '') })] : [];
  }).join(t('paper.join'));

function group(factor: Factor, say: Say, wording: Wording): Block[] {
  const { t, language } = say;
  const questions = questionsOf(wording).filter((one) => one.factor === factor);
  return [
    { type: 'heading', level: 2, text: nameOf(factor, say), numbered: false },
    boxesTable(
      t('paper.question'),
      SCORES,
      t('paper.none'),
      questions.map(({ number, text }) => `${number}. ${inLanguage(text, language)}`),
    ),
  ];
}
