import type { Block, TableRow } from '../../document/blocks.ts';
import type { SectionOptions } from '../contract.ts';
import { customerFigures, hasSomethingForThem } from './customerFigures.ts';
import { allActivities } from './figures/figures.ts';
import type { ActivityFigure, Figures } from './figures/types.ts';
import { layout } from './layout/layout.ts';
import type { Key } from './messages.ts';
import type { Money } from '../money.ts';
import { column, judgement, pictured, sectionHeading, tableOf } from '../section.ts';
import { readings } from './readings.ts';
import { moneyOf, percent, rating, sayVerdict, unitOf } from './say.ts';

type Options = SectionOptions<Key>;
/** Width of the picture in pixels: at 16 cm its smallest text prints at 7.5 points. */
const WIDTH = 720;

export function section(figures: Figures, options: Options): readonly Block[] {
  if (options.audience === 'internal') return figures.coverage.of === 0 ? [] : internal(figures, options);
  const theirs = customerFigures(figures);
  return hasSomethingForThem(theirs) ? forTheCustomer(theirs, options) : [];
}

/** For the customer: its own chain with its own words. */
function forTheCustomer(figures: Figures, options: Options): Block[] {
  return [sectionHeading('value-chain', options), pictureOf(figures, 340, options), ...painsTable(figures, options)];
}

function pictureOf(figures: Figures, height: number, options: Options): Block {
  const scene = layout(figures, {
    ...options,
    size: { width: WIDTH, height },
    view: { form: 'print', forCustomer: options.audience === 'customer' },
  } as Parameters<typeof layout>[1]);
  return pictured(scene, options.t('section.caption', { customer: figures.customer }));
}

/** What hurts at each step: words, person, occasion, day. */
function painsTable(figures: Figures, { t, format, audience }: Options): Block[] {
  const rows = allActivities(figures).flatMap((activity) =>
    activity.quotes.map((quote): TableRow => ({
      cells: [
        activity.name,
        percent(activity.share.value, { t, format, language: format.language }),
        quote.words,
        [quote.person, quote.occasion].filter((one) => one !== '').join(' · '),
        quote.at === '' ? '' : format.day(quote.at),
      ],
    })),
  );
  const known = figures.coverage.share === figures.coverage.of && figures.coverage.of > 0;
  const note = known
    ? { note: t('section.costTotal', { share: percent(figures.coverage.shareSum, { t, format, language: format.language }) }) }
    : {};
  return tableOf(
    t('section.pains'),
    [
      column('strong', t('section.place'), 2),
      column('number', t('column.share'), 1.1),
      column('text', t('section.words'), 4),
      column('source', t('section.person'), 2.4),
      column('date', t('section.date'), 1.8),
    ],
    rows,
    // a customer’s page is not broken within a table; ours saves a page by it
    { ...note, ...(audience === 'internal' ? { keep: 'split' as const } : {}) },
  );
}

/** For us: what it says, the whole map, and each step with who supplies. */
function internal(figures: Figures, options: Options): Block[] {
  const money = moneyOf(figures, options.language);
  return [
    ...judgement('value-chain', readings(figures, options), options),
    pictureOf(figures, 660, options),
    chainTable(figures, money, options),
    ...painsTable(figures, options),
  ];
}

function chainTable(figures: Figures, money: Money, options: Options): Block {
  const { t } = options;
  const total: TableRow = {
    role: 'total',
    cells: [
      t('total.short'),
      percent(figures.coverage.shareSum, options),
      '',
      money.digits(figures.inPlay.delivered),
      money.digits(figures.inPlay.proposed),
      money.digits(figures.inPlay.possible),
      money.digits(figures.inPlay.rivals),
      '',
    ],
  };
  return {
    type: 'table',
    caption: t('section.chain'),
    columns: [
      column('strong', t('section.place'), 2.4),
      column('number', t('column.share'), 0.8),
      column('number', t('section.importance'), 0.8),
      column('number', t('status.delivered'), 0.8),
      column('number', t('status.proposed'), 0.8),
      column('number', t('status.possible'), 0.8),
      column('number', t('row.rivals'), 0.8),
      column('text', t('section.leader'), 8),
    ],
    rows: [...allActivities(figures).map((activity) => chainRow(activity, figures, money, options)), total],
    note: t('section.money', { unit: unitOf(money, options) }),
    keep: 'split',
  };
}

function chainRow(activity: ActivityFigure, figures: Figures, money: Money, options: Options): TableRow {
  const amount = (value: number): string => (value === 0 ? '–' : money.digits(value));
  return {
    cells: [
      `${activity.code} ${activity.name}`,
      percent(activity.share.value, options),
      rating(activity.importance.value),
      amount(activity.delivered),
      amount(activity.proposed),
      amount(activity.possible),
      amount(activity.byRivals),
      sayVerdict(activity, figures, money, options),
    ],
  };
}
