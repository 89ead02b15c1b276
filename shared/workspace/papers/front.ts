import type { Block } from '../../document/blocks.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { frontMessages } from '../../insights/front/messages.ts';
import { walletScene, type FrontSpeech } from '../../insights/front/scenes.ts';
import { agesOf, changeLines, sinceReview } from '../../insights/front/review.ts';
import { changedUnderSentence, sentenceOf } from '../../insights/front/sentence.ts';
import type { Front } from '../../insights/front/types.ts';
import { frontOf } from '../front.ts';
import type { Surroundings } from '../gather.ts';
import { decidedText } from '../../instruments/decided.ts';
import { column, tableOf } from '../../instruments/section.ts';
import { changeText } from '../../instruments/standing.ts';
import { estimatePages } from './length.ts';
import type { PaperOptions } from './making.ts';

const WIDTH = 640;
/** Changes that a note under a table bears. */
const NOTED = 4;

/** Judgement first: the account on one page before anything else of the internal plan. Nothing where the customer is not there. */
export function frontBlocks(
  world: Surroundings,
  customer: string,
  currency: string,
  { language, measure }: PaperOptions,
): readonly Block[] {
  const front = frontOf(world, customer, language);
  if (!front.ok) return [];
  const t = translator(frontMessages, language);
  const speech: FrontSpeech = { t, format: makeFormat(language, currency), measure };
  const { readings, risks, wallet } = front.value;
  const listed = (title: string, items: readonly string[]): Block[] =>
    items.length === 0
      ? []
      : [
          { type: 'heading', level: 3, text: title, numbered: false },
          { type: 'list', items },
        ];
  const picture = walletScene(front.value, WIDTH, speech);
  const whole: readonly Block[] = [
    { type: 'heading', level: 1, text: t('title'), numbered: false, break: 'page', bookmark: 'front' },
    { type: 'lead', text: sentenceOf(front.value, speech) },
    ...changedNote(front.value, speech),
    ...keyFigures(front.value, speech),
    ...listed(
      t('readings'),
      readings.map(({ text, title }) => `${text} (${title})`),
    ),
    ...listed(
      t('risks'),
      risks.map(({ text, title }) => `${text} (${title})`),
    ),
    ...movesTable(front.value, speech),
    ...reviewTable(front.value, speech),
    ...(wallet.length > 1 ? [{ type: 'figure' as const, scene: picture, alt: t('wallet'), caption: t('wallet') }] : []),
    ...ageNote(front.value, speech),
  ];
  // one page: who wants the wallet finds it in the value chain as well
  return estimatePages(whole, measure, language) > 1 ? whole.filter(({ type }) => type !== 'figure') : whole;
}

/** What the owner's sentence stood on and is written otherwise now. */
function changedNote(front: Front, speech: FrontSpeech): Block[] {
  const changes = changedUnderSentence(front)
    .map((one) => `${speech.t(one.name)} ${changeText(one, speech.format)}`)
    .join(speech.t('comma'));
  return changes === '' ? [] : [{ type: 'paragraph', text: [{ text: speech.t('sentence.changed', { changes }), mark: 'attention' }] }];
}

/** What the last review decided and what became of it; under it what moved since. */
function reviewTable(front: Front, speech: FrontSpeech): Block[] {
  const since = sinceReview(front);
  if (!since) return [];
  const { t, format } = speech;
  const moved = changeLines(since, speech).slice(0, NOTED);
  return tableOf(
    t('review.decided', { day: format.shortDay(since.review.at) }),
    [column('strong', t('decision.what'), 5), column('text', t('decision.owner'), 2), column('text', t('decision.state'), 3)],
    since.review.decisions.map((one) => ({
      cells: [one.text, one.owner || t('decision.nobody'), decidedText(one, front.today, speech)],
    })),
    moved.length === 0
      ? {}
      : { note: t('changes.note', { changes: moved.map(({ name, change }) => `${name} ${change}`).join(t('comma')) }) },
  );
}

/** Whether all this can be trusted: facts by age. */
function ageNote({ ages }: Front, { t }: FrontSpeech): Block[] {
  return ages.length === 0 ? [] : [{ type: 'sourceNote', text: t('ages.sum', { ...agesOf(ages) }) }];
}

/** Money and the indices that are known: two to five, as the block wants. */
function keyFigures({ value, valueBefore, indices }: Front, { t, format }: FrontSpeech): Block[] {
  const money =
    value === null
      ? []
      : [
          {
            value: format.short(value),
            label: t('year'),
            ...(valueBefore === null ? {} : { range: t('index.before', { value: format.short(valueBefore) }) }),
          },
        ];
  const known = indices
    .filter(({ id }) => `index.${id}` in frontMessages.en)
    .map(({ id, value: now, before }) => ({
      value: format.number(now, 0),
      label: t(`index.${id}` as 'index.loyalty.index'),
      ...(before === null ? {} : { range: t('index.before', { value: format.number(before, 0) }) }),
    }));
  const figures = [...money, ...known].slice(0, 5);
  return figures.length < 2 ? [] : [{ type: 'keyFigures', figures }];
}

function movesTable({ moves }: Front, { t, format }: FrontSpeech): Block[] {
  return tableOf(
    t('moves'),
    [column('strong', t('move.what'), 6), column('text', t('decision.owner'), 2), column('date', t('move.day'), 2)],
    moves.map(({ title, owner, date }) => ({ cells: [title, owner || t('move.nobody'), format.shortDay(date)] })),
  );
}
