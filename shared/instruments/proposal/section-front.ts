import type { Block } from '../../document/blocks.ts';
import type { Opening } from '../facts.ts';
import { lead, paragraphs, part, subpart, table, under } from './blocks.ts';
import { answersOf, nameOf } from './names.ts';
import { filled, mark, ordinal, rangeWords, type Making } from './words.ts';

/** One page for whoever decides: goal and loss, four figures, offers, who gains what, what it takes, one decision. */
export function summaryBlocks(making: Making): Block[] {
  const { f, t } = making;
  const heading: Block = { type: 'heading', level: 1, text: t('doc.summary'), bookmark: 'summary', numbered: false, break: 'page' };
  return under(heading, [
    ...lead(f.head.summary || lossLead(making)),
    ...keyFigures(making),
    ...offerTable(making),
    ...table({
      heads: [
        { head: t('field.department'), kind: 'strong', weight: 1 },
        { head: t('field.gets'), kind: 'text', weight: 5 },
      ],
      rows: f.rows.departments.map((one) => ({ cells: [one.department, one.gets] })),
    }),
    ...takes(making),
    ...askCallout(making),
  ]);
}

/** “On your own figures …”: the loss in one sentence; '' where there is none. */
export function lossLead({ f, t, money, format }: Making): string {
  const known = f.losses.filter((one) => one.amount !== null);
  const largest = [...known].sort((a, b) => (b.amount as number) - (a.amount as number))[0];
  if (!largest || !f.lossTotal || f.lossTotal <= 0 || known.length < 2) return '';
  const share = format.percent((largest.amount as number) / f.lossTotal);
  return t('doc.lossLead', { count: known.length, total: money.full(f.lossTotal), largest: largest.loss.label, share });
}

type KeyFigure = Extract<Block, { type: 'keyFigures' }>['figures'][number];

function keyFigures(making: Making): Block[] {
  const { f, t, money } = making;
  const all: (KeyFigure | null)[] = [
    f.total.net.mid === null ? null : { ...figure(making, f.total.net.mid, t('doc.keyNet')), range: rangeWords(making, f.total.net) },
    f.total.release.mid === null ? null : figure(making, f.total.release.mid, t('doc.keyRelease')),
    f.lossTotal === null ? null : { ...figure(making, f.lossTotal, t('doc.keyLoss')), attention: true },
    f.payback.mid === null
      ? null
      : {
          value: making.format.number(f.payback.mid, 1),
          unit: t('doc.months'),
          label: t('doc.keyPayback'),
          range: t('doc.keyPaybackNote'),
        },
    f.total.outlay.mid === null ? null : { value: money.show(f.total.outlay.mid), unit: money.unit, label: t('doc.keyOutlay') },
  ];
  const known = all.filter((one) => one !== null).slice(0, 4);
  return known.length < 2 ? [] : [{ type: 'keyFigures', figures: known.map(({ range, ...one }) => (range ? { ...one, range } : one)) }];
}

const figure = ({ money }: Making, amount: number, label: string): KeyFigure => ({ value: money.show(amount), unit: money.unit, label });

function offerTable(making: Making): Block[] {
  const { f, t, money } = making;
  const cost = f.total.cost.mid;
  return table({
    caption: t('doc.summaryCaption'),
    heads: [
      { head: t('doc.offers'), kind: 'strong', weight: 4 },
      { head: t('doc.summaryAnswers'), kind: 'text', weight: 3.4 },
      { head: t('doc.summaryNet', { unit: money.unit }), kind: 'number', weight: 2 },
      { head: t('doc.summaryLive'), kind: 'date', weight: 1.5 },
    ],
    rows: [
      ...f.offers.map((one) => ({
        cells: [
          `${mark(one.number)} ${nameOf(making, one)}`,
          answersOf(one.answers, t('doc.join')),
          one.net.mid === null ? null : money.show(one.net.mid),
          one.offer.liveFrom?.slice(0, 7) ?? null,
        ],
      })),
      ...(f.total.net.mid === null
        ? []
        : [{ cells: [t('doc.total'), null, money.show(sumShown(f.offers.map((one) => one.net.mid))), null], role: 'total' as const }]),
    ],
    ...(cost !== null && cost > 0 ? { note: t('doc.summaryNote', { cost: money.full(cost) }) } : {}),
  });
}
const sumShown = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);

function takes({ f, t, money, format }: Making): Block[] {
  const outlay = f.total.outlay.mid;
  const year = f.price.year?.total;
  const rate = f.head.taxRate;
  const text =
    (outlay === null ? '' : t('doc.takesOutlay', { outlay: money.full(outlay) })) +
    (year === undefined
      ? ''
      : rate === null
        ? t('doc.takesYear', { year: format.money(year) })
        : t('doc.takesYearRate', { year: format.money(year), rate: format.percent(rate / 10_000, rate % 100 === 0 ? 0 : 2) }));
  return text === '' ? [] : [{ type: 'paragraph', text: [{ text: t('doc.takes'), mark: 'strong' }, text.trim()] }];
}

/** The one decision, with its day and the way out. */
export function askCallout({ f, t, format }: Making): Block[] {
  const { ask, askDate, wayOut } = f.head;
  if (!filled(ask)) return [];
  const by = askDate === null ? [] : [{ text: t('doc.askBy', { date: format.day(askDate) }), mark: 'strong' as const }];
  return [{ type: 'callout', title: t('doc.ask'), text: [...by, ` ${ask} ${wayOut}`.trimEnd()], intent: 'ask' }];
}

/** Situation in the customer's words, and its objectives as it measures them. */
export function situationBlocks({ f, t, format }: Making): Block[] {
  const quotes: Block[] = f.quotes.map((one) => quoteOf(one, (at) => format.day(at)));
  const objectives = table({
    caption: t('doc.objectivesCaption'),
    heads: [
      { head: t('field.measure'), kind: 'strong', weight: 3 },
      { head: t('field.baseline'), kind: 'number', weight: 1.8 },
      { head: t('field.target'), kind: 'numberStrong', weight: 1.8 },
      { head: t('field.date'), kind: 'date', weight: 1.7 },
      { head: t('field.measuredBy'), kind: 'text', weight: 2.2 },
      { head: t('field.source'), kind: 'source', weight: 2.2 },
    ],
    rows: byDate(f.rows.objectives)
      .filter((one) => filled(one.measure))
      .map((one) => ({ cells: [one.measure, one.baseline, one.target, one.date, one.measuredBy, one.source] })),
  });
  return under(part(t('doc.situation'), 'situation', 'page'), [
    ...paragraphs(f.head.situation),
    ...under(subpart(t('doc.words'), 'words'), quotes),
    ...under(subpart(t('doc.objectives'), 'objectives'), objectives),
  ]);
}

/** Earliest first; without a day last. */
const byDate = <T extends { readonly date: string | null }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));

const quoteOf = (one: Opening, day: (at: string) => string): Block => ({
  type: 'quote',
  text: one.words ?? one.title,
  ...(filled(one.person) ? { person: one.person } : {}),
  ...(filled(one.place) ? { occasion: one.place } : {}),
  ...(filled(one.at) ? { date: day(one.at) } : {}),
});

/** Finding, the chain as it was given, table of losses, cost of doing nothing. */
export function diagnosisBlocks(making: Making, chain: readonly Block[] = []): Block[] {
  const { f, t, money } = making;
  const known = f.losses.filter((one) => filled(one.loss.label) || one.amount !== null);
  const title = known.length > 1 ? t('doc.diagnosisCount', { count: ordinal(known.length, making.language) }) : t('doc.diagnosis');
  const losses = table({
    caption: t('doc.lossCaption'),
    heads: [
      { head: t('field.label'), kind: 'strong', weight: 2.4 },
      { head: t('field.place'), kind: 'text', weight: 1.6 },
      { head: t('field.formula'), kind: 'text', weight: 3.2 },
      { head: t('doc.lossAmount', { unit: money.unit }), kind: 'number', weight: 2.1 },
      { head: t('field.source'), kind: 'source', weight: 2.6 },
    ],
    rows: [
      ...known.map(({ loss, amount }) => ({
        cells: [loss.label, loss.place, loss.formula, amount === null ? null : money.show(amount), loss.source],
      })),
      ...(f.lossTotal === null ? [] : [{ cells: [t('doc.total'), null, null, money.show(f.lossTotal), null], role: 'total' as const }]),
    ],
  });
  const nothing: Block[] = filled(f.head.doingNothing)
    ? [{ type: 'callout', title: t('doc.doingNothing'), text: f.head.doingNothing, intent: 'warning' }]
    : [];
  return under(part(title, 'diagnosis', 'page'), [
    ...lead(f.head.diagnosis || (f.head.summary ? lossLead(making) : '')),
    ...chain,
    ...losses,
    ...nothing,
  ]);
}
