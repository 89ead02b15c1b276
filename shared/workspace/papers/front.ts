import type { Block } from '../../document/blocks.ts';
import { makeFormat } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { frontMessages } from '../../insights/front/messages.ts';
import { walletScene, type FrontSpeech } from '../../insights/front/scenes.ts';
import { sentenceOf } from '../../insights/front/sentence.ts';
import type { Front } from '../../insights/front/types.ts';
import { frontOf } from '../front.ts';
import type { Surroundings } from '../gather.ts';
import { column, tableOf } from '../../instruments/section.ts';
import type { PaperOptions } from './making.ts';

const WIDTH = 640;

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
          { type: 'heading', level: 3, text: title },
          { type: 'list', items },
        ];
  const picture = walletScene(front.value, WIDTH, speech);
  return [
    { type: 'heading', level: 1, text: t('title'), numbered: false, break: 'page', bookmark: 'front' },
    { type: 'lead', text: sentenceOf(front.value, speech) },
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
    ...(wallet.length > 1 ? [{ type: 'figure' as const, scene: picture, alt: t('wallet'), caption: t('wallet') }] : []),
  ];
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
    [column('strong', t('moves'), 6), column('text', '', 2), column('date', '', 2)],
    moves.map(({ title, owner, date }) => ({ cells: [title, owner || t('move.nobody'), format.shortDay(date)] })),
  );
}
